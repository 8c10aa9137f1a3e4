"""Loads the rows below a header into the temporary table raw, and sets aside the rows that carry no data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import pyarrow

from metrics.exports.layout import Layout
from metrics.exports.readers import create_macros
from metrics.exports.recognise import Match, Row, normalise

CHUNK = 20_000
TOTALS = {"total", "totals", "totales", "total general", "grand total", "suma", "sum"}
TOTAL = "Total"
LONGEST_TOTAL = 40  # longer cells are not looked at: no word for a total is so long
DESCRIBES = 20  # a cell of at least so many characters above the data describes its column


def stage(cursor: Any, rows: Iterable[Row], match: Match) -> int:
    """Fills raw(row_no, c0, c1, …), raw_aside(row_no, reason) and raw_rejected(row_no, reason, cell).

    Cells are the file's own text ('' becomes null). Returns how many rows stand below the header.
    """
    create_macros(cursor)
    width = len(match.header)
    columns = [f"c{place}" for place in range(width)]
    cursor.execute(f"create or replace temp table raw (row_no bigint, {', '.join(f'{c} varchar' for c in columns)})")
    cursor.execute("create or replace temp table raw_aside (row_no bigint, reason varchar)")
    cursor.execute("create or replace temp table raw_rejected (row_no bigint, reason varchar, cell varchar)")
    sorter = _Sorter(match)
    staged = 0
    for chunk in _chunks(sorter.sorted(rows), _chunk_rows(width)):
        _insert(cursor, "raw", ["row_no", *columns], chunk)
        staged += len(chunk)
    _insert(cursor, "raw_aside", ["row_no", "reason"], sorter.aside)
    _insert(cursor, "raw_rejected", ["row_no", "reason", "cell"], sorter.rejected)
    return staged


def _chunk_rows(width: int) -> int:
    """Fewer rows at a time where rows are very wide, so that memory stays bounded."""
    return max(200, min(CHUNK, 400_000 // max(1, width)))


def _chunks(rows: Iterator[list[Any]], size: int) -> Iterator[list[list[Any]]]:
    while chunk := list(islice(rows, size)):
        yield chunk


def _insert(cursor: Any, table: str, names: list[str], rows: list[Any]) -> None:
    if not rows:
        return
    types = [pyarrow.int64() if name == "row_no" else pyarrow.string() for name in names]
    arrays = [pyarrow.array(values, type=kind) for values, kind in zip(zip(*rows, strict=True), types, strict=True)]
    cursor.register("chunk_of_rows", pyarrow.Table.from_arrays(arrays, names=names))
    cursor.execute(f"insert into {table} select * from chunk_of_rows")
    cursor.unregister("chunk_of_rows")


class _Sorter:
    """Takes rows in order and notes which of them carry no data or do not fit under the header."""

    def __init__(self, match: Match) -> None:
        self.layout: Layout = match.layout
        self.below = match.row_no
        self.width = len(match.header)
        self.names = [normalise(cell) for cell in match.header]
        self.key = match.positions[match.layout.key_role]
        self.anchor = self._anchor(match)
        self.first = True
        self.blank = [None] * self.width
        self.aside: list[tuple[int, str]] = []
        self.rejected: list[tuple[int, str, str]] = []

    def _anchor(self, match: Match) -> tuple[int, str] | None:
        role, start = match.layout.anchor or ("", "")
        place = match.positions.get(role)
        return (place, start) if place else None

    def sorted(self, rows: Iterable[Row]) -> Iterator[list[Any]]:
        for row_no, cells in rows:
            if row_no <= self.below:
                continue
            if self.layout.total_anywhere and self._is_total(cells):
                cells = [TOTAL if place == self.key else "" for place in range(self.width)]
            if not any(cells):  # a sheet padded to its last row has a million of these
                self.aside.append((row_no, "padding"))
                yield [row_no, *self.blank]
                continue
            fitted = self._fitted(row_no, cells)
            reason = self._reason(fitted)
            if reason:
                self.aside.append((row_no, reason))
            self.first = self.first and reason in ("padding", "repeated_header")
            yield [row_no, *(cell or None for cell in fitted)]

    def _fitted(self, row_no: int, cells: list[str]) -> list[str]:
        """Exactly as many cells as the header has; a row that says more is put right or rejected."""
        beyond = len(cells) - self.width
        if beyond <= 0:
            return [*cells, *[""] * -beyond]
        extra = [cell for cell in cells[self.width :] if cell.strip()]
        if not extra:
            return cells[: self.width]
        if self.anchor and (mended := self._mended(cells, beyond)):
            return mended
        self.rejected.append((row_no, "too_many_cells", extra[0][:200]))
        return cells[: self.width]

    def _mended(self, cells: list[str], beyond: int) -> list[str] | None:
        """Joins the cells before the link again: inner quotes broke the text there."""
        place, start = self.anchor or (0, "")
        if not cells[place + beyond].startswith(start):
            return None
        text = ",".join(cells[place - 1 : place + beyond])
        return [*cells[: place - 1], text, *cells[place + beyond :]]

    def _reason(self, cells: list[str]) -> str:
        if not any(cell.strip() for cell in cells):
            return "padding"
        if self.layout.platform == "":
            return "repeated_header" if self._is_header(cells) else ""
        if self._is_total(cells):
            return "total"
        if self._is_header(cells):
            return "repeated_header"
        return "description" if self.first and self._describes(cells) else ""

    def _is_total(self, cells: list[str]) -> bool:
        told = cells if self.layout.total_anywhere else [cells[self.key]]
        return any(normalise(cell) in TOTALS for cell in told if len(cell) < LONGEST_TOTAL)

    def _is_header(self, cells: list[str]) -> bool:
        if normalise(cells[self.key]) != self.names[self.key]:
            return False
        return [normalise(cell) for cell in cells] == self.names

    def _describes(self, cells: list[str]) -> bool:
        """The row under some headers explains each column: no key, no number anywhere, but sentences."""
        told = [cell.strip() for cell in cells if cell.strip()]
        numbers = any(cell.replace(".", "").replace(",", "").isdigit() for cell in told)
        return not cells[self.key].strip() and not numbers and any(len(cell) >= DESCRIBES for cell in told)
