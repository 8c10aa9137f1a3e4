"""How numbers, dates and spans are written in each language: the one place that formats them."""

from __future__ import annotations

import math
import re
from datetime import date, datetime

from metrics.model import Language, Unit

NBSP = "\u00a0"
MINUS = "\u2212"
NONE = "—"
MONTHS: dict[Language, list[str]] = {
    "es": ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


def count(n: float | None, language: Language) -> str:
    """1.302 in Spanish, 1,302 in English; — for none."""
    if n is None or not math.isfinite(n):
        return NONE
    text = f"{n:,.0f}".replace("-", MINUS)
    return text.replace(",", ".") if language == "es" else text


def decimal(x: float | None, language: Language, digits: int = 2) -> str:
    """0,48 in Spanish, 0.48 in English; a zero carries no sign."""
    if x is None or not math.isfinite(x):
        return NONE
    text = f"{abs(round(x, digits)) or 0:,.{digits}f}"
    if language == "es":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"{MINUS}{text}" if round(x, digits) < 0 else text


def percent(share: float | None, language: Language, digits: int = 0) -> str:
    """24 % with a no-break space in Spanish, 24% in English; share is 0-1."""
    if share is None or not math.isfinite(share):
        return NONE
    number = decimal(share * 100, language, digits)
    return f"{number}{NBSP}%" if language == "es" else f"{number}%"


def points(difference: float, language: Language, digits: int = 0) -> str:
    """A difference of shares, unsigned: 7 puntos, 1 point."""
    number = decimal(abs(difference) * 100, language, digits)
    one = number == "1"
    word = {"es": ("puntos", "punto"), "en": ("points", "point")}[language][one]
    return f"{number}{NBSP}{word}"


def hours(span: float | None, language: Language) -> str:
    """A span in hours as a person says it: 12 min, 9,4 h, 6 d 20 h."""
    if span is None or not math.isfinite(span):
        return NONE
    if span < 1:
        return f"{round(span * 60)}{NBSP}min"
    if span < 48:
        return f"{decimal(span, language, 0 if span >= 10 else 1)}{NBSP}h"
    days, rest = divmod(round(span), 24)
    return f"{count(days, language)}{NBSP}d" + (f" {rest}{NBSP}h" if rest and days < 14 else "")


def value(number: float | str | None, unit: Unit, language: Language) -> str:
    """A number in its metric's unit."""
    if number is None or isinstance(number, str):
        return number or NONE
    write = {
        "share": percent,
        "count": count,
        "hours": hours,
        "index": decimal,
        "ratio": lambda n, lang: decimal(n, lang, 1),
        "per_post": lambda n, lang: decimal(n, lang, 1),
        "number": lambda n, lang: decimal(n, lang, 1),
        "score": count,
    }[unit]
    return write(number, language)


def interval(ci: tuple[float, float] | None, unit: Unit, language: Language) -> str:
    """21 a 27 % / 21% to 27%; — for none."""
    if ci is None:
        return NONE
    low, high = (value(end, unit, language) for end in ci)
    if unit == "share" and language == "es":
        low = low.removesuffix(f"{NBSP}%")
    return f"{low} {'a' if language == 'es' else 'to'} {high}"


def day(moment: date, language: Language, *, year: bool = False) -> str:
    """2 mar, or 2 mar 2026."""
    text = f"{moment.day}{NBSP}{MONTHS[language][moment.month - 1]}"
    return f"{text}{NBSP}{moment.year}" if year else text


def moment(stamp: datetime, language: Language) -> str:
    """31 may 2026, 23:00."""
    return f"{day(stamp, language, year=True)}, {stamp:%H:%M}"


def size(octets: int, language: Language) -> str:
    """412 kB, 1,2 GB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if octets >= scale:
            number = octets / scale
            return f"{decimal(number, language, 0 if number >= 10 or unit == 'kB' else 1)}{NBSP}{unit}"
    return f"{octets}{NBSP}B"


def spaced(text: str) -> str:
    """Keeps a number and its unit on one line, and lets no line begin with a dot or a dash."""
    text = re.sub(r" ([·–]) ", rf"{NBSP}\1 ", text)
    return re.sub(r"(\d) (%|h\b|d\b|min\b|kB\b|MB\b|GB\b|puntos?\b|points?\b)", rf"\1{NBSP}\2", text)
