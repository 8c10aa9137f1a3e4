"""Whether a week stands out from those before it, and where a share changed for good."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import Numbers, amounts, pairs

MAD_TO_DEVIATION = 1.4826


@dataclass(frozen=True)
class Changepoint:
    """The first week after the change (from 0), the shares on both sides, and the likelihood ratio 2 Δ ln L."""

    index: int
    lr: float
    before: float
    after: float


def robust_z_arcsine(p_now: float, n_now: float, base: ArrayLike) -> float | None:
    """Robust deviations of a share p_now of n_now things from the shares (0-1) of the base weeks.

    On the scale asin √p: from the median, in 1.4826 MAD but never less than the binomial 1 / (2 √n).
    None without base weeks or things. Iglewicz & Hoaglin 1993; Anscombe 1948, Biometrika 35:246.
    """
    weeks = np.arcsin(np.sqrt(amounts(base)))
    if not len(weeks) or not n_now > 0:
        return None
    middle = float(np.median(weeks))
    spread = MAD_TO_DEVIATION * float(np.median(np.abs(weeks - middle)))
    return (math.asin(math.sqrt(p_now)) - middle) / max(spread, 1 / (2 * math.sqrt(n_now)))


def changepoint(k: ArrayLike, n: ArrayLike, minimum: int = 3) -> Changepoint | None:
    """The single change of a weekly share k / n that the data favour most, the earliest on a tie.

    Two arrays, a week each; `minimum` weeks on either side. None when no cut leaves things on both sides.
    Binomial likelihood ratio: Hinkley & Hinkley 1970, Biometrika 57:477.
    """
    k, n = pairs(k, n)
    hits, things = np.cumsum(k), np.cumsum(n)
    best: Changepoint | None = None
    for cut in range(max(1, minimum), len(k) - max(1, minimum) + 1):
        found = _cut(hits, things, cut)
        if found and (best is None or found.lr > best.lr + 1e-9):
            best = found
    return best


def _cut(hits: Numbers, things: Numbers, cut: int) -> Changepoint | None:
    """The change before week `cut`, from running totals; None when a side has nothing."""
    k1, n1 = float(hits[cut - 1]), float(things[cut - 1])
    k2, n2 = float(hits[-1]) - k1, float(things[-1]) - n1
    if n1 <= 0 or n2 <= 0:
        return None
    ratio = 2 * (_log_likelihood(k1, n1) + _log_likelihood(k2, n2) - _log_likelihood(k1 + k2, n1 + n2))
    return Changepoint(cut, ratio, k1 / n1, k2 / n2)


def _log_likelihood(k: float, n: float) -> float:
    """Of k out of n at their own share, without the binomial coefficient."""
    return sum(part * math.log(part / n) for part in (k, n - k) if part > 0)
