"""The most likely cells of a record whose quotes do not match."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from functools import cache

LOOKAHEAD = 20


def alone(line: str, delimiter: str, width: int) -> list[str] | None:
    """The cells of one line if it makes a whole record of the usual width."""
    for doubled in (True, False):
        whole = forgiving([line], delimiter, doubled)
        if whole and len(whole[0]) == width:
            return whole[0]
    return None


def mend(lines: Sequence[str], delimiter: str, width: int) -> tuple[list[str], int]:
    """The cells of the record that begins with lines[0], and how many lines it takes (at least 1).

    width is the usual number of cells in the file, 0 if unknown. A record of that width is believed first.
    """
    found = [whole for doubled in (True, False) if (whole := forgiving(lines, delimiter, doubled))]
    for cells, used in found:
        if used > 1 and width and _believable(lines, cells, used, delimiter, width):
            return cells, used
    return next((cells for cells, used in found if used == 1), cut_short(lines[0], delimiter)), 1


def _believable(lines: Sequence[str], cells: list[str], used: int, delimiter: str, width: int) -> bool:
    if any(_sound(line, delimiter, width) for line in lines[1:used]):
        return False
    followed = used >= len(lines) or _sound(lines[used], delimiter, width)
    return len(cells) == width or (len(cells) > width and followed)


def _sound(line: str, delimiter: str, width: int) -> bool:
    try:
        return width > 1 and [len(cells) for cells in csv.reader([line], delimiter=delimiter, strict=True)] == [width]
    except csv.Error:
        return False


def forgiving(lines: Sequence[str], delimiter: str, doubled: bool) -> tuple[list[str], int] | None:
    """Cells and lines used when a quote closes a cell only before a delimiter or the end of a line.

    With `doubled`, two quotes in a row are always one quote of the text. None if a cell is never closed.
    """
    text = "".join(lines)
    closing = _closing(delimiter, doubled)
    cells: list[str] = []
    place = 0
    while True:
        cell = _quoted(text, place, closing) if text.startswith('"', place) else _plain(text, place, delimiter)
        if cell is None:
            return None
        value, place = cell
        cells.append(value)
        if text[place : place + 1] != delimiter:
            return cells, _lines_used(lines, place)
        place += 1


def cut_short(line: str, delimiter: str) -> list[str]:
    """The cells of one line by itself; a cell that is never closed keeps its quote and ends where it would unquoted."""
    closing = _closing(delimiter, True)
    cells: list[str] = []
    place = 0
    open_quote = False
    while True:
        quoted = None if open_quote or not line.startswith('"', place) else _quoted(line, place, closing)
        open_quote = open_quote or (quoted is None and line.startswith('"', place))
        value, place = quoted or _plain(line, place, delimiter)
        cells.append(value)
        if line[place : place + 1] != delimiter:
            return cells
        place += 1


@cache
def _closing(delimiter: str, doubled: bool) -> re.Pattern[str]:
    """Matches from behind the opening quote of a cell up to its closing one."""
    ends = rf"[{re.escape(delimiter)}\r\n]|\Z"
    inside = rf'(?:[^"]++|""|"(?!{ends}))*+' if doubled else r".*?"
    return re.compile(rf'({inside})"(?={ends})', re.DOTALL)


@cache
def _unquoted(delimiter: str) -> re.Pattern[str]:
    return re.compile(rf"[^{re.escape(delimiter)}\r\n]*")


def _quoted(text: str, place: int, closing: re.Pattern[str]) -> tuple[str, int] | None:
    found = closing.match(text, place + 1)
    return (found[1].replace('""', '"'), found.end()) if found else None


def _plain(text: str, place: int, delimiter: str) -> tuple[str, int]:
    found = _unquoted(delimiter).match(text, place)
    end = found.end() if found else place
    return text[place:end], end


def _lines_used(lines: Sequence[str], place: int) -> int:
    """How many lines a record takes that ends at this place; the line end itself belongs to its line."""
    start = 0
    for used, line in enumerate(lines, 1):
        start += len(line)
        if place < start:
            return used
    return len(lines)
