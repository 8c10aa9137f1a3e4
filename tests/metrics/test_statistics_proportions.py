"""Shares, their intervals and the beta distribution, against numbers worked out on paper."""

from decimal import Decimal

import numpy as np
import pytest

from metrics.statistics import (
    beta_quantile,
    beta_tails,
    cluster_wilson,
    clustered,
    jeffreys,
    upper_quantile,
    upper_tail,
    wilson,
    wilson_bounds,
)

Z2 = 1.959963984540054**2


def test_none_of_ten_leaves_room_for_a_share_of_z_squared_over_n_plus_z_squared():
    assert wilson(0, 10) == (0.0, pytest.approx(Z2 / (10 + Z2), rel=1e-14))


def test_all_of_ten_is_the_mirror_of_none():
    assert wilson(10, 10) == (pytest.approx(10 / (10 + Z2), rel=1e-14), 1.0)


def test_none_and_all_reach_the_very_ends():
    assert {wilson(0, n)[0] for n in range(1, 200)} == {0.0}
    assert {wilson(n, n)[1] for n in range(1, 200)} == {1.0}
    low, high = wilson_bounds([0] * 199 + [1] * 199, [*range(1, 200)] * 2)
    assert (set(low[:199]), set(high[199:])) == ({0.0}, {1.0})


def test_eighty_one_of_263_has_the_interval_that_newcombe_published():
    assert wilson(81, 263) == (pytest.approx(0.2553, abs=5e-5), pytest.approx(0.3662, abs=5e-5))


@pytest.mark.parametrize("n", [0, -1, float("nan")])
def test_no_cases_have_no_interval(n):
    assert wilson(0, n) is None
    assert jeffreys(0, n) is None
    assert clustered(0, n, 0, 0, 0, 0) is None


def test_many_intervals_at_once_are_the_same_as_one_by_one():
    low, high = wilson_bounds([0, 0.3, 1], [5, 10, 7.5])
    assert list(zip(low, high, strict=True)) == [wilson(0, 5), wilson(3, 10), wilson(7.5, 7.5)]


def test_two_clumps_of_two_that_agree_inside_count_as_four_thirds():
    # (2 of 2) and (0 of 2): residual 1 + 1, variance 2 * 2 / 16 = 1/4 against (1/4) / 3, so deff = 3.
    share = cluster_wilson([2, 0], [2, 2])
    assert (share.value, share.n, share.clusters) == (0.5, 4, 2)
    assert share.deff == pytest.approx(3, rel=1e-14)
    assert share.n_eff == pytest.approx(4 / 3, rel=1e-14)
    assert share.ci == pytest.approx(wilson(2 / 3, 4 / 3), rel=1e-14)


def test_one_thing_in_each_cluster_gives_the_plain_interval():
    share = cluster_wilson([1, 0, 0, 1, 1], [1, 1, 1, 1, 1])
    assert share.deff == pytest.approx(1, rel=1e-14)
    assert share.ci == pytest.approx(wilson(3, 5), rel=1e-14)


@pytest.mark.parametrize("y, n", [([3], [9]), ([0, 0], [4, 5]), ([4, 5], [4, 5])])
def test_one_cluster_or_a_share_of_none_or_all_cannot_tell_clumps(y, n):
    assert cluster_wilson(y, n).deff == 1.0


def test_clusters_without_things_are_left_out():
    assert cluster_wilson([2, 0, 0], [2, 2, 0]) == cluster_wilson([2, 0], [2, 2])
    assert cluster_wilson([0], [0]) is None


@pytest.mark.parametrize("kind", [int, float, Decimal, np.int64])
def test_sums_of_any_kind_of_number_give_what_the_arrays_give(kind):
    # y = 1, 0, 5 of n = 2, 3, 7: Σy² 26, Σyn 37, Σn² 62.
    sums = (kind(value) for value in (26, 37, 62))
    assert clustered(kind(6), kind(12), 3, *sums) == cluster_wilson([1, 0, 5], [2, 3, 7])


def test_sums_of_billions_do_not_cancel_to_noise():
    # Two clusters of n, a milliard or so, with 300 million ± 24,997 hits: Σ(y - pn)² is 2 · 24,997².
    n, hits = 999_999_937, (300_024_998, 299_975_004)
    p = 300_000_001 / n
    deff = 2 * (2 * 24_997**2) / (2 * n) ** 2 / (p * (1 - p) / (2 * n - 1))
    for kind in (int, np.int64):
        sums = [kind(s) for s in (sum(y * y for y in hits), sum(y * n for y in hits), 2 * n * n)]
        assert clustered(kind(sum(hits)), kind(2 * n), 2, *sums).deff == pytest.approx(deff, rel=1e-12)


def test_the_wide_integers_of_numpy_do_not_overflow():
    y, n = (300_000_007, 7, 123_456_789), (1_000_000_009, 11, 987_654_321)
    sums = [sum(y), sum(n), 3, *(sum(a * b for a, b in zip(*pair, strict=True)) for pair in ((y, y), (y, n), (n, n)))]
    assert clustered(*(np.int64(value) for value in sums)) == clustered(*sums)


def test_identical_clusters_stay_at_one_however_their_sums_were_rounded():
    assert clustered(3e15, 9e15, 3, 3e30, 9e30 * (1 + 1e-15), 2.7e31).deff == 1.0


def test_jeffreys_gives_the_published_limits_for_ten():
    assert jeffreys(5, 10) == (pytest.approx(0.224, abs=5e-4), pytest.approx(0.776, abs=5e-4))
    assert jeffreys(1, 10) == (pytest.approx(0.011, abs=5e-4), pytest.approx(0.381, abs=5e-4))
    assert jeffreys(0, 10)[0] == 0.0
    assert jeffreys(10, 10)[1] == 1.0


def test_beta_of_two_and_two_is_a_cubic():
    # P(X <= x) = 3x² - 2x³.
    assert beta_tails(0.25, 2, 2) == (pytest.approx(0.15625, rel=1e-14), pytest.approx(0.84375, rel=1e-14))
    assert beta_quantile(0.15625, 2, 2) == pytest.approx(0.25, rel=1e-13)
    assert beta_quantile(0.15625, 2, 2, upper=True) == pytest.approx(0.75, rel=1e-13)
    assert beta_quantile(0.15625, np.float64(2), np.float64(2)) == beta_quantile(0.15625, 2, 2)
    assert (beta_tails(0, 2, 2), beta_tails(1, 2, 2)) == ((0.0, 1.0), (1.0, 0.0))


@pytest.mark.parametrize("b", [3, 1e3, 1e6, 1e9])
def test_beta_of_one_keeps_its_digits_for_a_milliard_cases(b):
    # P(X > x) = (1 - x)^b.
    assert beta_quantile(0.025, 1, b, upper=True) == pytest.approx(-np.expm1(np.log(0.025) / b), rel=1e-13, abs=0)
    assert beta_quantile(0.025, 1, b) == pytest.approx(-np.expm1(np.log1p(-0.025) / b), rel=1e-13, abs=0)


@pytest.mark.parametrize("arguments", [(0, 1, 1), (1, 1, 1), (0.5, 0, 1), (0.5, 1, 0)])
def test_a_quantile_that_does_not_exist_is_refused(arguments):
    with pytest.raises(ValueError, match="no such quantile"):
        beta_quantile(*arguments)


def test_the_normal_tail_keeps_its_digits_where_it_is_tiny():
    assert upper_tail(0) == 0.5
    assert upper_tail(1.959963984540054) == pytest.approx(0.025, rel=1e-12)
    assert upper_tail(10) == pytest.approx(7.619853024160527e-24, rel=1e-12, abs=0)
    assert upper_tail(37) == pytest.approx(5.725571222524577e-300, rel=1e-12, abs=0)
    assert upper_quantile(7.619853024160527e-24) == pytest.approx(10, rel=1e-12)
    with pytest.raises(ValueError, match="between 0 and 1"):
        upper_quantile(0)
