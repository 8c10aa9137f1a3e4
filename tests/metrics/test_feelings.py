"""Tones by week, weeks against their own past and who could turn away, counted by hand."""

from datetime import date, timedelta

import pytest

from metrics import Scope, exposure, judged_weeks, marked, measure, tones
from metrics.statistics import robust_z_arcsine

SETTINGS = {"timezone": "UTC", "as_of": "2024-06-20T00:00:00Z"}
MAY = Scope(date(2024, 5, 1), date(2024, 5, 31))
TALK = """
    message_id, thread_id, created_at,       direction, author_id, sentiment, impressions, channel, text
    a1,         t1,        2024-04-29 09:00, in,        ana,       positive,  10,          dm,      Qué rico todo hoy
    a2,         t2,        2024-05-01 09:00, in,        ana,       -0.6,      20,          dm,      Pan duro otra vez
    a3,         t3,        2024-05-08 09:00, in,        ana,       neutral,   30,          dm,      Abren a las nueve
    a4,         t4,        2024-05-15 09:00, in,        ana,       0.05,      40,          dm,      Repetiremos sin duda
    b1,         t5,        2024-05-02 09:00, in,        bea,       negativo,  5,           dm,      Nadie me contesta
    b2,         t5,        2024-05-02 10:00, out,       ,          negative,  ,            dm,      Ya lo miramos ahora
    c1,         t6,        2024-05-16 09:00, in,        leo,       raro,      ,            dm,      Dónde están ustedes
    d1,         t7,        2024-05-16 09:00, in,        ,          POSITIVA,  ,            dm,      Gracias por todo
"""


def test_every_tone_of_the_public_is_counted_in_its_week_and_none_is_netted(load) -> None:
    store = load(settings=SETTINGS, messages=TALK)
    found = [(t.week, t.negative, t.neutral, t.positive, t.silent, t.whole) for t in tones(store, MAY)]
    # The first week begins before the scope: its Monday is not counted, and it is not whole.
    assert found == [
        (date(2024, 4, 29), 2, 0, 0, 0, False),
        (date(2024, 5, 6), 0, 1, 0, 0, True),
        (date(2024, 5, 13), 0, 0, 2, 1, True),
    ]


def test_without_a_tone_there_are_no_weeks_rather_than_zeros(load) -> None:
    store = load(settings=SETTINGS, messages=TALK.replace("sentiment", "mood"))
    assert tones(store, MAY) == []
    assert judged_weeks(store, MAY) == []


def weeks_of(*shares: tuple[int, int]) -> str:
    """So many negative of so many messages, week after week from 1 January 2024, each by somebody else."""
    lines = ["message_id, created_at, direction, author_id, sentiment"]
    for week, (bad, n) in enumerate(shares):
        day = date(2024, 1, 1) + timedelta(weeks=week)
        lines += [
            f"w{week}-{i}, {day} 09:00, in, p{week}-{i}, {'negative' if i < bad else 'neutral'}" for i in range(n)
        ]
    return "\n".join(lines)


QUIET = [(2, 20), (3, 20), (2, 20), (4, 20), (3, 20), (2, 20), (3, 20)]
LAST = Scope(date(2024, 1, 1), date(2024, 2, 25))


def test_a_week_stands_against_the_median_of_the_weeks_before_it(load) -> None:
    store = load(settings={**SETTINGS, "as_of": "2024-03-01T00:00:00Z"}, messages=weeks_of(*QUIET, (16, 20)))
    found = judged_weeks(store, LAST)
    assert [week.n for week in found] == [20] * 8
    assert [week.limit is not None for week in found] == [False] * 6 + [True] * 2
    # Before the eighth: 0.10 three times, 0.15 three times, 0.20: the middle one is 0.15.
    assert found[-1].usual == pytest.approx(0.15)
    assert found[-1].share == pytest.approx(0.8)
    assert [week.week for week in found if week.alarm] == [date(2024, 2, 19)]
    assert [alarm["week"] for alarm in measure(store, "trust_rupture", LAST).detail["alarms"]] == ["2024-02-19"]


def test_at_the_limit_the_robust_z_is_that_of_the_rule(load) -> None:
    store = load(settings={**SETTINGS, "as_of": "2024-03-01T00:00:00Z"}, messages=weeks_of(*QUIET, (16, 20)))
    week = judged_weeks(store, LAST)[-1]
    assert robust_z_arcsine(week.limit, 20, [bad / n for bad, n in QUIET]) == pytest.approx(3.5)


def test_many_messages_do_not_make_an_alarm_of_less_than_five_points(load) -> None:
    even = [(100, 1000)] * 7
    store = load(settings={**SETTINGS, "as_of": "2024-03-01T00:00:00Z"}, messages=weeks_of(*even, (148, 1000)))
    week = judged_weeks(store, LAST)[-1]
    assert week.limit == pytest.approx(0.15)
    assert not week.alarm
    assert robust_z_arcsine(0.148, 1000, [0.1] * 7) > 3.5


EVENTS = """
    date,       name,             kind,      end_date,   network
    2024-01-15, El precio no sube, Promise,  ,
    2024-02-01, Envío gratis,      promesa,  2024-03-01,
    2024-05-03, Pan duro,          incident, 2024-05-06,
    2024-05-04, Día de la madre,   campaign, ,
    2024-05-09, Solo en x,         incident, ,           x
    2024-06-02, Otro mes,          incident, ,
"""


def test_events_are_told_by_their_kind_and_promises_stay_from_before(load) -> None:
    store = load(settings=SETTINGS, messages=TALK, events=EVENTS)
    found = marked(store, MAY)
    told = [(one.name, one.incident, one.promise) for one in found]
    assert told == [
        ("El precio no sube", False, True),
        ("Envío gratis", False, True),
        ("Pan duro", True, False),
        ("Día de la madre", False, False),
        ("Solo en x", True, False),
    ]
    there = [one.name for one in marked(store, Scope(MAY.since, MAY.until, networks=("ig",)))]
    assert "Solo en x" not in there and "Pan duro" in there


def test_who_could_turn_away_is_counted_factor_by_factor(load) -> None:
    found = exposure(load(settings=SETTINGS, messages=TALK, events=EVENTS), MAY)
    # Ana wrote on four days, once a complaint that twenty saw, and still waits; Bea and Leo wrote once.
    assert (found.people, found.engaged, found.negative, found.waiting, found.both) == (3, 1, 1, 1, 1)
    assert found.seen == 20
    # A promise that ended in March no longer stands.
    assert [one.name for one in found.promises] == ["El precio no sube"]


def test_what_the_files_do_not_carry_is_unknown_not_nought(load) -> None:
    bare = TALK.replace("sentiment", "mood").replace(
        "b2,         t5,        2024-05-02 10:00, out", "b2, t5, 2024-05-02 10:00, in"
    )
    found = exposure(load(settings=SETTINGS, messages=bare), MAY)
    assert (found.negative, found.waiting, found.both, found.seen) == (None, None, None, None)
    assert found.promises == ()
    nameless = TALK.replace("author_id", "who")
    assert exposure(load(settings=SETTINGS, messages=nameless), MAY) is None


def test_no_wait_of_another_period_is_a_wait_of_this_one(load) -> None:
    answered = f"{TALK.rstrip()}\n    b3, t4, 2024-05-15 10:00, out, , , , dm, Gracias por decirlo\n"
    store = load(settings=SETTINGS, messages=answered)
    # Ana waits since the first of May; what she said on the fifteenth was answered.
    found = exposure(store, Scope(date(2024, 5, 14), date(2024, 5, 31)))
    assert (found.people, found.engaged, found.negative, found.waiting) == (2, 1, 0, 0)
    assert exposure(store, MAY).waiting == 1
