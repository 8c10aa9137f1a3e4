"""The pictures of posting are counted by hand: promotions in a row, what one more adds, what copies earn."""

import math
from datetime import date, timedelta

import pytest

import metrics
from metrics import PromoWeek, Scope

SETTINGS = {"timezone": "UTC", "as_of": "2024-05-21T00:00:00Z"}
POSTS = """
    post_id, published_at,     network,   purpose
    p1,      2024-05-06 09:00, x,         promo
    p2,      2024-05-07 09:00, x,         launch
    p3,      2024-05-08 09:00, instagram, promo
    p4,      2024-05-15 09:00, x,         educate
    p5,      2024-05-16 09:00, x,         lead
    p6,      2024-05-17 09:00, x,
    p7,      2024-05-20 09:00, x,         promo
"""


def test_weeks_of_promotions_keep_their_zeros_and_mark_the_one_not_over(load) -> None:
    kept = [line for line in POSTS.strip().splitlines() if "2024-05-1" not in line]
    posts = "\n".join([*kept, "p8, 2024-05-09 09:00, x, educate", "p9, 2024-05-09 10:00, x,"])
    found = metrics.promo_weeks(load(SETTINGS, posts=posts), Scope())
    assert found == [
        PromoWeek(date(2024, 5, 6), posts=5, commercial=3, known=4, whole=True),
        PromoWeek(date(2024, 5, 13), posts=0, commercial=0, known=0, whole=True),
        PromoWeek(date(2024, 5, 20), posts=1, commercial=1, known=1, whole=False),
    ]


def test_a_tape_tells_each_post_in_order_and_the_longest_run_that_sells(load) -> None:
    x, instagram = metrics.post_tapes(load(SETTINGS, posts=POSTS), Scope())
    assert (x.network, x.posts, x.commercial) == ("x", 6, 4)
    # What is not known does not sell: it breaks the run.
    assert x.tape == (True, True, False, True, None, True)
    assert (x.longest, x.since, x.until) == (2, date(2024, 5, 6), date(2024, 5, 7))
    assert (instagram.tape, instagram.longest) == ((True,), 1)


def test_a_tape_shows_only_the_newest_but_the_run_is_of_all(load) -> None:
    x, _ = metrics.post_tapes(load(SETTINGS, posts=POSTS), Scope(), 3)
    assert (x.tape, x.longest) == ((True, None, True), 2)


def test_a_network_that_sells_nothing_has_no_run(load) -> None:
    posts = "post_id, published_at, network, purpose\np1, 2024-05-06 09:00, x, educate"
    (x,) = metrics.post_tapes(load(SETTINGS, posts=posts), Scope())
    assert (x.longest, x.since, x.until) == (0, None, None)


def test_without_any_purpose_known_there_is_no_tape_and_no_week(load) -> None:
    store = load(SETTINGS, posts="post_id, published_at, network\np1, 2024-05-06 09:00, x")
    assert metrics.post_tapes(store, Scope()) == []
    assert metrics.promo_weeks(store, Scope()) == []


def year_of(network: str, posts_of: list[int], each: int) -> list[str]:
    """As many posts in each week as told, each with so many reactions."""
    lines = []
    for week, posts in enumerate(posts_of):
        day = date(2024, 1, 1) + timedelta(weeks=week)
        lines += [f"{network}{week}_{i}, {day} 09:0{i}, {network}, {each}, 0" for i in range(posts)]
    return lines


def test_saturation_gives_the_weeks_and_a_line_through_their_middle(load) -> None:
    # Twelve weeks of 1, 2 and 4 posts with 10 reactions each: 10, 20, 40 a week.
    lines = year_of("x", [1, 2, 4] * 4, 10) + year_of("tiktok", [1, 1], 5)
    posts = "\n".join(["post_id, published_at, network, reactions, comments", *lines])
    x, tiktok = metrics.saturation(load(SETTINGS, posts=posts), Scope(until=date(2024, 3, 24)))
    assert x.weeks[:3] == ((1, 10), (2, 20), (4, 40))
    # In logarithms of one more: ln 11, ln 21, ln 41 over ln 1, ln 2, ln 4. Of the three slopes between different
    # volumes, each sixteen times, the middle one is that from one to four.
    slope = (math.log(41) - math.log(11)) / math.log(4)
    assert x.slope == pytest.approx(slope)
    # What the line leaves over is ln 11, ln 21 - slope ln 2, ln 11: its middle is ln 11.
    assert x.level == pytest.approx(math.log(11))
    # 280 interactions of 28 posts are 10 each; one more post adds slope times as many.
    assert x.average == 10
    assert x.marginal[0] == pytest.approx(10 * slope)
    assert x.marginal[1] == pytest.approx((10 * x.ci[0], 10 * x.ci[1]))
    assert (tiktok.average, tiktok.marginal) == (5, None)
    assert (tiktok.network, tiktok.weeks, tiktok.slope, tiktok.level) == ("tiktok", ((1, 5), (1, 5)), None, None)


def test_what_was_said_before_earns_beside_what_was_made_for_here(load) -> None:
    store = load(
        SETTINGS,
        posts="""
            post_id, published_at,     network, comments, text
            p1,      2024-05-01 09:00, x,       6,        Así amasamos el pan de cada día en el obrador
            p2,      2024-05-03 09:00, x,       2,        ASÍ AMASAMOS EL PAN DE CADA DÍA EN EL OBRADOR
            p3,      2024-05-04 09:00, x,       10,       Hoy toca limpiar los hornos grandes de la tienda vieja
            p4,      2024-05-05 09:00, x,       ,         Mañana estrenamos receta de empanada gallega de atún
            p5,      2024-05-06 09:00, x,       90,       Feliz lunes
        """,
    )
    fresh, old = metrics.recycled_earns(store, Scope())
    # Unknown comments do not count, nor does a text too short to compare.
    assert (fresh.recycled, fresh.posts, fresh.mean) == (False, 2, 8)
    assert (old.recycled, old.posts, old.mean, old.ci) == (True, 1, 2, None)
    assert metrics.recycled_earns(store, Scope(networks=("tiktok",))) == []


def test_topics_are_counted_on_both_sides(load) -> None:
    store = load(
        SETTINGS,
        posts="""
            post_id, published_at,     network, topic
            p1,      2024-05-01 09:00, x,       pan
            p2,      2024-05-02 09:00, x,       pan
        """,
        messages="""
            message_id, thread_id, created_at,       direction, author_id, network, topic,   text
            a1,         t1,        2024-05-01 09:00, in,        ana,       x,       horario, ¿Abren el domingo?
        """,
    )
    found = metrics.topics_compared(store, Scope())
    assert [(t.name, t.posted, t.asked) for t in found] == [
        ("pan", 2, 0),
        ("horario", 0, 1),
    ]
