"""The curve of waits, against one drawn by hand.

hours     1 answered   2 answered   2 waiting   4 answered   5 waiting
at risk   5            4                        2
S         4/5          3/5                      3/10
Σ d/r(r-d)  1/20       1/20 + 1/12              1/20 + 1/12 + 1/2
"""

import numpy as np
import pytest

from metrics.statistics import curve, wilson

HOURS, ANSWERED = [2, 5, 1, 4, 2], [False, False, True, True, True]


@pytest.fixture
def by_hand():
    return curve(HOURS, ANSWERED)


def test_the_curve_steps_at_each_answer(by_hand):
    assert by_hand.times.tolist() == [1, 2, 4]
    assert by_hand.at_risk.tolist() == [5, 4, 2]
    assert by_hand.events.tolist() == [1, 1, 1]
    assert by_hand.survival.tolist() == pytest.approx([0.8, 0.6, 0.3], rel=1e-14)
    assert by_hand.greenwood.tolist() == pytest.approx([1 / 20, 2 / 15, 19 / 30], rel=1e-14)
    assert (by_hand.n, by_hand.answered) == (5, 3)


def test_an_answer_comes_before_a_censoring_at_the_same_hour():
    assert curve([3, 3], [False, True]).survival.tolist() == [0.5]


def test_a_quantile_is_the_first_hour_that_reaches_it(by_hand):
    assert [by_hand.quantile(q) for q in (0.1, 0.2, 0.25, 0.4, 0.41, 0.7)] == [1, 1, 2, 2, 4, 4]


def test_a_quantile_that_too_many_still_wait_for_is_unknown(by_hand):
    assert by_hand.quantile(0.71) is None


def test_rounding_does_not_put_off_a_quantile_that_is_reached():
    # 1 - 4/5 is a little under 0.2 in doubles, and so for many k of n.
    assert 1 - 4 / 5 < 0.2
    for n in range(2, 30):
        assert [curve(range(1, n + 1), [True] * n).quantile(k / n) for k in range(1, n)] == list(range(1, n))


def test_within_two_hours_is_worth_five_people(by_hand):
    # 0.6 * 0.4 / (0.36 * 2/15) = 5, and the four who waited two hours or more are at risk.
    within = by_hand.at(2)
    assert within.value == pytest.approx(0.4, rel=1e-14)
    assert within.n_eff == pytest.approx(5, rel=1e-13)
    assert within.ci == pytest.approx(wilson(2, 5), rel=1e-12)
    assert (within.at_risk, within.lower_bound) == (4, None)


def test_the_hour_itself_is_included_and_the_one_before_is_not(by_hand):
    assert by_hand.at(4).value == pytest.approx(0.7, rel=1e-14)
    assert by_hand.at(3.999).value == pytest.approx(0.4, rel=1e-14)


def test_before_the_first_answer_the_share_is_none_of_those_still_followed(by_hand):
    within = by_hand.at(0.5)
    assert (within.value, within.n_eff, within.at_risk, within.ci) == (0.0, 5.0, 5, wilson(0, 5))


def test_beyond_all_follow_up_only_a_lower_bound_is_known(by_hand):
    within = by_hand.at(6)
    assert (within.value, within.ci, within.n_eff, within.at_risk) == (None, None, None, 0)
    assert within.lower_bound == pytest.approx(0.7, rel=1e-14)


def test_when_all_were_answered_the_share_is_all_of_them():
    within = curve([1, 2, 3], [True, True, True]).at(100)
    assert (within.value, within.n_eff, within.ci, within.at_risk) == (1.0, 3.0, wilson(3, 3), 0)


def test_without_anybody_still_waiting_the_interval_is_the_plain_one():
    assert curve(range(1, 21), [True] * 20).at(6).ci == pytest.approx(wilson(6, 20), rel=1e-12)


def test_nobody_gives_an_empty_curve():
    nobody = curve([], [])
    assert (nobody.n, nobody.answered, nobody.at(1), nobody.quantile(0.5)) == (0, 0, None, None)
    assert nobody.band().hours.tolist() == []


def test_nobody_answered_gives_a_flat_curve():
    waiting = curve([3, 8], [False, False])
    assert (waiting.times.tolist(), waiting.quantile(0.01)) == ([], None)
    assert (waiting.at(3).value, waiting.at(3).at_risk, waiting.at(9).lower_bound) == (0.0, 2, 0.0)


def test_the_band_is_the_interval_at_every_step(by_hand):
    band = by_hand.band()
    assert band.share.tolist() == pytest.approx([0.2, 0.4, 0.7], rel=1e-14)
    for hour, low, high in zip(band.hours, band.low, band.high, strict=True):
        assert by_hand.at(hour).ci == pytest.approx((low, high), rel=1e-12)


def test_the_last_step_of_a_band_that_everybody_reached_ends_at_one():
    band = curve([1, 2, 3], [True, True, True]).band()
    assert (band.share[-1], band.low[-1], band.high[-1]) == (1.0, *wilson(3, 3))


def test_the_interval_of_the_median_is_where_the_band_holds_one_half():
    # With 20 answered at 1 … 20 h, Wilson holds one half from 6 (high 0.519) to 14 of 20, and first lies above at 15.
    everybody = curve(range(1, 21), [True] * 20)
    assert wilson(5, 20)[1] < 0.5 <= wilson(6, 20)[1]
    assert wilson(14, 20)[0] < 0.5 <= wilson(15, 20)[0]
    assert everybody.quantile_interval(0.5) == (6, 15)
    assert curve(HOURS, ANSWERED).quantile_interval(0.99) == (None, None)


def test_the_interval_of_the_median_holds_the_true_one_about_19_times_in_20():
    generator = np.random.default_rng(5)
    truth, hits = 10 * np.log(2), 0
    for _ in range(400):
        wait, cut = generator.exponential(10, 60), generator.uniform(5, 40, 60)
        low, high = curve(np.minimum(wait, cut), wait <= cut).quantile_interval(0.5)
        hits += (low is None or low <= truth) and (high is None or truth <= high)
    assert 0.93 <= hits / 400 <= 0.985


def test_an_unknown_wait_or_a_missing_answer_is_refused():
    with pytest.raises(ValueError, match="unknown"):
        curve([1, float("nan")], [True, True])
    with pytest.raises(ValueError, match="2 waits against 1"):
        curve([1, 2], [True])


def test_a_million_waits_are_read_as_whole_minutes_without_losing_one():
    minutes = np.arange(1_000_000) % 1000
    million = curve(minutes / 60, minutes % 2 == 0)
    # Every minute has 1,000 waits, those of even minutes answered: 1 - S after minute 0 is 1/1000.
    assert (million.n, million.answered, len(million.times)) == (1_000_000, 500_000, 500)
    assert million.at(0).value == pytest.approx(0.001, rel=1e-10)
    assert million.survival[1] == pytest.approx(0.999 * (1 - 1000 / 998_000), rel=1e-14)
