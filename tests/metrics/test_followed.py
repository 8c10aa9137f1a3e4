"""The pictures of a community are counted by hand: who follows whom, how talk is spread, who comes back."""

from datetime import date

import pytest

import metrics
from metrics import Later, Reciprocity, Scope

EDGES = """
    user_id, network,   follows_brand, brand_follows, is_customer
    ana,     x,         true,          true,          true
    bea,     x,         true,          false,
    cai,     x,         true,          false,         true
    dan,     x,         false,         true,          true
    eva,     x,         true,          ,              true
    fer,     x,         true,          true,          false
    gil,     instagram, true,          true,
"""
SETTINGS = {"timezone": "UTC", "as_of": "2024-04-10T00:00:00Z"}
HEADER = "message_id, thread_id, created_at, direction, author_id, network, text"


def said(*lines: str) -> str:
    """'ana 2024-01-05' -> a message of hers on that day, on x unless a network follows."""
    rows = []
    for i, line in enumerate(lines):
        author, day, network = (*line.split(), "x")[:3]
        rows.append(f"m{i}, t{i}, {day} 09:00, in, {author}, {network}, Buenos días")
    return "\n".join([HEADER, *rows])


def test_who_follows_whom_is_counted_by_network_and_those_known_not_to_be_customers_apart(load) -> None:
    found = metrics.reciprocity(load(SETTINGS, follow_edges=EDGES), Scope())
    assert found == [
        Reciprocity("instagram", mutual=1, only_they=0, only_we=0, half_known=0, customers=0, others=0),
        Reciprocity("x", mutual=1, only_they=2, only_we=1, half_known=1, customers=4, others=1),
    ]


def test_the_picture_of_following_agrees_with_its_metric(load) -> None:
    store = load(SETTINGS, follow_edges=EDGES)
    for networks in ((), ("x",), ("instagram",)):
        scope = Scope(networks=networks)
        rows, share = metrics.reciprocity(store, scope), metrics.measure(store, "follow_back_share", scope)
        assert share.x == sum(row.mutual for row in rows)
        assert share.n == sum(row.mutual + row.only_they for row in rows)


def test_without_a_file_of_both_sides_nothing_is_said_of_following(load) -> None:
    assert metrics.reciprocity(load(SETTINGS, messages=said("ana 2024-01-05")), Scope()) == []


def test_followers_are_the_last_figure_of_each_network_up_to_the_end_of_the_period(load) -> None:
    store = load(
        SETTINGS,
        audience_daily="""
            date,       network,   followers, following
            2024-03-01, x,         900,       40
            2024-03-04, x,         1000,
            2024-03-09, x,         5000,      50
            2024-03-02, instagram, 1200,      70
        """,
    )
    found = metrics.audiences(store, Scope(until=date(2024, 3, 5)))
    assert [(a.network, a.followers, a.following, a.day) for a in found] == [
        ("instagram", 1200, 70, date(2024, 3, 2)),
        ("x", 1000, None, date(2024, 3, 4)),
    ]
    assert [a.network for a in metrics.audiences(store, Scope(networks=("x",)))] == ["x"]


def test_the_curve_of_participation_runs_from_those_who_write_least(load) -> None:
    # ana 1, bea 1, cai 2 (one day), dan 4 (two days): 1/8, 2/8, 4/8, 8/8.
    lines = ["ana 2024-01-05", "bea 2024-01-05", *["cai 2024-01-06"] * 2, *["dan 2024-01-06"] * 3, "dan 2024-01-07"]
    found = metrics.participation_spread(load(SETTINGS, messages=said(*lines)), Scope())
    assert (found.people, found.messages, found.returning) == (4, 8, 1)
    assert found.curve == ((0, 0), (0.25, 0.125), (0.5, 0.25), (0.75, 0.5), (1, 1))


def test_a_curve_of_many_people_keeps_a_hundred_pieces(load) -> None:
    found = metrics.participation_spread(
        load(SETTINGS, messages=said(*(f"c{i} 2024-01-05" for i in range(250)))), Scope()
    )
    assert len(found.curve) == 101
    assert found.curve[1] == (pytest.approx(0.008), pytest.approx(0.008))  # 250 / 100 rounds to 2 people of 250
    assert metrics.participation_spread(load(SETTINGS, follow_edges=EDGES), Scope()) is None


BACK = (
    *("ana 2024-01-05", "ana 2024-02-02"),  # in January everybody looks new
    *("bea 2024-02-03", "bea 2024-03-03", "bea 2024-04-02"),
    *("cai 2024-02-04", "cai 2024-04-03"),
    *("dan 2024-03-05",),
)


def test_newcomers_are_followed_month_by_month_and_an_unfinished_month_is_marked(load) -> None:
    february, march = metrics.cohorts(load(SETTINGS, messages=said(*BACK)), Scope())
    assert (february.month, february.newcomers) == (date(2024, 2, 1), 2)
    assert february.later == (Later(date(2024, 3, 1), 1, True), Later(date(2024, 4, 1), 2, False))
    assert (march.month, march.newcomers, march.later) == (date(2024, 3, 1), 1, (Later(date(2024, 4, 1), 0, False),))


def test_cohorts_end_with_the_period_and_keep_to_the_networks_of_the_first_message(load) -> None:
    store = load(SETTINGS, messages=said(*BACK, "eva 2024-02-09 instagram", "eva 2024-03-09"))
    (only,) = metrics.cohorts(store, Scope(until=date(2024, 3, 15), networks=("instagram",)))
    assert (only.newcomers, only.later) == (1, (Later(date(2024, 3, 1), 1, False),))


def test_the_first_column_of_the_triangle_is_the_retention_of_the_metric(load) -> None:
    store = load(SETTINGS, messages=said(*BACK))
    first = {
        f"{c.month:%Y-%m}": [c.later[0].returned, c.newcomers]
        for c in metrics.cohorts(store, Scope())
        if c.later[0].whole
    }
    assert metrics.measure(store, "retention_m1", Scope()).detail["cohorts"] == first == {"2024-02": [1, 2]}
