"""Work that needs no database, done by a thread of its own while the database works."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager, suppress

Finish = Callable[[], None]  # what keeps the results, once they are needed
STEPPED_BACK = 10  # niceness


def done() -> None:
    """The finish of what had nothing to do."""


def _step_back() -> None:
    """Lets the database go first: the thread takes the time that is left, to the end. Only Linux knows of such."""
    if sys.platform == "linux":
        own = os.PRIO_PROCESS, threading.get_native_id()
        with suppress(OSError):  # where it is not allowed the work goes on as it was
            os.setpriority(*own, max(STEPPED_BACK, os.getpriority(*own)))


@contextmanager
def meanwhile() -> Iterator[Executor]:
    """One thread; whoever is stopped does not wait for it."""
    executor = ThreadPoolExecutor(max_workers=1, initializer=_step_back)
    try:
        yield executor
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
