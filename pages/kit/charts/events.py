"""Thin marks with a person's own words at their head, in lanes above the plot so that none touches another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from . import markup, ticks
from .base import NARROW, Canvas
from .shapes import Event

LANE = 34  # px: two lines of 12
PERIOD_ROW = 22  # px between the plot and the first lane
WIDEST = 128
MOST = 3


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

    def need(self, left: float) -> float:
        """Pixels above the plot that the words take."""
        ends: list[list[tuple[float, float]]] = [[] for _ in range(MOST)]
        # From the last to the first: words run to the right, so an earlier mark climbs clear of later words.
        self.notes = [self._deal(event, left, ends) for event in reversed(self.events)]
        used = [note.lane for note in self.notes if note.lane is not None]
        return LANE * (max(used) + 1) if used else 0

    def _deal(self, event: Event, left: float, ends: list[list[tuple[float, float]]]) -> Note:
        text = markup.wrapped(event.text, WIDEST, 12)
        wide, width = markup.width(text, 12) + 8, NARROW - left - 4
        span = max((self.weeks[-1] - self.weeks[0]).days + 7, 1)
        place = width * ((event.at - self.weeks[0]).days + 1.5) / span
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
            at = ticks.moment(note.event.at, -3.5)
            lane = -1 if note.lane is None else note.lane
            top = 1 + (self.first + LANE * lane + LANE - 4) / canvas.depth if lane >= 0 else 1
            canvas.rule(at, feet.get(note.event.at, 0), at, top, canvas.palette.muted, yref="paper")
            x = canvas.fraction(at, 0)[0]
            canvas.room.line([(x, feet.get(note.event.at, 0)), (x, 1)], 2)
            if note.lane is None:
                canvas.dots([at], [canvas.y[1]], canvas.palette.muted, 7, hover=[note.event.text])
            else:
                anchor, dx = ("right", -4) if note.leftward else ("left", 4)
                middle = self.first + LANE * lane + LANE / 2 - 2
                canvas.label(at, 1, note.text, size=12, anchor=anchor, dx=dx, dy=middle, yref="paper",
                             hover=note.event.text)  # fmt: skip
