"""What the files reach, where they end, overlap and have holes, and so what they cannot see."""

from datetime import date, datetime

import pytest

from metrics import breaks, coverage, ends, in_memory, undo, unseen
from metrics.covered import KNOWN_BREAKS
from metrics.unseen import lacking
from tests.conftest import NOON, land, table

HEAD = "post_id, published_at, network, account\n"
# x has two accounts: norte from 3 to 20 January in one file and to 25 January in another, sur on 1 March; y has one.
FIRST = """
    p1, 2024-01-03 10:00, x, norte
    p2, 2024-01-20 10:00, x, norte
    p3, 2024-03-01 23:30, x, sur
    p4, 2024-03-02 10:00, y, norte
"""
SECOND = """
    p2, 2024-01-20 10:00, x, norte
    p5, 2024-01-25 18:45, x, norte
    p6, 2024-02-20 10:00, x, norte
"""


def filled(*files: str):
    store = in_memory()
    for text in files:
        land(store, {"posts": table(HEAD + text.strip())})
    return store


def told(store):
    return [
        (one.network, one.account, one.first, one.last, one.doubled, one.hole, one.hole_from) for one in ends(store)
    ]


def test_accounts_are_told_apart_where_a_network_has_several() -> None:
    """In local time: 23:30 on 1 March in Madrid is still 1 March."""
    assert told(filled(FIRST)) == [
        ("x", "norte", date(2024, 1, 3), datetime(2024, 1, 20, 10), 0, 0, None),
        ("x", "sur", date(2024, 3, 1), datetime(2024, 3, 1, 23, 30), 0, 0, None),
        ("y", "", date(2024, 3, 2), datetime(2024, 3, 2, 10), 0, 0, None),
    ]
    assert {(one.network, one.account) for one in coverage(filled(FIRST))} == {("x", "norte"), ("x", "sur"), ("y", "")}


def test_days_of_two_files_and_the_longest_hole_are_counted() -> None:
    """The second file reaches from 20 January to 20 February: it shares one day with the first; a third one is far."""
    store = filled(FIRST, SECOND, "p9, 2024-03-10 10:00, x, norte")
    assert told(store)[0] == ("x", "norte", date(2024, 1, 3), datetime(2024, 3, 10, 10), 1, 18, date(2024, 2, 21))
    undo(store, 2, at=NOON, by="Ana")
    assert told(store)[0][4:] == (0, 49, date(2024, 1, 21))


def test_a_table_that_has_days_only_ends_at_the_beginning_of_its_last_one() -> None:
    store = in_memory()
    land(store, {"audience_daily": table("date, network, followers\n2024-01-03, x, 5\n2024-01-09, x, 6")})
    assert [(one.first, one.last) for one in ends(store)] == [(date(2024, 1, 3), datetime(2024, 1, 9))]


def posts(network: str, *days: str):
    store = in_memory()
    rows = "\n".join(f"{network}{day}, {day} 10:00, {network}" for day in days)
    land(store, {"posts": table(f"post_id, published_at, network\n{rows}")})
    return store


@pytest.mark.parametrize(
    ("network", "days", "found"),
    [
        ("facebook", ("2025-11-01", "2025-12-01"), [("facebook", date(2025, 11, 15))]),
        ("instagram", ("2025-04-21", "2025-12-01"), []),
        ("instagram", ("2025-04-20", "2025-04-21"), [("instagram", date(2025, 4, 21))]),
        ("facebook", ("2024-01-01", "2025-11-14"), []),
        ("linkedin", ("2024-01-01", "2026-01-01"), []),
    ],
)
def test_a_changed_definition_is_told_where_the_files_reach_over_it(network, days, found) -> None:
    assert [(one.network, one.day) for one in breaks(posts(network, *days))] == found


def test_known_breaks_carry_their_source_and_ones_own_come_from_events() -> None:
    assert all(one.source for one in KNOWN_BREAKS)
    store = posts("facebook", "2025-11-01", "2025-12-01")
    events = (
        "date, name, kind, network\n2025-11-20, Otra herramienta, definition_break, x\n2025-11-21, Feria, launch, x"
    )
    land(store, {"events": table(events)})
    assert [(one.day.day, one.network, one.what.es, bool(one.source)) for one in breaks(store)] == [
        (15, "facebook", "Las impresiones pasan a ser visualizaciones", True),
        (20, "x", "Otra herramienta", False),
    ]


def said(store) -> list[str]:
    return [text.es.replace("\u00a0", " ") for text in lacking(ends(store))]


def test_a_hole_of_more_than_a_week_cannot_be_seen() -> None:
    whole = posts("x", "2024-01-01", "2024-01-10")
    land(whole, {"posts": table("post_id, published_at, network\nlate, 2024-01-18 10:00, x")})
    assert said(whole) == []
    land(whole, {"posts": table("post_id, published_at, network\nlater, 2024-01-27 10:00, x")})
    assert said(whole) == ["Del 19 ene 2024 al 26 ene 2024 no hay publicaciones de X: faltan 8 días."]


def test_a_table_that_stopped_more_than_a_week_before_the_others_cannot_be_seen() -> None:
    messages = "message_id, created_at, direction, network\nm1, {day} 10:00, in, facebook"
    for day, expected in (
        ("2024-01-17", []),
        ("2024-01-18", ["Desde el 10 ene 2024 no llegan publicaciones de X: el resto de los datos sigue 8 días más."]),
        ("2025-06-01", []),
    ):
        store = posts("x", "2024-01-01", "2024-01-10")
        land(store, {"messages": table(messages.format(day=day))})
        assert said(store) == expected, day


def test_what_lacks_is_told_among_what_the_files_cannot_see() -> None:
    store = posts("x", "2024-01-01", "2024-01-10")
    land(store, {"posts": table("post_id, published_at, network\nlater, 2024-01-27 10:00, x")})
    lines = [text.en.replace("\u00a0", " ") for text in unseen(store)]
    assert lines[0].startswith("The messages of X")
    assert lines[1] == "There are no X posts from 11 Jan 2024 to 26 Jan 2024: 16 days are missing."
    assert len(lines) == 6
