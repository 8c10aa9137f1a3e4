"""Where ticks stand and what they say, so that names never touch and never leave the figure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from metrics import Language, Unit, numbers

from . import markup

STRIDES = (1, 2, 3, 4, 6, 8, 10, 13, 17, 20, 26, 39, 52, 104)
FINEST: dict[Unit, float] = {"share": 0.01, "index": 0.01, "count": 1, "ratio": 0.1, "hours": 1, "per_post": 0.1}
AIR = 12  # px between two names
LONG = timedelta(days=300)  # from here on a day and a month may come twice


def moment(day: date, days: float = 0) -> datetime:
    """Midnight of a day, moved by days: what a date axis understands."""
    return datetime.combine(day, time()) + timedelta(days=days)


def crosses_years(days: Sequence[date]) -> bool:
    return bool(days) and days[-1] - days[0] > LONG and days[-1].year != days[0].year


def day_names(days: Sequence[date], language: Language, *, years: bool) -> list[markup.Markup]:
    """2 mar; with years, the year stands under the first name and under the first of each new year."""
    seen: set[int] = set()
    names = []
    for day in days:
        year = [str(day.year)] if years and day.year not in seen else []
        seen.add(day.year)
        names.append(markup.stacked([numbers.day(day, language), *year]))
    return names


def days(
    weeks: Sequence[date], places: Sequence[float], room: tuple[float, float], language: Language, anchor: int = 0
) -> tuple[list[date], list[markup.Markup]]:
    """As many weeks as have room for their names: `places` and `room` are pixels at the narrowest width."""
    years = crosses_years(weeks)
    for stride in STRIDES:
        some = [i for i in range(anchor % stride, len(weeks), stride)]
        names = day_names([weeks[i] for i in some], language, years=years)
        kept = [i for i, name in zip(some, names, strict=True) if _inside(places[i], markup.width(name), room)]
        names = day_names([weeks[i] for i in kept], language, years=years)
        if _apart([places[i] for i in kept], [markup.width(name) for name in names]):
            return [weeks[i] for i in kept], names
    return [], []


def _inside(place: float, wide: float, room: tuple[float, float]) -> bool:
    return place - wide / 2 >= room[0] and place + wide / 2 <= room[1]


def _apart(places: Sequence[float], widths: Sequence[float]) -> bool:
    pairs = zip(zip(places, widths, strict=True), list(zip(places, widths, strict=True))[1:], strict=False)
    return all(b - a >= (wide_a + wide_b) / 2 + AIR for (a, wide_a), (b, wide_b) in pairs)


def stride(top: float, unit: Unit, most: int = 4) -> float:
    """1, 2 or 5 of some power of ten: at most `most` steps up to `top`, never finer than the unit is written."""
    if top <= 0:
        return FINEST[unit]
    raw = max(top / most, FINEST[unit])
    power = 10 ** math.floor(math.log10(raw) + 1e-9)
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))


def steps(top: float, unit: Unit, most: int = 4) -> list[float]:
    """0 and the round numbers up to `top`."""
    each = stride(top, unit, most)
    return [round(i * each, 9) for i in range(int(top / each + 1e-9) + 1)]
