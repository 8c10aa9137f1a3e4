"""Records of delimited text: well-formed ones as written, damaged ones mended, never the rest of the file swallowed."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

from metrics.exports.damage import LOOKAHEAD, alone, cut_short, mend

LONGEST_LINE = 16_000_000
RECORD_LINES = 2_000
RECORD_CHARACTERS = 1_000_000
# What may be read again to mend records, beyond a multiple of what was read once: keeps hostile files linear.
FREE_REREADING = 16_000_000
REREADING = 8
# A short line costs more than its characters to read again.
LINE_COST = 64
EXAMPLES = 5
# A quoted record may span RECORD_CHARACTERS and one line more; a cell can never be longer than that.
csv.field_size_limit(LONGEST_LINE * 4)


class Runaway(Exception):
    """A quoted cell that goes on for longer than any text of an export."""


def open_text(path: Path) -> TextIO:
    return path.open(encoding="utf-8-sig", errors="replace", newline="")


def lines_of(file: TextIO) -> Iterator[str]:
    """Physical lines with their ends (\\n, \\r or \\r\\n); a longer one than LONGEST_LINE comes in pieces."""
    return iter(lambda: file.readline(LONGEST_LINE), "")


class Records:
    """Iterates over lists of cells; `damaged` counts the records mended on the way, `examples` are their numbers."""

    def __init__(self, lines: Iterator[str], delimiter: str, width: int = 0) -> None:
        self.damaged = 0
        self.examples: list[int] = []
        self._lines = lines
        self._delimiter = delimiter
        self._width = width
        self._ahead: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0
        self._read = 0
        self._reread = 0
        self._number = 0

    def __iter__(self) -> Iterator[list[str]]:
        reader = self._reader()
        while True:
            self._taken.clear()
            self._size = 0
            try:
                cells = next(reader)
            except StopIteration:
                return
            except (csv.Error, Runaway):
                yield from self._mended()
                reader = self._reader()
                continue
            self._read += self._size + LINE_COST * len(self._taken)
            self._number += 1
            yield cells

    def _reader(self) -> Iterator[list[str]]:
        # Strict, so that a quote out of place is an error to mend here and not two rows silently made one.
        return csv.reader(self._feed(), delimiter=self._delimiter, strict=True)

    def _feed(self) -> Iterator[str]:
        while True:
            if len(self._taken) >= RECORD_LINES or self._size > RECORD_CHARACTERS:
                raise Runaway
            line = self._next_line()
            if not line:
                return
            self._taken.append(line)
            self._size += len(line)
            yield line

    def _next_line(self) -> str:
        return self._ahead.popleft() if self._ahead else next(self._lines, "")

    def _mended(self) -> Iterator[list[str]]:
        if cells := alone(self._taken[0], self._delimiter, self._width):
            self._put_back(1)
            yield cells
            return
        self._look_ahead()
        if self._reread > FREE_REREADING + REREADING * self._read:
            yield from self._literal()
            return
        cells, used = mend(self._taken[:LOOKAHEAD], self._delimiter, self._width)
        self._put_back(used)
        yield cells

    def _look_ahead(self) -> None:
        while len(self._taken) < LOOKAHEAD and self._size <= RECORD_CHARACTERS and (line := self._next_line()):
            self._taken.append(line)
            self._size += len(line)
        self._reread += _cost(self._taken)

    def _put_back(self, used: int) -> None:
        self._ahead.extendleft(reversed(self._taken[used:]))
        self._read += _cost(self._taken[:used])
        self._reread += _cost(self._taken[used:])
        self._note()

    def _literal(self) -> Iterator[list[str]]:
        self._read += _cost(self._taken)
        for line in self._taken:
            self._note()
            yield cut_short(line, self._delimiter)

    def _note(self) -> None:
        self._number += 1
        self.damaged += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append(self._number)


def _cost(lines: list[str]) -> int:
    return sum(map(len, lines)) + LINE_COST * len(lines)


def first_records(text_lines: list[str], delimiter: str, count: int) -> list[tuple[list[str], bool]]:
    """The first records of some lines, and whether each was well formed."""
    records = Records(iter(text_lines), delimiter)
    damaged = 0
    found = []
    for cells in islice(records, count):
        found.append((cells, records.damaged == damaged))
        damaged = records.damaged
    return found
