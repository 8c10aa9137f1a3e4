"""Columns by week or by month, each with its number while the numbers fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, rows, ticks, weeks
from .base import NARROW, Canvas
from .shapes import Point

By = Literal["week", "month"]


def columns(
    now: Sequence[Point], before: Sequence[Point] = (), *, by: By, palette: Palette, language: Language,
    unit: Unit = "count", height: int = 170,
) -> go.Figure:  # fmt: skip
    """The comparison in grey, the period in the accent; an unfinished column is hollow, an unknown one a dash."""
    points = [*_ordered(before, by), *_ordered(now, by)]
    top = max((p.value or 0 for p in points), default=0) or 1
    texts = [markup.bold(numbers.value(p.value, unit, language)) for p in points]
    every = max(map(markup.width, texts), default=0) + 4 <= (NARROW - 8) / max(len(points), 1)
    marks = [] if every else ticks.steps(top, unit, 3)
    left = 4 if every else 10 + max(markup.width(numbers.value(mark, unit, language)) for mark in marks)
    canvas = Canvas(palette, language, height, left=left, top=20, bottom=_foot(points, by))
    canvas.scale((-0.6, max(len(points) - 0.4, 0.6)), (0, top * 1.02))
    canvas.axis_x(showline=True, linecolor=palette.mark)
    canvas.ticks_y(marks, [numbers.value(mark, unit, language) for mark in marks], showgrid=True)
    first = len(_ordered(before, by))
    _bars(canvas, points, first, unit)
    _numbers(canvas, points, texts, first, every=every)
    _names(canvas, points, by, first)
    if not points:
        canvas.nothing()
    rows.weekly(canvas, [(rows.VALUE, points, unit)], by=by)
    return canvas.figure


def _ordered(points: Sequence[Point], by: By) -> list[Point]:
    return weeks.whole(points) if by == "week" else sorted(points, key=lambda point: point.at)


def _foot(points: Sequence[Point], by: By) -> int:
    if by == "week":
        return weeks.foot(points)
    return 46 if len({p.at.year for p in points}) > 1 else 28


def _bars(canvas: Canvas, points: Sequence[Point], first: int, unit: Unit) -> None:
    colors = [canvas.palette.mark if i < first else canvas.palette.accent for i in range(len(points))]
    fill = [color if p.judged else CLEAR for color, p in zip(colors, points, strict=True)]
    hover = weeks.hovers(points, unit, canvas.language)
    canvas.trace(
        "bar", x=list(range(len(points))), y=[p.value for p in points], hoverinfo="text",
        hovertext=[markup.escape(h) for h in hover], width=min(0.72, 0.12 * len(points) + 0.12),
        marker={"color": fill, "line": {"color": colors, "width": [0 if p.judged else 1.2 for p in points]},
                "cornerradius": 2},
    )  # fmt: skip


def _numbers(
    canvas: Canvas, points: Sequence[Point], texts: Sequence[markup.Markup], first: int, *, every: bool
) -> None:
    """On every column, or on none: with an axis beside them the columns need no second reading."""
    for i, (point, text) in enumerate(zip(points, texts, strict=True)):
        if not every and point.value is not None:
            continue
        strong = i >= first and point.value is not None
        plain = text if strong else markup.escape(numbers.NONE if point.value is None else text[3:-4])
        color = canvas.palette.accent if strong else canvas.palette.muted
        if every or len(points) <= 30:
            canvas.label(i, point.value or 0, plain, color, anchor="center", valign="bottom", dy=1)


def _names(canvas: Canvas, points: Sequence[Point], by: By, first: int) -> None:
    if by == "month":
        canvas.ticks_x(*_months([p.at for p in points], canvas))
        return
    places = [canvas.fraction(i, 0)[0] * canvas.width for i in range(len(points))]
    room = (-canvas.left, canvas.width + canvas.right)
    days, names = ticks.days([p.at for p in points], places, room, canvas.language, first % max(len(points), 1))
    index = {p.at: i for i, p in enumerate(points)}
    canvas.ticks_x([index[day] for day in days], names)


def _months(months: Sequence[date], canvas: Canvas) -> tuple[list[int], list[markup.Markup]]:
    """Month names; where years meet, each year stands once, under its January or its first month."""
    pitch = canvas.width / max(len(months), 1)
    stride = next(s for s in (1, 2, 3, 4, 6, 12, 24, 60, 120) if s * pitch >= 26)
    kept = range(0, len(months), stride)
    many = len({month.year for month in months}) > 1
    names, last, free = [], None, -1.0
    for i in kept:
        name = numbers.MONTHS[canvas.language][months[i].month - 1]
        due = many and months[i].year != last and i * pitch >= free
        nearby = i + stride < len(months) and months[i + stride].year != months[i].year and stride * pitch < 38
        if due and not nearby:
            name, last, free = markup.stacked([name, str(months[i].year)]), months[i].year, i * pitch + 38
        names.append(markup.escape(name))
    return list(kept), names
