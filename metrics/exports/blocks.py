"""Takes a text apart that holds several tables, each below its own comment lines, as Google Analytics writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from metrics.exports.sheet import Row, Sheet

RULE = re.compile(r"#\s*-{5,}$")
TITLE = re.compile(r"#\s*([^:#\s-][^#]*)$")
HEAD = 12
MOST = 50


@dataclass(frozen=True)
class BlockRows:
    """The rows of one table, numbered as in the whole text."""

    rows: Callable[[], Iterator[Row]]
    first: int
    last: int | None

    def __call__(self) -> Iterator[Row]:
        for row_no, cells in self.rows():
            if self.last is not None and row_no >= self.last:
                return
            if row_no >= self.first:
                yield row_no, cells


def split(sheet: Sheet) -> list[Sheet]:
    """One sheet for each table below a block of comments; a text without a rule of dashes stays as it is."""
    if not any(_is_rule(cells) for _, cells in islice(sheet.rows(), HEAD)):
        return [sheet]
    starts, titles = _blocks(sheet)
    ends = [*starts[1:], None]
    return [
        replace(sheet, name=title, rows=BlockRows(sheet.rows, first, last), remarks=sheet.remarks if not place else ())
        for place, (first, last, title) in enumerate(zip(starts, ends, titles, strict=True))
    ]


def _blocks(sheet: Sheet) -> tuple[list[int], list[str]]:
    """Where each block of comments that follows data begins, and what its first comment says."""
    starts: list[int] = []
    titles: list[str] = []
    inside = False
    for row_no, cells in sheet.rows():
        comment = bool(cells) and cells[0].startswith("#") and not any(cell.strip() for cell in cells[1:])
        if comment and not inside and len(starts) < MOST:
            starts.append(1 if not starts else row_no)
            titles.append("")
            inside = True
        elif not comment and any(cell.strip() for cell in cells):
            inside = False
        if comment and not titles[-1] and (found := TITLE.match(cells[0].strip())):
            titles[-1] = found[1].strip()
    return starts, titles


def _is_rule(cells: list[str]) -> bool:
    return bool(cells) and bool(RULE.match(cells[0].strip())) and not any(cell.strip() for cell in cells[1:])
