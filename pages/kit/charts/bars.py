"""Horizontal bars and dots whose words stand above them, so that long names survive a telephone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, ticks, words
from . import rows as tables
from .base import NARROW, Canvas
from .shapes import Amount, Dot, Estimate, Share

LINE, BELOW = 20, 26  # px: a line of words; a bar and air under it


@dataclass(frozen=True)
class Heading:
    """A name with its number: on one line where both fit at the narrowest, otherwise one under the other."""

    name: str
    end: markup.Markup
    apart: bool = False  # one under the other even where both would fit: a row beside it needs two lines

    @property
    def crowded(self) -> bool:
        return self.apart or markup.width(markup.bold(self.name)) + markup.width(self.end) + 14 > NARROW - 8

    @property
    def height(self) -> int:
        return 2 * LINE if self.crowded else LINE

    def draw(self, canvas: Canvas, top: float) -> None:
        shown = markup.bold(markup.cut(self.name, (NARROW - 12) / 1.06))
        ground = {"xref": "paper", "bgcolor": canvas.palette.paper}  # grid lines pass behind
        canvas.label(0, top + LINE / 2, shown, canvas.palette.ink, hover=self.name, **ground)
        if self.crowded:
            canvas.label(0, top + 1.5 * LINE, self.end, **ground)
        else:
            canvas.label(1, top + LINE / 2, self.end, anchor="right", **ground)


def alike(headings: Sequence[Heading]) -> list[Heading]:
    """All on one line or all on two: rows of one chart read in one way."""
    return [replace(heading, apart=any(each.crowded for each in headings)) for heading in headings]


def tops(headings: Sequence[Heading], below: float) -> list[float]:
    """Where every row begins, and where the last one ends; `below` is what stands under each heading."""
    return [0, *accumulate(heading.height + below for heading in headings)]


def bars(
    amounts: Sequence[Amount], *, palette: Palette, language: Language, unit: Unit = "count", color: str = "",
) -> go.Figure:  # fmt: skip
    """Named numbers, to scale; an unknown one keeps its row and says a dash. As tall as it has rows."""
    texts = [numbers.value(amount.value, unit, language) for amount in amounts]
    ends = [markup.tinted(markup.bold(text), palette.ink) for text in texts]
    headings = alike(
        [Heading(a.name, markup.joined([end, a.note], "  ")) for a, end in zip(amounts, ends, strict=True)]
    )
    starts = tops(headings, BELOW)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, top=4, bottom=4)
    canvas.rows(max((a.value or 0 for a in amounts), default=0) or 1)
    for amount, heading, top, text in zip(amounts, headings, starts, texts, strict=False):
        heading.draw(canvas, top)
        y = top + heading.height + 9
        own = (color or palette.accent) if amount.strong else palette.mark
        fill = palette.network(amount.network) if amount.network else own
        canvas.rule(0, y - 7, 0, y + 7, palette.mark)
        canvas.row(y, amount.value or 0, fill, thick=14, hover=f"{amount.name}: {text}")
    if not amounts:
        canvas.nothing()
    tables.amounts(canvas, amounts, unit)
    return canvas.figure


def parts_bars(parts: Sequence[Share], *, palette: Palette, language: Language, height: int = 0) -> go.Figure:
    """So many of so many, each on its own track; without anything to count the track is a dotted frame."""
    said = [
        words.OF.in_(language).format(part=numbers.count(p.taken, language), whole=numbers.count(p.total, language))
        for p in parts
    ]
    headings = alike([Heading(part.name, markup.escape(text)) for part, text in zip(parts, said, strict=True)])
    own = tops(headings, BELOW + 4)[-1]
    air = max(height - 8 - own, 0) / max(len(parts), 1)
    starts = tops(headings, BELOW + 4 + air)
    canvas = Canvas(palette, language, max(own, height - 8, 40) + 8, top=4, bottom=4)
    canvas.rows(1)
    for part, heading, top, text in zip(parts, headings, starts, said, strict=False):
        heading.draw(canvas, top + air / 2)
        _track(canvas, top + air / 2 + heading.height + 10, part, f"{part.name}: {text}")
    if not parts:
        canvas.nothing()
    tables.shares(canvas, parts)
    return canvas.figure


def _track(canvas: Canvas, y: float, part: Share, hover: str) -> None:
    if not part.total:
        line = {"color": canvas.palette.mark, "width": 1, "dash": "dot"}
        canvas.block(0, y - 7, 1, y + 7, CLEAR, line=line)
        return
    canvas.row(y, 1, canvas.palette.faint, thick=16, hover=hover)
    canvas.row(y, part.taken / part.total, canvas.palette.accent, thick=16, hover=hover)


def dots(
    rows: Sequence[Dot], *, palette: Palette, language: Language, unit: Unit = "share", top: float = 0
) -> go.Figure:
    """Estimates with their 95 % intervals, one a row; `top` is where the axis ends."""
    texts = [numbers.value(row.estimate.value if row.estimate else None, unit, language) for row in rows]
    ends = [markup.tinted(markup.bold(text), palette.ink) for text in texts]
    headings = alike([Heading(r.name, markup.joined([end, r.note], "  ")) for r, end in zip(rows, ends, strict=True)])
    starts = tops(headings, BELOW)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 34, top=4, bottom=28)
    highest = max((row.estimate.high or row.estimate.value for row in rows if row.estimate), default=0)
    canvas.scale((0, top or highest * 1.08 or 1), (canvas.depth, 0))
    _dot_axis(canvas, unit)
    for row, heading, start, text in zip(rows, headings, starts, texts, strict=False):
        heading.draw(canvas, start)
        if row.estimate:
            _dot(canvas, start + heading.height + 8, row, row.estimate, text, unit)
    if not rows:
        canvas.nothing()
    tables.dots(canvas, rows, unit)
    return canvas.figure


def _dot_axis(canvas: Canvas, unit: Unit) -> None:
    marks = [m for m in ticks.steps(canvas.x[1], unit, 4) if _seen(canvas, m, unit)]
    texts = [numbers.value(mark, unit, canvas.language) if mark else "0" for mark in marks]
    canvas.axis_y(visible=False)
    canvas.ticks_x(marks, texts, showgrid=True, gridcolor=canvas.palette.faint)


def _seen(canvas: Canvas, mark: float, unit: Unit) -> bool:
    half = markup.width(numbers.value(mark, unit, canvas.language)) / 2
    return mark == 0 or canvas.fraction(mark, 0)[0] * canvas.width + half <= canvas.width + canvas.right


def _dot(canvas: Canvas, y: float, row: Dot, estimate: Estimate, text: str, unit: Unit) -> None:
    color, hover = canvas.palette.accent if row.strong else canvas.palette.mark, f"{row.name}: {text}"
    if estimate.low is not None and estimate.high is not None:
        canvas.rule(estimate.low, y, estimate.high, y, color, 3)
        hover += f" ({numbers.interval((estimate.low, estimate.high), unit, canvas.language)})"
    canvas.dots([estimate.value], [y], color, 11, hover=[hover], pick=row.pick)
