"""What a workshop remembers: where it stands, what was guessed, which room is open; in memory, also across a reload."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import streamlit as st

from metrics import Language
from pages.kit.rooms import IDLE_SECONDS, ROOMS_OPEN, Room, Value

Phase = Literal["guess", "reveal", "talk"]
PHASES: tuple[Phase, ...] = ("guess", "reveal", "talk")
MEMORY = "_workshop"
MOST = 200  # desks of one process


@dataclass
class Desk:
    """Of one facilitator, in memory. `guesses` are those noted by hand, and those of rooms that were closed.

    `key` is known to the facilitator's browser tab alone: with it a reloaded page finds its desk again.
    """

    step: int = 0
    phase: Phase = "guess"
    backwards: bool = False  # whether it was last moved back
    presenting: bool = False
    guesses: dict[str, list[Value]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    own: bool | None = None  # whether every step is worked with the company that is open; None: nobody has said
    code: str | None = None
    lost: bool = False
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    @property
    def untouched(self) -> bool:
        return (self.step, self.phase, self.code) == (0, "guess", None) and not (self.guesses or self.notes)

    def move(self, by: int, steps: int) -> None:
        """One thing on or back: guess, reveal, talk, next step."""
        self.backwards = by < 0
        place = min(max(self.step * len(PHASES) + PHASES.index(self.phase) + by, 0), steps * len(PHASES) - 1)
        self.step, phase = divmod(place, len(PHASES))
        self.phase = PHASES[phase]

    def go_to(self, step: int) -> None:
        self.step, self.phase, self.backwards = step, "guess", False

    def room(self) -> Room | None:
        """The room of this desk; one that has been swept away is noticed here."""
        if self.code is None:
            return None
        room = ROOMS_OPEN.of(self.code)
        if room is None:
            self.code, self.lost = None, True
        return room

    def open_room(self, language: Language) -> bool:
        room = ROOMS_OPEN.open(language)
        if room:
            self.code, self.lost = room.code, False
        return room is not None

    def close_room(self) -> None:
        """Its guesses stay on the desk, without the telephones that they came from."""
        room = self.room()
        if room:
            for question, given in room.guesses.items():
                self.guesses.setdefault(question, []).extend(given.values())
            ROOMS_OPEN.close(room.code)
        self.code = None

    def note(self, question: str, value: Value) -> None:
        self.guesses.setdefault(question, []).append(value)

    def take_back(self, question: str) -> None:
        if self.guesses.get(question):
            self.guesses[question].pop()

    def all_guesses(self, question: str) -> Sequence[Value]:
        live = ROOMS_OPEN.guesses(self.code, question) if self.code else []
        return [*self.guesses.get(question, []), *live]


@dataclass
class Desks:
    """The desks of one process by their keys: a desk that no page has asked for in a while is forgotten."""

    clock: Callable[[], float] = time.monotonic
    _kept: dict[str, tuple[Desk, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, desk: Desk) -> None:
        """A sign of life of its page."""
        with self._lock:
            self._kept.pop(desk.key, None)
            self._kept[desk.key] = (desk, self.clock())
            self._sweep()

    def of(self, key: str) -> Desk | None:
        with self._lock:
            self._sweep()
            return self._kept[key][0] if key in self._kept else None

    def _sweep(self) -> None:
        """The oldest come first in the book."""
        now = self.clock()
        for key, (desk, seen) in list(self._kept.items()):
            if now - seen <= IDLE_SECONDS and len(self._kept) <= MOST:
                break
            del self._kept[key]
            if desk.code:
                ROOMS_OPEN.close(desk.code)


DESKS = Desks()


def desk() -> Desk:
    """The desk of this session."""
    memory = st.session_state.setdefault(MEMORY, Desk())
    DESKS.keep(memory)
    return memory


def resume(key: str) -> bool:
    """Takes up the desk that this browser tab had before it was loaded anew."""
    found = DESKS.of(key)
    if found:
        st.session_state[MEMORY] = found
    return found is not None
