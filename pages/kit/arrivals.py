"""Who may send a file, and which files have arrived: tickets that serve once, and a record of each file."""

import secrets
import threading
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

TICKET_SECONDS = 3600
KEPT_SECONDS = 24 * 3600
LONGEST_NAME = 120


class Owner(NamedTuple):
    """A visitor's session and the drop zone on their page."""

    session: str
    key: str


@dataclass(frozen=True)
class Uploaded:
    """A file that arrived whole. `name` is only a label; `path` is ours and never travels to the browser."""

    id: str
    name: str
    size: int
    sha256: str
    path: Path


def label(name: str) -> str:
    """The name of a file as a harmless label: no folders, no control or direction characters, 120 characters."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(c for c in last if unicodedata.category(c)[0] != "C").strip(" .")
    if len(seen) > LONGEST_NAME:
        stem, dot, ending = seen.rpartition(".")
        tail = dot + ending if dot and len(ending) < 10 else ""
        seen = (stem if tail else seen)[: LONGEST_NAME - len(tail) - 1] + "…" + tail
    return seen or "—"


@dataclass
class Arrivals:
    """The book of tickets and files of one process; safe to use from every thread."""

    clock: Callable[[], float] = time.monotonic
    _tickets: dict[str, tuple[Owner, float]] = field(default_factory=dict)
    _files: dict[str, tuple[Owner, float, Uploaded]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def tickets(self, owner: Owner, wanted: int) -> list[str]:
        """Unused tickets of a drop zone, topped up to the number wanted."""
        self.sweep()
        fresh = self.clock() + TICKET_SECONDS / 2
        with self._lock:
            mine = [ticket for ticket, (whose, until) in self._tickets.items() if whose == owner and until > fresh]
            while len(mine) < wanted:
                mine.append(secrets.token_urlsafe(32))
                self._tickets[mine[-1]] = (owner, self.clock() + TICKET_SECONDS)
        return mine

    def redeem(self, ticket: str) -> Owner | None:
        """Uses a ticket up; None when it never was, has been used or is too old."""
        with self._lock:
            owner, until = self._tickets.pop(ticket, (None, 0.0))
        return owner if self.clock() < until else None

    def withdraw(self, owner: Owner) -> None:
        """Makes the unused tickets of a drop zone worthless, so that it gets new ones."""
        with self._lock:
            self._tickets = {ticket: entry for ticket, entry in self._tickets.items() if entry[0] != owner}

    def land(self, owner: Owner, uploaded: Uploaded) -> None:
        with self._lock:
            self._files[uploaded.id] = (owner, self.clock(), uploaded)

    def of(self, owner: Owner) -> list[Uploaded]:
        """The files of a drop zone, in the order in which they arrived."""
        with self._lock:
            return [uploaded for whose, _, uploaded in self._files.values() if whose == owner]

    def owners(self) -> set[Owner]:
        """Whose files wait."""
        with self._lock:
            return {whose for whose, _, _ in self._files.values()}

    def discard(self, uploaded_id: str, owner: Owner | None = None) -> None:
        """Forgets a file and removes it from the disk; with an owner, only that owner's file."""
        with self._lock:
            whose, _, uploaded = self._files.get(uploaded_id, (None, 0.0, None))
            if uploaded is None or (owner is not None and whose != owner):
                return
            del self._files[uploaded_id]
        uploaded.path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Drops old tickets, and files that nobody has confirmed for a day."""
        now = self.clock()
        with self._lock:
            self._tickets = {ticket: entry for ticket, entry in self._tickets.items() if entry[1] > now}
            forgotten = [key for key, (_, since, _) in self._files.items() if now - since > KEPT_SECONDS]
        for key in forgotten:
            self.discard(key)


ARRIVALS = Arrivals()
