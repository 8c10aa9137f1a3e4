"""What-if: arithmetic stays arithmetic, luck has bounds, and assumptions are off until asked for."""

import math
from datetime import date

import pytest

from metrics.model import Scope
from metrics.whatif import AnswerMore, ConverseMore, answer_more, converse_more
from metrics.whatif_ambassadors import MoreAmbassadors, more_ambassadors

# p1 was talked under (eva answered, ian not), p2 has two silent contacts, p3 nobody; one direct message waits too.
POSTS = """
    post_id, published_at,     network, purpose,     comments
    p1,      2024-05-06 09:00, x,       promo,       2
    p2,      2024-05-07 09:00, x,       promo,       2
    p3,      2024-05-08 09:00, x,       support,     0
"""
MESSAGES = """
    message_id, thread_id, created_at,       direction, author_id, post_id, network, channel, text
    a1,         t1,        2024-05-06 10:00, in,        eva,       p1,      x,       comment, ¿Abren el domingo?
    b1,         t1,        2024-05-06 11:00, out,       ,          p1,      x,       comment, Sí abrimos de nueve a dos
    a2,         t2,        2024-05-06 12:00, in,        ian,       p1,      x,       comment, ¿Y el lunes?
    a3,         t3,        2024-05-07 10:00, in,        bea,       p2,      x,       comment, ¿Cuánto cuesta?
    a4,         t4,        2024-05-07 11:00, in,        leo,       p2,      x,       comment, ¿Lleva gluten?
    a5,         t5,        2024-05-08 10:00, in,        ana,       ,        x,       dm,      ¿Tienen roscón?
"""
TWO_WEEKS = Scope(date(2024, 5, 6), date(2024, 5, 19))
SETTINGS = {"as_of": "2024-06-01T00:00:00Z"}


def told(outcomes, id: str):
    return next(one for one in outcomes if one.id == id)


def test_answering_three_of_five_gives_two_more_conversations_and_their_work(load) -> None:
    found = answer_more(load(SETTINGS, posts=POSTS, messages=MESSAGES), TWO_WEEKS, AnswerMore(0.6, 24, 30))
    assert (told(found, "talked_contacts").now, told(found, "talked_contacts").then) == (1, 3)
    assert told(found, "extra_answers").then == 1.0
    assert told(found, "extra_hours").then == 0.5
    assert {one.kind for one in found if one.id != "monologue_index"} == {"mechanical"}


def test_the_index_falls_as_if_answers_fell_evenly_between_hard_bounds(load) -> None:
    found = answer_more(load(SETTINGS, posts=POSTS, messages=MESSAGES), TWO_WEEKS, AnswerMore(0.6))
    index = told(found, "monologue_index")
    assert (index.kind, index.now) == ("spread", 0.75)
    # two of four silent contacts: p2 becomes a conversation with 1 - 0.5² = 0.75
    assert index.then == pytest.approx(0.75 - 2.75 / 8)
    # at best one answer falls under p2; at worst both go to ian and ana
    assert index.bounds == pytest.approx((0.75 - 3 / 8, 0.75 - 2 / 8))


def test_when_all_are_answered_the_bounds_meet(load) -> None:
    found = answer_more(load(SETTINGS, posts=POSTS, messages=MESSAGES), TWO_WEEKS, AnswerMore(1))
    index = told(found, "monologue_index")
    assert (index.then, *index.bounds) == pytest.approx((1 / 8, 1 / 8, 1 / 8))


def test_answering_less_than_today_takes_nothing_away(load) -> None:
    found = answer_more(load(SETTINGS, posts=POSTS, messages=MESSAGES), TWO_WEEKS, AnswerMore(0.1))
    assert all(one.then == pytest.approx(one.now) for one in found)


def test_a_promise_in_48_hours_says_nothing_of_one_hour(load) -> None:
    found = answer_more(load(SETTINGS, posts=POSTS, messages=MESSAGES), TWO_WEEKS, AnswerMore(0.6, 24))
    assert [one.id for one in found if one.id.startswith("within")] == ["within_24"]
    assert told(found, "within_24").then == 0.6


def test_dialogue_is_an_assumption_and_off_by_default(load) -> None:
    store = load(SETTINGS, posts=POSTS, messages=MESSAGES)
    assert all(one.kind != "assumption" for one in answer_more(store, TWO_WEEKS, AnswerMore(0.6)))


def test_without_messages_there_is_nothing_to_move(load) -> None:
    assert answer_more(load(SETTINGS, posts=POSTS), TWO_WEEKS, AnswerMore(0.6)) == []


@pytest.mark.parametrize("wrong", [{"share": 1.2}, {"share": -0.1}, {"share": 0.5, "within": 169}])
def test_a_lever_that_cannot_be_pulled_is_refused(wrong) -> None:
    with pytest.raises(ValueError):
        AnswerMore(**wrong)


def test_half_of_the_promos_become_conversation(load) -> None:
    months = "\n".join(f"q{n}, 2024-05-{n + 6:02} 09:00, x, {'promo' if n < 8 else 'support'}, 1" for n in range(12))
    store = load(SETTINGS, posts=f"post_id, published_at, network, purpose, comments\n{months}")
    found = converse_more(store, TWO_WEEKS, ConverseMore(0.5))
    share = told(found, "commercial")
    assert (share.now, share.then) == pytest.approx((8 / 12, 4 / 12))
    # four promo, four support, four community: three equal parts
    assert told(found, "purpose_mix").then == pytest.approx(3.0)
    dropped = converse_more(store, TWO_WEEKS, ConverseMore(0.5, dropped=True))
    assert (told(dropped, "commercial").then, told(dropped, "broadcast_volume").then) == pytest.approx((0.5, 8))


# Sales has two of three active, research nobody of two, and a third department a single person who is active.
ROSTER = """
    person_id, department, eligible
    eva,       ventas,     true
    leo,       ventas,     true
    ana,       ventas,     true
    bea,       i+d,        true
    noa,       i+d,        true
    pau,       tienda,     true
    sol,       tienda,     false
"""
ACTS = """
    activity_id, person_id, occurred_at,      kind,     impressions
    c1,          eva,       2024-05-14 09:00, own_post, 100
    c2,          eva,       2024-05-15 09:00, own_post, 300
    c3,          leo,       2024-05-16 09:00, reshare,  200
    c4,          pau,       2024-05-16 09:00, reshare,
"""
MAY = {"as_of": "2024-05-20T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-19"}


def test_one_more_in_each_department_goes_as_far_as_the_roster(load) -> None:
    store = load(MAY, advocates=ROSTER, advocacy_activity=ACTS)
    found = more_ambassadors(store, Scope(), MoreAmbassadors(1))
    # ana joins sales, one of two joins research; the shop has nobody left who could
    assert (told(found, "advocacy_funnel").now, told(found, "advocacy_funnel").then) == pytest.approx((3 / 6, 5 / 6))
    assert (told(found, "capillarity").now, told(found, "capillarity").then) == pytest.approx((2 / 3, 1))
    # 3, 1 and 1 active: exp of the entropy of 0.6, 0.2, 0.2
    assert told(found, "effective_departments").then == pytest.approx(math.exp(0.95027053923))
    assert {one.kind for one in found} == {"mechanical"}


def test_acts_of_newcomers_are_assumed_only_from_a_habit_of_five(load) -> None:
    store = load(MAY, advocates=ROSTER, advocacy_activity=ACTS)
    assert not [one for one in more_ambassadors(store, Scope(), MoreAmbassadors(1), assume=True) if one.id == "acts"]
    more = "".join(f"\n    d{n}, p{n}, 2024-05-17 09:00, own_post, 100" for n in range(4))
    store = load(MAY, advocates=ROSTER, advocacy_activity=ACTS.rstrip() + more)
    acts = told(more_ambassadors(store, Scope(), MoreAmbassadors(1), assume=True), "acts")
    # seven people: 2, 1, 1, 1, 1, 1, 1 acts; two newcomers do half of the median
    assert (acts.kind, acts.then) == ("assumption", 2 * 1 * 0.5)


def test_without_acts_nobody_can_say_what_more_people_would_move(load) -> None:
    assert more_ambassadors(load(MAY, advocates=ROSTER), Scope(), MoreAmbassadors(1)) == []
