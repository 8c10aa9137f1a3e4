"""Delimited text of any encoding as one sheet that streams its rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from metrics.exports import dialect, encodings, evenness
from metrics.exports.dialect import Dialect
from metrics.exports.evenness import Block, Cut
from metrics.exports.records import EXAMPLES, LONGEST_LINE, Records, lines_of, open_text
from metrics.exports.sheet import Refused, Row, Sheet, remark
from metrics.model import Remark
from metrics.watch import NOBODY, Share, Watch

WIDTH_ROWS = 200
TOLD_EVERY = 5_000  # rows
HEAD_CHARACTERS = 1_000_000
# How much of looking at a text is done when its encoding is known, and when it stands there in UTF-8.
INSPECTED, DECODED = 0.4, 0.7


@dataclass(frozen=True)
class PlainText:
    """A text in UTF-8 on disk, and what was said about it on the way there."""

    path: Path
    encoding: str
    facts: encodings.Facts
    remarks: tuple[Remark, ...]

    def head(self, characters: int = HEAD_CHARACTERS) -> str:
        with open_text(self.path) as file:
            return file.read(characters)


@dataclass(frozen=True)
class TextRows:
    """The rows of a text, read anew at every call."""

    path: Path
    dialect: Dialect
    sound: bool
    cuts: tuple[Cut, ...] | None = None
    watch: Watch = NOBODY

    @property
    def even(self) -> bool:
        """Whether all cells are in their places."""
        return self.cuts is not None

    def blocks(self) -> Iterator[Block]:
        """The same rows as blocks of whole records, where they are `even`."""
        for block in evenness.blocks(self.path, self.cuts or ()):
            self.watch.moved(block.read)
            yield block

    def __call__(self) -> Iterator[Row]:
        total = max(1, self.path.stat().st_size)
        with open_text(self.path) as file:
            for row_no, cells in enumerate(self.records(file), 1):
                if row_no % TOLD_EVERY == 0:
                    self.watch.moved(file.buffer.tell() / total)
                yield row_no, cells

    def records(self, file: TextIO) -> Iterator[list[str]] | Records:
        if self.dialect.declared:
            file.readline()
        if self.sound:
            return csv.reader(file, delimiter=self.dialect.delimiter)
        return Records(lines_of(file), self.dialect.delimiter, self.dialect.width)


def plain(path: Path, scratch: Path, watch: Watch = NOBODY) -> PlainText:
    """The text of a file in UTF-8: the file itself if it already is, a copy in `scratch` otherwise."""
    facts = encodings.inspect(path, Share(watch, 0.0, INSPECTED))
    if facts.blank:
        raise Refused("refused_empty")
    if facts.clean:
        return PlainText(path, facts.encoding, facts, ())
    target = scratch / f"{path.name}.utf8"
    done = encodings.transcode(path, target, facts, Share(watch, INSPECTED, DECODED))
    return PlainText(target, facts.encoding, facts, tuple(_said(facts, done)))


def _said(facts: encodings.Facts, done: encodings.Transcoded) -> Iterator[Remark]:
    if facts.encoding == "cp1252":
        yield remark("encoding_fallback")
    if done.stray:
        yield remark("encoding_mixed", count=done.stray)
    if done.replaced:
        yield remark("characters_replaced", count=done.replaced)
    if done.nuls:
        yield remark("nuls_removed", count=done.nuls)
    if facts.tail:
        yield remark("text_cut")


def sheet(text: PlainText, watch: Watch = NOBODY) -> Sheet:
    """The one sheet of a delimited text."""
    form = dialect.decide(head_lines(text))
    cut = _lines_cut(text.path) if text.facts.longest > LONGEST_LINE else ()
    looking = Share(watch, DECODED, 1.0)
    cuts = None if cut else evenness.cuts(text.path, form.delimiter, declared=form.declared, watch=looking)
    quotes = _quotes(text.path, form) if cuts is None and (text.facts.quotes or cut) else ()
    rows = TextRows(text.path, form, sound=not (cut or quotes), cuts=cuts)
    width = max((len(cells) for _, cells in islice(rows(), WIDTH_ROWS)), default=0)
    return Sheet("", "", "csv", text.encoding, form.delimiter, rows, width, (*text.remarks, *cut, *quotes))


def head_lines(text: PlainText) -> list[str]:
    lines = _split(text.head())
    # The last line may be cut by the sample; it is kept only when there is nothing else to judge by.
    return lines[:-1] if len(lines) > 1 and text.path.stat().st_size > HEAD_CHARACTERS else lines


def _split(head: str) -> list[str]:
    """Physical lines as a file gives them: str.splitlines would also cut at form feeds and Unicode separators."""
    return list(StringIO(head, newline=""))


def _quotes(path: Path, form: Dialect) -> tuple[Remark, ...]:
    with open_text(path) as file:
        records = TextRows(path, form, sound=False).records(file)
        for _ in records:
            pass
        if not isinstance(records, Records) or not records.damaged:
            return ()
    return (remark("quotes_repaired", count=records.damaged, rows=tuple(records.examples)),)


def _lines_cut(path: Path) -> tuple[Remark, ...]:
    with open_text(path) as file:
        long = [number for number, line in enumerate(lines_of(file), 1) if len(line) >= LONGEST_LINE]
    if not long:
        return ()
    return (remark("lines_cut", count=len(long), rows=tuple(long[:EXAMPLES]), limit=LONGEST_LINE),)
