"""What a lever moves: now and then on one track a row, with the bounds of what depends on luck."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, Unit, numbers
from pages.kit.theme import Palette

from . import markup
from .bars import BELOW, Heading, tops
from .base import Canvas

HEADS = (Text(es="Qué", en="What"), Text(es="Ahora", en="Now"), Text(es="Después", en="Then"))
BETWEEN = Text(es="Entre", en="Between")


@dataclass(frozen=True)
class Moved:
    """A number now and under the lever, with hard bounds of `then` where it has them."""

    name: str
    unit: Unit
    now: float | None
    then: float
    bounds: tuple[float, float] | None = None


def moved(rows: Sequence[Moved], *, palette: Palette, language: Language, sure: bool = True) -> go.Figure:
    """Each row on its own scale; what is only assumed is hollow and grey."""
    headings = [Heading(row.name, _end(row, palette, language)) for row in rows]
    starts = tops(headings, BELOW)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, left=8, right=8, top=4, bottom=4)
    canvas.rows(1)
    color = palette.accent if sure else palette.mark
    for row, heading, start in zip(rows, headings, starts, strict=False):
        heading.draw(canvas, start)
        y, top = start + heading.height + 9, _top(row)
        canvas.rule(0, y, 1, y, palette.faint, 2)
        now, then = (row.now or 0) / top, row.then / top
        canvas.rule(now, y, then, y, color, 3, dash="solid" if sure else "dot")
        if row.bounds:
            canvas.rule(row.bounds[0] / top, y + 7, row.bounds[1] / top, y + 7, color, 2)
        canvas.dots([now], [y], palette.mark, 10, hollow=True)
        canvas.dots([then], [y], color, 12, hollow=not sure)
    if not rows:
        canvas.nothing()
    table = [[row.name, *(numbers.value(n, row.unit, language) for n in (row.now, row.then)), _bounds(row, language)]
             for row in rows]  # fmt: skip
    canvas.table([*HEADS, BETWEEN], table)
    return canvas.figure


def _top(row: Moved) -> float:
    if row.unit in ("share", "index"):
        return 1.0
    return max(row.now or 0, row.then, *(row.bounds or ())) or 1.0


def _bounds(row: Moved, language: Language) -> str:
    return numbers.interval(row.bounds, row.unit, language)


def _end(row: Moved, palette: Palette, language: Language) -> markup.Markup:
    now, then = (numbers.value(n, row.unit, language) for n in (row.now, row.then))
    parts = [markup.tinted(f"{now} →", palette.muted), markup.tinted(markup.bold(then), palette.ink)]
    if row.bounds:
        parts.append(markup.tinted(f"({_bounds(row, language)})", palette.muted))
    return markup.joined(parts)
