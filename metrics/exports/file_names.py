"""What the names of a file and its sheets tell: the period (two days, or one month) and the network."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from metrics.exports.networks import SITES

DAY = r"(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])"
DAYS = re.compile(rf"(?<!\d){DAY}(?!\d).*?(?<!\d){DAY}(?!\d)")
MONTH = re.compile(r"(?<!\d)(20\d{2})[-_.](0[1-9]|1[0-2])(?![-_.]?\d)")


def network_of(*names: str) -> str:
    """The only network that the names speak of, "" when there is none or more than one."""
    words = {word for name in names for word in re.findall(r"[a-z]+", name.lower())}
    told = {SITES[word] for word in words & SITES.keys()}
    return told.pop() if len(told) == 1 else ""


def period_of(*names: str) -> tuple[str, str] | None:
    """First and last day, in ISO notation, of the first name that tells them; None when none does."""
    return next((told for name in names if (told := _period(name))), None)


def _period(name: str) -> tuple[str, str] | None:
    if days := DAYS.search(name):
        first, last = _day(*days.groups()[:3]), _day(*days.groups()[3:])
        return (first.isoformat(), last.isoformat()) if first and last and first <= last else None
    if month := MONTH.search(name):
        year, number = int(month[1]), int(month[2])
        return f"{year}-{number:02d}-01", f"{year}-{number:02d}-{monthrange(year, number)[1]}"
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
