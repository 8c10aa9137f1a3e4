"""Departments as squares, one a person and three deep; nobody can be counted where fewer than five are active."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import Palette

from . import inside_words as words
from . import markup
from .base import NARROW, Canvas

DEEP = 3
WIDEST, LEAST = 10, 6  # px from one square to the next
LINE, AIR = 22, 10
MANY = 12  # departments: from here on names stand beside the squares
NAMES, COUNTS = 112, 78  # px kept for them
ROUND = (1, 2, 5)
Told = Literal["number", "few", "withheld"]


@dataclass(frozen=True)
class Crowd:
    """A department; `active` is None where no number may be told: too few, or found by subtraction."""

    name: str
    people: int
    active: int | None
    told: Told = "number"


def people_each(rows: Sequence[Crowd]) -> int:
    """How many people a square stands for, so that the largest department fits at the narrowest width."""
    largest, room = max((row.people for row in rows), default=1), _room(rows)
    fits = (n for power in range(9) for n in (part * 10**power for part in ROUND) if largest <= n * room)
    return next(fits, 10**9)


def _room(rows: Sequence[Crowd]) -> int:
    """Squares that a row can hold."""
    wide = NARROW - 8 - (NAMES + COUNTS if len(rows) > MANY else 0)
    return DEEP * int(wide // LEAST)


def waffle(rows: Sequence[Crowd], *, least: int, palette: Palette, language: Language) -> go.Figure:
    """A row per department, the squares of the active in the accent; the count in words beside its name."""
    each, beside = people_each(rows), len(rows) > MANY
    columns = max((_columns(_squares(row, each)[0]) for row in rows), default=1)
    pitch = min(WIDEST, max(LEAST, (NARROW - 8) // columns)) if not beside else LEAST
    tall = DEEP * pitch + (14 if beside else LINE + AIR)
    canvas = Canvas(palette, language, max(tall * len(rows), 40) + 8, left=NAMES if beside else 4, top=4, bottom=4)
    canvas.rows(1)
    said = [_said(row, least, palette, language) for row in rows]
    for i, (row, text) in enumerate(zip(rows, said, strict=True)):
        top = i * tall + (7 if beside else LINE)
        _squares_of(canvas, row, each, top, pitch)
        _named(canvas, row, text, top, pitch, beside=beside, after=_columns(_squares(row, each)[0]) * pitch)
    if not rows:
        canvas.nothing()
    cells = [[row.name, numbers.count(row.people, language), _plain(row, least, language)] for row in rows]
    canvas.table([words.DEPARTMENT, words.PEOPLE, words.ACTIVE], cells)
    return canvas.figure


def _columns(squares: int) -> int:
    return -(-squares // DEEP)


def _squares(row: Crowd, each: int) -> tuple[int, int]:
    """All of its squares and the coloured ones: never none where somebody is told, never all where somebody is not."""
    every = max(1, math.ceil(row.people / each))
    if not row.active:
        return every, 0
    coloured = max(1, min(every, round(row.active / each)))
    return every, coloured if row.active >= row.people or coloured < every else max(1, every - 1)


def _squares_of(canvas: Canvas, row: Crowd, each: int, top: float, pitch: float) -> None:
    every, coloured = _squares(row, each)
    for first, last, color in ((0, coloured, canvas.palette.accent), (coloured, every, canvas.palette.faint)):
        path = "".join(_square(place, top, pitch) for place in range(first, last))
        if path:
            canvas.layout["shapes"].append(_shape(path, color))


def _shape(path: str, color: str) -> dict[str, object]:
    """All squares of one colour at once, in pixels across so that they stay square at every width."""
    across = {"xref": "paper", "xsizemode": "pixel", "xanchor": 0}
    return {"type": "path", "path": path, "fillcolor": color, "line": {"width": 0}, **across}


def _square(place: int, top: float, pitch: float) -> str:
    """Columns fill from above, so that the coloured ones stand together at the left."""
    x, y, side = place // DEEP * pitch, top + place % DEEP * pitch, pitch - (2 if pitch > 8 else 1)
    return f"M{x},{y}H{x + side}V{y + side}H{x}Z"


def _said(row: Crowd, least: int, palette: Palette, language: Language) -> markup.Markup:
    text = _plain(row, least, language)
    if row.active is None:
        return markup.escape(text)
    if not row.active:
        return markup.tinted(text, palette.alert)
    return markup.tinted(text, palette.accent)


def _plain(row: Crowd, least: int, language: Language) -> str:
    if row.active is None:
        few = words.UNDER_FIVE.in_(language).format(least=least)
        return few if row.told == "few" else words.WITHHELD.in_(language)
    if not row.active:
        return words.NOBODY.in_(language)
    part, whole = (numbers.count(n, language) for n in (row.active, row.people))
    return words.OF.in_(language).format(part=part, whole=whole)


def _named(
    canvas: Canvas, row: Crowd, text: markup.Markup, top: float, pitch: float, *, beside: bool, after: float
) -> None:
    middle, ink = top + DEEP * pitch / 2, canvas.palette.ink
    if beside:
        name = markup.wrapped(row.name, NAMES - 14, 12, 2)
        canvas.label(0, middle, name, ink, size=12, anchor="right", dx=-8, hover=row.name, xref="paper")
        canvas.label(0, middle, text, dx=after + 6, xref="paper")
        return
    name = markup.bold(markup.cut(row.name, NARROW - 20 - markup.width(text)))
    canvas.label(0, top - LINE / 2 - 1, markup.joined([name, text], "  "), ink, hover=row.name, xref="paper")
