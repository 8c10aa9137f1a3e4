"""What the page of ambassadors draws, counted by hand; no group under five is told, nor found by subtraction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from metrics import (
    ActsEarned,
    Department,
    Seen,
    VoiceWeek,
    acting,
    ambassador_spread,
    earning,
    reach_beside,
    totals_spread,
    voices_by_week,
)
from metrics.model import Scope
from metrics.workspaces import Workspace

Load = Callable[..., Workspace]
UTC = {"timezone": "UTC", "as_of": "2024-06-01T00:00:00Z"}
MAY = Scope(date(2024, 5, 6), date(2024, 5, 26))
ACTS = "activity_id,person_id,occurred_at,kind,text,replies_received,impressions,network"


def roster(**departments: int) -> str:
    """So many people in each department: norte1, norte2, …"""
    lines = [f"{name}{i},{name}" for name, people in departments.items() for i in range(1, people + 1)]
    return "\n".join(["person_id,department", *lines])


def deeds(*acts: str) -> str:
    return "\n".join([ACTS, *(f"a{i},{act}" for i, act in enumerate(acts))])


def post(person: str, day: int, kind: str = "own_post", text: str = "Hoy aprendí algo", replies: str = "") -> str:
    return f"{person},2024-05-{day:02d} 09:00,{kind},{text},{replies},,x"


def test_departments_of_few_active_people_are_not_counted_nor_found_by_subtraction(load: Load) -> None:
    people = [*(f"norte{i}" for i in range(1, 6)), "sur1", "sur2", *(f"oeste{i}" for i in range(1, 7)), "mini1"]
    store = load(
        UTC,
        advocates=roster(norte=8, oeste=7, sur=6, este=5, mini=3),
        advocacy_activity=deeds(*(post(person, 20) for person in people)),
    )
    spread = ambassador_spread(store, MAY)
    # sur (2) and mini (1) are only three people: norte (5), the next smallest, goes with them.
    assert spread.departments == (
        Department("norte", 8, None),
        Department("oeste", 7, 6),
        Department("sur", 6, None, few=True),
        Department("este", 5, 0),
    )
    assert spread.small == 1


def test_a_headcount_smaller_than_the_active_does_not_hide_them(load: Load) -> None:
    people = [f"norte{i}" for i in range(1, 8)]
    store = load(
        UTC,
        departments="department,headcount\nnorte,5\n",
        advocates=roster(norte=7),
        advocacy_activity=deeds(*(post(person, 20) for person in people)),
    )
    assert ambassador_spread(store, MAY).departments == (Department("norte", 7, 7),)


def test_weeks_are_parted_in_echo_own_words_and_comments_and_weeks_of_few_people_are_gaps(load: Load) -> None:
    first = [post("a", 6), post("b", 7), post("c", 7, "reshare", "Muy bueno"), post("d", 8, "comment", "Gracias")]
    first += [post("e", 8, "reshare", "Así trabajamos cada noche mis compañeros"), post("f", 12, "click", "")]
    first += [post("f", 12, "comment", "Gracias a todos")]
    second = [post(person, 14) for person in "abcd"]
    third = [post(person, 22) for person in "abcde"]
    store = load(UTC, advocacy_activity=deeds(*first, *second, *third))
    # The second week has four people; alone it would be found by subtraction, so the third goes with it.
    assert voices_by_week(store, MAY) == [
        VoiceWeek(date(2024, 5, 6), echo=1, own=3, conversing=2),
        VoiceWeek(date(2024, 5, 13), None, None, None),
        VoiceWeek(date(2024, 5, 20), None, None, None),
    ]


def test_a_week_in_which_nobody_acts_has_none(load: Load) -> None:
    store = load(UTC, advocacy_activity=deeds(*(post(person, 6) for person in "abcde")))
    assert voices_by_week(store, MAY)[1] == VoiceWeek(date(2024, 5, 13), 0, 0, 0)


def test_kinds_of_acts_earn_replies_and_those_of_few_people_are_not_told(load: Load) -> None:
    own = [post(person, 6, replies=replies) for person, replies in zip("abcde", "10200", strict=True)]
    own.append(post("f", 6))  # whose replies nobody knows
    shared = [post(person, 7, "reshare", "", "0") for person in "abcdef"] + [post("a", 8, "reshare", "", "3")]
    asked = [post(person, 9, text="¿Qué pan prefieren?", replies="4") for person in "ab"]
    talked = [post(person, 10, "comment", "Gracias", "1") for person in "abc"]
    store = load(UTC, advocacy_activity=deeds(*own, *shared, *asked, *talked))
    found = {each.kind: each for each in earning(store, MAY)}
    assert (found["own_post"].x, found["own_post"].n) == (2, 5)
    assert (found["as_is"].x, found["as_is"].n) == (1, 7)
    assert found["question"] == ActsEarned("question", None, None, None)
    assert found["comment"] == ActsEarned("comment", None, None, None)


def test_reach_stands_beside_the_brand_unpaid_and_paid_with_what_is_known(load: Load) -> None:
    posts = """
        post_id, published_at,     network, impressions, is_paid
        p1,      2024-05-10 09:00, x,       500,         no
        p2,      2024-05-11 09:00, x,       ,            no
        p3,      2024-05-12 09:00, x,       9000,        yes
    """
    acts = deeds("eva,2024-05-10 09:00,reshare,,,120,x", "leo,2024-05-11 09:00,reshare,,,,x")
    assert reach_beside(load(UTC, posts=posts, advocacy_activity=acts), MAY) == [
        Seen("brand", 2, 1, 500.0),
        Seen("paid", 1, 1, 9000.0),
        Seen("people", 2, 1, 120.0),
    ]


def test_acting_counts_people_of_public_acts_in_the_networks_of_the_scope(load: Load) -> None:
    acts = deeds(
        "eva,2024-05-10 09:00,reshare,,,,x",
        "eva,2024-05-11 09:00,reshare,,,,x",
        "leo,2024-05-11 09:00,comment,,,,linkedin",
        "noa,2024-05-11 09:00,click,,,,x",
    )
    store = load(UTC, advocacy_activity=acts)
    assert acting(store, MAY) == 2
    assert acting(store, Scope(MAY.since, MAY.until, networks=("x",))) == 1


def test_totals_of_a_report_are_spread_over_departments_by_the_same_rule(load: Load) -> None:
    rows = [f"v{i},2024-05-01,2024-05-31,ventas,{int(i < 7)}" for i in range(9)]
    rows += [f"s{i},2024-05-01,2024-05-31,soporte,{int(i < 3)}" for i in range(8)]
    rows += [f"m{i},2024-05-01,2024-05-31,marketing,{int(i < 4)}" for i in range(7)]
    table = "\n".join(["person_id,period_start,period_end,department,posts", *rows])
    spread = totals_spread(load(UTC, people_totals=table), Scope(date(2024, 5, 1), date(2024, 5, 31)))
    assert spread.departments == (
        Department("ventas", 9, 7),
        Department("soporte", 8, None, few=True),
        Department("marketing", 7, None, few=True),
    )


def test_an_empty_workspace_draws_nothing(load: Load) -> None:
    store = load()
    assert ambassador_spread(store, Scope()).departments == ()
    assert (voices_by_week(store, Scope()), earning(store, Scope()), reach_beside(store, Scope())) == ([], [], [])
    assert acting(store, Scope()) == 0
