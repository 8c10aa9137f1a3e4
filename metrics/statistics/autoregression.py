"""The parts of a series that its own past explains, and what two series share when those are gone."""

from __future__ import annotations

import math

import numpy as np

from metrics.statistics.arrays import Numbers
from metrics.statistics.normal import TOLERANCE

FLAT = 1e-12


def detrend(x: Numbers) -> Numbers:
    """A series less its straight line by least squares; same length and units."""
    straight = np.column_stack([np.ones(len(x)), np.arange(len(x))])
    return x - straight @ _least_squares(straight, x)[0]


def fit_past(x: Numbers, longest: int) -> Numbers:
    """The weights of the last p weeks on the next, p <= longest: an AR(p) by least squares.

    p has the least information criterion of Schwarz 1978 over the weeks that all p can explain.
    """
    weeks = len(x) - longest
    best, order = math.inf, 0
    for p in range(longest + 1):
        left = _least_squares(_past(x, p, longest), x[longest:])[1]
        criterion = weeks * math.log(max(left, 1e-300) / weeks) + (p + 1) * math.log(weeks)
        if criterion < best - TOLERANCE:
            best, order = criterion, p
    return _least_squares(_past(x, order, order), x[order:])[0][1:]


def without_past(x: Numbers, weights: Numbers) -> Numbers:
    """What is left of a series when the weighted last weeks are taken off; shorter by the number of weights."""
    p = len(weights)
    return x[p:] - sum((weights[i] * x[p - 1 - i : len(x) - 1 - i] for i in range(p)), np.zeros(len(x) - p))


def cross_correlations(x: Numbers, y: Numbers, max_lag: int) -> dict[int, float]:
    """{k: correlation of x this week with y k weeks later}, -max_lag <= k <= max_lag, over the weeks both have.

    A positive k says that x comes first. 0 for a side that does not vary. Box & Jenkins 1970, ch. 11.
    """
    return {k: _correlation(*shifted(x, y, k)) for k in range(-max_lag, max_lag + 1)}


def shifted(x: Numbers, y: Numbers, lag: int) -> tuple[Numbers, Numbers]:
    """The weeks of x and of y that stand side by side when y is read `lag` weeks later."""
    return (x[: len(x) - lag], y[lag:]) if lag >= 0 else (x[-lag:], y[: len(y) + lag])


def autocorrelations(x: Numbers, lags: int = 5) -> list[float]:
    """Correlations of a series with itself 1 … lags weeks later, over the whole variance (Bartlett 1946)."""
    away = x - x.mean()
    total = float(away @ away)
    return [float(away[:-j] @ away[j:]) / total if total > 0 else 0.0 for j in range(1, lags + 1)]


def _past(x: Numbers, p: int, start: int) -> Numbers:
    """A row for each week from `start`: 1 and the p weeks before it."""
    return np.column_stack([np.ones(len(x) - start)] + [x[start - i : len(x) - i] for i in range(1, p + 1)])


def _least_squares(design: Numbers, y: Numbers) -> tuple[Numbers, float]:
    """Coefficients and the sum of squares that they leave."""
    weights = np.linalg.lstsq(design, y, rcond=None)[0]
    return weights, float(((y - design @ weights) ** 2).sum())


def _correlation(a: Numbers, b: Numbers) -> float:
    """Pearson's r, 0 when a side does not vary."""
    spread = a.std() * b.std()
    if a.std() < FLAT or b.std() < FLAT:
        return 0.0
    return float(((a - a.mean()) * (b - b.mean())).mean() / spread)
