"""Which rows below a header carry no data, or do not fit under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pyarrow
import pyarrow.compute as compute

from metrics.exports.layout import Layout
from metrics.exports.recognise import Match, Row, normalise

TOTALS = {"total", "totals", "totales", "total general", "grand total", "suma", "sum"}
TOTAL = "Total"
LONGEST_TOTAL = 40  # longer cells are not looked at: no word for a total is so long
DESCRIBES = 20  # a cell of at least so many characters above the data describes its column
# Keys that may be worth a look: without a visible letter, beyond ASCII, or with a part of every word for a total.
BLANK_OR_FOREIGN = r"^[^!-~]*$|[^\x00-\x7F]"
PART_OF_TOTALS = "tot|sum"
AT_A_TIME = 1_000


class Sorter:
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
        """Each row below the header as its number and exactly as many cells as the header has."""
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
            self._note(row_no, fitted)
            yield [row_no, *(cell or None for cell in fitted)]

    def look_over(self, table: Any, first: int) -> None:
        """Notes the same of rows that already stand in columns under the header, numbered from `first`."""
        places = np.arange(len(table))
        start = 0
        for place, cells in _rows_at(table, places if self.first else places[:0]):
            self._note(first + place, cells)
            start = place + 1
            if not self.first:
                break
        suspects = np.flatnonzero(self._suspicious(table.column(self.key)))
        for place, cells in _rows_at(table, suspects[suspects >= start]):
            self._note(first + place, cells)

    def _suspicious(self, keys: Any) -> Any:
        """At least the rows that have a reason to be set aside: others are not looked at one by one."""
        word = self.names[self.key].split()[:1]
        if not word:
            return np.ones(len(keys), bool)
        parts = [BLANK_OR_FOREIGN]
        if word[0].isascii():
            parts.append(f"(?i:{_literally(word[0])})")
        if self.layout.platform:
            parts.append(f"(?i:{PART_OF_TOTALS})")
        found = compute.match_substring_regex(keys, "|".join(parts))
        return compute.fill_null(found, True).to_numpy(zero_copy_only=False)

    def _note(self, row_no: int, cells: list[str]) -> None:
        reason = self._reason(cells)
        if reason:
            self.aside.append((row_no, reason))
        self.first = self.first and reason in ("padding", "repeated_header")

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


def _literally(word: str) -> str:
    """A word in a regular expression, every sign that is no letter or digit as itself."""
    return "".join(sign if sign.isalnum() else f"\\x{{{ord(sign):x}}}" for sign in word)


def _rows_at(table: Any, places: Any) -> Iterator[tuple[int, list[str]]]:
    for start in range(0, len(places), AT_A_TIME):
        wanted = places[start : start + AT_A_TIME]
        columns = [column.to_pylist() for column in table.take(pyarrow.array(wanted)).columns]
        for place, *cells in zip(wanted.tolist(), *columns, strict=True):
            yield place, [cell or "" for cell in cells]
