"""What the metrics of content do at their edges, counted by hand."""

from datetime import date, timedelta
from random import Random

import pytest

import metrics
from metrics import Scope, Status

MONDAY = date(2024, 1, 1)
AFTER = {"as_of": "2025-06-01T00:00:00Z", "window_start": "2024-01-01", "window_end": "2025-04-30"}


def posts(lines: list[str], columns: str) -> str:
    return "\n".join([f"post_id, published_at, network, {columns}", *(f"p{i}, {line}" for i, line in enumerate(lines))])


def week(number: int, day: int = 1) -> str:
    return f"{MONDAY + timedelta(weeks=number, days=day)} 09:00"


def volumes(counts: list[int], weeks: list[int] | None = None) -> str:
    """v posts a week with v² - 1 interactions together: of 1 + interactions the elasticity is exactly 2."""
    lines = []
    for number, count in zip(weeks or range(len(counts)), counts, strict=True):
        lines += [f"{week(number)}, x, {count * count - 1}, 0, "] + [f"{week(number)}, x, 0, 0, "] * (count - 1)
    return posts(lines, "reactions, comments, shares")


def saturation(load, text: str) -> dict:
    return metrics.measure(load(posts=text, settings=AFTER), "fatigue_elasticity").detail["networks"]


def test_twelve_weeks_whose_interactions_grow_with_the_square_have_elasticity_two(load) -> None:
    found = metrics.measure(load(posts=volumes([1, 2, 3] * 4), settings=AFTER), "fatigue_elasticity")
    assert (found.status, found.value, found.n) == (Status.OK, None, 12)
    assert found.detail["networks"]["x"]["elasticity"] == pytest.approx(2)
    assert found.detail["networks"]["x"]["ci"] == pytest.approx((2, 2))


def test_eleven_weeks_or_two_volumes_are_not_enough_for_saturation(load) -> None:
    assert saturation(load, volumes([1, 2, 3] * 3 + [1, 2])) == {"x": {"status": "not_enough", "weeks": 11}}
    assert saturation(load, volumes([1, 2] * 6)) == {"x": {"status": "not_enough", "weeks": 12}}


def test_weeks_without_posts_are_left_out_of_saturation(load) -> None:
    found = saturation(load, volumes([1, 2, 3] * 4, weeks=[*range(6), *range(20, 26)]))
    assert (found["x"]["weeks"], found["x"]["elasticity"]) == (12, pytest.approx(2))


def test_shares_count_as_interactions_and_deleted_posts_do_not(load) -> None:
    lines = []
    for number, count in enumerate([1, 2, 3] * 4):
        lines += [f"{week(number)}, x, 0, 0, {count * count - 1}, "] + [f"{week(number)}, x, 0, 0, , "] * (count - 1)
        lines += [f"{week(number)}, x, 500, 500, , yes"]
    found = saturation(load, posts(lines, "reactions, comments, shares, is_deleted"))
    assert found["x"]["elasticity"] == pytest.approx(2)


def reach(weeks: list[int], extra: tuple[str, ...] = ()) -> str:
    """Reach over followers halves every four weeks."""
    lines = [f"{week(number)}, x, {100000 / 2 ** (number / 4)}, 200000, " for number in weeks]
    return posts([*lines, *extra], "reach, followers_at_post, is_paid")


def test_reach_that_halves_every_four_weeks_changes_by_minus_a_half(load) -> None:
    found = metrics.measure(load(posts=reach(list(range(8))), settings=AFTER), "reach_trend")
    assert (found.status, found.value, found.n) == (Status.OK, None, 8)
    trend = found.detail["networks"]["x"]
    assert (trend["change_4w"], trend["ci_4w"]) == (pytest.approx(-0.5), pytest.approx((-0.5, -0.5)))
    # All 28 pairs fall: z = 27 / sqrt(8 · 7 · 21 / 18) = 3.3404, two-sided p = 0.000837.
    assert trend["mk_p"] == pytest.approx(0.000837, abs=1e-6)


def test_gaps_count_as_time_and_paid_posts_are_out(load) -> None:
    paid = tuple(f"{week(number)}, x, 190000, 200000, yes" for number in (0, 3, 9))
    found = metrics.measure(load(posts=reach([0, 1, 2, 3, 9, 10, 15, 20], paid), settings=AFTER), "reach_trend")
    assert found.detail["networks"]["x"]["change_4w"] == pytest.approx(-0.5)


def test_seven_weeks_or_half_weeks_are_not_enough_for_a_trend(load) -> None:
    store = load(posts=reach(list(range(8))), settings={**AFTER, "window_start": "2024-01-02"})
    found = metrics.measure(store, "reach_trend")
    assert (found.status, found.detail["networks"]) == (
        Status.NOT_ENOUGH,
        {"x": {"status": "not_enough", "weeks": 7}},
    )


def promos(load, until: str, **settings: str) -> metrics.Measure:
    lines = [f"{week(0)}, x, promo,", f"{week(0)}, y, educate,", f"{week(1)}, x, lead,", f"{week(1)}, x, promo, yes"]
    text = posts(lines, "purpose, is_deleted")
    return metrics.measure(load(posts=text, settings={**AFTER, "window_end": until, **settings}), "promo_pressure")


def test_weeks_without_posts_count_in_the_pressure(load) -> None:
    found = promos(load, "2024-01-28")
    assert (found.value, found.n, found.status) == (0.5, 4, Status.OK)
    assert found.detail == {"by_network": {"x": 0.5}}


def test_three_weeks_are_few_and_without_a_full_one_there_is_no_pressure(load) -> None:
    assert promos(load, "2024-01-21").status is Status.LOW_N
    found = promos(load, "2024-01-06")
    assert (found.status, found.value, found.n, found.detail) == (Status.EMPTY, None, 0, {})


def test_a_network_that_never_pushes_has_no_pressure_and_an_unknown_one_no_number(load) -> None:
    text = posts([f"{week(0)}, x, promo", f"{week(0)}, y, educate"], "purpose")
    store = load(posts=text, settings={**AFTER, "window_end": "2024-01-28"})
    quiet = metrics.measure(store, "promo_pressure", Scope(networks=("y",)))
    assert (quiet.value, quiet.n, quiet.detail) == (0.0, 4, {"by_network": {}})
    assert metrics.measure(store, "promo_pressure", Scope(networks=("z",))).value is None


EIGHT = ("positioning", "launch", "promo", "lead", "support", "educate", "feedback", "community")


def test_eight_purposes_used_alike_are_eight_and_a_deleted_post_has_none(load) -> None:
    lines = [f"{week(0)}, x, {purpose}," for purpose in EIGHT] + [f"{week(0)}, x, promo, yes"] * 5
    found = metrics.measure(load(posts=posts(lines, "purpose, is_deleted")), "purpose_mix")
    assert (found.value, found.n, found.status) == (pytest.approx(8), 8, Status.LOW_N)
    assert (found.detail["commercial"], found.detail["service"]) == (3 / 8, 3 / 8)
    assert (found.detail["normalised"], found.detail["coverage"]) == (pytest.approx(1), 1)


def test_ten_posts_with_a_purpose_make_a_mix_and_each_network_has_its_own(load) -> None:
    lines = [f"{week(0)}, x, promo"] * 6 + [f"{week(0)}, y, educate"] * 4 + [f"{week(0)}, y, "] * 4
    store = load(posts=posts(lines, "purpose"))
    found = metrics.measure(store, "purpose_mix")
    assert (found.status, found.n, found.detail["coverage"]) == (Status.OK, 10, 10 / 14)
    one, other = metrics.measures(store, "purpose_mix", split="network")
    assert (one.value, other.value, other.detail["coverage"]) == (1, 1, 0.5)


def test_without_any_purpose_in_the_period_the_mix_says_nothing_else(load) -> None:
    store = load(posts=posts([f"{week(0)}, x, promo", f"{week(9)}, x, "], "purpose"))
    found = metrics.measure(store, "purpose_mix", Scope(since=date(2024, 2, 1)))
    assert (found.status, found.value, found.n, found.detail) == (Status.EMPTY, None, 0, {})


ADVERT = "Semana del roscón: dos por uno en todas las tiendas"


@pytest.mark.parametrize(
    ("aired", "text", "copied"),
    [
        ("2024-01-02 09:00", f"Buenos días a todos los vecinos que nos leen. {ADVERT}. Les esperamos con café", True),
        ("2024-01-02 09:01", ADVERT, False),
        ("", ADVERT, True),
        ("", "Semana del roscón en las tiendas de siempre", False),
    ],
)
def test_a_post_copies_an_advert_aired_before_it_or_at_any_time(load, aired, text, copied) -> None:
    store = load(
        posts=posts([f'{week(0)}, x, "{text}"'], "text"),
        mass_media=f'copy_id, aired_at, text\ntv, {aired}, "{ADVERT}"',
        settings={"as_of": "2024-02-01T00:00:00Z"},
    )
    found = metrics.measure(store, "recycled_share")
    assert (found.x, found.n, found.detail["mass_media"]) == (int(copied), 1, int(copied))


def test_a_post_before_the_period_is_repeated_within_it(load) -> None:
    lines = [f'{week(0)}, x, "{ADVERT}"', f'{week(9)}, x, "{ADVERT}"', f'{week(9, 3)}, y, "{ADVERT}"']
    store = load(posts=posts(lines, "text"))
    found = metrics.measure(store, "recycled_share", Scope(since=date(2024, 2, 1)))
    assert (found.x, found.n, found.detail["repeated"], found.detail["crossposted"]) == (2, 2, 2, 1)
    assert found.detail["mass_media_table"] is False


def link(load, weeks: int, missing: tuple[int, ...] = ()) -> metrics.Measure:
    """Of four waits a week some are answered; the reach of the next week follows them."""
    random, said, shown, before = Random(4), [], [], 0
    for number in range(weeks):
        answered = random.randint(0, 4)
        for i in range(4 if number not in missing else 0):
            stamp = f"{MONDAY + timedelta(weeks=number, days=i)}"
            said.append(f"a{number}-{i}, t{number}-{i}, {stamp} 09:00, in, c{i}, dm, ¿Abren el domingo?")
            if i < answered:
                said.append(f"b{number}-{i}, t{number}-{i}, {stamp} 10:00, out, , dm, Sí de nueve a {number} y {i}")
        shown.append(f"{week(number)}, x, {100 * 1.3**before}, 1000")
        before = answered
    text = "message_id, thread_id, created_at, direction, author_id, channel, text\n" + "\n".join(said)
    store = load(posts=posts(shown, "reach, followers_at_post"), messages=text, settings=AFTER)
    return metrics.measure(store, "reach_interaction_link")


def test_reach_that_follows_answers_by_a_week_is_seen(load) -> None:
    found = link(load, 48)
    assert (found.value, found.status, found.n) == ("association", Status.OK, 48)
    assert (found.detail["best_lag"], found.detail["r"] > 0.9) == (1, True)


def test_a_week_in_which_one_of_both_is_unknown_breaks_the_series(load) -> None:
    found = link(load, 48, missing=(30,))
    assert (found.value, found.status, found.n) == ("not_enough_weeks", Status.NOT_ENOUGH, 30)
