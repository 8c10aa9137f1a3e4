"""The health score is arithmetic that can be checked on paper."""

import json
from collections.abc import Mapping

import pytest

from metrics import ANCHORS, DEFAULTS, Measure, change_settings, in_memory, measure
from metrics.reducers.health import (
    HOUSE,
    SCORED,
    Part,
    contributions,
    interval,
    mean,
    points,
    scores,
    weakest,
    weight_range,
)
from tests.conftest import NOON, land
from tests.metrics.test_golden import CASES, rows_of

WEIGHTS = {"converse": 25, "answer": 20, "listen": 15, "community": 15, "inside": 25}
FALLING, RISING = (0.95, 0.75, 0.45), (0.10, 0.50, 0.90)


@pytest.mark.parametrize(
    ("value", "anchors", "expected"),
    [
        (0.95, FALLING, 0),
        (0.99, FALLING, 0),
        (0.85, FALLING, 25),
        (0.75, FALLING, 50),
        (0.60, FALLING, 75),
        (0.45, FALLING, 100),
        (0.10, FALLING, 100),
        (0.05, RISING, 0),
        (0.30, RISING, 25),
        (0.70, RISING, 75),
        (1.00, RISING, 100),
    ],
)
def test_points_lie_on_straight_lines_between_the_anchors(value: float, anchors, expected: float) -> None:
    assert points(value, anchors) == pytest.approx(expected)


def part(dimension: str, score: float, low: float, high: float) -> Part:
    return Part(dimension, "any", "", 0.0, score, low, high)


KNOWN = [
    part("converse", 60, 50, 80),
    part("converse", 80, 80, 80),
    part("answer", 40, 20, 50),
    part("inside", 10, 0, 30),
]
FOUND = {"converse": 70.0, "answer": 40.0, "inside": 10.0}


def test_a_dimension_is_the_mean_of_what_is_known_of_it() -> None:
    assert scores(KNOWN) == FOUND


def test_the_score_weighs_only_the_dimensions_that_are_there() -> None:
    # (25·70 + 20·40 + 25·10) / 70 = 2800 / 70
    assert mean(FOUND, WEIGHTS) == pytest.approx(40)


def test_contributions_add_up_to_the_distance_from_fifty() -> None:
    told = contributions(FOUND, WEIGHTS)
    assert told == pytest.approx({"converse": 25 / 70 * 20, "answer": 20 / 70 * -10, "inside": 25 / 70 * -40})
    assert sum(told.values()) == pytest.approx(40 - 50)


def test_each_side_of_the_interval_is_a_root_of_squares() -> None:
    # shares: converse 25/70/2 each, answer 20/70, inside 25/70
    down = ((25 / 140 * 10) ** 2 + (20 / 70 * 20) ** 2 + (25 / 70 * 10) ** 2) ** 0.5
    up = ((25 / 140 * 20) ** 2 + (20 / 70 * 10) ** 2 + (25 / 70 * 20) ** 2) ** 0.5
    assert interval(40, KNOWN, FOUND, WEIGHTS) == pytest.approx((40 - down, 40 + up))


def test_the_interval_stays_between_0_and_100() -> None:
    assert interval(1, [part("inside", 1, -90, 300)], {"inside": 1.0}, WEIGHTS) == (0, 100)


def test_the_weight_range_drops_halves_and_doubles_each_dimension() -> None:
    # lowest: without converse (20·40 + 25·10)/45; highest: without inside (25·70 + 20·40)/45
    assert weight_range(FOUND, WEIGHTS) == pytest.approx((1050 / 45, 2550 / 45))


def test_on_a_tie_the_heavier_dimension_is_the_weakest_then_the_first_by_name() -> None:
    assert weakest({"listen": 20, "answer": 20, "inside": 30}, WEIGHTS) == "answer"
    assert weakest({"listen": 20, "community": 20}, WEIGHTS) == "community"


def test_the_house_weights_add_up_to_a_hundred() -> None:
    assert {name: DEFAULTS[f"weight_{name}"] for name in HOUSE} == WEIGHTS
    assert sum(WEIGHTS.values()) == 100


def filled(settings: Mapping[str, object], *tables: str) -> Measure:
    case = next(path for path in CASES if path.name == "20_half_year")
    store = in_memory()
    change_settings(store, {**json.loads((case / "settings.json").read_text()), **settings}, at=NOON, by="test")
    land(store, {name: rows for name, rows in rows_of(case).items() if not tables or name in tables})
    return measure(store, "health_score")


def test_a_weight_of_nothing_leaves_its_dimension_out() -> None:
    """Without listening (100 points) the score is that of the other four, and the rest carries the whole weight."""
    found = filled({"weight_listen": 0})
    scores = found.detail["dimensions"]
    assert set(scores) == {"converse", "answer", "community", "inside"}
    expected = sum(WEIGHTS[name] * score for name, score in scores.items()) / 85
    assert found.value == pytest.approx(expected)
    assert found.detail["weight_covered"] == 1


def test_weights_of_nothing_at_all_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^weight_converse$"):
        filled({f"weight_{name}": 0 for name in WEIGHTS})


def test_other_anchors_give_other_points_in_the_score() -> None:
    """Whatever is answered lies between the new anchors; only the side of answering may move."""
    house = filled({})
    rate = house.detail["dimensions"]["answer"]
    moved = filled({"anchors_response_rate": [0.0, 0.01, 0.02], "anchors_ttfr": [0.0, 0.01, 0.02]})
    assert moved.detail["dimensions"] == {**house.detail["dimensions"], "answer": 100.0}
    assert rate < 100
    assert moved.value == pytest.approx(house.value + 20 / 100 * (100 - rate))


def test_every_scored_number_has_anchors_of_its_own() -> None:
    assert {f"anchors_{metric}" for metric in SCORED} == set(ANCHORS)


def test_three_dimensions_are_enough_only_with_sixty_per_cent_of_the_weight() -> None:
    """Posts and messages alone tell three of five: 60 of 100, or 60 of 105 when the inside weighs more."""
    enough = filled({}, "posts", "messages")
    assert (enough.n, enough.status, enough.detail["weight_covered"]) == (3, "ok", 0.6)
    short = filled({"weight_inside": 30}, "posts", "messages")
    assert (short.n, short.status, short.value) == (3, "not_enough", None)
