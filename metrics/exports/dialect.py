"""Which delimiter a text uses, decided by how evenly it divides the first records."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from metrics.exports.records import first_records

DELIMITERS = (",", ";", "\t", "|")
RECORDS = 200
SAMPLE = 1_000_000
DECLARED = re.compile(r'^"?sep=([^\w"\r\n])"?[,;\t|]*[\r\n]*$', re.IGNORECASE)


@dataclass(frozen=True)
class Dialect:
    """How to take a text apart; width is the usual number of cells, declared says that a `sep=` line goes first."""

    delimiter: str
    width: int
    declared: bool = False


@dataclass(frozen=True)
class _Trial:
    dialect: Dialect
    evenness: float
    sound: bool


def decide(lines: list[str]) -> Dialect:
    """The dialect of a text whose first lines are given; a single column counts as comma-separated."""
    declared = DECLARED.match(lines[0]) if lines else None
    if declared:
        return Dialect(declared[1], _attempt(lines[1:], declared[1]).dialect.width, True)
    trials = [_attempt(lines, delimiter) for delimiter in DELIMITERS]
    return max(trials, key=_merit).dialect


def _merit(trial: _Trial) -> tuple[float, bool, int]:
    return (trial.evenness * (1.0 if trial.sound else 0.9), trial.sound, trial.dialect.width)


def _attempt(lines: list[str], delimiter: str) -> _Trial:
    records = first_records(lines, delimiter, RECORDS)
    sizes = [len(cells) for cells, _ in records if any(cells)]
    sound = [len(cells) for cells, sound in records if sound and len(cells) > 1]
    # The first size wins a tie: that of the header.
    divided = Counter(sound or [size for size in sizes if size > 1])
    if not divided:
        return _Trial(Dialect(delimiter, 1), 0.0, True)
    width = max(divided, key=lambda size: divided[size])
    return _Trial(Dialect(delimiter, width), sizes.count(width) / len(sizes), all(sound for _, sound in records))
