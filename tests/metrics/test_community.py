"""The edges of taking part, the core and coming back that worked examples do not reach."""

import pytest

from metrics import Scope, Status, measure, measures

HEAD = "message_id, created_at, direction, author_id, network"


def spoken(**stamps: str) -> str:
    """Messages by author: ana="2024-05-01 09:00, 2024-05-02 09:00"; with a network after a slash."""
    lines = []
    for author, text in stamps.items():
        for number, said in enumerate(text.split(",")):
            stamp, _, network = said.strip().partition("/")
            lines.append(f"{author}{number}, {stamp}, in, {author}, {network or 'x'}")
    return "\n".join([HEAD, *lines])


def test_peers_take_part_and_bots_deleted_anonymous_and_own_messages_do_not(load) -> None:
    store = load(
        settings={"timezone": "UTC", "as_of": "2024-05-10T00:00:00Z", "window_start": "2024-05-01"},
        messages="""
            message_id, thread_id, created_at,       direction, author_id, in_reply_to, is_bot, is_deleted, sentiment
            m1,         t1,        2024-05-01 09:00, in,        ana,       ,            ,
            m2,         t1,        2024-05-01 10:00, in,        bea,       m1,          ,
            m3,         t1,        2024-05-01 11:00, in,        robot,     ,            true,
            m4,         t1,        2024-05-01 12:00, in,        leo,       ,            ,       true
            m5,         t1,        2024-05-01 13:00, in,        ,          ,            ,       ,           negative
            m6,         t1,        2024-05-01 14:00, out,       gil,       ,            ,
            m8,         t1,        2024-05-02 14:00, in,        ana,       ,            ,       true,
            m7,         t1,        2024-04-30 23:59, in,        eva,       ,            ,
        """,
    )
    found = measure(store, "participation")
    assert (found.value, found.n, found.detail["messages"]) == (0, 2, 2)
    assert (found.detail["repeat_share"], found.x) == (0, 1)


def test_of_one_person_no_inequality_is_told(load) -> None:
    found = measure(load(messages=spoken(ana="2024-05-01 09:00, 2024-05-02 09:00")), "participation")
    assert (found.value, found.n, found.status) == (None, 1, Status.LOW_N)
    assert (found.detail["repeat_share"], found.detail["top1"], found.detail["h_index_days"]) == (1, 1, 1)


def test_a_day_is_a_local_day(load) -> None:
    two_days = "2024-05-01T21:59:59Z, 2024-05-01T22:00:00Z"
    talk = spoken(ana=two_days, leo=two_days, bea="2024-05-01T22:00:00Z, 2024-05-02T21:59:59Z")
    found = measure(load(messages=talk), "participation")
    assert (found.detail["repeat_share"], found.detail["messages"]) == (pytest.approx(2 / 3), 6)


def test_messages_of_a_day_are_one_day_and_h_people_have_h_days(load) -> None:
    store = load(
        messages=spoken(
            ana="2024-05-01 09:00, 2024-05-02 09:00, 2024-05-03 09:00",
            bea="2024-05-01 09:00, 2024-05-02 09:00, 2024-05-02 10:00",
            leo="2024-05-01 09:00, 2024-05-01 10:00, 2024-05-01 11:00, 2024-05-01 12:00",
        )
    )
    found = measure(store, "participation")
    assert (found.detail["h_index_days"], found.detail["repeat_share"]) == (2, pytest.approx(2 / 3))
    assert (found.detail["absence_factor"], found.detail["top10"]) == (2, 0.4)


def test_who_speaks_on_two_networks_is_somebody_on_each(load) -> None:
    talk = spoken(ana="2024-05-01 09:00/x, 2024-05-02 09:00/ig", bea="2024-05-01 09:00/x")
    store = load(messages=talk)
    parts = measures(store, "participation", split="network")
    assert [(part.label, part.n, part.detail["repeat_share"]) for part in parts] == [("ig", 1, 0), ("x", 2, 0)]
    assert measure(store, "participation").detail["repeat_share"] == 0.5
    assert measure(store, "participation", Scope(networks=("ig",))).n == 1


def test_weeks_are_told_apart(load) -> None:
    store = load(messages=spoken(ana="2024-05-05 09:00, 2024-05-06 09:00", bea="2024-05-06 09:00"))
    assert [(part.label, part.n) for part in measures(store, "participation")] == [("2024-04-29", 1), ("2024-05-06", 2)]


MONDAYS = [f"2024-0{month}-{day:02d} 09:00" for month, day in ((1, 1), (1, 8), (1, 15), (1, 22), (1, 29), (2, 5))]
QUARTER = {"timezone": "UTC", "window_start": "2024-03-01", "window_end": "2024-03-24", "as_of": "2024-04-01T00:00:00Z"}


def test_four_weeks_make_the_core_and_three_do_not(load) -> None:
    talk = spoken(ana=", ".join(MONDAYS[:4]), bea=", ".join(MONDAYS[:3]), leo=MONDAYS[5])
    found = measure(load(settings=QUARTER, messages=talk), "core_size")
    assert (found.value, found.n, found.status) == (1, 3, Status.OK)


def test_the_twelve_weeks_end_with_the_last_full_week_of_the_period(load) -> None:
    talk = spoken(
        eva="2023-12-31 23:59",
        ana=", ".join([*MONDAYS[:3], "2024-03-24 23:59"]),
        bea=", ".join([*MONDAYS[:3], "2024-03-25 00:00"]),
        leo=", ".join(["2023-12-31 09:00", *MONDAYS[:3]]),
    )
    found = measure(load(settings=QUARTER, messages=talk), "core_size")
    assert (found.value, found.n) == (1, 3)


@pytest.mark.parametrize(
    ("as_of", "core"), [("2024-03-24T23:59:59Z", 1), ("2024-03-24T23:59:58Z", 0), ("2024-03-25T00:00:00Z", 1)]
)
def test_a_running_week_is_no_week_and_one_second_closes_it(as_of: str, core: int, load) -> None:
    talk = spoken(ana=", ".join([*MONDAYS[:3], "2024-03-24 23:00"]))
    assert measure(load(settings={**QUARTER, "as_of": as_of}, messages=talk), "core_size").value == core


@pytest.mark.parametrize(("first", "status"), [("2024-01-07 23:59", "ok"), ("2024-01-08 00:00", "not_enough")])
def test_history_must_reach_the_first_of_the_weeks(first: str, status: str, load) -> None:
    talk = spoken(ana=", ".join([first, *MONDAYS[2:5]]))
    found = measure(load(settings=QUARTER, messages=talk), "core_size")
    assert (found.value, found.status) == (1, status)
    assert found.detail == {"history_covers_weeks": status == "ok"}


def test_a_network_has_a_history_of_its_own(load) -> None:
    talk = spoken(ana=", ".join(MONDAYS[:4]), bea=", ".join(f"{day}/ig" for day in MONDAYS[2:6]))
    store = load(settings=QUARTER, messages=talk)
    assert measure(store, "core_size").value == 2
    found = measure(store, "core_size", Scope(networks=("ig",)))
    assert (found.value, found.n, found.status) == (1, 1, Status.NOT_ENOUGH)


COHORTS = spoken(
    old="2024-01-31 23:59, 2024-02-10 09:00",
    ana="2024-02-01 00:00, 2024-03-31 23:59",
    bea="2024-02-29 09:00, 2024-02-29 10:00, 2024-04-01 00:00",
    leo="2024-03-30 09:00, 2024-04-30 09:00",
    eva="2024-04-02 09:00",
)
SPRING = {"timezone": "UTC", "as_of": "2024-05-01T00:00:00Z", "window_start": "2024-01-01", "window_end": "2024-03-15"}


def test_who_comes_back_in_the_very_next_month_is_retained(load) -> None:
    found = measure(load(settings=SPRING, messages=COHORTS), "retention_m1")
    assert (found.x, found.n, found.status) == (2, 3, Status.LOW_N)
    assert found.detail == {"cohorts": {"2024-02": [1, 2], "2024-03": [1, 1]}}


def test_months_are_the_cohorts(load) -> None:
    parts = measures(load(settings=SPRING, messages=COHORTS), "retention_m1", split="month")
    assert [(part.label, part.x, part.n) for part in parts] == [("2024-02", 1, 2), ("2024-03", 1, 1)]


@pytest.mark.parametrize(
    ("change", "months"),
    [
        ({"window_start": "2024-02-01"}, ["2024-02", "2024-03"]),
        ({"window_start": "2024-02-02"}, ["2024-03"]),
        ({"window_end": "2024-03-01"}, ["2024-02", "2024-03"]),
        ({"window_end": "2024-02-29"}, ["2024-02"]),
        ({"as_of": "2024-04-30T23:59:59Z"}, ["2024-02", "2024-03"]),
        ({"as_of": "2024-04-30T23:59:58Z"}, ["2024-02"]),
        ({"as_of": "2024-03-31T00:00:00Z"}, []),
    ],
)
def test_a_month_counts_when_it_begins_in_the_period_and_the_next_is_over(change, months: list[str], load) -> None:
    found = measure(load(settings={**SPRING, **change}, messages=COHORTS), "retention_m1")
    assert list(found.detail["cohorts"]) == months
    assert (found.status is Status.EMPTY) is (not months)
