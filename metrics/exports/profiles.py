"""What the cells of a column look like: days, numbers, links, words of a short list, long texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from metrics.exports.dates import FORMS
from metrics.exports.mapping_values import words_for
from metrics.exports.recognise import normalise
from metrics.exports.sorting import TOTALS

SHORT_LIST, LONG_TEXT = 30, 4  # distinct words that are listed; words from which on a cell is a text
NUMBER = re.compile(r"[+-]?\d[\d.,\s]*%?")
CLOCK_CELL = re.compile(r"\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.? ?m\.?)?", re.IGNORECASE)
LINK = re.compile(r"https?://\S+", re.IGNORECASE)
MOMENTS = [re.compile(form.pattern) for form in FORMS if form.id != "compact"]


@dataclass(frozen=True)
class Profile:
    """Shares (0-1) of the cells that say something, `words` the distinct ones where they are few, as written."""

    filled: int
    moments: float
    clocks: float
    numbers: float
    links: float
    distinct: float
    length: float
    words: tuple[str, ...]
    examples: tuple[str, ...]
    totals: tuple[str, ...]


def profile(cells: Sequence[str]) -> Profile:
    told = [cell.strip() for cell in cells if cell.strip()]
    total = tuple(dict.fromkeys(cell for cell in told if normalise(cell) in TOTALS))
    told = [cell for cell in told if cell not in total]
    n, distinct = len(told) or 1, list(dict.fromkeys(told))
    return Profile(
        filled=len(told),
        moments=sum(any(one.fullmatch(cell) for one in MOMENTS) for cell in told) / n,
        clocks=sum(bool(CLOCK_CELL.fullmatch(cell)) for cell in told) / n,
        numbers=sum(bool(NUMBER.fullmatch(cell)) for cell in told) / n,
        links=sum(bool(LINK.fullmatch(cell)) for cell in told) / n,
        distinct=len(distinct) / n,
        length=sum(len(cell.split()) for cell in told) / n,
        words=tuple(distinct) if len(distinct) <= SHORT_LIST else (),
        examples=tuple(cell[:80] for cell in distinct[:3]),
        totals=total,
    )


def fit(seen: Profile, table: str, target: str, kind: str) -> float:
    """How well the cells go with what the target holds (0-1); an empty column goes with anything, a little."""
    if not seen.filled:
        return 0.3
    if target.endswith(".clock"):
        return seen.clocks
    by_kind = {
        "ts": seen.moments,
        "date": seen.moments,
        "num": seen.numbers,
        "url": seen.links,
        "text": 1 - max(seen.moments, seen.numbers, seen.links, seen.clocks),
        "id": max(seen.distinct * (0.3 if seen.length > LONG_TEXT or seen.moments > 0.5 else 1.0), 0.3),
        "person": 1 - max(seen.moments, seen.links, seen.clocks, min(1, seen.length / 8)),
    }
    return by_kind[kind] if kind in by_kind else _of_words(seen, table, target, kind)


def known_words(seen: Profile, table: str, target: str, kind: str) -> float:
    """The share of the column's distinct words that mean one of the target's values."""
    known = {normalise(word) for word in words_for(table, target, kind)}
    return sum(normalise(word) in known for word in seen.words) / len(seen.words) if seen.words and known else 0.0


def _of_words(seen: Profile, table: str, target: str, kind: str) -> float:
    if words_for(table, target, kind):
        return known_words(seen, table, target, kind)
    return (1 - max(seen.moments, seen.numbers, seen.links)) * (1.0 if seen.words or seen.length <= LONG_TEXT else 0.4)
