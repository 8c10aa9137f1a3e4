"""Rose, fell or held: differences, ratios and several surprises at once."""

import math

import numpy as np
import pytest

from metrics.statistics import (
    benjamini_hochberg,
    bootstrap_mean,
    bootstrap_median,
    clustered,
    difference,
    dispersion,
    ratio_of_counts,
    two_proportion_p,
    upper_quantile,
    wilson,
)


def of_shares(x1, n1, x0, n0):
    return difference(x1 / n1, wilson(x1, n1), x0 / n0, wilson(x0, n0))


def test_the_distances_to_the_ends_are_added_as_squares():
    # 0.6 (0.5-0.8) less 0.3 (0.1-0.4): below sqrt(0.01 + 0.01), above sqrt(0.04 + 0.04).
    change = difference(0.6, (0.5, 0.8), 0.3, (0.1, 0.4))
    assert change.value == pytest.approx(0.3, rel=1e-14)
    assert change.ci == pytest.approx((0.3 - math.sqrt(0.02), 0.3 + math.sqrt(0.08)), rel=1e-13)
    assert change.direction == 1


@pytest.mark.parametrize(
    "counts, low, high",
    [((56, 70, 48, 80), 0.0524, 0.3339), ((9, 10, 3, 10), 0.1705, 0.8090), ((5, 56, 0, 29), -0.0381, 0.1926)],
)
def test_the_intervals_are_those_that_newcombe_published(counts, low, high):
    assert of_shares(*counts).ci == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_all_against_none_cannot_exceed_one():
    assert of_shares(10, 10, 0, 20).ci == (pytest.approx(0.6791, abs=5e-5), 1.0)


def test_exchanging_the_periods_turns_the_sign():
    there, back = of_shares(9, 10, 3, 10), of_shares(3, 10, 9, 10)
    assert (back.value, back.direction, back.p) == (-there.value, -1, pytest.approx(there.p, rel=1e-12))
    assert back.ci == pytest.approx((-there.ci[1], -there.ci[0]), rel=1e-12)


def test_numbers_of_numpy_give_the_same_verdicts():
    sure = tuple(np.array([0.5, 0.8]))
    assert difference(np.float64(0.6), sure, 0.3, tuple(np.array([0.1, 0.4]))).direction == 1
    counts = np.array([140, 100])
    assert ratio_of_counts(*counts) == ratio_of_counts(140, 100)
    assert ratio_of_counts(*counts / 1).direction == 1


def test_no_difference_held_and_has_a_p_of_one():
    assert (of_shares(3, 10, 3, 10).direction, of_shares(3, 10, 3, 10).p) == (0, 1.0)
    assert difference(1.0, (1.0, 1.0), 0.0, (0.0, 0.0)).p == 0.0


def test_p_is_five_per_cent_when_the_interval_touches_zero():
    assert difference(0.3, (0.1, 0.5), 0.0, (-0.1, math.sqrt(0.05))).p == pytest.approx(0.05, rel=1e-9)


def test_p_and_interval_never_contradict_each_other():
    for x1 in range(0, 21):
        for x0 in range(0, 16):
            change, p = of_shares(x1, 20, x0, 15), two_proportion_p(x1, 20, x0, 15)
            assert (p < 0.05) == (change.p < 0.05) == (change.direction != 0), (x1, x0)


def test_the_p_of_two_shares_inverts_their_interval_at_every_level():
    p = two_proportion_p(56, 70, 48, 80)
    z = upper_quantile(p / 2)
    (low1, _), (_, high0) = wilson(56, 70, z), wilson(48, 80, z)
    assert pytest.approx(math.hypot(0.8 - low1, high0 - 0.6), rel=1e-9) == 0.2
    assert two_proportion_p(48, 80, 56, 70) == p
    assert (two_proportion_p(1, 2, 2, 4), two_proportion_p(1, 0, 1, 2)) == (1.0, None)
    assert two_proportion_p(9e8, 1e9, 1, 1e9) == 0.0


def test_the_interval_of_a_difference_holds_the_truth_about_19_times_in_20():
    generator = np.random.default_rng(1)
    for n1, p1, n0, p0 in ((40, 0.5, 60, 0.35), (25, 0.1, 30, 0.2), (15, 0.9, 200, 0.7)):
        drawn = zip(generator.binomial(n1, p1, 6000), generator.binomial(n0, p0, 6000), strict=True)
        intervals = (of_shares(x1, n1, x0, n0).ci for x1, x0 in drawn)
        held = sum(low <= p1 - p0 <= high for low, high in intervals)
        assert 0.94 <= held / 6000 <= 0.97, (n1, p1, n0, p0)


def test_the_interval_of_a_difference_allows_for_clumps():
    generator, held, plain = np.random.default_rng(2), 0, 0
    for _ in range(600):
        shares, intervals = [], []
        for _ in range(2):
            n = generator.integers(1, 15, 40)
            y = generator.binomial(n, generator.beta(0.9, 2.1, 40))
            share = clustered(y.sum(), n.sum(), 40, y @ y, y @ n, n @ n)
            shares.append(share.value)
            intervals.append((share.ci, wilson(y.sum(), n.sum())))
        (ci1, naive1), (ci0, naive0) = intervals
        held += difference(shares[0], ci1, shares[1], ci0).direction == 0
        plain += difference(shares[0], naive1, shares[1], naive0).direction == 0
    assert 0.93 <= held / 600 <= 0.975
    assert plain / 600 <= 0.8


def test_none_against_seven_has_limits_in_closed_form():
    # Given seven events, P(none of them now) = (1 - share)^7 = 0.025; one half to the seventh, twice, is 1/64.
    fewer = ratio_of_counts(0, 7)
    assert (fewer.value, fewer.ci[0], fewer.direction) == (0.0, 0.0, -1)
    assert fewer.ci[1] == pytest.approx(0.025 ** (-1 / 7) - 1, rel=1e-12)
    assert fewer.p == pytest.approx(1 / 64, rel=1e-12)


def test_after_a_zero_the_ratio_is_unknown_but_its_lower_limit_is_not():
    more = ratio_of_counts(7, 0)
    assert (more.value, more.ci[1], more.direction) == (None, math.inf, 1)
    assert more.ci[0] == pytest.approx(1 / (0.025 ** (-1 / 7) - 1), rel=1e-12)


def test_longer_periods_are_expected_to_hold_more():
    even = ratio_of_counts(60, 20, exposure_now=3, exposure_before=1)
    assert (even.value, even.direction, even.p) == (pytest.approx(1), 0, pytest.approx(1, abs=0.1))
    plain = ratio_of_counts(60, 20)
    assert even.ci == pytest.approx((plain.ci[0] / 3, plain.ci[1] / 3), rel=1e-13)


def test_bursts_make_the_same_counts_less_surprising():
    assert ratio_of_counts(140, 100).direction == 1
    burst = ratio_of_counts(140, 100, dispersion=4)
    assert (burst.value, burst.direction) == (1.4, 0)
    assert burst.ci == ratio_of_counts(35, 25).ci


def test_the_ratio_and_its_p_never_contradict_each_other():
    for now in range(0, 15):
        for before in range(0, 15):
            change = ratio_of_counts(now, before, 2, 3)
            assert change is None or (change.p < 0.05) == (change.direction != 0), (now, before)


def test_a_ratio_of_nothing_is_unknown_and_of_less_than_nothing_refused():
    assert ratio_of_counts(0, 0) is None
    for wrong in ((-1, 2), (1, 2, 0), (1, 2, 1, 1, 0.5)):
        with pytest.raises(ValueError, match="counts are 0 or more"):
            ratio_of_counts(*wrong)


def test_the_dispersion_is_the_variance_over_the_mean_and_at_least_one():
    assert dispersion([0, 10]) == 10.0
    assert dispersion([4, 5, 6]) == 1.0
    assert (dispersion([3]), dispersion([]), dispersion([0, 0])) == (1.0, 1.0, 1.0)


def test_four_surprises_are_corrected_for_being_four():
    assert benjamini_hochberg([0.01, 0.04, None, 0.03, 0.005]) == pytest.approx([0.02, 0.04, None, 0.04, 0.02])
    assert benjamini_hochberg([0.021, 0.01, 0.02]) == pytest.approx([0.021] * 3)
    assert benjamini_hochberg([0.9, 1.0]) == [1.0, 1.0]
    assert benjamini_hochberg([]) == []


def test_the_median_of_few_values_has_the_interval_of_all_its_redrawn_samples():
    # All 46,656 samples of six with repetition: a fortieth of their medians lie under the low end.
    values = np.array([1, 2, 4, 8, 16, 32])
    grid = np.stack(np.meshgrid(*[values] * 6), axis=-1).reshape(-1, 6)
    every = np.quantile(np.median(grid, axis=1), [0.025, 0.975])
    assert bootstrap_median(values[::-1], draws=200_000) == tuple(every) == (1.5, 24.0)
    # Of nine values, P(median <= 2nd) = 0.030 and P(median <= 1st) = 0.001.
    assert bootstrap_median(range(1, 10), draws=200_000) == (2.0, 8.0)


def test_the_mean_of_heads_and_tails_has_the_binomial_interval():
    assert bootstrap_mean([0, 1] * 200) == pytest.approx((0.451, 0.549), abs=0.006)


def test_the_mean_of_a_long_tail_reaches_further_up_than_down():
    # Mean 1.4; plain percentiles give about 0.50 and 2.87, 1.6 times as far up as down.
    low, high = bootstrap_mean([0] * 15 + [1] * 10 + [3] * 4 + [20])
    assert (low, high) == (pytest.approx(0.63, abs=0.07), pytest.approx(4.2, abs=0.4))


def test_the_limits_of_very_many_values_go_on_from_the_drawn_ones():
    values = np.random.default_rng(7).lognormal(0, 1.5, 10_001)
    drawn, expanded = np.array(bootstrap_mean(values[:-1], draws=4000)), np.array(bootstrap_mean(values))
    width = expanded[1] - expanded[0]
    # Drawing 4,000 times leaves a noise of about 1 % of the width in each limit.
    assert expanded == pytest.approx(drawn, abs=0.05 * width)
    assert expanded[1] - values.mean() > 1.05 * (values.mean() - expanded[0])
    # Half of 20,000 are 0 and half 1: deviation 1/2 and no skewness.
    half = 1.959963984540054 * 0.5 / math.sqrt(20_000)
    assert bootstrap_mean([0, 1] * 10_000) == pytest.approx((0.5 - half, 0.5 + half), rel=1e-12)


def test_a_bootstrap_depends_on_its_seed_and_not_on_the_order_of_the_rows():
    values = np.random.default_rng(6).lognormal(size=50)
    for interval in (bootstrap_mean, bootstrap_median):
        assert interval(values, seed=3) == interval(values[::-1], seed=3)
    assert bootstrap_mean(values, seed=3) != bootstrap_mean(values, seed=4)


def test_one_value_cannot_be_redrawn_and_equal_ones_do_not_vary():
    assert (bootstrap_mean([5]), bootstrap_median([5]), bootstrap_mean([])) == (None, None, None)
    assert (bootstrap_mean([5, 5]), bootstrap_median([5, 5])) == ((5.0, 5.0), (5.0, 5.0))
