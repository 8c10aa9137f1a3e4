"""Wholes in parts, one under the other on the same scale: who does what, in how many cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup
from .base import NARROW, Canvas

HEAD, BAR, LINE, AIR = 22, 26, 20, 14
FEW = 10  # under so many a count says it all
HEADS = (Text(es="Qué", en="What"), Text(es="Parte", en="Part"), Text(es="Cuántas", en="How many"))


@dataclass(frozen=True)
class Part:
    """So many, by name, in a colour of the palette."""

    name: str
    value: int
    color: str


@dataclass(frozen=True)
class Whole:
    """A whole that its parts add up to."""

    name: str
    parts: tuple[Part, ...]


def stacks(wholes: Sequence[Whole], *, palette: Palette, language: Language) -> go.Figure:
    """Each whole as one full bar, its name above, its parts named below in their order."""
    notes = [_notes(whole, palette, language) for whole in wholes]
    heights = [HEAD + BAR + 6 + LINE * len(lines) + AIR for lines in notes]
    canvas = Canvas(palette, language, max(sum(heights), 40) + 8, top=4, bottom=4)
    canvas.rows(1)
    top = 0.0
    for whole, lines, height in zip(wholes, notes, heights, strict=True):
        canvas.label(0, top + HEAD / 2, markup.bold(whole.name), palette.ink)
        _bar(canvas, whole, top + HEAD + BAR / 2)
        for i, line in enumerate(lines):
            canvas.label(0, top + HEAD + BAR + 6 + LINE * (i + 0.5), line)
        top += height
    if not wholes:
        canvas.nothing()
    canvas.table(
        HEADS,
        [[whole.name, part.name, numbers.count(part.value, language)] for whole in wholes for part in whole.parts],
    )
    return canvas.figure


def _bar(canvas: Canvas, whole: Whole, y: float) -> None:
    total, start = sum(part.value for part in whole.parts) or 1, 0.0
    for part in whole.parts:
        size = part.value / total
        hover = f"{part.name}: {numbers.count(part.value, canvas.language)}"
        if size:
            # Two pixels of paper part the neighbours.
            gap = min(2 / canvas.width, size / 3) if start + size < 0.999 else 0
            canvas.row(y, size - gap, part.color, thick=BAR, base=start, hover=hover)
        start += size


def _notes(whole: Whole, palette: Palette, language: Language) -> list[markup.Markup]:
    """Square, number and name of each part, on as many lines as the narrowest width asks for."""
    total = sum(part.value for part in whole.parts)
    lines: list[markup.Markup] = []
    for part in whole.parts:
        number = markup.tinted(markup.bold(numbers.count(part.value, language)), palette.ink)
        share = numbers.percent(part.value / total, language) if total >= FEW else ""
        name = markup.cut(part.name, NARROW - 120)
        piece = markup.joined([markup.tinted("■", part.color), number, name, share and f"({share})"])
        longer = markup.joined([lines[-1], piece], "   ") if lines else piece
        if lines and markup.width(longer) <= NARROW - 8:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines
