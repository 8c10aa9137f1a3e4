"""Weeks on both sides of one axis: two counts on one scale, or two different units each on its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, rows, ticks, weeks, words
from .base import PAPER, Canvas
from .events import Lanes
from .shapes import Event, Point

HEAD = 22  # px kept inside the plot for the name of each half


def mirror(
    above: Sequence[Point], below: Sequence[Point], *, names: tuple[str, str], palette: Palette, language: Language,
    edge: date | None = None, events: Sequence[Event] = (), units: tuple[Unit, Unit] = ("count", "count"),
    height: int = 380,
) -> go.Figure:  # fmt: skip
    """Two measures by week round one axis, `edge` being the first week of the period.

    Equal units share one scale. Different units get a scale each, written on its own half: the lower half is then
    drawn on a second axis over the same weeks.
    """
    above, below = weeks.whole(above), weeks.whole(below)
    both = sorted({p.at: p for p in (*above, *below)}.values(), key=lambda point: point.at)
    tops = [max((p.value or 0 for p in points), default=0) or 1 for points in (above, below)]
    shared = units[0] == units[1]
    marks = [_marks(max(tops) if shared else top, unit) for top, unit in zip(tops, units, strict=True)]
    left = 10 + max(markup.width(numbers.value(m, u, language)) for ms, u in zip(marks, units, strict=True) for m in ms)
    lanes = Lanes(events, [p.at for p in both])
    head, foot = lanes.need(left), lanes.foot(language)
    bottom = weeks.foot(both) + foot
    canvas = Canvas(palette, language, height + head + foot, left=left, top=24 + head, bottom=bottom)
    halves = _halves(canvas, tops if not shared else [max(tops)] * 2, tops, shared)
    canvas.scale(weeks.span(both, 5, least=40), (-halves[1], halves[0]))
    factor = 1.0 if shared else _second_axis(canvas, halves, tops)
    _bars(canvas, above, palette.mark, 1, edge, units[0], "y")
    _bars(canvas, below, palette.accent, -1, edge, units[1], "y" if shared else "y2")
    _scale_words(canvas, marks, tops, units, factor)
    canvas.rule(0, 0, 1, 0, palette.ink, xref="paper")
    _names(canvas, names)
    _edge(canvas, both, edge)
    lanes.draw(canvas)
    weeks.name(canvas, both, edge)
    if not both:
        canvas.nothing()
    rows.weekly(canvas, [(names[0], above, units[0]), (names[1], below, units[1])])
    return canvas.figure


def _marks(top: float, unit: Unit) -> list[float]:
    return ticks.steps(top, unit, 4)


def _halves(canvas: Canvas, scale: Sequence[float], tops: Sequence[float], shared: bool) -> tuple[float, float]:
    """How far the axis reaches up and down, in the unit of the upper half, with pixels kept for the names."""
    usable = canvas.depth - 2 * HEAD
    if not shared:
        upper = tops[0] * (canvas.depth / 2) / (canvas.depth / 2 - HEAD)
        return upper, upper
    each = (tops[0] + tops[1]) / usable
    return tops[0] + HEAD * each, tops[1] + HEAD * each


def _second_axis(canvas: Canvas, halves: tuple[float, float], tops: Sequence[float]) -> float:
    """Lays the lower unit over the same plot; gives how many upper units one lower unit is tall."""
    factor = tops[0] / tops[1]
    reach = [-halves[1] / factor, halves[0] / factor]
    canvas.layout["yaxis2"] = {"overlaying": "y", "range": reach, "visible": False, "fixedrange": True}
    return factor


def _bars(
    canvas: Canvas, points: Sequence[Point], color: str, sign: int, edge: date | None, unit: Unit, axis: str
) -> None:
    """Past weeks at half opacity, unjudged ones hollow; below the axis the numbers are negative."""
    for past, opacity in ((True, 0.5), (False, 1)):
        some = [p for p in points if (edge is not None and p.at < edge) == past]
        if not some:
            continue
        fill = [color if p.judged else CLEAR for p in some]
        outline = {"color": color, "width": [0 if p.judged else 1.2 for p in some]}
        canvas.trace(
            "bar", x=[p.at for p in some], y=[None if p.value is None else sign * p.value for p in some],
            width=0.78 * 7 * weeks.DAY_MS, marker={"color": fill, "opacity": opacity, "line": outline},
            hoverinfo="text", hovertext=[markup.escape(h) for h in weeks.hovers(some, unit, canvas.language)],
            yaxis=axis,
        )  # fmt: skip


def _scale_words(
    canvas: Canvas, marks: Sequence[Sequence[float]], tops: Sequence[float], units: Sequence[Unit], factor: float
) -> None:
    upper = [m for m in marks[0] if m <= canvas.y[1]]
    lower = [m for m in marks[1] if 0 < m * factor <= -canvas.y[0]]
    places = [*(-m * factor for m in reversed(lower)), *upper]
    values = [*((m, units[1]) for m in reversed(lower)), *((m, units[0]) for m in upper)]
    canvas.ticks_y(places, [numbers.value(m, unit, canvas.language) for m, unit in values], showgrid=True)


def _names(canvas: Canvas, names: tuple[str, str]) -> None:
    for y, text, color, way in ((1, names[0], canvas.palette.muted, -1), (0, names[1], canvas.palette.accent, 1)):
        shown = markup.bold(markup.cut(text, canvas.width * 0.9))
        ground = {"bgcolor": canvas.palette.paper, "hover": text, **PAPER}
        canvas.label(0, y, shown, color, dx=2, dy=way * HEAD / 2, **ground)


def _edge(canvas: Canvas, points: Sequence[Point], edge: date | None) -> None:
    """Where the period begins, in words on both sides where there is room for them."""
    if not edge or not points or not points[0].at < edge <= points[-1].at:
        return
    line, palette = ticks.moment(edge, -3.5), canvas.palette
    canvas.rule(line, 0, line, 1, palette.muted, dash="dot", yref="paper")
    place = canvas.fraction(line, 0)[0] * canvas.width
    for word, color, anchor, room in (
        (words.BEFORE, palette.muted, "right", place + canvas.left),
        (words.THIS_PERIOD, palette.ink, "left", canvas.width + canvas.right - place),
    ):
        text = word.in_(canvas.language)
        if markup.width(text) + 8 <= room:
            side = -6 if anchor == "right" else 6
            ground = {"bgcolor": palette.paper, "yref": "paper"}  # an event may pass behind
            canvas.label(line, 1, text, color, anchor=anchor, dx=side, dy=11, **ground)
