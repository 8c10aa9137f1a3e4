"""Praise and criticism by week round one axis, never netted, with what happened marked above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup, rows, ticks, weeks, words
from .base import PAPER, Canvas
from .events import Lanes
from .shapes import Event, Point

HEAD = 22  # px kept inside the plot for the name of each half
PRAISE, CRITICISM = Text(es="Elogios", en="Praise"), Text(es="Críticas", en="Criticism")


@dataclass(frozen=True)
class Stretch:
    """Days that something lasted: a ground behind the weeks."""

    since: date
    until: date


def both_signs(
    praise: Sequence[Point], criticism: Sequence[Point], *, palette: Palette, language: Language,
    edge: date | None = None, events: Sequence[Event] = (), lasting: Sequence[Stretch] = (), height: int = 340,
) -> go.Figure:  # fmt: skip
    """Counts of messages on one scale: praise upwards, criticism downwards; `edge` is the first week of the period."""
    praise, criticism = weeks.whole(praise), weeks.whole(criticism)
    both = sorted({p.at: p for p in (*praise, *criticism)}.values(), key=lambda point: point.at)
    tops = [max((p.value or 0 for p in points), default=0) or 1 for points in (praise, criticism)]
    marks = ticks.steps(max(tops), "count", 3)
    left = 10 + max(markup.width(numbers.count(mark, language)) for mark in marks)
    lanes = Lanes(events, [p.at for p in both])
    head, foot = lanes.need(left), lanes.foot(language)
    bottom = weeks.foot(both) + foot
    canvas = Canvas(palette, language, height + head + foot, left=left, top=24 + head, bottom=bottom)
    each = sum(tops) / (canvas.depth - 2 * HEAD)  # messages a pixel
    canvas.scale(weeks.span(both, 5, least=40), (-tops[1] - HEAD * each, tops[0] + HEAD * each))
    for one in lasting:
        _ground(canvas, one, both)
    _bars(canvas, praise, palette.accent, 1, edge)
    _bars(canvas, criticism, palette.alert, -1, edge)
    _scale(canvas, marks, tops)
    canvas.rule(0, 0, 1, 0, palette.ink, xref="paper")
    _names(canvas)
    _edge(canvas, both, edge)
    lanes.draw(canvas)
    weeks.name(canvas, both, edge)
    if not both:
        canvas.nothing()
    rows.weekly(canvas, [(PRAISE, praise, "count"), (CRITICISM, criticism, "count")])
    return canvas.figure


def _ground(canvas: Canvas, lasted: Stretch, shown: Sequence[Point]) -> None:
    """Only what lies inside the picture."""
    if not shown or lasted.until < shown[0].at or lasted.since > shown[-1].at:
        return
    low, high = (ticks.moment(shown[0].at, -3.5), ticks.moment(shown[-1].at, 3.5))
    since, until = max(ticks.moment(lasted.since, -3.5), low), min(ticks.moment(lasted.until, -2.5), high)
    canvas.block(since, 0, until, 1, canvas.palette.alert_soft, yref="paper", layer="below")


def _bars(canvas: Canvas, points: Sequence[Point], color: str, sign: int, edge: date | None) -> None:
    """Past weeks at half opacity, weeks that are not whole hollow."""
    for past, opacity in ((True, 0.5), (False, 1)):
        some = [p for p in points if p.value is not None and (edge is not None and p.at < edge) == past]
        if some:
            fill = [color if p.judged else canvas.palette.paper for p in some]
            outline = {"color": color, "width": [0 if p.judged else 1.2 for p in some]}
            canvas.trace(
                "bar", x=[p.at for p in some], y=[sign * p.value for p in some], width=0.78 * 7 * weeks.DAY_MS,
                marker={"color": fill, "opacity": opacity, "line": outline}, hoverinfo="text",
                hovertext=[markup.escape(h) for h in weeks.hovers(some, "count", canvas.language)],
            )  # fmt: skip


def _scale(canvas: Canvas, marks: Sequence[float], tops: Sequence[float]) -> None:
    """The same steps both ways, each half as far as its bars reach."""
    up = [mark for mark in marks if mark <= tops[0] * 1.05]
    down = [mark for mark in reversed(marks) if 0 < mark <= tops[1] * 1.05]
    said = [numbers.count(mark, canvas.language) for mark in (*down, *up)]
    canvas.ticks_y([*(-mark for mark in down), *up], said, showgrid=True)


def _names(canvas: Canvas) -> None:
    halves = ((1, PRAISE, canvas.palette.accent, -1), (0, CRITICISM, canvas.palette.alert, 1))
    for y, text, color, way in halves:
        shown = markup.bold(text.in_(canvas.language))
        canvas.label(0, y, shown, color, dx=2, dy=way * HEAD / 2, bgcolor=canvas.palette.paper, **PAPER)


def _edge(canvas: Canvas, points: Sequence[Point], edge: date | None) -> None:
    """Where the period begins."""
    if not edge or not points or not points[0].at < edge <= points[-1].at:
        return
    line, palette = ticks.moment(edge, -3.5), canvas.palette
    canvas.rule(line, 0, line, 1, palette.muted, dash="dot", yref="paper")
    text = words.THIS_PERIOD.in_(canvas.language)
    place = canvas.fraction(line, 0)[0] * canvas.width
    if markup.width(text) + 8 <= canvas.width + canvas.right - place:
        canvas.label(line, 1, text, palette.ink, dx=6, dy=11, bgcolor=palette.paper, yref="paper")
