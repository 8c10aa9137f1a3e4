"""Cuts a text whose quotes are all in their places into blocks of whole records, without looking at single cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from metrics.watch import NOBODY, Watch

SIZE = 8 << 20
LONGEST_RECORD = 64 << 20
# Longer records of several lines may be runaways: those are for the reader that mends.
MOST_LINES = 1_000
MOST_OCTETS = 1_000_000
MARK = b"\xef\xbb\xbf"
QUOTE, NEWLINE, RETURN = 34, 10, 13


class Uneven(Exception):
    """Something in the text may be read in more than one way."""


@dataclass(frozen=True)
class Block:
    """Whole records in a row: their octets, the number of the first, where each ends, and how far the file is read."""

    octets: bytes
    first: int
    ends: Any  # of each record, the place behind its line end
    empty: Any  # of each record, whether it is an empty line
    read: float

    def below(self, row_no: int) -> Block:
        """Without the records up to a number."""
        gone = min(max(row_no - self.first + 1, 0), len(self.ends))
        if not gone:
            return self
        start = int(self.ends[gone - 1])
        return Block(self.octets[start:], self.first + gone, self.ends[gone:] - start, self.empty[gone:], self.read)


@dataclass(frozen=True)
class Cut:
    """Where a block stands, and what a Block tells of it: it need not be looked for again."""

    start: int  # octets into the file
    first: int
    ends: Any
    empty: Any  # eight records in an octet
    read: float


def cuts(path: Path, delimiter: str, *, declared: bool, watch: Watch = NOBODY) -> tuple[Cut, ...] | None:
    """Where the blocks of a text in sound UTF-8 stand; None as soon as anything is out of its place."""
    found = []
    try:
        for cut in _cut_whole(path, delimiter, declared):
            found.append(cut)
            watch.moved(cut.read)
    except Uneven:
        return None
    return tuple(found)


def blocks(path: Path, found: tuple[Cut, ...]) -> Iterator[Block]:
    """The blocks of a text whose cuts were found."""
    with path.open("rb") as file:
        for cut in found:
            ends = cut.ends.astype(np.int64)
            file.seek(cut.start)
            octets = file.read(int(ends[-1]))
            if len(octets) < ends[-1]:
                octets += b"\n"
            yield Block(octets, cut.first, ends, np.unpackbits(cut.empty, count=len(ends)).astype(bool), cut.read)


def _cut_whole(path: Path, delimiter: str, declared: bool) -> Iterator[Cut]:
    """Raises Uneven."""
    if len(delimiter.encode()) > 1:
        raise Uneven
    first, rest, total = 1, b"", max(1, path.stat().st_size)
    with path.open("rb") as file:
        _skip(file, declared)
        start = file.tell()
        while True:
            chunk = file.read(SIZE)
            octets = rest + chunk
            if not chunk and not octets.endswith(b"\n"):
                octets += b"\n" if octets else b""
            if not octets:
                return
            found = _cut(octets, ord(delimiter))
            if found is None and (not chunk or len(octets) > LONGEST_RECORD):
                raise Uneven
            rest = octets
            if found:
                ends, empty = found
                yield Cut(start, first, ends.astype(np.uint32), np.packbits(empty), min(1.0, file.tell() / total))
                rest = octets[int(ends[-1]) :]
                start += int(ends[-1])
                first += len(ends)


def _skip(file: BinaryIO, declared: bool) -> None:
    """Goes behind the byte-order mark and the line that declares the delimiter."""
    head = file.read(64)
    start = len(MARK) if head.startswith(MARK) else 0
    if declared:
        line = head[start:].splitlines(keepends=True)[:1]
        start += len(line[0]) if line else 0
    file.seek(start)


def _cut(octets: bytes, delimiter: int) -> tuple[Any, Any] | None:
    """Where each whole record ends, and whether it is an empty line; None without any. Raises Uneven."""
    view = np.frombuffer(octets, np.uint8)
    quotes = np.flatnonzero(view == QUOTE)
    lines = np.flatnonzero(view == NEWLINE)
    outside = np.flatnonzero(np.searchsorted(quotes, lines) % 2 == 0) if quotes.size else np.arange(lines.size)
    if not outside.size:
        return None
    ends = lines[outside] + 1
    stop = int(ends[-1])
    view, quotes = view[:stop], quotes[: np.searchsorted(quotes, stop)]
    sizes = np.diff(ends, prepend=0)
    spans = np.diff(outside, prepend=-1)
    _check_quotes(view, quotes, delimiter)
    if b"\r" in octets:
        _check_returns(view, quotes)
    if np.any(spans >= MOST_LINES) or np.any((sizes > MOST_OCTETS) & (spans > 1)):
        raise Uneven
    return ends, (sizes == 1) | ((sizes == 2) & (view[ends - sizes] == RETURN))


def _check_quotes(view: Any, quotes: Any, delimiter: int) -> None:
    """A quote opens at the start of a cell and closes at its end; inside a cell it is doubled."""
    allowed = np.zeros(256, bool)
    allowed[[delimiter, NEWLINE, RETURN, QUOTE]] = True
    opening, closing = quotes[0::2], quotes[1::2]
    if not (np.all(allowed[view[opening[opening > 0] - 1]]) and np.all(allowed[view[closing + 1]])):
        raise Uneven


def _check_returns(view: Any, quotes: Any) -> None:
    """A carriage return alone ends a line: only inside quotes is it left to be."""
    returns = np.flatnonzero(view == RETURN)
    alone = returns[view[returns + 1] != NEWLINE]
    if alone.size >= MOST_LINES or np.any(np.searchsorted(quotes, alone) % 2 == 0):
        raise Uneven
