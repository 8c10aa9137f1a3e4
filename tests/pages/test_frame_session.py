"""What is kept between runs belongs to one workspace at one revision."""

from datetime import date

import pytest

from metrics import Scope, undo
from pages.kit import session
from tests.conftest import NOON, land, table

# Two waits a day: the first workspace answered one of two, the second both.
ONE_OF_TWO = """
    message_id, thread_id, created_at,       direction, author_id, channel, network,   text
    a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      instagram, ¿Abren el domingo?
    b1,         t1,        2024-05-01 10:00, out,       ,          dm,      instagram, Sí abrimos de nueve a dos
    a2,         t2,        2024-05-01 12:00, in,        bea,       dm,      facebook,  Mi pedido no llega
    a3,         t3,        2024-05-20 12:00, in,        leo,       dm,      facebook,  ¿Hay roscón?
"""
THE_OTHER = """
    message_id, thread_id, created_at,       direction, author_id, channel, network,   text
    b2,         t2,        2024-05-01 13:00, out,       ,          dm,      facebook,  Ya va de camino
"""
FIRST_WEEKS = Scope(until=date(2024, 5, 10))


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """Two workspaces on disk, `one` and `two`, with the same messages but for one answer."""
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path))
    for name in ("one", "two"):
        land(session.store(name), {"messages": table(ONE_OF_TWO)})
    land(session.store("two"), {"messages": table(THE_OTHER)}, name="the other")
    yield
    for name in ("one", "two"):
        session.store(name).close()


def answered(name, scope=FIRST_WEEKS):
    found = session.measure(name, "response_rate", scope)
    return found.x, found.n


def test_two_workspaces_never_get_each_others_numbers(shelf):
    assert [answered("one"), answered("two"), answered("one")] == [(1, 2), (2, 2), (1, 2)]


def test_two_scopes_never_get_each_others_numbers(shelf):
    only = [Scope(until=date(2024, 5, 10), networks=(network,)) for network in ("instagram", "facebook")]
    assert [answered("one", scope) for scope in only] == [(1, 1), (0, 1)]


def test_a_new_file_changes_the_numbers_at_once_and_undoing_it_brings_the_old_ones_back(shelf):
    assert answered("one") == (1, 2)
    land(session.store("one"), {"messages": table(THE_OTHER)}, name="the other")
    assert answered("one") == (2, 2)
    undo(session.store("one"), session.store("one").history()[0].id, at=NOON, by="test")
    assert answered("one") == (1, 2)


def test_a_workspace_is_opened_once(shelf):
    assert session.store("one") is session.store("one")


def test_what_was_kept_cannot_be_changed_by_who_got_it(shelf):
    session.measures("one", "response_rate", FIRST_WEEKS, "network").clear()
    labels = [each.label for each in session.measures("one", "response_rate", FIRST_WEEKS, "network")]
    assert labels == ["facebook", "instagram"]


def test_the_frame_learns_days_networks_and_clock_of_a_workspace(shelf):
    told = session.offer("one")
    assert told["span"] == (date(2024, 5, 1), date(2024, 5, 20))
    assert told["networks"] == ("facebook", "instagram")
    assert told["zone"] == "Europe/Madrid"
    # 12:00 in Madrid in May is 10:00 UTC.
    assert told["as_of"].isoformat() == "2024-05-20T10:00:00"
