"""How long people wait, and at what hours they ask and are answered."""

from __future__ import annotations

import math
from collections.abc import Sequence

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import Palette

from . import markup, rows, words
from .base import PAPER, Canvas
from .placing import Spot
from .shapes import Curve, Step

SHORTEST, LONGEST = 5 / 60, 168.0
HOURS = {
    SHORTEST: "5\u00a0min", 0.25: "15\u00a0min", 1: "1\u00a0h", 4: "4\u00a0h", 24: "24\u00a0h", 72: "3\u00a0d",
    LONGEST: "7\u00a0d",
}  # fmt: skip
MARKS = (1.0, 4.0, 24.0)
HEAD = 70  # px above the highest curve, for its name and its mark
PIECES = 300  # steps that a screen can still tell apart


def waiting_curve(
    now: Curve, before: Curve | None = None, *, palette: Palette, language: Language, height: int = 370
) -> go.Figure:
    """Share answered by time waited, from 5 minutes to 7 days on a logarithmic axis; before in grey."""
    canvas = Canvas(palette, language, height, left=46, right=18, top=8, bottom=28)
    curves = [(_seen(now.steps), palette.accent, 2.75)]
    if before:
        curves.insert(0, (_seen(before.steps), palette.mark, 1.75))
    top = max((s.share if s.high is None else s.high for steps, _, _ in curves for s in steps), default=0)
    canvas.scale((math.log10(SHORTEST), math.log10(LONGEST)), (0, max(top / (1 - HEAD / canvas.depth), 0.2)))
    _axes(canvas)
    for steps, color, width in curves:
        _curve(canvas, steps, color, width, banded=color == palette.accent)
    marked = _marks(canvas, curves[-1][0])
    _median(canvas, now.median, curves[-1][0], marked)
    _names(canvas, curves, palette)
    if not any(steps for steps, _, _ in curves):
        canvas.nothing()
    rows.waits(canvas, {words.NOW: now} | ({words.BEFORE: before} if before else {}), HOURS)
    return canvas.figure


def _at(steps: Sequence[Step], hours: float) -> Step | None:
    return next((step for step in reversed(steps) if step.hours <= hours * (1 + 1e-9)), None)


def _seen(steps: Sequence[Step]) -> list[Step]:
    """From 5 minutes to 7 days, at most one step to a pixel or so; the last of each pixel stands for it."""
    ordered = sorted(steps, key=lambda step: step.hours)
    if not ordered:
        return []
    start = _at(ordered, SHORTEST) or Step(SHORTEST, 0, 0, 0)
    kept: dict[int, Step] = {0: Step(SHORTEST, start.share, start.low, start.high)}
    reach = math.log(LONGEST / SHORTEST)
    for step in ordered:
        if SHORTEST < step.hours <= LONGEST:
            kept[math.ceil(math.log(step.hours / SHORTEST) / reach * PIECES)] = step
    last = list(kept.values())[-1]
    return [*kept.values(), Step(LONGEST, last.share, last.low, last.high)]


def _axes(canvas: Canvas) -> None:
    canvas.axis_x(type="log", showline=True, linecolor=canvas.palette.mark)
    # 15 min would touch its neighbour on a telephone.
    named = {hours: name for hours, name in HOURS.items() if hours != 0.25}
    canvas.ticks_x(list(named), list(named.values()))
    step = 0.25 if canvas.y[1] > 0.3 else 0.1 if canvas.y[1] > 0.2 else 0.05
    marks = [i * step for i in range(1 + int(min(canvas.y[1], 1) / step))]
    texts = [numbers.percent(mark, canvas.language) if mark else "0" for mark in marks]
    canvas.ticks_y(marks, texts, showgrid=True)
    for mark in marks:  # 43 % on the line of 50 % would be read as its name
        canvas.room.line([_fraction(canvas, hours, mark) for hours in (SHORTEST, LONGEST)], 1)


def _curve(canvas: Canvas, steps: Sequence[Step], color: str, width: float, *, banded: bool) -> None:
    xs = [step.hours for step in steps]
    sure = [step for step in steps if step.low is not None and step.high is not None]
    if banded and sure:
        lows, highs = [s.low or 0 for s in sure], [s.high or 0 for s in sure]
        canvas.ribbon([s.hours for s in sure], lows, highs, color, "hv")
        for ends in (lows, highs):
            canvas.room.line([_fraction(canvas, s.hours, e) for s, e in zip(sure, ends, strict=True)], 2)
    hover = [f"{numbers.hours(s.hours, canvas.language)}: {numbers.percent(s.share, canvas.language)}" for s in steps]
    canvas.line(xs, [step.share for step in steps], color, width, shape="hv", hover=hover)
    canvas.room.line([_fraction(canvas, step.hours, step.share) for step in steps], 5)


def _fraction(canvas: Canvas, hours: float, share: float) -> tuple[float, float]:
    return canvas.fraction(math.log10(hours), share)


def _marks(canvas: Canvas, steps: Sequence[Step]) -> list[float]:
    """The share at 1, 4 and 24 hours, dropped to the axis."""
    done = []
    for hours in MARKS:
        step = _at(steps, hours)
        if step is None:
            continue
        done.append(hours)
        text = markup.bold(numbers.percent(step.share, canvas.language))
        x, y = _fraction(canvas, hours, step.share)
        high = _fraction(canvas, hours, step.share if step.high is None else step.high)[1]
        canvas.rule(hours, 0, hours, step.share, canvas.palette.muted, dash="dot")
        hover = [numbers.hours(hours, canvas.language)]
        canvas.dots([hours], [step.share], canvas.palette.accent, 11, hover=hover)
        canvas.room.line([(x, 0), (x, y)], 2)
        spots = [Spot(x, y, "right", -7, 14), Spot(x, high, "right", -3, 14), Spot(x, high, "center", 0, 14)]
        canvas.place(text, spots, canvas.palette.accent, size=16)
    return done


def _median(canvas: Canvas, median: float | None, steps: Sequence[Step], marked: Sequence[float]) -> None:
    if median is None or not steps or not SHORTEST <= median <= LONGEST:
        return
    text = words.HALF_BY.in_(canvas.language).format(hours=numbers.hours(median, canvas.language))
    canvas.dots([median], [0.5], canvas.palette.accent, 9, hollow=True, hover=[text])
    x, y = _fraction(canvas, median, 0.5)
    spots = [Spot(x, y, "right", -10, 14), Spot(x, y, "left", 10, -14), Spot(x, y, "right", -10, 26)]
    canvas.place(text, spots, canvas.palette.ink)


def _names(canvas: Canvas, curves: Sequence[tuple[list[Step], str, float]], palette: Palette) -> None:
    """Over the higher end and under the lower one, against the right edge: no margin is spent on names."""
    ends = [steps[-1] for steps, _, _ in curves if steps]
    top = max((end.share for end in ends), default=0)
    for steps, color, _ in curves:
        if not steps:
            continue
        share = numbers.percent(steps[-1].share, canvas.language)
        if color == palette.accent:
            said = markup.bold(words.NOW_SHARE.in_(canvas.language).format(share=share))
            text = markup.stacked([said, words.IN_7_DAYS.in_(canvas.language)])
        else:
            # On two lines it is narrow enough to stay near the end of its curve.
            text = markup.wrapped(words.BEFORE_SHARE.in_(canvas.language).format(share=share), 48)
        upper = steps[-1].share == top and (len(ends) == 1 or color == palette.accent or ends[0].share != ends[1].share)
        edge = (steps[-1].high if upper else steps[-1].low) if color == palette.accent else None
        end = steps[-1].share if edge is None else edge
        y = _fraction(canvas, LONGEST, end)[1]
        way = 1 if upper else -1
        rise = way * (4 + markup.height(text) / 2)
        spots = [Spot(1, y, "right", 0, rise), Spot(1, y, "right", 14, rise)]
        canvas.place(text, spots, palette.accent if color == palette.accent else palette.muted, ways=(way,))


Grid = Sequence[Sequence[float | None]]


def hour_maps(asked: Grid, answered: Grid, *, palette: Palette, language: Language, height: int = 480) -> go.Figure:
    """Seven days by 24 hours (Monday and midnight first), two maps on one colour scale, hours in line."""
    canvas = Canvas(palette, language, height, left=36, right=6, top=30, bottom=26)
    top = max((cell or 0 for grid in (asked, answered) for row in grid for cell in row), default=0)
    canvas.scale((-0.5, 23.5), (6.5, -0.5))
    days = {"tickvals": list(range(7)), "ticktext": words.DAYS[language], "tickfont": {"size": 12}, "showgrid": False}
    canvas.layout["yaxis2"] = canvas.layout["yaxis"] | days | {"domain": [0, 0.45], "anchor": "x"}
    canvas.axis_y(**days, domain=[0.55, 1])
    canvas.axis_x(anchor="y2")
    for grid, axis, title, y in ((asked, "y", words.ASKED, 1), (answered, "y2", words.ANSWERED, 0.45)):
        _map(canvas, grid, axis, top or 1)
        canvas.label(0, y, markup.bold(title.in_(language)), palette.ink, valign="bottom", dy=5, **PAPER)
        if all(cell is None for row in grid for cell in row):
            canvas.label(0.5, y - 0.22, words.NO_DATA.in_(language), anchor="center", **PAPER)
    canvas.label(1, 1, _scale(palette, top, language), anchor="right", valign="bottom", dy=5, **PAPER)
    hours = (0, 3, 6, 9, 12, 15, 18, 21)
    canvas.ticks_x(hours, [f"{hour}\u00a0h" if hour == 21 else str(hour) for hour in hours])
    rows.hours(canvas, {words.ASKED: asked, words.ANSWERED: answered})
    return canvas.figure


def _map(canvas: Canvas, grid: Grid, axis: str, top: float) -> None:
    ramp = canvas.palette.ramp
    days = words.DAYS[canvas.language]
    hover = [
        [f"{days[i]} {hour}:00 · {numbers.count(cell, canvas.language)}" for hour, cell in enumerate(row)]
        for i, row in enumerate(grid)
    ]
    canvas.trace(
        "heatmap", z=[list(row) for row in grid], x=list(range(24)), y=list(range(7)), yaxis=axis, zmin=0, zmax=top,
        colorscale=[[i / (len(ramp) - 1), color] for i, color in enumerate(ramp)], showscale=False, xgap=2, ygap=2,
        hoverinfo="text", hovertext=hover, hoverongaps=False,
    )  # fmt: skip


def _scale(palette: Palette, top: float, language: Language) -> markup.Markup:
    """The colours in one line of text: nothing, then more and more."""
    many = words.chosen(words.MESSAGE, words.MESSAGES, round(top)).in_(language)
    if not top:
        return markup.joined(["0", many])
    squares = markup.joined([markup.tinted("■", color) for color in palette.ramp[1:]], "")
    return markup.joined(["0", squares, numbers.count(top, language), many])
