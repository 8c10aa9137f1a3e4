"""How few people who work here may stand behind a number that is told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from metrics import CATALOGUE, Scope, Store, few_behind
from metrics.run import parameters
from metrics.splits import SPLITS, about_staff, people_of
from metrics.statements import BY_PEOPLE, things

SETTINGS = {"timezone": "UTC", "as_of": "2024-12-31T00:00:00Z"}
FIRST = date(2023, 12, 4)  # a Monday
WEEKS = 45


def house(people: int) -> dict[str, str]:
    """Forty-five weeks of a house where `people` employees act, write inside, answer each other and are counted.

    Every week: each of them publishes, one of them asks inside and another answers; a customer asks and is answered.
    """
    roster = [f"p{i}, {'Ventas' if i % 2 else 'Tienda'}" for i in range(30)]
    acts, posts, inside, answers, messages, totals = [], [], [], [], [], []
    for week in range(WEEKS):
        day, who = FIRST + timedelta(weeks=week), week % people
        acts += [f"a{week}-{i}, p{i}, {day} 09:00, own_post, x, 40" for i in range(people) if (week + i) % 3]
        topic = "pan" if week % 2 else "horno"
        posts += [f"o{week}, {day} 09:00, x, {topic}, {week * 7 % 11}, {week % 4}, 100"]
        inside += [f"i{week}, p{who}, {day} 09:00, ¿Quién cubre el sábado?, {topic}"]
        answers += [f"r{week}-{i}, i{week}, p{(who + 1) % people}, {day} 11:00, reply" for i in range(week % 3)]
        messages += [f"m{week}, t{week}, {day} 09:00, in, u{week}, x, dm, ¿Abren el domingo?"]
        messages += [f"s{week}, t{week}, {day} 10:00, out, , x, dm, Sí de nueve a dos"]
        totals += [f"{day}, slack, internal, internal_active_people, {people}",
                   f"{day}, slack, internal, internal_posting_people, 1"]  # fmt: skip
    return {
        "advocates": "\n".join(["person_id, department", *roster]),
        "advocacy_activity": "\n".join(["activity_id, person_id, occurred_at, kind, network, impressions", *acts]),
        "posts": "\n".join(["post_id, published_at, network, topic, reactions, comments, impressions", *posts]),
        "internal_posts": "\n".join(["post_id, author_id, published_at, text, topic", *inside]),
        "internal_interactions": "\n".join(["interaction_id, post_id, actor_id, occurred_at, kind", *answers]),
        "messages": "\n".join(
            ["message_id, thread_id, created_at, direction, author_id, network, channel, text", *messages]
        ),
        "account_daily": "\n".join(["date, network, scope, measure, value", *totals]),
    }


# All that these files tell of employees: no leaders are in them, and no report on people.
HUSHED = {
    "advocacy_funnel", "ambassador_contribution", "cross_department", "echo_ratio", "effective_voices", "in_out_gap",
    "ingagement_stage", "internal_reply_share", "internal_voice_share", "lead_lag", "mimo_parity", "topic_coherence",
}  # fmt: skip


def hushed(store: Store, scope: Scope) -> set[str]:
    return {metric.id for metric in CATALOGUE if few_behind(store, metric.id, scope)}


@pytest.mark.parametrize(("people", "put_away"), [(4, HUSHED), (5, set())])
def test_four_people_are_too_few_and_five_are_enough(people: int, put_away: set[str], load) -> None:
    assert hushed(load(SETTINGS, **house(people)), Scope()) == put_away


def test_the_counted_part_of_people_counts_too(load) -> None:
    """Thirty stand behind the funnel, but the two who acted in its last four weeks are its number."""
    files = house(5)
    files["advocacy_activity"] += "".join(f"\nz{i}, p{i}, 2024-12-10 09:00, own_post, x, 1" for i in (0, 1))
    store = load(SETTINGS, **files)
    assert hushed(store, Scope(until=date(2024, 12, 12))) == {"advocacy_funnel", "ingagement_stage"}
    # In the four weeks up to the end of November nobody acted: a zero points at nobody.
    assert not few_behind(store, "advocacy_funnel", Scope(until=date(2024, 11, 30)))


def test_the_totals_of_a_tool_are_as_many_people_as_its_busiest_day(load) -> None:
    totals = """
        date,       network, scope,    measure,                 value
        2024-05-06, slack,   internal, internal_active_people,  3
        2024-05-06, slack,   internal, internal_posting_people, 1
        2024-05-07, slack,   internal, internal_active_people,  5
        2024-05-07, slack,   internal, internal_posting_people, 1
    """
    store = load(SETTINGS, account_daily=totals)
    assert not few_behind(store, "internal_voice_share", Scope())
    assert few_behind(store, "internal_voice_share", Scope(until=date(2024, 5, 6)))


def test_every_number_of_people_who_work_here_tells_them_apart(load) -> None:
    """By a column of its rows; the departments of capillarity alone are told by how many people each has."""
    store = load(SETTINGS, posts=house(1)["posts"])
    values = parameters(store, Scope())
    of_staff = [metric for metric in CATALOGUE if metric.rows and about_staff(metric)]
    assert [metric.id for metric in of_staff if people_of(metric) is None] == ["capillarity"]
    for metric in of_staff:
        counted = BY_PEOPLE.format(person=people_of(metric) or "department")
        store.rows(f"{things(metric, SPLITS['all'])}\n{counted}", values)  # raises where the rows lack the column
