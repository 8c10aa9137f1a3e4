"""The place of a posture and the cloud round it, and each condition that a posture asks."""

import math

import pytest

import metrics
from metrics import Condition, Scope
from tests.metrics.test_posture import SETTINGS, company


def test_the_place_is_the_openings_taken_and_the_effective_purposes(load) -> None:
    # Of 60 openings (30 posts, 30 contacts) none is wasted; three purposes in equal parts.
    found = metrics.posture_cloud(load(**company(10, 10, 10, 30, 30), settings=SETTINGS), Scope())
    assert found.here == (pytest.approx(1.0), pytest.approx(3.0))
    # From Monday 6 May to 4 June there are five weeks: too few to draw them anew.
    assert (found.weeks, found.places, found.labels) == (5, (), {})


def test_the_cloud_redraws_whole_weeks_and_every_redrawing_is_judged(load) -> None:
    # Sixty posts in nine weeks; all are answered, so no redrawing leaves the right edge of the map.
    found = metrics.posture_cloud(
        load(**company(20, 20, 20, 60, 60), settings={**SETTINGS, "window_end": "2024-07-31"}), Scope()
    )
    assert found.weeks == 9
    assert len(found.places) == 420
    assert {round(x, 9) for x, _ in found.places} == {1.0}
    assert all(1 < y <= 3 + 1e-9 for _, y in found.places)
    assert found.labels == {"social_channel": 420}


def test_the_redrawn_weeks_keep_what_sells_and_what_serves_apart(load) -> None:
    # Half sells and nothing serves; all is answered and new: every clause of social communications holds.
    longer = {**SETTINGS, "window_end": "2024-07-31"}
    found = metrics.posture_cloud(load(**company(30, 0, 30, 60, 60), settings=longer), Scope())
    assert found.labels == {"social_communications": 420}


def test_the_place_agrees_with_the_metrics_that_measure_it(load) -> None:
    store = load(**company(12, 5, 7, 10, 24), settings=SETTINGS)
    found = metrics.posture_cloud(store, Scope())
    wasted, mix = (metrics.measure(store, name, Scope()) for name in ("monologue_index", "purpose_mix"))
    assert found.here == (pytest.approx(1 - wasted.value), pytest.approx(mix.value))
    parts = [12 / 24, 5 / 24, 7 / 24]
    assert found.here[1] == pytest.approx(math.exp(-sum(p * math.log(p) for p in parts)))


def test_without_messages_or_purposes_there_is_no_place(load) -> None:
    posts = company(10, 10, 10, 30, 30)["posts"]
    assert metrics.posture_cloud(load(posts=posts, settings=SETTINGS), Scope()) is None
    assert metrics.posture_cloud(load(settings=SETTINGS), Scope()) is None


def test_each_condition_says_its_share_its_ramps_and_how_far_it_holds(load) -> None:
    # 18 of 30 posts sell: 60 %, between 50 and 75; 3 serve: 10 %, where the condition begins.
    store = load(**company(18, 3, 9, 15, 30), settings=SETTINGS)
    found = {one.input: one for one in metrics.posture_conditions(store, Scope())}
    assert list(found) == ["answered", "monologue", "service", "commercial", "recycled"]
    assert found["commercial"] == Condition("commercial", 0.6, ((0.02, 0.1), (0.75, 0.5)), pytest.approx(0.6))
    assert found["service"] == Condition("service", 0.1, ((0.1, 0.25),), 0)
    # Half of the 30 waits are answered: (0.5 - 0.35) / 0.25.
    assert found["answered"].truth == pytest.approx(0.6)
    assert found["recycled"] == Condition("recycled", 0, ((0.4, 0.15),), 1)


def test_a_share_that_nobody_knows_has_no_truth(load) -> None:
    found = {one.input: one for one in metrics.posture_conditions(load(settings=SETTINGS), Scope())}
    assert found["answered"] == Condition("answered", None, ((0.35, 0.6),), None)
    assert found["commercial"].truth is None
