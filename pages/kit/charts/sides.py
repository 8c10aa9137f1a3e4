"""Inside and outside: two lines over the same weeks, and their correlation at every lag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import Palette

from . import inside_words as words
from . import markup, ticks, weeks
from .base import PAPER, Canvas
from .events import Lanes
from .shapes import Event, Point

PANEL, HEAD, BETWEEN = 112, 26, 14  # px: a panel, the name above it, and the air between both


@dataclass(frozen=True)
class LagDot:
    """A correlation with its interval, and how large chance alone would make it after all looks."""

    weeks: int
    r: float
    low: float
    high: float
    chance: float


def two_sides(
    inside: Sequence[Point], outside: Sequence[Point], *, names: tuple[str, str], palette: Palette,
    language: Language, events: Sequence[Event] = (), since: date | None = None,
) -> go.Figure:  # fmt: skip
    """The inside above in the accent, the outside below in ink, each on its own scale from zero, week under week.

    `since` is where the period that the page shows begins: a quiet ground from there on.
    """
    sides = (weeks.whole(inside), weeks.whole(outside))
    every = sorted({p.at: p for side in sides for p in side}.values(), key=lambda p: p.at)
    tops = [max((p.value or 0 for p in side), default=0) or 1 for side in sides]
    left = 10 + max(markup.width(numbers.count(_mark(top), language)) for top in tops)
    lanes = Lanes(events, [p.at for p in every], first=HEAD)
    head, foot = lanes.need(left), weeks.foot(every) + lanes.foot(language)
    height = 2 * PANEL + HEAD + BETWEEN
    canvas = Canvas(palette, language, height + HEAD + head + foot, left=left, top=HEAD + head, bottom=foot)
    canvas.scale(weeks.span(every, 3, least=40), (height, 0))
    if since and every and every[0].at < since <= every[-1].at:
        canvas.block(ticks.moment(since, -3.5), 0, ticks.moment(every[-1].at, 3), height, palette.accent_soft,
                     layer="below", opacity=0.55)  # fmt: skip
    colors = (palette.accent, palette.ink)
    marks: list[tuple[float, str]] = []
    for i, (side, top, color) in enumerate(zip(sides, tops, colors, strict=True)):
        floor = PANEL + i * (PANEL + HEAD + BETWEEN)
        _panel(canvas, side, top, floor, color, "count")
        canvas.label(0, floor - PANEL, markup.bold(names[i]), color, dx=2, dy=13, xref="paper", hover=names[i],
                     bgcolor=palette.paper)  # fmt: skip
        marks += [(floor - _mark(top) / top * (PANEL - 8), numbers.count(_mark(top), language)), (floor, "0")]
    canvas.ticks_y([place for place, _ in marks], [text for _, text in marks], showgrid=True)
    lanes.draw(canvas)
    weeks.name(canvas, every, since)
    if not every:
        canvas.nothing()
    _sides_table(canvas, sides, names)
    return canvas.figure


def _mark(top: float) -> float:
    """The largest round number under the top: the one that stands beside a panel."""
    return ticks.steps(top, "count", 4)[-1]


def _panel(canvas: Canvas, points: Sequence[Point], top: float, floor: float, color: str, unit: Unit) -> None:
    heights = [None if p.value is None else floor - p.value / top * (PANEL - 8) for p in points]
    hover = weeks.hovers(points, unit, canvas.language)
    canvas.line([p.at for p in points], heights, color, 2, hover=hover)
    for point in weeks.alone(points):
        canvas.dots([point.at], [floor - (point.value or 0) / top * (PANEL - 8)], color, 5)


def _sides_table(canvas: Canvas, sides: Sequence[Sequence[Point]], names: tuple[str, str]) -> None:
    columns = [{p.at: p.value for p in side} for side in sides]
    days = sorted({day for column in columns for day in column})
    cells = [
        [numbers.day(day, canvas.language, year=True), *(numbers.count(c.get(day), canvas.language) for c in columns)]
        for day in days
    ]
    canvas.table([words.WEEK, *names], cells)


def lag_dots(dots: Sequence[LagDot], *, best: int | None, palette: Palette, language: Language) -> go.Figure:
    """Every lag with its interval over the ground that chance alone gives; `best` is the one to be seen, if any."""
    dots = sorted(dots, key=lambda dot: dot.weeks)
    reach = max([0.5, *(abs(end) for dot in dots for end in (dot.low, dot.high, dot.chance))]) * 1.12
    texts = [numbers.decimal(mark, language, 1) if mark else "0" for mark in (-0.5, 0, 0.5)]
    canvas = Canvas(palette, language, 390, left=14 + markup.width(texts[0]), right=8, top=8, bottom=50)
    most = max((abs(dot.weeks) for dot in dots), default=4)
    canvas.scale((-most - 0.6, most + 0.6), (-reach, reach))
    canvas.ticks_y([-0.5, 0, 0.5], texts, showgrid=True)
    _chance(canvas, dots)
    canvas.rule(-most - 0.6, 0, most + 0.6, 0, palette.muted)
    for dot in dots:
        strong = dot.weeks == best
        color = palette.accent if strong else palette.mark
        canvas.rule(dot.weeks, dot.low, dot.weeks, dot.high, color, 3 if strong else 2)
        canvas.dots([dot.weeks], [dot.r], color, 13 if strong else 9, hover=[_told(dot, language)])
        if strong:
            right = dot.weeks > 0
            text = markup.bold(numbers.decimal(dot.r, language))
            canvas.label(dot.weeks, dot.r, text, color, size=16, anchor="right" if right else "left",
                         dx=-12 if right else 12)  # fmt: skip
    canvas.ticks_x([dot.weeks for dot in dots], [numbers.count(abs(dot.weeks), language) for dot in dots])
    for x, anchor, text in ((0, "left", words.OUTSIDE_FIRST), (1, "right", words.INSIDE_FIRST)):
        canvas.label(x, 0, text.in_(language), anchor=anchor, valign="top", dy=-26, **PAPER)
    canvas.label(0.5, 0, words.WEEKS.in_(language), anchor="center", valign="top", dy=-26, **PAPER)
    _lags_table(canvas, dots)
    return canvas.figure


def _chance(canvas: Canvas, dots: Sequence[LagDot]) -> None:
    """The ground within which no correlation may be said to be seen."""
    if not dots:
        return
    xs = [dots[0].weeks - 0.6, *(dot.weeks for dot in dots), dots[-1].weeks + 0.6]
    edge = [dots[0].chance, *(dot.chance for dot in dots), dots[-1].chance]
    ground = {"line": {"width": 0}, "fill": "toself", "fillcolor": canvas.palette.faint, "hoverinfo": "skip"}
    canvas.trace(
        "scatter", x=[*xs, *xs[::-1]], y=[*edge, *(-c for c in reversed(edge))], mode="lines", opacity=0.5, **ground
    )
    # The name hangs from the edge of the ground that the first lags stay further from.
    first = dots[:3]
    above = max(dot.high for dot in first) <= -min(dot.low for dot in first)
    y, dy = (edge[0], 10) if above else (-edge[0], -11)
    text = words.BY_CHANCE.in_(canvas.language)
    canvas.label(0, y, text, dx=4, dy=dy, size=12, xref="paper", bgcolor=canvas.palette.paper)


def _told(dot: LagDot, language: Language) -> str:
    said = numbers.decimal(dot.r, language)
    return f"{_named(dot, language)}: {said} ({numbers.interval((dot.low, dot.high), 'index', language)})"


def _named(dot: LagDot, language: Language) -> str:
    if not dot.weeks:
        return words.SAME_WEEK.in_(language)
    side = words.WEEKS_AHEAD if dot.weeks > 0 else words.WEEKS_BEHIND
    return side.in_(language).format(n=abs(dot.weeks))


def _lags_table(canvas: Canvas, dots: Sequence[LagDot]) -> None:
    spoken = canvas.language
    cells = [
        [_named(dot, spoken), numbers.decimal(dot.r, spoken), numbers.interval((dot.low, dot.high), "index", spoken),
         numbers.decimal(dot.chance, spoken)]
        for dot in dots
    ]  # fmt: skip
    canvas.table([words.LAG, words.CORRELATION, words.INTERVAL, words.CHANCE], cells)


def deviations(rows: Sequence[tuple[str, float]], *, usual: float, palette: Palette, language: Language) -> go.Figure:
    """How far each side stands from its own past; within `usual` the ground says that it is as usual."""
    canvas = Canvas(palette, language, 70 * len(rows) + 40, top=22, bottom=8)
    names = [
        markup.joined([markup.bold(name), numbers.decimal(value, language, 1)], "  ") for name, value in rows
    ]  # fmt: skip
    # The ground begins where the longest name has ended, on a telephone too.
    part = min(max(map(markup.width, names), default=0) + 12, canvas.width / 3) / canvas.width
    reach = max([usual / (1 - 2 * part), *(abs(value) * 1.15 for _, value in rows)])
    canvas.scale((-reach, reach), (canvas.depth, 0))
    canvas.axis_y(visible=False)
    canvas.block(-usual, 0, usual, canvas.depth, palette.faint, layer="below", opacity=0.4)
    canvas.label(0, 0, words.AS_USUAL.in_(language), anchor="center", valign="bottom", dy=2, size=12)
    canvas.rule(0, 0, 0, canvas.depth, palette.muted)
    for i, (name, value) in enumerate(rows):
        y, color = 70 * i + 46, palette.ink if i else palette.accent
        said = numbers.decimal(value, language, 1)
        canvas.label(-reach, y - 26, names[i], color)
        canvas.rule(0, y, value, y, color, 3)
        canvas.dots([value], [y], color, 13, hover=[f"{name}: {said}"])
    canvas.table(["", words.VALUE], [[name, numbers.decimal(value, language, 1)] for name, value in rows])
    return canvas.figure
