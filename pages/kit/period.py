"""Which days a period means, and which days it is compared with: pure functions on local dates."""

import re
from datetime import date, timedelta
from typing import NamedTuple

PRESETS = ("13w", "4w", "year", "all")
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
FIRST, LAST = date(1990, 1, 1), date(2099, 12, 31)


class Days(NamedTuple):
    """Local dates, both included."""

    since: date
    until: date

    @property
    def length(self) -> timedelta:
        return self.until - self.since + DAY


def read_day(text: str) -> date | None:
    """A day written 2026-03-02; None for anything else."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST <= day <= LAST else None


def read_days(text: str) -> Days | None:
    """Days written 2026-03-02_2026-05-31; None for anything else or for an end before its start."""
    since, _, until = text.partition("_")
    first, last = read_day(since), read_day(until)
    return Days(first, last) if first and last and first <= last else None


def write_days(days: Days) -> str:
    return f"{days.since.isoformat()}_{days.until.isoformat()}"


def is_period(text: str) -> bool:
    return text in PRESETS or read_days(text) is not None


def full_weeks(span: Days, most: int) -> Days:
    """The last weeks, Monday to Sunday, that the data covers whole; the whole span when there is none."""
    end = span.until - timedelta(days=(span.until.weekday() + 1) % 7)
    first_monday = span.since + timedelta(days=-span.since.weekday() % 7)
    weeks = min(most, (end + DAY - first_monday) // WEEK)
    return Days(end + DAY - weeks * WEEK, end) if weeks > 0 else span


def days_of(period: str, span: Days) -> Days:
    """The days of a preset or of written dates. Presets end where the data ends, never today."""
    if period in ("13w", "4w"):
        return full_weeks(span, int(period.removesuffix("w")))
    if period == "year":
        return Days(max(span.since, date(span.until.year, 1, 1)), span.until)
    return read_days(period) or span


def year_before(day: date) -> date:
    """The same date a year earlier; 28 February for a 29th."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def days_before(period: str, compare: str, span: Days) -> Days | None:
    """The days to compare with, as many as the period has; None when nothing is to be compared."""
    now = days_of(period, span)
    if compare == "none":
        return None
    since = now.since - now.length
    if compare == "year":
        # Whole weeks are compared with whole weeks, so that a Saturday meets a Saturday.
        since = now.since - 52 * WEEK if period in ("13w", "4w") else year_before(now.since)
    elif chosen := read_day(compare):
        since = chosen
    return Days(since, since + now.length - DAY)


def is_comparison(text: str, period: str, span: Days) -> bool:
    """Whether a comparison can be made: known words, or a first day whose stretch ends before the period starts."""
    if text in ("previous", "year", "none"):
        return True
    now, first = days_of(period, span), read_day(text)
    return first is not None and first + now.length <= now.since


def is_over(now: Days, span: Days) -> bool:
    return now.until <= span.until


def is_covered(before: Days, span: Days) -> bool:
    """Whether the data reaches back over the whole stretch; a part of it would not be equally long."""
    return before.since >= span.since
