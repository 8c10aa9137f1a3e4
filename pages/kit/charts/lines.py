"""Lines over weeks: two periods with their means, and an index with its interval on the house's bands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import Palette, over

from . import markup, rows, ticks, weeks, words
from .base import Canvas
from .events import Lanes
from .placing import Spot
from .shapes import Event, Point

GROUND = 0.5  # how much of a band's colour is let through
WIDER = (276, 333)  # px of the plot on a wide telephone, and in a third of a wide screen
Means = tuple[float | None, float | None]


def two_period_line(
    now: Sequence[Point], before: Sequence[Point] = (), *, unit: Unit, palette: Palette, language: Language,
    means: Means = (None, None), events: Sequence[Event] = (), height: int = 170,
) -> go.Figure:  # fmt: skip
    """The comparison in grey, the period in the accent, each with its own mean (now, before) written on it.

    Events are thin marks; in so small a chart their words wait under the pointer.
    """
    now, before = weeks.whole(now), weeks.whole(before)
    both = [*before, *now]
    ends = [numbers.value(point.value, unit, language) for point in weeks.known(weeks.judged(now))[-1:]]
    right = 16 + max((markup.width(markup.bold(end)) for end in ends), default=0)
    canvas = Canvas(palette, language, height, right=right, top=14, bottom=weeks.foot(both))
    values = [point.value for point in weeks.known(both)] + [mean for mean in means if mean is not None]
    canvas.scale(weeks.span(both), (0, (max(values, default=0) or 1) * 1.15))
    canvas.ticks_y([0], [""], showgrid=True)
    marks = _marks(canvas, events, both)
    for points, mean, color, width in ((before, means[1], palette.mark, 1.75), (now, means[0], palette.accent, 2.5)):
        _line(canvas, points, color, width, unit)
        _mean(canvas, points, mean, color)
    _last(canvas, now, unit)
    _mean_name(canvas, before, means[1], palette.muted, unit, marks)
    _mean_name(canvas, now, means[0], palette.accent, unit, marks)
    weeks.name(canvas, both, now[0].at if now else None)
    if not weeks.known(both):
        canvas.nothing()
    rows.weekly(canvas, [(rows.VALUE, both, unit)])
    return canvas.figure


def _marks(canvas: Canvas, events: Sequence[Event], points: Sequence[Point]) -> list[list[tuple[float, float]]]:
    """From the axis to the upper edge, with a dot on top that a pointer finds; where they run, in fractions."""
    drawn = []
    for event in events:
        if points and points[0].at <= event.at < points[-1].at + weeks.WEEK:
            at = ticks.moment(event.at, -3.5)
            canvas.rule(at, 0, at, 1, canvas.palette.faint, yref="paper")
            canvas.dots([at], [canvas.y[1]], canvas.palette.mark, 6, hover=[event.text])
            across = canvas.fraction(at, 0)[0]
            drawn.append([(across, 0.0), (across, 1.0)])
    return drawn


def _line(canvas: Canvas, points: Sequence[Point], color: str, width: float, unit: Unit) -> None:
    done, rest = weeks.judged(points), weeks.tail(points)
    hover = weeks.hovers(points, unit, canvas.language)
    canvas.line([p.at for p in done], [p.value for p in done], color, width, hover=hover)
    canvas.room.line(weeks.fractions(canvas, points))
    if rest:
        hover = weeks.hovers(rest, unit, canvas.language)
        canvas.line([p.at for p in rest], [p.value for p in rest], color, 1.5, dash="dot", hover=hover)
    lone = weeks.alone(done)
    if lone:
        hover = weeks.hovers(lone, unit, canvas.language)
        canvas.dots([p.at for p in lone], [p.value for p in lone if p.value is not None], color, 7, hover=hover)


def _mean(canvas: Canvas, points: Sequence[Point], mean: float | None, color: str) -> None:
    if points and mean is not None:
        canvas.rule(points[0].at, mean, points[-1].at, mean, color, dash="dot")
        canvas.room.line([canvas.fraction(points[0].at, mean), canvas.fraction(points[-1].at, mean)], 1)


def _mean_name(
    canvas: Canvas, points: Sequence[Point], mean: float | None, ink: str, unit: Unit,
    marks: Sequence[Sequence[tuple[float, float]]],
) -> None:  # fmt: skip
    """Beside its line and clear of the curve; clear of the marks of events too where there is such a place."""
    if not points or mean is None:
        return
    text = words.MEAN.in_(canvas.language).format(value=numbers.value(mean, unit, canvas.language))
    strong = ink == canvas.palette.accent
    (x, y), (end, _) = canvas.fraction(points[0].at, mean), canvas.fraction(points[-1].at, mean)
    spots = [Spot(x, y, dy=11), Spot(x, y, dy=-11), Spot(end, y, "right", dy=11), Spot(end, y, "right", dy=-11)]
    text, spots = (markup.bold(text), spots) if strong else (markup.escape(text), spots[1::-1] + spots[2:])
    clear = canvas.room.with_lines(marks)
    clear.also_at(*WIDER)
    best = clear.seek(spots, markup.width(text) + 4, markup.height(text))
    canvas.place(text, spots if best.covered else [best], ink)
    if best.covered:  # the marks pass behind it
        canvas.layout["annotations"][-1]["bgcolor"] = canvas.palette.paper


def _last(canvas: Canvas, points: Sequence[Point], unit: Unit) -> None:
    """The last judged week, with its value in the margin kept for it."""
    for point in weeks.known(weeks.judged(points))[-1:]:
        value = point.value or 0
        text = numbers.value(point.value, unit, canvas.language)
        canvas.dots([point.at], [value], canvas.palette.accent, 9, hover=weeks.hovers([point], unit, canvas.language))
        x, y = canvas.fraction(point.at, value)
        canvas.place(markup.bold(text), [Spot(x, y, dx=8), Spot(x, y, "right", dx=-8)], canvas.palette.accent)


def index_ribbon(
    now: Sequence[Point], before: Sequence[Point] = (), *, bands: Sequence[float], names: Sequence[str],
    palette: Palette, language: Language, unit: Unit = "index", good: int = 0, events: Sequence[Event] = (),
    height: int = 320,
) -> go.Figure:  # fmt: skip
    """The index by week: its 95 % interval as a ribbon, the house's bands as quiet ground, named where it is free."""
    now, before = weeks.whole(now), weeks.whole(before)
    both = [*before, *now]
    low, high = _reach(both, bands)
    at = sorted({low, *bands, high})
    texts = [numbers.value(tick, unit, language) for tick in at]
    left = 10 + max(markup.width(text) for text in texts)
    lanes = Lanes(events, [point.at for point in both], first=0)
    head, foot = lanes.need(left), lanes.foot(language)
    bottom = weeks.foot(both) + foot
    canvas = Canvas(palette, language, height + head + foot, left=left, right=8, top=10 + head, bottom=bottom)
    canvas.scale(weeks.span(both, 3), (low, high))
    canvas.ticks_y(at, texts)
    _ground(canvas, bands, good)
    lanes.draw(canvas)
    past = [*before, *now[:1]] if before else []  # the grey reaches the first week of the period
    for points, color in ((past, palette.mark), (now, palette.accent)):
        _interval(canvas, weeks.judged(points), color)
    for points, color, width in ((past, palette.mark, 2), (now, palette.accent, 2.75)):
        _line(canvas, points, color, width, unit)
    _last_judged(canvas, now, unit)
    _band_names(canvas, bands, names, unit, good)
    weeks.name(canvas, both, now[0].at if now else None)
    if not weeks.known(both):
        canvas.nothing()
    rows.weekly(canvas, [(rows.VALUE, both, unit)])
    return canvas.figure


def _reach(points: Sequence[Point], bands: Sequence[float]) -> tuple[float, float]:
    """From just under the lowest to just over the highest, with some of every band in sight."""
    done = weeks.known(points)
    lows = [p.value if p.low is None else p.low for p in done]
    highs = [p.value if p.high is None else p.high for p in done]
    low = min([0.5, *(x for x in lows if x is not None), *(b - 0.15 for b in bands)])
    high = max([0.5, *(x for x in highs if x is not None), *(b + 0.12 for b in bands)])
    return max(0.0, int((low - 0.02) * 20) / 20), min(1.0, -int(-(high + 0.02) * 20) / 20 + 0.05)


def _ground(canvas: Canvas, bands: Sequence[float], good: int) -> None:
    edges = [canvas.y[0], *bands, canvas.y[1]]
    for i, (low, high) in enumerate(pairwise(edges)):
        if color := _tone(canvas, i, len(edges) - 2, good):
            canvas.block(0, low, 1, high, color, xref="paper", opacity=GROUND, layer="below")


def _tone(canvas: Canvas, band: int, last: int, good: int) -> str:
    """The good band is soft, the outermost ones are faint, any between are bare."""
    return canvas.palette.accent_soft if band == good else canvas.palette.faint if band in (0, last) else ""


def _interval(canvas: Canvas, points: Sequence[Point], color: str) -> None:
    for run in weeks.runs(points):
        if len(run) == 1:
            canvas.rule(run[0].at, run[0].low or 0, run[0].at, run[0].high or 0, color, 2)
        canvas.ribbon([p.at for p in run], [p.low or 0 for p in run], [p.high or 0 for p in run], color, "linear")
        for end in ("low", "high"):
            canvas.room.line(weeks.fractions(canvas, run, end), 2)


def _last_judged(canvas: Canvas, points: Sequence[Point], unit: Unit) -> None:
    for point in weeks.known(weeks.judged(points))[-1:]:
        value, accent = point.value or 0, canvas.palette.accent
        canvas.dots([point.at], [value], accent, 9, hover=weeks.hovers([point], unit, canvas.language))
        number = markup.bold(numbers.value(value, unit, canvas.language))
        said = words.LAST_JUDGED.in_(canvas.language)
        text = markup.joined([number, said])
        above = canvas.fraction(point.at, value if point.high is None else point.high)[1]
        below = canvas.fraction(point.at, value if point.low is None else point.low)[1]
        x = canvas.fraction(point.at, 0)[0]
        spots = [Spot(1, above, "right", -2, 14), Spot(1, below, "right", -2, -14), Spot(x, above, "center", 0, 14)]
        spots = spots if x > 0.5 else spots[::-1]
        # Words that would have to cover the lines are left to the pointer: the number fits where they do not.
        long = canvas.free(text, spots)
        canvas.place(text if long else number, spots, accent, hover="" if long else said)


def _band_names(canvas: Canvas, bands: Sequence[float], names: Sequence[str], unit: Unit, good: int) -> None:
    """Each name inside its band, at the first of its corners where no line runs; else on a patch of the band."""
    edges = [canvas.y[0], *bands, canvas.y[1]]
    for i, (low, high, text) in enumerate(zip(edges, edges[1:], names, strict=False)):
        tone, paper = _tone(canvas, i, len(edges) - 2, good), canvas.palette.paper
        ground = over(tone, GROUND, paper) if tone else paper
        top, bottom = canvas.fraction(canvas.x[0], high)[1], canvas.fraction(canvas.x[0], low)[1]
        sides = (("left", 0.0, 8), ("right", 1.0, -8), *(("center", i / 8, 0) for i in range(2, 7)))
        heights = ((top, -12), (bottom, 12), ((top + bottom) / 2, 0))
        spots = [Spot(x, y, side, dx, dy) for side, x, dx in sides for y, dy in heights]
        shown = f"{numbers.value(low, unit, canvas.language)} – {numbers.value(high, unit, canvas.language)}"
        canvas.place(markup.escape(markup.cut(text, canvas.width / 2)), spots, hover=shown, ways=(), ground=ground)
