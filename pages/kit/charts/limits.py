"""A share by week against what its own weeks before allow: the limit from which a week is out of the ordinary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette, tint

from . import markup, rows, ticks, weeks, words
from .base import Canvas
from .events import Lanes
from .placing import Anchor, Spot
from .shapes import Event, Point

SHARE = Text(es="Críticas", en="Criticism")
USUAL = Text(es="lo habitual", en="the usual")
LIMIT = Text(es="límite de alarma", en="alarm limit")
ALARM = Text(es="Fuera de lo común", en="Out of the ordinary")
MESSAGES = Text(es="Mensajes con tono", en="Messages with a tone")
YES, NO = Text(es="sí", en="yes"), Text(es="no", en="no")
NOT_JUDGED = Text(es="no se pudo juzgar", en="could not be judged")
WIDER = (560, 1180)  # px: the plot in half a page and across a whole one
RISE = Text(es="{share}, {day}", en="{share}, {day}")


@dataclass(frozen=True)
class Watched:
    """A week with its share of so many; usual and limit are None where it cannot be judged."""

    at: date
    share: float | None
    n: int
    usual: float | None = None
    limit: float | None = None
    alarm: bool = False

    @property
    def judged(self) -> bool:
        return self.limit is not None and self.share is not None


def week_limits(
    shown: Sequence[Watched], *, palette: Palette, language: Language, edge: date | None = None,
    events: Sequence[Event] = (), height: int = 320,
) -> go.Figure:  # fmt: skip
    """Dots for weeks, a quiet ground up to the limit; an alarm stands out in colour, size and words."""
    points = [Point(week.at, week.share) for week in shown]
    high = max((max(week.share or 0, week.limit or 0) for week in shown), default=0) or 0.1
    marks = ticks.steps(min(high * 1.02, 1), "share", 4)
    left = 10 + max(markup.width(numbers.percent(mark, language)) for mark in marks)
    lanes = Lanes(events, [point.at for point in points], first=4)
    head, foot = lanes.need(left), lanes.foot(language)
    bottom = weeks.foot(points) + foot
    canvas = Canvas(palette, language, height + head + foot, left=left, right=8, top=16 + head, bottom=bottom)
    canvas.scale(weeks.span(points, 5, least=40), (0, high * 1.14))
    canvas.room.left = 0  # the numbers of the scale stand there
    canvas.ticks_y(marks, [numbers.percent(mark, language) for mark in marks], showgrid=True)
    _ground(canvas, shown)
    _edge(canvas, points, edge)
    _dots(canvas, shown, edge)
    marks = _upright(canvas, [*(event.at for event in lanes.events), *([edge] if edge else [])])
    _alarms(canvas, shown, marks)
    _names(canvas, shown, marks)
    lanes.draw(canvas)
    weeks.name(canvas, points, edge)
    if not points:
        canvas.nothing()
    _table(canvas, shown)
    return canvas.figure


def _stretches(shown: Sequence[Watched]) -> list[list[Watched]]:
    """Weeks that can be judged, as long as they follow each other."""
    runs: list[list[Watched]] = []
    for week in shown:
        if not week.judged:
            continue
        if runs and week.at - runs[-1][-1].at <= weeks.WEEK:
            runs[-1].append(week)
        else:
            runs.append([week])
    return runs


def _ground(canvas: Canvas, shown: Sequence[Watched]) -> None:
    for run in _stretches(shown):
        # Each week has a limit of its own: steps from half a week before to half a week after.
        at = [*(ticks.moment(week.at, -3.5) for week in run), ticks.moment(run[-1].at, 3.5)]
        limits, usual = ([getattr(week, name) for week in run] for name in ("limit", "usual"))
        canvas.trace(
            "scatter", x=at, y=[*limits, limits[-1]], mode="lines", fill="tozeroy", hoverinfo="skip",
            fillcolor=tint(canvas.palette.mark, 0.13), line={"width": 1, "color": canvas.palette.mark, "shape": "hv"},
        )  # fmt: skip
        canvas.line(at, [*usual, usual[-1]], canvas.palette.mark, 1.75, dash="dot", shape="hv")
        canvas.room.line([canvas.fraction(week.at, week.limit or 0) for week in run], 2)
        canvas.room.line([canvas.fraction(week.at, week.usual or 0) for week in run], 2)


def _dots(canvas: Canvas, shown: Sequence[Watched], edge: date | None) -> None:
    line = weeks.whole([Point(week.at, week.share) for week in shown])
    canvas.line([p.at for p in line], [p.value for p in line], canvas.palette.accent, 1.25)
    for judged, now in product((True, False), repeat=2):
        some = [
            week for week in shown
            if week.share is not None and not week.alarm and week.judged is judged
            and (edge is None or week.at >= edge) is now
        ]  # fmt: skip
        if some:
            said, size = [_hover(canvas, week) for week in some], 9 if now else 7
            at, shares = [week.at for week in some], [week.share for week in some]
            canvas.dots(at, shares, canvas.palette.accent, size, hollow=not judged, hover=said)
    canvas.room.line([canvas.fraction(w.at, w.share) for w in shown if w.share is not None], 9)


def _hover(canvas: Canvas, week: Watched) -> str:
    spoken = canvas.language
    said = f"{numbers.day(week.at, spoken, year=True)}: {numbers.percent(week.share, spoken)}, n = {week.n}"
    return said if week.judged else f"{said} ({NOT_JUDGED.in_(spoken)})"


def _upright(canvas: Canvas, days: Sequence[date]) -> list[list[tuple[float, float]]]:
    """Where the marks of these days run, in fractions."""
    places = [canvas.fraction(ticks.moment(day, -3.5), 0)[0] for day in days]
    return [[(x, 0.0), (x, 1.0)] for x in places]


def _alarms(canvas: Canvas, shown: Sequence[Watched], marks: Sequence[Sequence[tuple[float, float]]]) -> None:
    """Each alarm with its share and its week, in words beside it that no mark crosses."""
    free = list(canvas.room.taken)
    for mark in marks:
        canvas.room.line(mark, 5)
    canvas.room.also_at(*WIDER)
    for week in (week for week in shown if week.alarm and week.share is not None):
        canvas.dots([week.at], [week.share], canvas.palette.alert, 13, hover=[_hover(canvas, week)])
        x, y = canvas.fraction(week.at, week.share)
        said = RISE.in_(canvas.language).format(
            share=numbers.percent(week.share, canvas.language), day=numbers.day(week.at, canvas.language)
        )
        sides = [Spot(x, y, "right", dx=-12), Spot(x, y, dx=12)]
        spots = [*(sides if x > 0.5 else sides[::-1]), Spot(x, y, "center", dy=17)]
        chosen = canvas.place(markup.bold(said), spots, canvas.palette.alert)
        free.append(canvas.room.box(chosen, markup.width(markup.bold(said)), 18))
    canvas.room.taken, canvas.room.wider = free, []


def _names(canvas: Canvas, shown: Sequence[Watched], marks: Sequence[Sequence[tuple[float, float]]]) -> None:
    """The limit and the usual are named along their own lines, where nothing else stands; over a mark if need be."""
    judged = [week for week in shown if week.judged]
    if not judged:
        return
    unmarked, canvas.room = canvas.room, canvas.room.with_lines(marks)
    # The usual may find room only far from its line: its name begins with three of the line's own dots.
    for name, key, text, ways in (("limit", "", LIMIT, (1, -1)), ("usual", "··· ", USUAL, (-1, 1))):
        places = [canvas.fraction(week.at, getattr(week, name)) for week in judged[::-1]]
        lifts = [lift * way for way in ways for lift in range(10, 45, 5)]
        spots = [Spot(x, y, side, dy=lift) for lift in lifts for side, (x, y) in _along(places)]
        said = f"{key}{text.in_(canvas.language)}"
        size = markup.width(said) + 4, markup.height(said, 13)
        if canvas.room.seek(spots, *size, ()).covered:
            spots = [unmarked.seek(spots, *size, ())]
        canvas.place(said, spots, ways=())
        unmarked.taken.append(canvas.room.taken[-1])


def _along(places: Sequence[tuple[float, float]]) -> list[tuple[Anchor, tuple[float, float]]]:
    """Both ends of a line first, then every place on it."""
    ends: list[tuple[Anchor, tuple[float, float]]] = [("right", places[0]), ("left", places[-1])]
    return [*ends, *(("center", place) for place in places)]


def _edge(canvas: Canvas, points: Sequence[Point], edge: date | None) -> None:
    if not edge or not points or not points[0].at < edge <= points[-1].at:
        return
    line = ticks.moment(edge, -3.5)
    canvas.rule(line, 0, line, 1, canvas.palette.muted, dash="dot", yref="paper")
    x = canvas.fraction(line, 0)[0]
    canvas.room.line([(x, 0), (x, 1)], 3)
    text = words.THIS_PERIOD.in_(canvas.language)
    if markup.width(text) + 8 <= canvas.width * (1 - canvas.fraction(line, 0)[0]):
        canvas.label(line, 1, text, canvas.palette.ink, dx=6, dy=-6, bgcolor=canvas.palette.paper, yref="paper")
        canvas.room.line([(x, 0.98), (x + markup.width(text) / canvas.width, 0.98)], 14)


def _table(canvas: Canvas, shown: Sequence[Watched]) -> None:
    spoken = canvas.language
    cells = [
        [
            numbers.day(week.at, spoken, year=True),
            numbers.percent(week.share, spoken),
            numbers.count(week.n, spoken),
            numbers.percent(week.usual, spoken),
            numbers.percent(week.limit, spoken),
            (YES if week.alarm else NO).in_(spoken) if week.judged else NOT_JUDGED.in_(spoken),
        ]
        for week in shown
    ]
    limit, usual = (text.in_(spoken).capitalize() for text in (LIMIT, USUAL))
    canvas.table([rows.WEEK, SHARE, MESSAGES, usual, limit, ALARM], cells)
