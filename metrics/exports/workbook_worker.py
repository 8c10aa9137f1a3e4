"""Writes the sheets of a workbook as CSV files; runs as a process of its own, with bounded memory and time.

A workbook of 5 kB can ask for 500 GB of cells, which ends the process that opens it: never the one that serves people.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

MEMORY = 2 << 30
SECONDS = 120
DISK = 2 << 30
REFUSED = {"PasswordError": "refused_encrypted"}


def bound() -> None:
    """Limit this process; where the system has no limits of this kind, the caller's clock still holds."""
    try:
        import resource
    except ImportError:
        return
    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_FSIZE, DISK))
    for kind, limit in (*limits, (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(kind, (limit, limit))


def plainly(value: Any) -> str:
    """A cell as text: 3.0 is 3, dates are ISO, booleans are true and false."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, timedelta):
        return clock(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return str(value)


def number(value: float) -> str:
    written = format(Decimal(repr(value)), "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def clock(value: timedelta) -> str:
    seconds = round(abs(value).total_seconds())
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def rows_of(sheet: Any) -> Iterator[list[str]]:
    """Rows from the first of the sheet on; the empty columns to the left of the data are put back."""
    left = [""] * (sheet.start[1] if sheet.start else 0)
    for cells in sheet.iter_rows():
        yield [*left, *map(plainly, cells)]


def park(source: Path, folder: Path) -> list[dict[str, str]]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    with source.open("rb") as file:
        book = CalamineWorkbook.from_filelike(file)
    parked = []
    for place, about in enumerate(book.sheets_metadata):
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        target = folder / f"{source.name}-sheet-{place}.csv"
        with target.open("w", encoding="utf-8", errors="replace", newline="") as out:
            csv.writer(out).writerows(rows_of(book.get_sheet_by_index(place)))
        parked.append({"name": about.name, "file": target.name})
    return parked


def main(source: str, folder: str) -> None:
    bound()
    try:
        answer: dict[str, Any] = {"sheets": park(Path(source), Path(folder))}
    except (MemoryError, OSError):
        answer = {"refused": "refused_too_large"}
    except Exception as error:
        answer = {"refused": REFUSED.get(type(error).__name__, "refused_workbook")}
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
