"""Work that lasts: in a thread of its own, in its turn, told how far it is, and stopped when somebody asks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal

from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

from metrics import Stopped, Watch

State = Literal["waiting", "working", "done", "stopped", "failed"]
Present = Callable[[], bool]
PATIENCE = 60  # seconds after the tab is closed; a line that breaks and comes back costs nothing
LOOK = 0.2


class Turns:
    """Who may work: one at a time in the whole process, in the order in which they came."""

    def __init__(self) -> None:
        self._queue: list[Work] = []
        self._changed = threading.Condition()

    def busy(self, place: str) -> bool:
        """Whether anybody works or waits in this workspace."""
        with self._changed:
            return any(work.place == place for work in self._queue)

    def enter(self, work: Work) -> None:
        with self._changed:
            self._queue.append(work)

    def wait(self, work: Work) -> None:
        """Returns when it is the turn of this work; raises Stopped when it is no longer wanted."""
        with self._changed:
            while self._queue[0] is not work:
                self._changed.wait(LOOK)
                work.moved(0.0)

    def leave(self, work: Work) -> None:
        with self._changed:
            self._queue.remove(work)
            self._changed.notify_all()


@dataclass(eq=False)
class Work:
    """One piece of work, which is at the same time the watch that the engine tells how far it is.

    `act` does it in the workspace `place`; `key` is what it depends on. `present` tells whether its visitor is
    still there: what may be `dropped` ends some time after they have left, all else is brought to its end.
    `halt` breaks off the statement that a thread is in, so that a stop need not wait for it.
    """

    act: Callable[[Watch], Any]
    place: str = ""
    key: Any = None
    present: Present = field(default=lambda: True)
    dropped: bool = True
    clock: Callable[[], float] = time.monotonic
    halt: Callable[[int], None] = field(default=lambda thread: None)
    state: State = "waiting"
    fraction: float = 0.0
    result: Any = None
    error: Exception | None = None
    began: float = 0.0
    _seen: float = 0.0
    _thread: int | None = None
    _unwanted: threading.Event = field(default_factory=threading.Event)

    @property
    def running(self) -> bool:
        return self.state in ("waiting", "working")

    @property
    def stopping(self) -> bool:
        """Somebody asked it to stop and it has not yet."""
        return self.running and self._unwanted.is_set()

    def stop(self) -> None:
        self._unwanted.set()
        if self._thread is not None:
            self.halt(self._thread)

    def moved(self, fraction: float) -> None:
        """Keeps the furthest point; raises Stopped when nobody wants the work any more."""
        self.fraction = min(1.0, max(self.fraction, fraction))
        if self.present():
            self._seen = self.clock()
        left = self.dropped and self.clock() - self._seen > PATIENCE
        if left or self._unwanted.is_set():
            raise Stopped

    def start(self, turns: Turns) -> Work:
        self._seen = self.began = self.clock()
        turns.enter(self)
        threading.Thread(target=self._run, args=(turns,), name="work", daemon=True).start()
        return self

    def _run(self, turns: Turns) -> None:
        end: State = "failed"
        try:
            turns.wait(self)
            self._thread = threading.get_ident()
            self.state, self.began = "working", self.clock()
            self.result = self.act(self)
            # Who asked a reading to stop is not shown one that was quicker; what is stored is stored.
            end = "stopped" if self.dropped and self._unwanted.is_set() else "done"
        except Stopped:
            end = "stopped"
        except Exception as error:
            self.error = error
        finally:
            self._thread = None
            turns.leave(self)
            self.state = end


TURNS = Turns()


def present() -> Present:
    """Tells, from any thread, whether the visitor of this run still has their tab open."""
    context = get_script_run_ctx()
    if context is None or not runtime.exists():
        return lambda: True
    return partial(runtime.get_instance().is_active_session, context.session_id)
