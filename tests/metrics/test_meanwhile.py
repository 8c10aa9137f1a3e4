"""What is worked out by a thread of its own belongs to the transaction all the same."""

from __future__ import annotations

import os
import sys
import threading
from threading import Event, get_ident

import pytest

from metrics import acts, repeats
from metrics.meanwhile import STEPPED_BACK, meanwhile
from metrics.workspaces import in_memory
from tests.conftest import land, table

POSTS = "post_id, published_at, network, text\np1, 2024-05-01 10:00, x, Hoy abrimos la tienda nueva del centro\n"
ACTS = "activity_id, person_id, occurred_at, kind, text\na1, e1, 2024-05-01 09:00, own_post, Hoy abrimos la tienda\n"


@pytest.mark.parametrize(("where", "name"), [(repeats, "_judged"), (acts, "_compared"), (acts, "_words")])
def test_what_fails_in_the_other_thread_takes_the_whole_import_back(
    where: object, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ArithmeticError(name)

    store = in_memory()
    monkeypatch.setattr(where, name, fail)
    with pytest.raises(ArithmeticError, match=name):
        land(store, {"posts": table(POSTS), "advocacy_activity": table(ACTS)})
    assert store.rows("select count(*) from canonical.posts") == [(0,)]
    assert store.rows("select count(*) from posts") == [(0,)]


def test_texts_are_compared_by_a_thread_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    store, where, judged = in_memory(), [], repeats._judged
    monkeypatch.setattr(repeats, "_judged", lambda *given: (where.append(get_ident()), judged(*given))[1])
    land(store, {"posts": table(POSTS)})
    assert len(where) == 1 and where[0] != get_ident()
    assert store.rows("select post_id from post_repeats") == [("p1",)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a priority belongs to the whole process")
def test_the_other_thread_lets_the_database_go_first() -> None:
    def priority() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    before = priority()
    with meanwhile() as thread:
        assert thread.submit(priority).result() == max(before, STEPPED_BACK)
    assert priority() == before


def test_where_a_thread_may_not_step_back_the_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise PermissionError("not in this sandbox")

    monkeypatch.setattr("metrics.meanwhile.os.setpriority", refuse)
    with meanwhile() as thread:
        assert thread.submit(lambda: 7).result() == 7


def test_whoever_is_stopped_does_not_wait_for_the_other_thread() -> None:
    free, begun = Event(), Event()
    at_work: list[threading.Thread] = []
    try:
        with pytest.raises(KeyError), meanwhile() as thread:
            thread.submit(lambda: (at_work.append(threading.current_thread()), begun.set(), free.wait(10)))
            never = thread.submit(free.wait, 10)
            assert begun.wait(10)
            raise KeyError
        assert never.cancelled() and not free.is_set()
        assert at_work[0].is_alive()
    finally:
        free.set()
