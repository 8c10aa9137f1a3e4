"""Madrid's clock and the hours in which somebody of the brand reads what people write."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MADRID = ZoneInfo("Europe/Madrid")
FIRST = date(2025, 6, 2)
LAST = date(2026, 5, 31)
WEEKS = 52
EVENING_SHIFT = date(2026, 4, 13)
HOLIDAYS = tuple(
    date.fromisoformat(day)
    for day in [
        "2025-08-15",
        "2025-12-08",
        "2025-12-25",
        "2026-01-01",
        "2026-01-06",
        "2026-04-02",
        "2026-04-03",
        "2026-05-01",
        "2026-05-15",
    ]
)


def to_utc(wall: datetime) -> datetime:
    """Naive wall time of Madrid to naive UTC."""
    return wall.replace(tzinfo=MADRID).astimezone(UTC).replace(tzinfo=None)


def to_local(moment: datetime) -> datetime:
    """Naive UTC to naive wall time of Madrid."""
    return moment.replace(tzinfo=UTC).astimezone(MADRID).replace(tzinfo=None)


CUT = to_utc(datetime(2026, 5, 31, 22, 0))


def week_of(moment: datetime) -> int:
    """The number of the story's week, from 0."""
    return (to_local(moment).date() - FIRST).days // 7


def is_after_change(moment: datetime) -> bool:
    """Whether the evening shift already works."""
    return to_local(moment).date() >= EVENING_SHIFT


def shift(network: str, day: date) -> tuple[int, int] | None:
    """First and last hour in which that network is read on that day; None: nobody reads it."""
    office = day.weekday() < 5 and day not in HOLIDAYS
    if day >= EVENING_SHIFT and network == "instagram":
        return (9, 22) if office else (11, 22)
    if day >= EVENING_SHIFT and network == "facebook" and (office or day.weekday() == 5):
        return (9, 20) if office else (11, 19)
    return (9, 18) if office else None


def next_open(network: str, moment: datetime) -> datetime:
    """The first instant from `moment` on at which somebody reads that network."""
    day = to_local(moment).date()
    while True:
        hours = shift(network, day)
        if hours:
            begin, end = (to_utc(datetime.combine(day, time(hour))) for hour in hours)
            if moment < end:
                return max(begin, moment)
        day += timedelta(days=1)


def after_work(network: str, moment: datetime, hours: float) -> datetime:
    """The instant at which `hours` of reading time have passed since `moment`."""
    left = timedelta(hours=hours)
    while True:
        begin = next_open(network, moment)
        day = to_local(begin).date()
        end = to_utc(datetime.combine(day, time((shift(network, day) or (0, 0))[1])))
        if begin + left <= end:
            return (begin + left).replace(microsecond=0)
        left -= end - begin
        moment = end
