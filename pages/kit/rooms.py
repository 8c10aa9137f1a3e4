"""Rooms of a workshop: in memory alone, joined from telephones without a name, gone when nobody shows them."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from metrics import Language

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that looks like something else on a wall
CODE_LENGTH = 6
ROOMS, PHONES = 20, 60
IDLE_SECONDS = 20 * 60  # without a sign of the facilitator's page
LONGEST_SECONDS = 6 * 3600
MISSES, MISSES_SECONDS = 200, 60  # codes that nobody has, asked for by all visitors together
LONGEST_COMMANDS = 20

Kind = Literal["share", "number", "choice", "sort", "none"]
Command = Literal["next", "back"]
Value = int | tuple[int, ...]


@dataclass(frozen=True)
class Asked:
    """What a telephone shows: a question of the script, in the words of the room. `id` tells guesses apart."""

    id: str
    kind: Kind
    title: str
    top: int = 100
    options: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    hint: str = ""

    def read(self, given: Any) -> Value | None:
        """A guess as it came from outside; None when it is none."""
        if self.kind == "sort":
            return self._sorted(given)
        if isinstance(given, bool) or not isinstance(given, int):
            return None
        highest = len(self.options) - 1 if self.kind == "choice" else self.top
        return given if self.kind != "none" and 0 <= given <= highest else None

    def _sorted(self, given: Any) -> Value | None:
        """An option for each item, -1 for those left out; one at least must be told."""
        if not isinstance(given, list) or len(given) != len(self.items):
            return None
        if not all(isinstance(one, int) and not isinstance(one, bool) for one in given):
            return None
        told = all(-1 <= one < len(self.options) for one in given) and any(one >= 0 for one in given)
        return tuple(given) if told else None


@dataclass
class Room:
    """One room. `key` opens the remote control; `told` is the answer once it has been shown."""

    code: str
    key: str
    language: Language
    opened: float
    seen: float
    asked: Asked | None = None
    accepting: bool = False
    told: str = ""
    place: str = ""
    guesses: dict[str, dict[str, Value]] = field(default_factory=dict)
    phones: set[str] = field(default_factory=set)
    commands: list[Command] = field(default_factory=list)


@dataclass
class Rooms:
    """The rooms of one process; safe to use from every thread."""

    clock: Callable[[], float] = time.monotonic
    _rooms: dict[str, Room] = field(default_factory=dict)
    _misses: list[float] = field(default_factory=list)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def open(self, language: Language) -> Room | None:
        """A new room; None when there are as many as the machine takes."""
        with self._lock:
            self._sweep()
            if len(self._rooms) >= ROOMS:
                return None
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            now = self.clock()
            self._rooms[code] = Room(code, secrets.token_urlsafe(16), language, now, now)
            return self._rooms[code]

    def close(self, code: str) -> None:
        with self._lock:
            self._rooms.pop(code, None)

    def of(self, code: str) -> Room | None:
        """The room that this code opens, however it was typed."""
        with self._lock:
            self._sweep()
            return self._rooms.get(tidy(code))

    def found(self, code: str) -> Room | None:
        """As `of`, for visitors from outside. Raises TooMany where somebody is trying out codes."""
        with self._lock:
            room = self.of(code)
            if room is None:
                now = self.clock()
                self._misses = [moment for moment in self._misses if now - moment < MISSES_SECONDS]
                if len(self._misses) >= MISSES:
                    raise TooMany
                self._misses.append(now)
            return room

    def show(self, code: str, asked: Asked | None, *, accepting: bool, told: str = "", place: str = "") -> None:
        """What the telephones see from now on; also the sign that the facilitator's page is alive."""
        with self._lock:
            room = self._rooms.get(code)
            if room:
                room.asked, room.accepting, room.told, room.place = asked, accepting, told, place
                room.seen = self.clock()

    def join(self, room: Room, phone: str) -> bool:
        """Lets a telephone in, as often as it comes; false when the room is full."""
        with self._lock:
            if phone not in room.phones and len(room.phones) >= PHONES:
                return False
            room.phones.add(phone)
            return True

    def guess(self, room: Room, phone: str, question: str, given: Any) -> bool:
        """Keeps a guess, in place of an earlier one of the same telephone; false when it is none or comes too late."""
        with self._lock:
            asked = room.asked
            if phone not in room.phones or asked is None or not room.accepting or asked.id != question:
                return False
            value = asked.read(given)
            if value is None:
                return False
            room.guesses.setdefault(question, {})[phone] = value
            return True

    def guesses(self, code: str, question: str) -> list[Value]:
        with self._lock:
            room = self._rooms.get(code)
            return list(room.guesses.get(question, {}).values()) if room else []

    def mine(self, room: Room, phone: str) -> Value | None:
        with self._lock:
            return room.guesses.get(room.asked.id, {}).get(phone) if room.asked else None

    def command(self, room: Room, key: str, command: Command) -> bool:
        """Something that the remote control wants done; false when its key is another room's."""
        if not secrets.compare_digest(key.encode(), room.key.encode()):
            return False
        with self._lock:
            if len(room.commands) < LONGEST_COMMANDS:
                room.commands.append(command)
        return True

    def commands(self, code: str) -> Sequence[Command]:
        """What the remote control has asked for since last time; asking is a sign of life."""
        with self._lock:
            room = self._rooms.get(code)
            if room is None:
                return ()
            room.seen = self.clock()
            wanted, room.commands = tuple(room.commands), []
            return wanted

    def _sweep(self) -> None:
        now = self.clock()
        for room in list(self._rooms.values()):
            if now - room.seen > IDLE_SECONDS or now - room.opened > LONGEST_SECONDS:
                del self._rooms[room.code]


class TooMany(Exception):
    """Codes that nobody has were asked for more often than people mistype."""


def tidy(code: str) -> str:
    """A code as it is kept: people write small letters, hyphens and spaces."""
    return "".join(letter for letter in code.upper() if letter in ALPHABET)[: CODE_LENGTH + 1]


def spoken(code: str) -> str:
    """A code as it is read aloud: three and three."""
    return f"{code[:3]}-{code[3:]}"


ROOMS_OPEN = Rooms()
