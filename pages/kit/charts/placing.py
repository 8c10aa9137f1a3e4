"""Finds free room for direct labels, worked out at the narrowest width so that it holds at every other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

Anchor = Literal["left", "center", "right"]
LEFTWARD: dict[str, float] = {"left": 0.0, "center": 0.5, "right": 1.0}
STEP = 4  # px between two tries
NEAREST = 6  # free places looked at before a label takes a ground of its own instead of going further


@dataclass(frozen=True)
class Spot:
    """Where a label hangs: a point in fractions of the plot and a shift in pixels; its middle is at that height."""

    x: float
    y: float
    anchor: Anchor = "left"
    dx: float = 0
    dy: float = 0
    covered: bool = False  # nothing was free: the label needs a ground of its own


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels from the lower left corner of the plot."""

    left: float
    right: float
    bottom: float
    top: float

    def meets(self, other: Box) -> bool:
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.top <= other.bottom or other.top <= self.bottom)


class Room:
    """The plot at its narrowest, and what already stands in it."""

    def __init__(self, width: float, depth: float, *, left: float = 0, right: float = 0) -> None:
        self.width, self.depth, self.left, self.right = width, depth, left, right
        self.taken: list[Box] = []
        self.lines: list[tuple[list[tuple[float, float] | None], float]] = []
        self.wider: list[Room] = []

    def also_at(self, *widths: float) -> None:
        """From here on a label stands where no line crosses it at these widths either, or on a ground of its own."""
        for width in widths:
            room = Room(width, self.depth, left=self.left, right=self.right)
            for points, thickness in self.lines:
                room.line(points, thickness)
            self.wider.append(room)

    def with_lines(self, lines: Iterable[Sequence[tuple[float, float]]]) -> Room:
        """The same room with further lines in it, for a label that had better keep clear of them too."""
        room = Room(self.width, self.depth, left=self.left, right=self.right)
        room.taken, room.lines, room.wider = [*self.taken], [*self.lines], [*self.wider]
        for points in lines:
            room.line(points, 2)
        return room

    def box(self, spot: Spot, wide: float, high: float) -> Box:
        left = spot.x * self.width + spot.dx - LEFTWARD[spot.anchor] * wide
        bottom = spot.y * self.depth + spot.dy - high / 2
        return Box(left, left + wide, bottom, bottom + high)

    def fits(self, box: Box) -> bool:
        inside = box.left >= -self.left and box.right <= self.width + self.right
        return inside and box.bottom >= 0 and box.top <= self.depth and not any(map(box.meets, self.taken))

    def line(self, points: Iterable[tuple[float, float] | None], thickness: float = 4) -> None:
        """Marks a line (in fractions; None lifts the pen) as taken, in pieces of a few pixels."""
        drawn = list(points)
        self.lines.append((drawn, thickness))
        last: tuple[float, float] | None = None
        for point in drawn:
            if point is not None:
                self._segment(last or point, point, thickness)
            last = point

    def _segment(self, start: tuple[float, float], end: tuple[float, float], thickness: float) -> None:
        x0, y0, x1, y1 = start[0] * self.width, start[1] * self.depth, end[0] * self.width, end[1] * self.depth
        pieces = max(1, round(max(abs(x1 - x0), abs(y1 - y0)) / 6))
        for i in range(pieces + 1):
            x, y = x0 + (x1 - x0) * i / pieces, y0 + (y1 - y0) * i / pieces
            half = thickness / 2
            self.taken.append(Box(x - half, x + half, y - half, y + half))

    def place(self, spots: Sequence[Spot], wide: float, high: float, ways: tuple[int, ...] = (1, -1)) -> Spot:
        """The first spot that is free; otherwise the nearest height, in these ways, at which one of them is.

        Without ways a label stays where it is put.
        """
        chosen = self.seek(spots, wide, high, ways)
        self.taken.append(self.box(chosen, wide, high))
        return chosen

    def seek(self, spots: Sequence[Spot], wide: float, high: float, ways: tuple[int, ...] = (1, -1)) -> Spot:
        """Where `place` would put it; nothing is taken yet."""
        lifts = range(STEP, int(self.depth), STEP)
        tries = [0, *(way * lift for lift in lifts for way in ways), *(-way * lift for lift in lifts for way in ways)]
        moved = (replace(spot, dy=spot.dy + lift) for lift in tries for spot in spots)
        fitting = (spot for spot in moved if self.fits(self.box(spot, wide, high)))
        free = list(islice(fitting, NEAREST if self.wider else 1))
        for spot in free:
            if all(room.fits(room.box(spot, wide, high)) for room in self.wider):
                return spot
        return replace((free or spots)[0], covered=True)
