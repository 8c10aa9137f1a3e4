"""Shares and how sure they are: of independent things, and of things that come in clumps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import Numbers, pairs
from metrics.statistics.beta import beta_quantile
from metrics.statistics.normal import Z95, Interval

Sum = int | float | Decimal


@dataclass(frozen=True)
class Clustered:
    """A share of things in clumps: `deff` times less sure than as many independent ones, so worth `n_eff` of them."""

    value: float
    n: int | float
    clusters: int
    deff: float
    n_eff: float
    ci: Interval


def wilson(x: float, n: float, z: float = Z95) -> Interval | None:
    """The score interval of x out of n; n may be a fractional effective number, n <= 0 gives None.

    Wilson 1927, J. Am. Stat. Assoc. 22:209; recommended for small n by Brown, Cai & DasGupta 2001.
    """
    if not n > 0:
        return None
    p = x / n
    scale = 1 + z * z / n
    centre = (p + z * z / (2 * n)) / scale
    half = z * math.sqrt(max(0.0, p * (1 - p) / n + z * z / (4 * n * n))) / scale
    return (0.0 if x <= 0 else max(0.0, centre - half), 1.0 if x >= n else min(1.0, centre + half))


def wilson_bounds(p: ArrayLike, n: ArrayLike, z: float = Z95) -> tuple[Numbers, Numbers]:
    """`wilson` for many shares p of n > 0 at once: the array of lower and the array of upper ends."""
    p, n = np.asarray(p, float), np.asarray(n, float)
    scale = 1 + z * z / n
    centre = (p + z * z / (2 * n)) / scale
    half = z * np.sqrt(np.maximum(0.0, p * (1 - p) / n + z * z / (4 * n * n))) / scale
    low = np.where(p <= 0, 0.0, np.maximum(0.0, centre - half))
    return low, np.where(p >= 1, 1.0, np.minimum(1.0, centre + half))


def jeffreys(x: float, n: float) -> Interval | None:
    """The equal-tailed Jeffreys interval of x out of n, reaching 0 when x = 0 and 1 when x = n; n <= 0 gives None.

    Brown, Cai & DasGupta 2001, Stat. Sci. 16:101, with their correction at the ends.
    """
    if not n > 0:
        return None
    low = 0.0 if x <= 0 else beta_quantile(0.025, x + 0.5, n - x + 0.5)
    high = 1.0 if x >= n else beta_quantile(0.025, x + 0.5, n - x + 0.5, upper=True)
    return low, high


def clustered(x: Sum, n: Sum, clusters: int, syy: Sum, syn: Sum, snn: Sum) -> Clustered | None:
    """The share x / n over clusters of y out of n things each, from x = Σy, n = Σn, Σy², Σy·n and Σn²; n <= 0: None.

    `clusters` counts those with n > 0. Wilson's interval at n_eff = n / deff, deff being the linearised
    variance of the ratio (Cochran 1977, §6.3) over that of a simple sample (Kish 1965), never under 1.
    """
    if not n > 0:
        return None
    p = float(x) / float(n)
    deff = 1.0
    if clusters >= 2 and 0 < p < 1 and n > 1:
        variance = clusters / (clusters - 1) * _residual(x, n, syy, syn, snn) / float(n) ** 2
        deff = max(1.0, variance / (p * (1 - p) / (float(n) - 1)))
    n_eff = float(n) / deff
    return Clustered(p, _count(n), int(clusters), deff, n_eff, wilson(p * n_eff, n_eff))


def cluster_wilson(y: ArrayLike, n: ArrayLike) -> Clustered | None:
    """`clustered` from the arrays themselves: y of n things in each cluster; clusters with n = 0 are left out."""
    y, n = pairs(y, n)
    y, n = y[n > 0], n[n > 0]
    return clustered(float(y.sum()), float(n.sum()), len(n), float(y @ y), float(y @ n), float(n @ n))


def _residual(x: Sum, n: Sum, syy: Sum, syn: Sum, snn: Sum) -> float:
    """Σ(y - p·n)² from its sums, in exact fractions: in doubles the three terms would cancel to noise."""
    x, n, syy, syn, snn = (_exact(term) for term in (x, n, syy, syn, snn))
    p = x / n
    return float(max(Fraction(0), syy - 2 * p * syn + p * p * snn))


def _exact(value: Sum) -> Fraction:
    """The very number as a fraction; numpy's integers are made Python's, which do not overflow."""
    return Fraction(value) if isinstance(value, (float, Decimal)) else Fraction(int(value))


def _count(n: Sum) -> int | float:
    """A whole number without decimals, as counts are written."""
    return int(n) if int(n) == n else float(n)
