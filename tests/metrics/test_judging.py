"""Weeks are what a comparison stands on, and many cards do not cry wolf."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from metrics import Scope, judged
from metrics.findings import Case, Ground, judge
from metrics.judging import ground
from metrics.statistics import Z95, mean_contrast, pooled_deff, student
from tests.metrics.test_findings import DIALOGUE, counted, share, weeks

FIRST_WEEKS = Scope(date(2024, 1, 1), date(2024, 1, 28))
MOVED = ("rose", "fell")


@pytest.mark.parametrize(("freedom", "t"), [(4, 2.776445), (10, 2.228139), (30, 2.042272)])
def test_few_periods_widen_as_student_does(freedom: int, t: float) -> None:
    """Two-sided 5 % points from any table of Student's t."""
    assert student(1.959963984540054, freedom) == pytest.approx(t, rel=0.01)


def test_weeks_before_both_periods_tell_how_much_weeks_differ() -> None:
    """Two weeks against two say nothing alone; ten steady weeks before them do, and ten wild ones say it is chance."""
    now, before = weeks(60, 60), weeks(30, 30)

    def after(*earlier: int) -> str:
        grounds = (replace(one, earlier=weeks(*earlier).weeks) for one in (now, before))
        return counted("people_talked", *grounds).verdict

    assert after() == "now"
    assert after(*[29, 31] * 5) == "rose"
    assert after(*[5, 90] * 5) == "held"


def test_clumps_are_counted_within_each_period() -> None:
    """Weeks of all or nothing, 4 of 4 things: residuals 2, so 4/3 · 16 / 16² = 1/12 against 0.25/15 = 1/60: 5 times.

    Weeks of 2 of 4 vary not at all; where everything is answered things count as independent. Each has freedom 3.
    """
    fours, wild, steady, full = [4] * 4, [4, 0, 4, 0], [2] * 4, [4] * 4
    assert pooled_deff([(wild, fours)]) == (pytest.approx(5), 3)
    assert pooled_deff([(wild, fours), (steady, fours)]) == (pytest.approx(2.5), 6)
    assert pooled_deff([(wild, fours), (steady, fours), (full, fours)]) == (pytest.approx(2), 9)
    assert pooled_deff([(steady, fours)]) == (1.0, 3)
    assert pooled_deff([([1], [2])]) == (1.0, 0)


def test_too_few_weeks_give_no_direction_however_large_the_change() -> None:
    pair = share("dialogue_share", 95, 100), share("dialogue_share", 5, 100)
    said = [judge([Case(DIALOGUE, *pair, *[Ground(freedom=freedom)] * 2)])[0].verdict for freedom in (0, 3, 4)]
    assert said == ["now", "now", "rose"]


def test_two_means_differ_by_students_t_alike_to_both_sides() -> None:
    """5 less 3 with an error of 0.5: t of 10 degrees of freedom is 2.228, so 2 ± 1.114; t = 4 has p = 0.0025."""
    found = mean_contrast(5, 3, 0.5, 10)
    assert found.at(Z95) == pytest.approx((0.886, 3.114), abs=0.01)
    assert found.p == pytest.approx(0.0025, rel=0.1)


def test_posts_of_one_good_week_are_not_as_many_good_posts(load) -> None:
    """Two posts a week; first weeks of 0, 0 and of 4, 4 comments in turn, then 1 and 3 in every week: mean 2, twice.

    Before: Σ(x-2)² = 32, so 32 · 8/7 / 8² = 4/7; weeks apart by 4 from their 4: 64 · 4/3 / 8² = 4/3, that is 7/3 times.
    Now: 8 · 8/7 / 8² = 1/7, and weeks all alike: 0 times. Both with freedom 3: 7/6 times.
    """
    drawn = [0, 0, 4, 4, 0, 0, 4, 4, 1, 3, 1, 3, 1, 3, 1, 3]
    lines = ["post_id, published_at, comments"]
    lines += [f"p{n}, {date(2024, 1, 1) + timedelta(weeks=n // 2, days=n % 2)}, {c}" for n, c in enumerate(drawn)]
    store = load(posts="\n".join(lines), settings={"timezone": "UTC", "as_of": "2024-03-01T00:00:00Z"})
    now, before = ground(store, "talk_per_post", Scope(date(2024, 1, 29), date(2024, 2, 25)), FIRST_WEEKS)
    assert (now.error**2, before.error**2) == (pytest.approx(1 / 7), pytest.approx(4 / 7))
    assert (now.deff, before.deff) == (pytest.approx(7 / 6), pytest.approx(7 / 6))
    assert (now.freedom, before.freedom) == (6, 6)


def test_the_ground_of_a_count_holds_empty_weeks_and_the_days_of_partial_ones(load) -> None:
    store = load(posts="post_id, published_at\np1, 2024-01-03\np2, 2024-01-17T10:00\np3, 2024-01-18T10:00")
    scope = Scope(date(2024, 1, 3), date(2024, 1, 22))
    assert ground(store, "broadcast_volume", scope, scope)[0].weeks == ((5.0, 1.0), (7.0, 0.0), (7.0, 2.0), (1.0, 0.0))


def test_weeks_before_the_first_thing_are_not_weeks_of_nothing(load) -> None:
    """Messages since January, posts since the 15th: the two empty weeks before belong to no history of posts."""
    store = load(
        posts="post_id, published_at\np1, 2024-01-17\np2, 2024-02-07\np3, 2024-02-14",
        messages="message_id, created_at, direction, text\nm1, 2024-01-01 09:00, in, Hola a todos",
        settings={"timezone": "UTC", "as_of": "2024-03-01T00:00:00Z"},
    )
    spans = Scope(date(2024, 2, 12), date(2024, 2, 18)), Scope(date(2024, 2, 5), date(2024, 2, 11))
    now, before = ground(store, "broadcast_volume", *spans)
    assert (now.weeks, before.weeks) == (((7.0, 1.0),), ((7.0, 1.0),))
    assert now.earlier == before.earlier == ((7.0, 1.0), (7.0, 0.0), (7.0, 0.0))


def test_pages_of_ten_numbers_that_do_not_change_say_so() -> None:
    """200 pages of ten shares of 150, all 0.4. Of 200 pages 10 may be wrong, and 17 by chance; one by one 80 would."""
    chance = np.random.default_rng(1)

    def case() -> Case:
        return Case(DIALOGUE, *(share("dialogue_share", int(chance.binomial(150, 0.4)), 150) for _ in range(2)))

    pages = [[case() for _ in range(10)] for _ in range(200)]
    alone = [any(judge([one])[0].verdict in MOVED for one in page) for page in pages]
    together = [any(one.verdict in MOVED for one in judge(page)) for page in pages]
    assert sum(together) <= 17 < 60 < sum(alone)


def test_bursts_of_a_brand_that_does_not_change_are_not_told() -> None:
    """200 brands whose weeks differ by half; four weeks against four, eighteen before: 10 wrong, 17 by chance."""
    chance = np.random.default_rng(2)
    told = 0
    for _ in range(200):
        counts = chance.poisson(30 * chance.gamma(4, 1 / 4, 26))
        parts = [weeks(*map(int, part)).weeks for part in (counts[22:], counts[18:22], counts[:18])]
        told += counted("people_talked", *(Ground(one, parts[2]) for one in parts[:2])).verdict in MOVED
    assert told <= 17


def test_a_page_is_judged_from_the_store(load) -> None:
    """Forty contacts a week, a day of answers and a day of none in turn; the later weeks answer every day."""
    lines = ["message_id, thread_id, created_at, direction, author_id, channel, text"]
    for day in range(56):
        for number in range(6):
            name, at = f"{day}-{number}", date(2024, 1, 1) + timedelta(days=day)
            lines.append(f"{name}, {name}, {at} 09:0{number}, in, u{number}, dm, ¿Abren el domingo?")
            if day >= 28 or day % 2:
                lines.append(f"{name}r, {name}, {at} 11:0{number}, out, , dm, Sí abrimos de nueve a dos {name}")
    store = load(messages="\n".join(lines), settings={"timezone": "UTC", "as_of": "2024-04-01T00:00:00Z"})
    now, before = Scope(date(2024, 1, 29), date(2024, 2, 25)), Scope(date(2024, 1, 1), date(2024, 1, 28))
    found = judged(store, ("response_rate", "ttfr", "ttfr.24", "conversation_volume", "people_talked"), now, before)
    assert {name: one.verdict for name, one in found.items()} == {
        "response_rate": "rose",
        "ttfr": "fell",
        "ttfr.24": "rose",
        "conversation_volume": "rose",
        "people_talked": "held",
    }
    assert (found["ttfr.24"].now.value, found["ttfr.24"].before.value) == (1.0, 0.5)
    # 28 days of 6, all or none: 28/27 · (28 · 3²) / 168² over 0.25/167 is 6.19 times; the later days count as single.
    assert ground(store, "response_rate", now, before)[1].deff == pytest.approx((6.185 + 1) / 2, rel=1e-3)


def test_a_week_of_answers_and_a_week_of_none_are_two_things_not_fourteen(load) -> None:
    """One contact a day, whole weeks answered in turn: 4/3 · (4 · 3.5²) / 28² over 0.25/27: 9 times, freedom 6."""
    lines = ["message_id, thread_id, created_at, direction, author_id, channel, text"]
    for day in range(56):
        at = date(2024, 1, 1) + timedelta(days=day)
        lines.append(f"m{day}, m{day}, {at} 09:00, in, u{day}, dm, ¿Abren el domingo?")
        if day // 7 % 2:
            lines.append(f"r{day}, m{day}, {at} 11:00, out, , dm, Sí abrimos de nueve a dos {day}")
    store = load(messages="\n".join(lines), settings={"timezone": "UTC", "as_of": "2024-04-01T00:00:00Z"})
    now, before = ground(store, "response_rate", Scope(date(2024, 1, 29), date(2024, 2, 25)), FIRST_WEEKS)
    assert (now.deff, now.freedom) == (before.deff, before.freedom) == (pytest.approx(9), 6)


def test_what_lies_between_two_periods_says_nothing_of_them(load) -> None:
    """As above, with four weeks between the periods in which five a day are answered: 9 times and freedom 6 again."""
    lines = ["message_id, thread_id, created_at, direction, author_id, channel, text"]
    for day in range(84):
        at, between = date(2024, 1, 1) + timedelta(days=day), 28 <= day < 56
        for number in range(5 if between else 1):
            name = f"{day}-{number}"
            lines.append(f"m{name}, m{name}, {at} 09:0{number}, in, u{name}, dm, ¿Abren el domingo?")
            if between or day // 7 % 2:
                lines.append(f"r{name}, m{name}, {at} 11:0{number}, out, , dm, Sí abrimos de nueve a dos {name}")
    store = load(messages="\n".join(lines), settings={"timezone": "UTC", "as_of": "2024-05-01T00:00:00Z"})
    now = Scope(date(2024, 2, 26), date(2024, 3, 24))
    found, _ = ground(store, "response_rate", now, FIRST_WEEKS)
    assert (found.deff, found.freedom) == (pytest.approx(9), 6)
    volumes, before = ground(store, "conversation_volume", now, FIRST_WEEKS)
    assert volumes.weeks == ((7, 0), (7, 7), (7, 0), (7, 7)) and before.weeks == volumes.weeks


def test_who_comes_twice_in_a_week_is_one_person_of_that_week(load) -> None:
    """Ana on Monday and Tuesday, Bea on Monday of the week after: one and one, not two and one."""
    lines = ["message_id, thread_id, created_at, direction, author_id, channel, text"]
    for name, who, day in (("a", "ana", 1), ("b", "ana", 2), ("c", "bea", 8)):
        lines.append(f"{name}, {name}, 2024-01-0{day} 09:00, in, {who}, dm, ¿Abren el domingo?")
        lines.append(f"r{name}, {name}, 2024-01-0{day} 11:00, out, , dm, Sí abrimos de nueve a dos {name}")
    store = load(messages="\n".join(lines), settings={"timezone": "UTC", "as_of": "2024-02-01T00:00:00Z"})
    now, before = Scope(date(2024, 1, 8), date(2024, 1, 14)), Scope(date(2024, 1, 1), date(2024, 1, 7))
    found = ground(store, "people_talked", now, before)
    assert [side.weeks for side in found] == [((7, 1),), ((7, 1),)]
