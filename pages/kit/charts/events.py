"""Thin marks with a person's own words at their head, in lanes above the plot so that none touches another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from metrics import Language, numbers

from . import markup, ticks, words
from .base import NARROW, Canvas
from .shapes import Event

LANE = 34  # px: two lines of 12
PERIOD_ROW = 22  # px between the plot and the first lane
WIDEST = 128
MOST = 3
NUMBER_ROW = 18  # px for the numbers of marks whose words found no lane
CLOSE = 18  # px: marks nearer than this share a number
TEXT_LINE, LISTED = 16, 8  # px of a line under the plot; how many numbers are told there


@dataclass(frozen=True)
class Note:
    """An event with its words, the side they stand on and their lane (None: the mark alone)."""

    event: Event
    text: markup.Markup
    leftward: bool
    lane: int | None


class Lanes:
    """Deals events out to lanes at the narrowest width."""

    def __init__(self, events: Sequence[Event], weeks: Sequence[date], *, first: float = PERIOD_ROW) -> None:
        self.first = first
        inside = [e for e in events if weeks and weeks[0] <= e.at < date.fromordinal(weeks[-1].toordinal() + 7)]
        self.weeks, self.events = weeks, sorted(inside, key=lambda event: event.at)
        self.notes: list[Note] = []
        self.groups: list[list[Event]] = []

    def need(self, left: float) -> float:
        """Pixels above the plot that words and numbers take."""
        ends: list[list[tuple[float, float]]] = [[] for _ in range(MOST)]
        # From the last to the first: words run to the right, so an earlier mark climbs clear of later words.
        self.notes = [self._deal(event, left, ends) for event in reversed(self.events)]
        self.groups = self._grouped(left)
        self.first += NUMBER_ROW if self.groups else 0
        used = [note.lane for note in self.notes if note.lane is not None]
        return (NUMBER_ROW if self.groups else 0) + (LANE * (max(used) + 1) if used else 0)

    def _grouped(self, left: float) -> list[list[Event]]:
        """Marks without words, from left to right; those that touch at the narrowest width share a number."""
        groups: list[list[Event]] = []
        for event in (note.event for note in reversed(self.notes) if note.lane is None):
            if groups and self._place(event, left) - self._place(groups[-1][0], left) < CLOSE:
                groups[-1].append(event)
            else:
                groups.append([event])
        return groups

    def _place(self, event: Event, left: float) -> float:
        span = max((self.weeks[-1] - self.weeks[0]).days + 7, 1)
        return (NARROW - left - 4) * ((event.at - self.weeks[0]).days + 1.5) / span

    def listed(self, language: Language) -> list[markup.Markup]:
        """What stands under the plot: each number with its day and its words."""
        told = [
            "; ".join(f"{numbers.day(event.at, language)}, {event.text}" for event in group)
            for group in self.groups[:LISTED]
        ]
        if len(self.groups) > LISTED:
            told.append(words.MORE_EVENTS.in_(language).format(n=len(self.groups) - LISTED))
        return [markup.wrapped(text, NARROW - 26, 12) for text in told]

    def foot(self, language: Language) -> float:
        """Pixels under the plot that the list takes."""
        lines = sum(1 + text.count("<br>") for text in self.listed(language))
        return TEXT_LINE * lines + 6 if lines else 0

    def _deal(self, event: Event, left: float, ends: list[list[tuple[float, float]]]) -> Note:
        text = markup.wrapped(event.text, WIDEST, 12)
        wide, width, place = markup.width(text, 12) + 8, NARROW - left - 4, self._place(event, left)
        leftward = place + wide > width
        start, end = (place - wide, place) if leftward else (place, place + wide)
        for lane, taken in enumerate(ends):
            # A mark that climbs to a higher lane may not run through words below it.
            below = [box for lower in ends[:lane] for box in lower if box[0] < place < box[1]]
            if not below and all(end + 6 <= a or b + 6 <= start for a, b in taken):
                taken.append((start, end))
                return Note(event, text, leftward, lane)
        return Note(event, text, leftward, None)

    def draw(self, canvas: Canvas, feet: Mapping[date, float] = MappingProxyType({})) -> None:
        """Draws marks and words; a mark ends at the foot of the plot, or at the fraction given for its day."""
        for note in self.notes:
            at, lane = ticks.moment(note.event.at, -3.5), note.lane
            rise = self.first - NUMBER_ROW if lane is None else self.first + LANE * lane + LANE - 4
            top, foot = 1 + rise / canvas.depth, feet.get(note.event.at, 0)
            canvas.rule(at, foot, at, top, canvas.palette.muted, yref="paper")
            x = canvas.fraction(at, 0)[0]
            canvas.room.line([(x, foot), (x, 1)], 2)
            if lane is not None:
                anchor, dx = ("right", -4) if note.leftward else ("left", 4)
                middle = self.first + LANE * lane + LANE / 2 - 2
                canvas.label(at, 1, note.text, size=12, anchor=anchor, dx=dx, dy=middle, yref="paper",
                             hover=note.event.text)  # fmt: skip
        self._numbers(canvas)

    def _numbers(self, canvas: Canvas) -> None:
        """A number over each mark without words, and what the numbers mean under the plot."""
        for number, group in enumerate(self.groups, 1):
            said, at = "; ".join(event.text for event in group), ticks.moment(group[0].at, -3.5)
            text = markup.bold(str(number)) if number <= LISTED else "·"
            canvas.label(at, 1, text, canvas.palette.ink, size=12, anchor="center", yref="paper", hover=said,
                         dy=self.first - NUMBER_ROW / 2, bgcolor=canvas.palette.paper)  # fmt: skip
        told = self.listed(canvas.language)
        down = canvas.layout["margin"]["b"] - self.foot(canvas.language) + 6
        under = {"size": 12, "valign": "top", "xref": "paper", "yref": "paper"}
        for number, text in enumerate(told, 1):
            if number <= LISTED:
                canvas.label(0, 0, markup.bold(str(number)), canvas.palette.ink, dx=4 - canvas.left, dy=-down, **under)
            canvas.label(0, 0, text, dx=20 - canvas.left, dy=-down, **under)
            down += TEXT_LINE * (1 + text.count("<br>"))
