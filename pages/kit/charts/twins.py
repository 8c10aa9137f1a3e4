"""Two bars a row on one scale: the same figure inside and outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import Palette

from . import inside_words as words
from . import markup
from .bars import Heading, tops
from .base import Canvas

THICK, BELOW = 8, 34


@dataclass(frozen=True)
class Twin:
    """The same figure inside and outside; None is not known, `hidden` is not told. `note` stands after both."""

    name: str
    inside: float | None
    outside: float | None
    hidden: str = ""


def twins(rows: Sequence[Twin], *, unit: Unit, palette: Palette, language: Language) -> go.Figure:
    """A row each: the inside in the accent above, the outside in grey below, both written out."""
    ends = [_end(row, unit, palette, language) for row in rows]
    headings = [Heading(row.name, end) for row, end in zip(rows, ends, strict=True)]
    starts = tops(headings, BELOW)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, top=4, bottom=4)
    canvas.rows(max((value or 0 for row in rows for value in (row.inside, row.outside)), default=0) or 1)
    for row, heading, top in zip(rows, headings, starts, strict=False):
        heading.draw(canvas, top)
        y = top + heading.height + 6
        canvas.rule(0, y - 5, 0, y + THICK + 7, palette.mark)
        for place, value, color in ((0, row.inside, palette.accent), (1, row.outside, palette.mark)):
            if value:
                hover = f"{row.name}: {numbers.value(value, unit, language)}"
                canvas.row(y + place * (THICK + 2), value, color, thick=THICK, hover=hover)
    if not rows:
        canvas.nothing()
    cells = [
        [row.name, row.hidden or numbers.value(row.inside, unit, language), numbers.value(row.outside, unit, language)]
        for row in rows
    ]
    canvas.table(["", words.INSIDE.in_(language).capitalize(), words.OUTSIDE.in_(language).capitalize()], cells)
    return canvas.figure


def _end(row: Twin, unit: Unit, palette: Palette, language: Language) -> markup.Markup:
    inside = row.hidden or numbers.value(row.inside, unit, language)
    outside = numbers.value(row.outside, unit, language)
    first = markup.tinted(f"{words.INSIDE.in_(language)} {inside}", palette.accent)
    return markup.joined([markup.bold(first), f"{words.OUTSIDE.in_(language)} {outside}"], " · ")
