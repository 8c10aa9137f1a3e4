"""What charts are given: plain values with names, dates and intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Point:
    """A week (its Monday) or a month (its first day); None is a gap, `judged` False is still unfinished."""

    at: date
    value: float | None
    low: float | None = None
    high: float | None = None
    judged: bool = True


@dataclass(frozen=True)
class Estimate:
    """A number with its 95 % interval, where there is one."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Amount:
    """A named number; `network` gives it the network's colour, `note` follows the number, not strong is grey."""

    name: str
    value: float | None
    note: str = ""
    network: str = ""
    strong: bool = True


@dataclass(frozen=True)
class Share:
    """So many of so many, by name."""

    name: str
    taken: int
    total: int


@dataclass(frozen=True)
class Dot:
    """A named estimate; `note` is its count ('25 de 52'), `strong` puts it in the accent.

    `pick` is the filter that a click on it sets: network=instagram.
    """

    name: str
    estimate: Estimate | None
    note: str = ""
    strong: bool = True
    pick: str = ""


@dataclass(frozen=True)
class Event:
    """Something that happened, in a person's own words."""

    at: date
    text: str


@dataclass(frozen=True)
class Cause:
    """A part of a change, in the unit of the whole (a share is 0-1); `note` stands under its name.

    `pick` is the filter that a click on it sets: network=instagram.
    """

    name: str
    change: float
    note: str = ""
    pick: str = ""


@dataclass(frozen=True)
class Step:
    """From this many hours on, this share is answered."""

    hours: float
    share: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Curve:
    """A waiting curve; `median` is None when half was never reached."""

    steps: Sequence[Step]
    median: float | None = None


@dataclass(frozen=True)
class Calendar:
    """A table of a network: how many files cover each week (its Monday); a week not named is a hole."""

    name: str
    files: Mapping[date, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Break:
    """From this day a field means something else, in the rows (of the chart) that it touches; none: in all."""

    at: date
    text: str
    rows: tuple[str, ...] = ()
