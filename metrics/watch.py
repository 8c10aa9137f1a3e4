"""How somebody follows a long piece of work, and stops it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Stopped(Exception):
    """Raised by a watch when the person wants no more: everything is taken back and nothing stays behind."""


class Watch(Protocol):
    """Told now and then how far the work is; may raise Stopped."""

    def moved(self, fraction: float) -> None:
        """`fraction` of the whole, 0 to 1; where a length is not known it stands still for a while."""


@dataclass(frozen=True)
class Nobody:
    """Nobody looks."""

    def moved(self, fraction: float) -> None:
        return None


@dataclass(frozen=True)
class Share:
    """A watch for one part of a piece of work: the whole of the part is the way from `start` to `end`."""

    watch: Watch
    start: float
    end: float

    def moved(self, fraction: float) -> None:
        self.watch.moved(self.start + (self.end - self.start) * fraction)


@dataclass
class Onward:
    """A watch that is never told of a step back: what is read sheet by sheet is landed in between."""

    watch: Watch
    furthest: float = 0.0

    def moved(self, fraction: float) -> None:
        self.furthest = max(self.furthest, fraction)
        self.watch.moved(self.furthest)


NOBODY = Nobody()
