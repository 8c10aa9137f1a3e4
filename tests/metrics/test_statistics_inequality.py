"""Concentration, diversity, mixes and reach, against numbers worked out on paper."""

import math

import pytest

from metrics.statistics import (
    absence_factor,
    effective_number,
    entropy,
    gini,
    h_index,
    jensen_shannon_similarity,
    lorenz,
    mix_and_rate,
    reach_bounds,
    top_share,
)


@pytest.mark.parametrize(
    "contributions, expected",
    [([0, 0, 0, 4], 0.75), ([3, 1], 0.25), ([0.1] * 7, 0.0), ([5], None), ([0, 0], None), ([], None)],
)
def test_gini_is_three_quarters_when_one_of_four_does_everything(contributions, expected):
    assert gini(contributions) == (expected if expected is None else pytest.approx(expected, abs=1e-15))


def test_gini_of_equals_is_not_below_zero():

    assert min(gini([v] * n) for v in (0.1, 0.3, 0.7) for n in range(2, 40)) == 0.0


def test_a_negative_or_unknown_contribution_is_refused():
    for wrong, message in (([1, -1], "negative"), ([1, float("nan")], "unknown")):
        with pytest.raises(ValueError, match=message):
            gini(wrong)


def test_the_lorenz_curve_runs_from_nothing_to_everything():
    assert lorenz([3, 0, 1]) == [0.0, 0.0, 0.25, 1.0]
    assert (lorenz([]), lorenz([0, 0])) == ([], [])


def test_the_top_share_takes_a_whole_person_for_a_part_of_one():
    assert top_share([1, 5, 1, 3], 0.25) == 0.5
    assert top_share([1, 5, 1, 3], 0.26) == 0.8
    assert top_share([1, 5, 1, 3], 0.01) == 0.5
    assert top_share([1] * 10, 0.1 + 0.2) == pytest.approx(0.3, rel=1e-15)
    assert (top_share([], 0.1), top_share([0], 0.1)) == (None, None)


@pytest.mark.parametrize("contributions, people", [([5, 3, 1, 1], 1), ([4, 3, 2, 1], 2), ([0, 0], None), ([], None)])
def test_the_absence_factor_is_the_fewest_who_make_half(contributions, people):
    assert absence_factor(contributions) == people


@pytest.mark.parametrize("days, h", [([5, 4, 3, 1], 3), ([9, 9], 2), ([1, 1, 1], 1), ([0], 0), ([], 0), ([2.9, 2], 2)])
def test_three_people_with_three_days_each_make_an_h_of_three(days, h):
    assert h_index(days) == h


def test_equal_kinds_count_whole_and_a_rare_one_counts_less():
    assert entropy([5, 5]) == pytest.approx(math.log(2), rel=1e-15)
    assert effective_number([5, 5, 0, 5]) == pytest.approx(3, rel=1e-14)
    # Shares 1/2, 1/4, 1/4: 3/2 bits.
    assert effective_number([2, 1, 1]) == pytest.approx(2**1.5, rel=1e-14)
    assert (entropy([7]), effective_number([7])) == (0.0, 1.0)
    assert (entropy([]), effective_number([0, 0])) == (None, None)


def test_two_mixes_are_alike_from_nothing_to_everything():
    assert jensen_shannon_similarity({"a": 1, "b": 3}, {"b": 6, "a": 2}) == 1.0
    assert jensen_shannon_similarity({"a": 1}, {"b": 5}) == 0.0
    # (1/2, 1/2) and (1, 0) against (3/4, 1/4): half of (1/2 log2 2/3 + 1/2) and half of log2 4/3.
    apart = (0.5 * math.log2(2 / 3) + 0.5 + math.log2(4 / 3)) / 2
    assert jensen_shannon_similarity({"a": 1, "b": 1}, {"a": 9}) == pytest.approx(1 - apart, rel=1e-14)
    assert jensen_shannon_similarity({}, {"a": 1}) is None
    assert jensen_shannon_similarity({"a": 0}, {"a": 1}) is None


def test_a_change_is_parted_into_better_rates_and_a_worse_mix():
    #            now          before       rates        weights
    #   a       10 of 20     24 of 60     0.5   0.4    0.2  0.6
    #   b        8 of 80      4 of 40     0.1   0.1    0.8  0.4      total 0.18 against 0.28, mean 0.23
    a, b = mix_and_rate({"a": (10, 20), "b": (8, 80)}, {"a": (24, 60), "b": (4, 40)})
    assert (a.group, b.group) == ("a", "b")
    assert (a.rate_effect, a.mix_effect) == (pytest.approx(0.4 * 0.1), pytest.approx(-0.4 * (0.45 - 0.23)))
    assert (b.rate_effect, b.mix_effect) == (pytest.approx(0, abs=1e-16), pytest.approx(0.4 * (0.1 - 0.23)))
    assert a.total + b.total == pytest.approx(0.18 - 0.28, rel=1e-14)


def test_a_group_that_appears_or_disappears_is_all_mix():
    # Now 5 of 10 and 9 of 10, before 5 of 10 and 1 of 10: 0.7 against 0.3, mean 0.5.
    effects = mix_and_rate({"a": (5, 10), "new": (9, 10)}, {"a": (5, 10), "old": (1, 10)})
    assert [(e.group, e.rate_effect, pytest.approx(e.mix_effect)) for e in effects] == [
        ("a", 0.0, 0.0),
        ("new", 0.0, 0.5 * (0.9 - 0.5)),
        ("old", 0.0, -0.5 * (0.1 - 0.5)),
    ]
    assert sum(e.total for e in effects) == pytest.approx(0.4, rel=1e-14)


def test_a_group_without_cases_in_either_period_adds_nothing():
    effects = mix_and_rate({"a": (1, 2), "b": (0, 0)}, {"a": (1, 4), "b": (0, 0)})
    assert [(e.group, e.total) for e in effects] == [("a", 0.25), ("b", 0.0)]


def test_without_cases_in_one_period_there_is_no_change_to_explain():
    assert mix_and_rate({"a": (1, 2)}, {}) == []
    assert mix_and_rate({"a": (0, 0)}, {"a": (1, 2)}) == []


def test_people_reached_lie_between_the_largest_and_the_sum():
    assert reach_bounds([100, None, 40, 0]) == (100.0, 140.0)
    assert reach_bounds([100, 40], population=120) == (100.0, 120.0)
    assert reach_bounds([None, 0]) is None
    assert reach_bounds([]) is None
