"""What charts over weeks share: runs without gaps, spans, and names under the axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from metrics import Language, Unit, numbers

from . import ticks
from .base import Canvas
from .shapes import Point

WEEK = timedelta(days=7)
DAY_MS = 86_400_000


def whole(points: Sequence[Point]) -> list[Point]:
    """The same weeks in order, with a gap put in for every week that is not named."""
    ordered = sorted(points, key=lambda point: point.at)
    filled: list[Point] = []
    for point in ordered:
        while filled and point.at - filled[-1].at > WEEK:
            filled.append(Point(filled[-1].at + WEEK, None))
        filled.append(point)
    return filled


def known(points: Sequence[Point]) -> list[Point]:
    return [point for point in points if point.value is not None]


def judged(points: Sequence[Point]) -> list[Point]:
    """Unjudged weeks become gaps: they are drawn apart."""
    return [point if point.judged else replace(point, value=None, low=None, high=None) for point in points]


def tail(points: Sequence[Point]) -> list[Point]:
    """The last judged week and the unjudged ones after it; none when all are judged."""
    done = [i for i, point in enumerate(points) if point.judged and point.value is not None]
    rest = points[done[-1] :] if done else points
    return list(rest) if any(not point.judged for point in rest) else []


def runs(points: Sequence[Point]) -> list[list[Point]]:
    """Stretches of weeks that have an interval."""
    stretches: list[list[Point]] = [[]]
    for point in points:
        if point.low is None or point.high is None:
            stretches.append([])
        else:
            stretches[-1].append(point)
    return [stretch for stretch in stretches if stretch]


def alone(points: Sequence[Point]) -> list[Point]:
    """Weeks between two gaps, which a line cannot show."""
    padded = [None, *points, None]
    near = zip(padded, padded[1:], padded[2:], strict=False)
    return [
        here
        for back, here, ahead in near
        if here and here.value is not None and not any(p and p.value is not None for p in (back, ahead))
    ]


def span(points: Sequence[Point], pad: float = 4, least: float = 0) -> tuple[datetime, datetime]:
    """The reach of the axis, `least` days at least; a lone week stands in the middle."""
    if not points:
        return ticks.moment(date(2000, 1, 3)), ticks.moment(date(2000, 1, 10))
    pad = max(pad, (least - (points[-1].at - points[0].at).days) / 2)
    return ticks.moment(points[0].at, -pad), ticks.moment(points[-1].at, pad)


def name(canvas: Canvas, points: Sequence[Point], edge: date | None = None) -> None:
    """Names under the axis, counted so that the period's first week is always one of them."""
    weeks = [point.at for point in points]
    places = [canvas.fraction(week, 0)[0] * canvas.width for week in weeks]
    anchor = next((i for i, week in enumerate(weeks) if edge and week >= edge), 0)
    room = (-canvas.left, canvas.width + canvas.right)
    canvas.ticks_x(*ticks.days(weeks, places, room, canvas.language, anchor))


def foot(points: Sequence[Point]) -> int:
    """Pixels that the names under the axis need: two lines when years have to be said."""
    return 46 if ticks.crosses_years([point.at for point in points]) else 28


def hovers(points: Sequence[Point], unit: Unit, language: Language) -> list[str]:
    words = []
    for point in points:
        text = f"{numbers.day(point.at, language, year=True)}: {numbers.value(point.value, unit, language)}"
        ends = point.low, point.high
        words.append(text if None in ends else f"{text} ({numbers.interval(ends, unit, language)})")
    return words


def fractions(canvas: Canvas, points: Sequence[Point], end: str = "value") -> list[tuple[float, float] | None]:
    """Where a line runs, for keeping labels off it."""
    heights = [getattr(point, end) for point in points]
    return [None if h is None else canvas.fraction(p.at, h) for p, h in zip(points, heights, strict=True)]
