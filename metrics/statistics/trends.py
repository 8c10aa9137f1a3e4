"""Whether a series goes up or down, without being led astray by a few odd weeks."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import Numbers, numbers, pairs
from metrics.statistics.normal import Interval, two_sided_p, upper_quantile


@dataclass(frozen=True)
class Slope:
    """y per unit of x, with its 95 % interval; no interval where ties leave nothing to order."""

    slope: float
    ci: Interval | None


@dataclass(frozen=True)
class Trend:
    """S of Mann and Kendall (pairs that rise less pairs that fall) and its two-sided p."""

    s: float
    p: float


def theil_sen(x: ArrayLike, y: ArrayLike) -> Slope | None:
    """Median of the slopes of all pairs with different x; None when there is no such pair.

    Two arrays of one length; unknown values are a ValueError. Theil 1950; interval by equation 2.6
    of Sen 1968, J. Am. Stat. Assoc. 63:1379, with its correction for ties of x and of y.
    """
    x, y = pairs(x, y)
    run, rise = x[:, None] - x, y[:, None] - y
    slopes = np.sort(rise[run > 0] / run[run > 0])
    if not slopes.size:
        return None
    return Slope(float(np.median(slopes)), _sen_interval(slopes, x, y))


def mann_kendall(y: ArrayLike) -> Trend | None:
    """Whether a series in order of time rises or falls, by ranks; None under three values.

    Normal approximation with corrections for ties and for continuity.
    Mann 1945, Econometrica 13:245; Kendall 1975.
    """
    y = numbers(y)
    n = len(y)
    if n < 3:
        return None
    s = float(np.sign(y[None, :] - y[:, None])[np.triu_indices(n, 1)].sum())
    variance = (_spread(n) - _tied(y)) / 18
    if variance <= 0:
        return Trend(s, 1.0)
    return Trend(s, two_sided_p(max(0.0, abs(s) - 1) / math.sqrt(variance)))


def _sen_interval(slopes: Numbers, x: Numbers, y: Numbers) -> Interval | None:
    """The slopes whose ranks lie 1.96 deviations of Kendall's S round the middle."""
    variance = (_spread(len(y)) - _tied(x) - _tied(y)) / 18
    if variance < 0:
        return None
    reach = upper_quantile((1 - 0.95) / 2) * math.sqrt(variance)
    low = max(round((len(slopes) - reach) / 2) - 1, 0)
    high = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    return float(slopes[low]), float(slopes[high])


def _spread(n: int) -> int:
    """Eighteen times the variance of Kendall's S for n values that all differ."""
    return n * (n - 1) * (2 * n + 5)


def _tied(values: Numbers) -> int:
    """What the groups of equal values take from `_spread`."""
    return sum(_spread(int(size)) for size in np.unique(values, return_counts=True)[1])
