"""Whether the disk has room for a file: for what is unpacked while it is read, and for what is stored of it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from metrics import StoreError, Text, numbers

# Octets for each octet of the file, as seen with 200 MB of messages and some to spare: what is unpacked; its rows as
# they were read; what following them takes; what storing them does, with what sorting spills and the kept original.
UNPACKED, READ, FOLLOWED, STORED = 1.0, 1.4, 1.8, 6.8
KEPT_FREE = 300_000_000
TIGHT = Text(
    es="Para trabajar con este fichero hacen falta {needed} libres en el disco y quedan {free}. "
    "Libere espacio y vuelva a intentarlo: lo ya guardado está a salvo.",
    en="Working with this file takes {needed} of free disk and {free} are left. "
    "Free some space and try again: everything already stored is safe.",
)


def check(home: Path | None, octets: int, *, storing: bool = False) -> None:
    """Raises StoreError in words when a file of this size has no room beside the store, or in the scratch folder."""
    scratch = Path(tempfile.gettempdir())
    rows = octets * (READ + (STORED if storing else FOLLOWED))
    if home is None:
        _check(scratch, octets * (UNPACKED + READ))
    elif home.stat().st_dev == scratch.stat().st_dev:
        _check(home, octets * UNPACKED + rows)
    else:
        _check(scratch, octets * UNPACKED)
        _check(home, rows)


def _check(place: Path, octets: float) -> None:
    needed, free = int(octets) + KEPT_FREE, shutil.disk_usage(place).free
    if free < needed:
        es, en = ((numbers.size(needed, one), numbers.size(free, one)) for one in ("es", "en"))
        told = [dict(zip(("needed", "free"), sizes, strict=True)) for sizes in (es, en)]
        raise StoreError(Text(es=TIGHT.es.format(**told[0]), en=TIGHT.en.format(**told[1])))
