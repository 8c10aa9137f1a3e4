"""XML Spreadsheet 2003, the .xls of the old Facebook exports, read forgivingly: no entities, no DTD, cut files too."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TextIO

from metrics.exports.parked import parked_sheet
from metrics.exports.records import open_text
from metrics.exports.sheet import Refused, Sheet, remark
from metrics.exports.text import PlainText

CHUNK = 1 << 20
LONGEST_TOKEN = 16_000_000
MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
MOST_CELLS = 50_000_000
TOKEN = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>|<[^<>]*>|[^<]+", re.S | re.I)
UNFINISHED = re.compile(r"<!--(?!.*-->)|<!\[CDATA\[(?!.*\]\]>)|<!DOCTYPE[^>]*\[(?!.*\]\s*>)|<[^<>]*\Z", re.S | re.I)
TAG = re.compile(r"<(/?)(?:[\w.-]+:)?(\w+)(.*?)(/?)>\Z", re.S)
ATTRIBUTE = re.compile(r"(?:[\w.-]+:)?(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));")
NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
PLAIN_NUMBER = re.compile(r"-?\d+(\.\d*)?\Z")


def tokens(file: TextIO) -> Iterator[str]:
    """Tags, comments and stretches of text, one after the other, without holding the file in memory."""
    rest = ""
    while chunk := file.read(CHUNK):
        rest += chunk
        held = UNFINISHED.search(rest)
        ready = len(rest) if held is None or len(rest) > LONGEST_TOKEN else held.start()
        yield from TOKEN.findall(rest[:ready])
        rest = rest[ready:]
    yield from TOKEN.findall(rest)


def words(text: str) -> str:
    """Text with the five references of XML and character numbers resolved; any other entity stays as it stands."""
    return REFERENCE.sub(_resolved, text)


def _resolved(found: re.Match[str]) -> str:
    if found[3]:
        return NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def value(text: str, kind: str) -> str:
    """A cell as text in the notation of the other workbooks."""
    if kind == "Boolean":
        return {"1": "true", "0": "false"}.get(text.strip(), text)
    if kind == "DateTime":
        return re.sub(r"\.0+\Z", "", text.strip())
    return _number(text.strip()) if kind == "Number" else text


def _number(text: str) -> str:
    if not PLAIN_NUMBER.match(text):
        try:
            exact = Decimal(text)
        except InvalidOperation:
            return text
        if not exact.is_finite() or abs(exact.adjusted()) > 400:
            return text
        text = format(exact, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass
class Book:
    """Takes the tokens of a workbook and parks each of its sheets in a file of `folder`."""

    folder: Path
    stem: str
    found: list[tuple[str, Path]] = field(default_factory=list)
    ended: bool = False
    _out: TextIO | None = None
    _row: list[str] = field(default_factory=list)
    _rows: int = 0
    _cells: int = 0
    _across: int = 0
    _kind: str = ""
    _value: str = ""
    _text: list[str] | None = None
    _aside: bool = False

    def take(self, token: str) -> None:
        tag = TAG.match(token) if token.startswith("<") and token[1:2] not in ("!", "?") else None
        if not tag:
            self._take_text(token)
            return
        closing, name, attributes, empty = tag.groups()
        if closing:
            self._close(name)
            return
        self._open(name, {found[0]: words(found[1] or found[2]) for found in ATTRIBUTE.findall(attributes)})
        if empty:
            self._close(name)

    def _take_text(self, token: str) -> None:
        if self._text is None or self._aside:
            return
        if token.startswith("<![CDATA["):
            self._text.append(token[9:-3])
        elif not token.startswith("<"):
            self._text.append(words(token))

    def _open(self, name: str, given: dict[str, str]) -> None:
        match name:
            case "Worksheet":
                self._begin_sheet(given.get("Name", ""))
            case "Row":
                self._skip_rows(_place(given.get("Index"), MOST_ROWS))
                self._row, self._across = [], 0
            case "Cell":
                place = _place(given.get("Index"), MOST_COLUMNS) or len(self._row) + self._across + 1
                self._row.extend([""] * min(max(place, 1) - 1 - len(self._row), MOST_COLUMNS))
                self._across = _place(given.get("MergeAcross"), MOST_COLUMNS)
                self._text, self._value = None, ""
            case "Comment":
                self._aside = True
            case "Data" if not self._aside:
                self._text, self._kind = [], given.get("Type", "")

    def _close(self, name: str) -> None:
        match name:
            case "Worksheet":
                self.close()
            case "Row":
                self._write(self._row)
                self._row = []
            case "Cell":
                self._row.append(self._value)
                self._value = ""
            case "Data" if not self._aside:
                self._value = value("".join(self._text or ()), self._kind)
                self._text = None
            case "Comment":
                self._aside = False
            case "Workbook":
                self.ended = True

    def _begin_sheet(self, name: str) -> None:
        self.close()
        path = self.folder / f"{self.stem}-sheet-{len(self.found)}.csv"
        self._out = path.open("w", encoding="utf-8", errors="replace", newline="")
        self.found.append((name, path))
        self._rows = 0

    def _skip_rows(self, index: int) -> None:
        while self._rows < index - 1:
            self._write([])

    def _write(self, row: list[str]) -> None:
        self._rows += 1
        self._cells += len(row)
        if self._cells > MOST_CELLS or self._rows > 2 * MOST_ROWS:
            raise Refused("refused_bomb", limit=MOST_CELLS)
        if self._out:
            csv.writer(self._out).writerow(row)

    def close(self) -> None:
        """Put away the sheet at hand; a row that the file cuts off is kept."""
        if self._out:
            if self._row:
                self._write(self._row)
                self._row = []
            self._out.close()
            self._out = None


def _place(written: str | None, most: int) -> int:
    return min(int(written), most) if written and written.isascii() and written.isdigit() and len(written) < 9 else 0


def sheets(text: PlainText, scratch: Path) -> list[Sheet]:
    """Every worksheet of the workbook, in its order."""
    book = Book(scratch, text.path.name)
    try:
        with open_text(text.path) as file:
            for token in tokens(file):
                book.take(token)
    finally:
        book.close()
    said = (*text.remarks, *(() if book.ended else (remark("workbook_cut"),)))
    found = [parked_sheet(path, name, "xml_spreadsheet", said) for name, path in book.found]
    if not any(sheet.width for sheet in found):
        raise Refused("refused_empty")
    return found
