"""Work that needs no database, done by a thread of its own while the database works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

Finish = Callable[[], None]  # what keeps the results, once they are needed


def done() -> None:
    """The finish of what had nothing to do."""


@contextmanager
def meanwhile() -> Iterator[Executor]:
    """One thread; whoever is stopped does not wait for it."""
    executor = ThreadPoolExecutor(max_workers=1)
    try:
        yield executor
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
