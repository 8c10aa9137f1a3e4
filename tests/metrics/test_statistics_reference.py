"""The statistics against an independent reference of the definitions and against scipy, on seeded random inputs."""

import math
import sys
import warnings
from collections import Counter
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from metrics import statistics as ours

DESIGN = Path(__file__).resolve().parents[2] / ".." / "shared" / "design"
CLOSE = 1e-9


@pytest.fixture(scope="module")
def reference():
    """The reference of the definitions, which imports its conventions by name; skipped where either is absent."""
    pytest.importorskip("scipy")
    if not (DESIGN / "statistics.py.txt").exists():
        pytest.skip("the reference is not here")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "conventions", _module("conventions"))
        return _module("statistics")


def _module(name):
    module = ModuleType(f"{name}_reference")
    exec(compile((DESIGN / f"{name}.py.txt").read_text(encoding="utf-8"), name, "exec"), module.__dict__)
    return module


def same(got, expected, tolerance=CLOSE):
    """Equal to within the tolerance through dataclasses, lists and dicts; unknown only where it is unknown too."""
    if expected is None or isinstance(expected, str):
        return got == expected
    if isinstance(expected, dict):
        got = got if isinstance(got, dict) else vars(got)
        return got.keys() == expected.keys() and all(same(got[k], v, tolerance) for k, v in expected.items())
    if isinstance(expected, list):
        return len(got) == len(expected) and all(same(a, b, tolerance) for a, b in zip(got, expected, strict=True))
    return got is not None and math.isclose(got, expected, rel_tol=tolerance, abs_tol=1e-15)


def clusters(generator):
    k = int(generator.integers(0, 30))
    n = generator.integers(0, generator.choice([2, 5, 400]), k)
    rate = generator.choice([0.0, 0.02, 0.5, 0.9, 1.0])
    shares = np.clip(generator.normal(rate, 0.3 * generator.integers(0, 2), k), 0, 1)
    return generator.binomial(n, shares), n


def test_intervals_of_shares_agree(reference):
    for x, n in [(0, 0), (0, 1), (1, 1), (0.3, 0.7), (5, 7), (1, 10**6), (999_999, 10**6), (33, 10**9)]:
        assert same(ours.wilson(x, n), reference.wilson(x, n)), (x, n)
        assert same(ours.jeffreys(x, n), reference.jeffreys(x, n)), (x, n)
    generator = np.random.default_rng(11)
    for _ in range(300):
        n = int(10 ** generator.uniform(0, 6))
        x = int(generator.integers(0, n + 1))
        assert same(ours.wilson(x, n), reference.wilson(x, n)), (x, n)
        assert same(ours.jeffreys(x, n), reference.jeffreys(x, n)), (x, n)


def test_clustered_shares_agree_from_arrays_and_from_sums(reference):
    generator = np.random.default_rng(12)
    for _ in range(600):
        y, n = clusters(generator)
        expected = reference.cluster_wilson(y, n)
        sums = y.sum(), n.sum(), (n > 0).sum(), (y * y).sum(), (y * n).sum(), (n * n).sum()
        assert same(ours.cluster_wilson(y, n), expected), (y, n)
        assert same(ours.clustered(*sums), expected), (y, n)


def waits(generator):
    n = int(generator.choice([0, 1, 2, 5, 40, 150]))
    hours = generator.exponential(10, n)
    hours = generator.choice([hours, np.round(hours), np.zeros(n)])
    return hours, generator.random(n) < generator.choice([0.0, 0.3, 0.8, 1.0])


def test_curves_agree_step_by_step(reference):
    generator = np.random.default_rng(13)
    for _ in range(300):
        hours, answered = waits(generator)
        found, table = ours.curve(hours, answered), reference.km_table(hours, answered)
        columns = (found.times, found.at_risk, found.events, found.survival, found.greenwood)
        steps = [list(step) for step in zip(*columns, strict=True)]
        assert len(steps) == len(table)
        assert all(same(step, list(row), 1e-12) for step, row in zip(steps, table, strict=True))


def test_curves_answer_alike_within_any_hours_and_at_any_share(reference):
    generator = np.random.default_rng(14)
    for _ in range(300):
        hours, answered = waits(generator)
        found = ours.curve(hours, answered)
        for h in (0, 1, 4, 24, 1000, *hours[:3]):
            assert same(found.at(h), reference.km_at(hours, answered, h)), (hours, answered, h)
        for q in (0.1, 0.25, 0.5, 0.75, 0.9):
            assert found.quantile(q) == reference.km_quantile(hours, answered, q)


def amounts(generator):
    n = int(generator.choice([0, 1, 2, 7, 60]))
    return generator.choice([generator.zipf(1.8, n) * 1.0, np.full(n, 3.0), np.zeros(n), generator.random(n)])


@pytest.mark.parametrize("name", ["gini", "lorenz", "absence_factor", "h_index", "entropy", "effective_number"])
def test_concentration_and_diversity_agree(reference, name):
    generator = np.random.default_rng(15)
    for _ in range(200):
        x = amounts(generator)
        assert same(getattr(ours, name)(x), getattr(reference, name)(x)), x


def test_top_shares_similarities_and_reach_agree(reference):
    generator = np.random.default_rng(16)
    for _ in range(300):
        x, fraction = amounts(generator), generator.choice([0.01, 0.1, 0.25, 0.5, 1.0])
        assert same(ours.top_share(x, fraction), reference.top_share(x, fraction))
        one, other = (Counter(generator.choice(list("abcdef"), generator.integers(0, 9)).tolist()) for _ in range(2))
        expected = reference.jensen_shannon_similarity(one, other)
        assert same(ours.jensen_shannon_similarity(one, other), expected)
        people = generator.choice([None, 5, 500])
        assert same(ours.reach_bounds([*x, None], people), reference.reach_bounds([*x, None], people))


def test_trends_agree_with_and_without_ties(reference):
    generator = np.random.default_rng(17)
    for _ in range(500):
        n = int(generator.choice([0, 1, 2, 3, 5, 12, 52]))
        y = generator.choice([generator.normal(size=n), generator.integers(0, 4, n) * 1.0, np.ones(n)])
        x = generator.choice([np.arange(n) * 1.0, generator.integers(0, 5, n) * 1.0, np.zeros(n)])
        assert same(ours.mann_kendall(y), reference.mann_kendall(y)), y
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            expected = reference.theil_sen(x, y)
        if expected and math.isnan(expected["ci"][0]):
            expected["ci"] = None
        assert same(ours.theil_sen(x, y), expected, 1e-12), (x, y)


def walk(generator, weeks):
    steps = generator.normal(size=weeks)
    return generator.choice([steps, np.cumsum(steps), np.round(np.exp(steps)), np.ones(weeks), np.arange(weeks) * 1.0])


def test_lead_lag_agrees_on_noise_walks_counts_and_flat_series(reference):
    generator = np.random.default_rng(18)
    for _ in range(250):
        weeks = int(generator.choice([39, 40, 52, 104]))
        x, y = walk(generator, weeks), walk(generator, weeks)
        if generator.random() < 0.4:
            y = np.roll(x, int(generator.integers(-5, 6))) + 0.5 * generator.normal(size=weeks)
        found = ours.lead_lag(x, y)
        if found.get("n_eff", math.inf) > 7:  # below, the outer lags have no weeks left and the reference fails
            assert same(found, reference.lead_lag(x, y)), (x, y)


def test_the_second_look_and_the_weeks_needed_agree(reference):
    generator = np.random.default_rng(19)
    for lag in (-3, 0, 2):
        x, y = walk(generator, 52), generator.normal(size=52)
        expected = reference.block_bootstrap_r(x, y, lag, seed=lag + 5)
        assert same(ours.block_bootstrap_r(x, y, lag, seed=lag + 5), expected)
    for r in np.linspace(0.05, 0.95, 40):
        assert ours.weeks_needed(r) == reference.weeks_needed(r)


def test_changes_agree(reference):
    generator = np.random.default_rng(20)
    for _ in range(400):
        k, n = clusters(generator)
        assert same(ours.changepoint(k, n), reference.changepoint(k, n)), (k, n)
        base, p, size = generator.random(int(generator.integers(1, 12))), generator.random(), generator.integers(1, 500)
        expected = reference.robust_z_arcsine(p, size, base)
        assert same(ours.robust_z_arcsine(p, size, base), expected)


def test_tails_and_quantiles_agree_with_scipy_far_out():
    stats = pytest.importorskip("scipy.stats")
    for z in np.linspace(-8, 37, 200):
        assert math.isclose(ours.upper_tail(z), stats.norm.sf(z), rel_tol=1e-12)
    for exponent in range(-300, 0, 7):
        assert math.isclose(ours.upper_quantile(10.0**exponent), stats.norm.isf(10.0**exponent), rel_tol=1e-12)
    generator = np.random.default_rng(21)
    for _ in range(60):
        a, b = 10 ** generator.uniform(-0.3, 5, 2)
        for tail in (1e-6, 0.025, 0.5, 0.9):
            assert math.isclose(ours.beta_quantile(tail, a, b), stats.beta.ppf(tail, a, b), rel_tol=1e-10)
            assert math.isclose(ours.beta_quantile(tail, a, b, upper=True), stats.beta.isf(tail, a, b), rel_tol=1e-10)


def test_ratios_means_and_corrections_agree_with_scipy():
    stats = pytest.importorskip("scipy.stats")
    for now, before in ((3, 8), (40, 25), (1200, 1000)):
        share = stats.binomtest(now, now + before).proportion_ci(method="exact")
        expected = [share.low / (1 - share.low), share.high / (1 - share.high)]
        assert same(ours.ratio_of_counts(now, before).ci, expected)
    p_values = np.random.default_rng(22).random(30) ** 3
    assert same(ours.benjamini_hochberg(p_values.tolist()), stats.false_discovery_control(p_values).tolist(), 1e-12)
    values = np.random.default_rng(23).lognormal(1, 1, 80)
    theirs = stats.bootstrap((values,), np.mean, method="BCa", rng=1, n_resamples=9999).confidence_interval
    assert ours.bootstrap_mean(values, draws=9999) == pytest.approx(tuple(theirs), rel=0.03)
