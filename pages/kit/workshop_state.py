"""What a workshop remembers while its session lasts: where it stands, what was guessed, which room is open."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import streamlit as st

from metrics import Language
from pages.kit.rooms import ROOMS_OPEN, Room, Value

Phase = Literal["guess", "reveal", "talk"]
PHASES: tuple[Phase, ...] = ("guess", "reveal", "talk")
MEMORY = "_workshop"


class Held:
    """The session's hold on a room: when the session goes, so does the room."""

    def __init__(self, code: str) -> None:
        self.code = code
        weakref.finalize(self, ROOMS_OPEN.close, code)


@dataclass
class Desk:
    """Of one session, in memory. `guesses` are those noted by hand, and those of rooms that were closed."""

    step: int = 0
    phase: Phase = "guess"
    presenting: bool = False
    guesses: dict[str, list[Value]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    held: Held | None = None
    lost: bool = False

    def move(self, by: int, steps: int) -> None:
        """One thing on or back: guess, reveal, talk, next step."""
        place = min(max(self.step * len(PHASES) + PHASES.index(self.phase) + by, 0), steps * len(PHASES) - 1)
        self.step, phase = divmod(place, len(PHASES))
        self.phase = PHASES[phase]

    def go_to(self, step: int) -> None:
        self.step, self.phase = step, "guess"

    def room(self) -> Room | None:
        """The room of this session; one that has been swept away is noticed here."""
        if self.held is None:
            return None
        room = ROOMS_OPEN.of(self.held.code)
        if room is None:
            self.held, self.lost = None, True
        return room

    def open_room(self, language: Language) -> bool:
        room = ROOMS_OPEN.open(language)
        if room:
            self.held, self.lost = Held(room.code), False
        return room is not None

    def close_room(self) -> None:
        """Its guesses stay on the desk, without the telephones that they came from."""
        room = self.room()
        if room:
            for question, given in room.guesses.items():
                self.guesses.setdefault(question, []).extend(given.values())
            ROOMS_OPEN.close(room.code)
        self.held = None

    def note(self, question: str, value: Value) -> None:
        self.guesses.setdefault(question, []).append(value)

    def take_back(self, question: str) -> None:
        if self.guesses.get(question):
            self.guesses[question].pop()

    def all_guesses(self, question: str) -> Sequence[Value]:
        live = ROOMS_OPEN.guesses(self.held.code, question) if self.held else []
        return [*self.guesses.get(question, []), *live]


def desk() -> Desk:
    return st.session_state.setdefault(MEMORY, Desk())
