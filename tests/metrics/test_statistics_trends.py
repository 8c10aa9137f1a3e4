"""Trends, changes and lead-lag of weekly series, against numbers worked out on paper."""

import math

import numpy as np
import pytest

from metrics.statistics import (
    block_bootstrap_r,
    changepoint,
    lead_lag,
    mann_kendall,
    robust_z_arcsine,
    theil_sen,
    weeks_needed,
)
from metrics.statistics.autoregression import fit_past, without_past


def test_one_odd_week_hardly_moves_the_slope():
    # Slopes 1, 1, 1, 3, 4, 7: median 2. Deviation of S: sqrt(4*3*13/18) = 2.944, so ranks 0 and 5 of 0 … 5.
    trend = theil_sen([0, 1, 2, 3], [0, 1, 2, 9])
    assert (trend.slope, trend.ci) == (2.0, (1.0, 7.0))


def test_the_interval_leaves_out_the_outermost_slopes_of_ten_weeks():
    # y = t² over ten weeks: slopes i + j. Deviation sqrt(10*9*25/18) = 11.18, times 1.96 = 21.91:
    # ranks round(11.54) - 1 = 11 and round(33.46) = 33 of 45 ordered sums of two different weeks.
    sums = sorted(i + j for i in range(10) for j in range(i))
    weeks = np.arange(10)
    assert theil_sen(weeks, weeks**2).ci == (sums[11], sums[33]) == (6.0, 12.0)


def test_a_slope_needs_two_different_places():
    assert theil_sen([3, 3], [1, 2]) is None
    assert theil_sen([], []) is None


def test_ties_that_leave_nothing_to_order_give_a_slope_without_interval():
    trend = theil_sen([0, 0, 1, 1], [5, 5, 5, 5])
    assert (trend.slope, trend.ci) == (0.0, None)


def test_weeks_without_a_partner_are_refused():
    with pytest.raises(ValueError, match="2 values against 1"):
        theil_sen([1, 2], [1])


def test_four_rising_weeks_are_not_yet_a_trend():
    # S = 6, variance 4*3*13/18 = 8.667, z = 5/2.944 = 1.698.
    trend = mann_kendall([1, 2, 3, 4])
    assert trend.s == 6
    assert trend.p == pytest.approx(math.erfc(5 / math.sqrt(26 / 3) / math.sqrt(2)), rel=1e-12)
    assert trend.p == pytest.approx(0.0894, abs=5e-5)


def test_ties_reduce_the_variance():
    # S = -5, variance (156 - 18)/18 = 7.667, z = 4/2.769 = 1.4446.
    trend = mann_kendall([3, 2, 2, 1])
    assert (trend.s, trend.p) == (-5, pytest.approx(0.14856, abs=5e-6))


def test_no_movement_has_a_p_of_one():
    assert (mann_kendall([2, 2, 2]).s, mann_kendall([2, 2, 2]).p) == (0, 1.0)
    assert mann_kendall([1, 2, 1]).p == 1.0
    assert mann_kendall([1, 2]) is None


def test_a_week_is_judged_against_the_binomial_noise_at_least():
    # asin sqrt(1/2) - asin sqrt(1/4) = pi/12, over 1 / (2 * 10).
    assert robust_z_arcsine(0.5, 100, [0.25] * 6) == pytest.approx(math.pi / 12 * 20, rel=1e-13)


def test_a_week_is_judged_against_the_noise_of_the_weeks_before():
    base = [math.sin(angle) ** 2 for angle in (0.3, 0.4, 0.5)]
    assert robust_z_arcsine(math.sin(0.7) ** 2, 10_000, base) == pytest.approx(0.3 / 0.14826, rel=1e-12)


def test_without_weeks_before_or_messages_there_is_no_judgement():
    assert robust_z_arcsine(0.5, 100, []) is None
    assert robust_z_arcsine(0.5, 0, [0.2]) is None


def test_the_change_is_found_where_a_tenth_became_nine_tenths():
    change = changepoint([1, 1, 1, 9, 9, 9], [10] * 6)
    assert (change.index, change.before, change.after) == (3, 0.1, 0.9)
    likelihood = 2 * (3 * math.log(0.1) + 27 * math.log(0.9)) - 60 * math.log(0.5)
    assert change.lr == pytest.approx(2 * likelihood, rel=1e-12)


def test_of_equal_cuts_the_earliest_is_told():
    assert changepoint([5] * 10, [10] * 10).index == 3


def test_a_change_needs_things_on_both_sides():
    assert changepoint([1, 2, 3, 1, 2], [5] * 5) is None
    assert changepoint([0, 0, 0, 1, 2, 3], [0, 0, 0, 5, 5, 5]) is None
    assert changepoint([1, 2, 3, 0, 0, 0], [5, 5, 5, 0, 0, 0]) is None
    assert changepoint([], []) is None


def test_the_past_of_a_series_is_taken_off_by_its_weights():
    # 8 - 1.5 * 4 - 0.5 * 2 = 1, and so on.
    assert without_past(np.array([1.0, 2, 4, 8, 16]), np.array([1.5, 0.5])).tolist() == [0.5, 1, 2]
    assert without_past(np.array([1.0, 2]), np.array([])).tolist() == [1, 2]


def test_the_weeks_that_matter_are_found_and_chance_is_not_taken_for_memory():
    generator = np.random.default_rng(1)
    noise = generator.normal(size=(20, 300))
    assert sum(len(fit_past(x, 3)) == 0 for x in noise) >= 18
    for t in range(2, 300):
        noise[:, t] += 0.5 * noise[:, t - 1] - 0.4 * noise[:, t - 2]
    found = [fit_past(x, 3) for x in noise]
    assert sum(len(weights) == 2 for weights in found) >= 17
    assert np.mean([weights[:2] for weights in found], axis=0) == pytest.approx([0.5, -0.4], abs=0.03)


def test_a_series_that_repeats_another_two_weeks_later_is_found_at_lag_two():
    noise = np.random.default_rng(3).normal(size=62)
    found = lead_lag(noise[2:], noise[:-2])
    assert (found["verdict"], found["best_lag"], found["weeks"]) == ("association", 2, 60)
    assert found["r"] == found["ccf"]["2"] == pytest.approx(1, abs=0.05)
    assert found["r_ci"][0] < found["r"] < found["r_ci"][1]
    assert lead_lag(noise[:-2], noise[2:])["best_lag"] == -2


def test_two_growing_series_are_not_taken_for_linked():
    generator, weeks, found = np.random.default_rng(8), np.arange(60), 0
    for _ in range(200):
        x, y = (weeks * 0.3 + generator.normal(size=60) for _ in range(2))
        found += lead_lag(x, y)["verdict"] == "association"
    assert found / 200 <= 0.1


def test_too_few_weeks_and_flat_weeks_are_said_to_be_so():
    assert lead_lag(range(39), range(39)) == {"verdict": "not_enough_weeks", "weeks": 39, "weeks_needed": 40}
    noise = np.random.default_rng(2).normal(size=(2, 40))
    assert lead_lag(*noise)["verdict"] == "no_evidence"
    assert lead_lag([1] * 50, range(50)) == {"verdict": "no_variation", "weeks": 50}


def test_a_straight_line_leaves_nothing_to_correlate():
    found = lead_lag(range(50), np.random.default_rng(0).normal(size=50))
    assert (found["verdict"], found["r"]) == ("no_evidence", 0.0)


def test_a_lag_that_too_few_independent_weeks_reach_is_not_judged():
    # Slow waves: 44 weeks are worth fewer than nine, so at a lag of 6 nothing is left of n - 6 - 3.
    wave = np.sin(np.arange(50) / 4)
    found = lead_lag(wave[6:], wave[:-6], max_lag=6, max_p=0)
    assert found["n_eff"] < 9
    assert found["ccf"]["6"] == pytest.approx(1, abs=0.01)
    assert abs(found["best_lag"]) < 6


@pytest.mark.parametrize("r, weeks", [(0.6, 35), (0.5, 51), (0.4, 80), (0.3, 144), (-0.3, 144)])
def test_a_weaker_link_needs_more_weeks(r, weeks):
    assert weeks_needed(r) == weeks


@pytest.mark.parametrize("r", [0, 1, -1.5])
def test_a_link_of_none_or_of_more_than_all_is_refused(r):
    with pytest.raises(ValueError, match="between 0 and 1"):
        weeks_needed(r)


def test_the_second_look_finds_a_perfect_link_and_repeats_itself():
    x = np.random.default_rng(4).normal(size=52)
    assert block_bootstrap_r(x, 2 * x + 1, 0) == pytest.approx((1.0, 1.0), abs=1e-12)
    assert block_bootstrap_r(x[2:], x[:-2], 2) == pytest.approx((1.0, 1.0), abs=1e-12)
    y = np.random.default_rng(5).normal(size=52)
    assert block_bootstrap_r(x, y, 1, seed=9) == block_bootstrap_r(x, y, 1, seed=9)
    assert block_bootstrap_r(x, y, 1, seed=9) != block_bootstrap_r(x, y, 1, seed=8)


def test_a_second_look_at_flat_weeks_sees_nothing():
    assert block_bootstrap_r([1] * 20, range(20), 0) is None
    assert block_bootstrap_r([1, 2], [1, 2], 1) is None
