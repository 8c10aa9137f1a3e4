"""Events that a person notes on the screen: a file of one row, by the same door as every other, so it can be undone."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from metrics import intake
from metrics.model import Batch, Text
from metrics.schema import TABLES
from metrics.store import Store, StoreError

EVENT_KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "campaign": Text(es="Campaña", en="Campaign"),
        "launch": Text(es="Lanzamiento", en="Launch"),
        "promise": Text(es="Promesa", en="Promise"),
        "incident": Text(es="Fallo o crisis", en="Failure or crisis"),
        "definition_break": Text(es="Cambio de definición", en="Change of definition"),
        "other": Text(es="Otra cosa", en="Something else"),
    }
)
NAMELESS = Text(es="Escriba qué pasó, en pocas palabras.", en="Write what happened, in a few words.")
BACKWARDS = Text(
    es="La fecha final es anterior a la primera: cambie una de las dos.",
    en="The last date is before the first: change one of the two.",
)
LONGEST = 120  # letters of a name


def note_event(
    store: Store, day: date, name: str, kind: str, *, until: date | None = None, network: str = "", note: str = "",
    at: datetime, by: str,
) -> Batch:  # fmt: skip
    """Keeps an event as a batch of its own: `at` is when the person wrote it (UTC), `by` who.

    Raises StoreError in words for what cannot be kept, ValueError for a kind that is none of EVENT_KINDS.
    """
    if kind not in EVENT_KINDS:
        raise ValueError(kind)
    said = " ".join(name.split())[:LONGEST]
    if not said:
        raise StoreError(NAMELESS)
    if until and until < day:
        raise StoreError(BACKWARDS)
    row = {"date": day, "name": said, "kind": kind, "end_date": until or "", "network": network, "note": note.strip()}
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "events.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(TABLES["events"].columns), restval="")
            writer.writeheader()
            writer.writerow(row)
        return intake.confirm(store, intake.prepare(store, path, path.name, received=at), at=at, by=by)
