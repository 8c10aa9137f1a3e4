"""Two shares for each name, joined by a line: what one side gives and what the other asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import Palette

from . import markup, ticks
from .bars import Heading, tops
from .base import Canvas


@dataclass(frozen=True)
class Pair:
    """A name with the share that each side has of it, 0 to 1."""

    name: str
    first: float
    second: float


def pairs(
    shown: Sequence[Pair], *, sides: tuple[str, str], what: str, palette: Palette, language: Language
) -> go.Figure:
    """The first side is a grey dot, the second one in the accent; both are named with their number above the line."""
    headings = [Heading(pair.name, _end(pair, sides, palette, language)) for pair in shown]
    starts = tops(headings, 26)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 34, top=4, bottom=28)
    top = max((max(pair.first, pair.second) for pair in shown), default=0) * 1.08 or 1
    canvas.scale((0, top), (canvas.depth, 0))
    canvas.axis_y(visible=False)
    marks = [mark for mark in ticks.steps(top, "share", 4) if mark < top * 0.94]
    texts = [numbers.percent(mark, language) if mark else "0" for mark in marks]
    canvas.ticks_x(marks, texts, showgrid=True, gridcolor=palette.faint)
    for pair, heading, start in zip(shown, headings, starts, strict=False):
        heading.draw(canvas, start)
        y = start + heading.height + 8
        canvas.rule(pair.first, y, pair.second, y, palette.mark, 2)
        for share, color, side in ((pair.first, palette.mark, sides[0]), (pair.second, palette.accent, sides[1])):
            hover = f"{pair.name}, {side}: {numbers.percent(share, language)}"
            canvas.dots([share], [y], color, 11, hover=[hover])
    if not shown:
        canvas.nothing()
    cells = [[p.name, numbers.percent(p.first, language), numbers.percent(p.second, language)] for p in shown]
    canvas.table([what, *sides], cells)
    return canvas.figure


def _end(pair: Pair, sides: tuple[str, str], palette: Palette, language: Language) -> markup.Markup:
    colors = (palette.muted, palette.accent)
    said = [
        markup.tinted(f"{side} {numbers.percent(share, language)}", color)
        for side, share, color in zip(sides, (pair.first, pair.second), colors, strict=True)
    ]
    return markup.joined(said, " · ")
