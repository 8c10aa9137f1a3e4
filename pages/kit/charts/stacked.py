"""Weeks as layers on one another: what we read most stands on the baseline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import Palette

from . import inside_words as words
from . import markup, ticks, weeks
from .base import NARROW, PAPER, Canvas
from .shapes import Point

LINE = 20


@dataclass(frozen=True)
class Layer:
    """Counts by week, from the baseline up; None is a gap in every layer."""

    name: str
    counts: Sequence[int | None]


def stacked(days: Sequence[date], layers: Sequence[Layer], *, palette: Palette, language: Language) -> go.Figure:
    """Three layers at the most, named with their totals above; the first in the accent."""
    colors = (palette.accent, palette.accent_mid, palette.faint)
    inks = (palette.accent, palette.ink, palette.muted)
    names = _names(layers, (*colors[:2], palette.mark), inks, language)
    points = [Point(day, None) for day in days]
    heights = _heights(layers)
    top = max((h for h in heights[-1] if h is not None), default=0) if layers else 0
    marks = ticks.steps(top or 1, "count", 4)
    left = 10 + max(markup.width(numbers.count(mark, language)) for mark in marks)
    foot, head = weeks.foot(points), 8 + LINE * len(names)
    canvas = Canvas(palette, language, 250 + foot + head, left=left, top=head, bottom=foot)
    canvas.scale(weeks.span(points, 1), (0, (top or 1) * 1.06))
    canvas.ticks_y(marks, [numbers.count(mark, language) for mark in marks], showgrid=True)
    for low, high, color in reversed([*zip([None, *heights], heights, colors, strict=False)]):
        _fill(canvas, days, low, high, color)
    for run in _runs(heights[-1]) if layers else []:  # the faint layer has an edge that carries it
        canvas.line([days[i] for i in run], [heights[-1][i] for i in run], palette.mark, 1.5)
    _hover(canvas, days, layers, heights)
    for i, text in enumerate(names):
        canvas.label(0, 1, text, dx=-left + 4, dy=head - 10 - LINE * i, **PAPER)
    weeks.name(canvas, points)
    if not top:
        canvas.nothing()
    cells = [[numbers.day(day, language, year=True), *_row(layers, i, language)] for i, day in enumerate(days)]
    canvas.table([words.WEEK, *(layer.name for layer in layers)], cells)
    return canvas.figure


def _row(layers: Sequence[Layer], place: int, language: Language) -> list[str]:
    return [numbers.count(layer.counts[place], language) for layer in layers]


def _heights(layers: Sequence[Layer]) -> list[list[float | None]]:
    """How high each layer reaches, week by week."""
    reached: list[list[float | None]] = []
    for layer in layers:
        below = reached[-1] if reached else [0.0] * len(layer.counts)
        reached.append([None if n is None or b is None else b + n for b, n in zip(below, layer.counts, strict=True)])
    return reached


def _names(
    layers: Sequence[Layer], colors: Sequence[str], inks: Sequence[str], language: Language
) -> list[markup.Markup]:
    """Each layer with its total, on as many lines as the narrowest width asks for."""
    lines: list[markup.Markup] = []
    for layer, color, ink in zip(layers, colors, inks, strict=False):
        total = numbers.count(sum(n or 0 for n in layer.counts), language)
        piece = markup.joined([markup.tinted("■", color), markup.tinted(markup.bold(layer.name), ink), total])
        longer = markup.joined([lines[-1], piece], "    ") if lines else piece
        if lines and markup.width(longer) <= NARROW - 8:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def _fill(
    canvas: Canvas, days: Sequence[date], low: Sequence[float | None] | None, high: Sequence[float | None], color: str
) -> None:
    """One outline for each stretch without a gap: up along the top, back along the foot."""
    for run in _runs(high):
        first, last = run[0], run[-1]
        if first == last:  # a week between two gaps has no area: it stands as a column
            canvas.rule(days[first], low[first] or 0 if low else 0, days[first], high[first] or 0, color, 5)
            continue
        back = run[::-1]
        xs = [days[i] for i in (*run, *back)]
        ys = [high[i] for i in run] + [low[i] if low else 0 for i in back]
        line = {"width": 1, "color": canvas.palette.paper}
        canvas.trace("scatter", x=xs, y=ys, mode="lines", line=line, fill="toself", fillcolor=color, hoverinfo="skip")


def _runs(values: Sequence[float | None]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for i, value in enumerate(values):
        if value is None:
            found.append([])
        else:
            found[-1].append(i)
    return [run for run in found if run]


def _hover(
    canvas: Canvas, days: Sequence[date], layers: Sequence[Layer], heights: Sequence[Sequence[float | None]]
) -> None:
    told = []
    for i, day in enumerate(days):
        parts = [f"{layer.name} {numbers.count(layer.counts[i], canvas.language)}" for layer in layers]
        told.append(f"{numbers.day(day, canvas.language, year=True)}: {' · '.join(parts)}")
    if heights:
        marker = {"size": 12, "opacity": 0}
        hover = {"hoverinfo": "text", "hovertext": [markup.escape(text) for text in told]}
        canvas.trace("scatter", x=list(days), y=list(heights[-1]), mode="markers", marker=marker, **hover)
