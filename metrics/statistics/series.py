"""Which of two weekly series moves first, told so that two growing series do not look linked."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics import autoregression as past
from metrics.statistics.arrays import Numbers, pairs
from metrics.statistics.normal import Interval, upper_quantile, upper_tail

MIN_WEEKS = 40
Reading = dict[str, Any]


def lead_lag(
    x: ArrayLike, y: ArrayLike, max_lag: int = 4, max_p: int = 3, min_weeks: int = MIN_WEEKS
) -> dict[str, Any]:
    """Whether weeks of x go before weeks of y: correlations after pre-whitening, corrected for the lags looked at.

    Two arrays, a week each. Both lose their line and the past of x; the verdict is association, no_evidence,
    no_variation or not_enough_weeks; with the first two go best_lag (positive: x first), r, r_ci, p, detectable_r.
    Box & Jenkins 1970; effective weeks by Bartlett 1946; interval by Fisher 1921 at the level of Šidák 1967.
    """
    x, y = pairs(x, y)
    weeks = len(x)
    if weeks < min_weeks:
        return {"verdict": "not_enough_weeks", "weeks": weeks, "weeks_needed": min_weeks}
    if x.std() < past.FLAT or y.std() < past.FLAT:
        return {"verdict": "no_variation", "weeks": weeks}
    x, y = past.detrend(x), past.detrend(y)
    weights = past.fit_past(x, max_p)
    x, y = past.without_past(x, weights), past.without_past(y, weights)
    found = _judge(past.cross_correlations(x, y, max_lag), _effective(x, y))
    return {"verdict": found.pop("verdict"), "weeks": weeks, "ar_p": len(weights), **found}


def block_bootstrap_r(x: ArrayLike, y: ArrayLike, lag: int, reps: int = 2000, seed: int = 0) -> Interval | None:
    """A second look at one lag: percentile interval of the correlation, drawing blocks of ceil(n^(1/3)) weeks.

    Two arrays, a week each; the same seed gives the same interval. None when nothing varies.
    Künsch 1989, Ann. Stat. 17:1217.
    """
    a, b = past.shifted(*pairs(x, y), lag)
    n = len(a)
    if n < 2:
        return None
    length = math.ceil(n ** (1 / 3))
    starts = np.random.default_rng(seed).integers(0, n - length + 1, (reps, math.ceil(n / length)))
    weeks = (starts[:, :, None] + np.arange(length)).reshape(reps, -1)[:, :n]
    drawn = _row_correlations(a[weeks], b[weeks])
    if not len(drawn):
        return None
    low, high = np.quantile(drawn, [0.025, 0.975])
    return float(low), float(high)


def weeks_needed(r: float, max_lag: int = 4, alpha: float = 0.05, power: float = 0.8) -> int:
    """Weeks that show a correlation r at one of 2 max_lag + 1 lags with that power; ValueError unless 0 < |r| < 1.

    By Fisher's z at the level of Bonferroni (Cohen 1988, ch. 3).
    """
    if not 0 < abs(r) < 1:
        raise ValueError(f"a correlation to be found lies between 0 and 1, not at {r}")
    reach = upper_quantile(alpha / (2 * max_lag + 1) / 2) + upper_quantile(1 - power)
    return math.ceil((reach / math.atanh(r)) ** 2 + 3 + max_lag)


def _judge(correlations: dict[int, float], n_eff: float) -> Reading:
    """The strongest lag (the nearest on a tie) with an interval and a p that allow for having chosen it."""
    z = {k: abs(_fisher(r)) / _error(n_eff, k) for k, r in correlations.items()}
    best = max(sorted(correlations), key=lambda k: (z[k], -abs(k)))
    r, looks = correlations[best], len(correlations)
    p = 1 - (1 - 2 * upper_tail(z[best])) ** looks
    half = upper_quantile((1 - 0.95 ** (1 / looks)) / 2) * _error(n_eff, best)
    power = (upper_quantile(0.05 / looks / 2) + upper_quantile(0.2)) * _error(n_eff, 0)
    return {
        "verdict": "association" if p <= 0.05 else "no_evidence",
        "best_lag": best,
        "r": r,
        "r_ci": [math.tanh(_fisher(r) - half), math.tanh(_fisher(r) + half)],
        "p": p,
        "detectable_r": math.tanh(power),
        "n_eff": n_eff,
        "ccf": {str(k): value for k, value in correlations.items()},
    }


def _effective(x: Numbers, y: Numbers) -> float:
    """As many independent weeks as two series that remember their past are worth."""
    shared = sum(a * b for a, b in zip(past.autocorrelations(x), past.autocorrelations(y), strict=True))
    return len(x) / max(1.0, 1 + 2 * shared)


def _error(n_eff: float, lag: int) -> float:
    """The deviation of Fisher's z; infinite when too few weeks are left to say anything."""
    weeks = n_eff - abs(lag) - 3
    return 1 / math.sqrt(weeks) if weeks > 0 else math.inf


def _fisher(r: float) -> float:
    """Fisher's z, kept finite."""
    return math.atanh(max(-0.999999, min(0.999999, r)))


def _row_correlations(a: Numbers, b: Numbers) -> Numbers:
    """Pearson's r of each row, for the rows where both sides vary."""
    varied = (a.std(axis=1) > past.FLAT) & (b.std(axis=1) > past.FLAT)
    a, b = (side[varied] - side[varied].mean(axis=1, keepdims=True) for side in (a, b))
    return (a * b).sum(axis=1) / np.sqrt((a * a).sum(axis=1) * (b * b).sum(axis=1))
