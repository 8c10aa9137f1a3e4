"""What the books of a workspace tell besides its batches: rows that were rejected, and who changed which setting."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from metrics.exports.remarks import reason
from metrics.model import Language, Tally, Text
from metrics.store import Cursor, Store

MOST = 100_000
SHEET = Text(es="Tabla", en="Table")
ROW = Text(es="Fila", en="Row")
REASON = Text(es="Motivo", en="Reason")


@dataclass(frozen=True)
class Rejected:
    """A row of a file that could not be used: its number as a spreadsheet shows it, and its own cells."""

    sheet: str
    row_no: int
    reason: str
    cells: tuple[str | None, ...]


@dataclass(frozen=True)
class Foreseen:
    """What would become of a file: the tally it would have, and the first of its rejected rows."""

    tally: Tally
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True)
class Setting:
    """A version of a setting: what it was set to, when (UTC) and by whom."""

    name: str
    value: Any
    at: datetime
    by: str


def rejected_rows(cursor: Cursor, batch: int, limit: int = MOST) -> tuple[Rejected, ...]:
    """The rejected rows of a batch in the order of the file."""
    rows = cursor.execute(
        "select sheet, row_no, reason, cells from book.rejected where batch = $batch "
        "order by sheet, row_no limit $limit",
        {"batch": batch, "limit": limit},
    )
    return tuple(
        Rejected(sheet, row_no, why, tuple(json.loads(cells))) for sheet, row_no, why, cells in rows.fetchall()
    )


def rejected(store: Store, batch: int, language: Language) -> pd.DataFrame:
    """The rejected rows of a batch as a table to hand back: sheet, row number, reason in words, the file's cells."""
    with store.cursor() as cursor:
        return rejected_table(rejected_rows(cursor, batch), language)


def rejected_table(rows: Iterable[Rejected], language: Language) -> pd.DataFrame:
    """Cells stand under the letters that a spreadsheet gives their columns."""
    told = list(rows)
    width = max((len(row.cells) for row in told), default=0)
    heads = [text.in_(language) for text in (SHEET, ROW, REASON)] + [letters(place) for place in range(width)]
    body = [
        [row.sheet, row.row_no, reason(row.reason, language), *row.cells, *[None] * (width - len(row.cells))]
        for row in told
    ]
    return pd.DataFrame(body, columns=heads)


def letters(place: int) -> str:
    """A, B, … Z, AA: the name of a column (from 0) in a spreadsheet."""
    head, last = divmod(place, 26)
    return (letters(head - 1) if head else "") + chr(ord("A") + last)


def settings_history(store: Store) -> list[Setting]:
    """Every version of every setting, the newest first."""
    rows = store.rows("select name, value, moment, by_whom from book.settings order by seq desc")
    return [Setting(name, json.loads(value), at, by) for name, value, at, by in rows]
