"""Whether two numbers really differ, and how many of a list of surprises are surprises."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from numpy.typing import ArrayLike

from metrics.statistics.arrays import amounts
from metrics.statistics.beta import beta_quantile, beta_tails
from metrics.statistics.normal import Z95, Interval, two_sided_p
from metrics.statistics.proportions import wilson


@dataclass(frozen=True)
class Difference:
    """Now less before, its 95 % interval and a p-value that is under 0.05 exactly when the interval leaves 0 out."""

    value: float
    ci: Interval
    p: float

    @property
    def direction(self) -> int:
        """1 when it surely rose, -1 when it surely fell, 0 when neither can be said."""
        return int(self.ci[0] > 0) - int(self.ci[1] < 0)


@dataclass(frozen=True)
class Ratio:
    """Now as so many times before, its 95 % interval and p; `value` is None and the end infinite after a 0."""

    value: float | None
    ci: Interval
    p: float

    @property
    def direction(self) -> int:
        """1 when it surely rose, -1 when it surely fell, 0 when neither can be said."""
        return int(self.ci[0] > 1) - int(self.ci[1] < 1)


def difference(p1: float, ci1: Interval, p0: float, ci0: Interval) -> Difference:
    """p1 - p0 for two independent estimates of any kind, each with its own 95 % interval round it.

    Square-and-add: Newcombe 1998, Stat. Med. 17:873, method 10, for shares; Zou & Donner 2008, Stat. Med. 27:1693,
    for anything. The p-value takes the side towards 0 as 1.96 deviations: exact at 0.05, approximate elsewhere.
    """
    value = p1 - p0
    low, high = _square_and_add(p1, ci1, p0, ci0)
    towards = value - low if value > 0 else high - value
    z = 0.0 if value == 0 else Z95 * abs(value) / towards if towards > 0 else math.inf
    return Difference(value, (low, high), two_sided_p(z))


def two_proportion_p(x1: float, n1: float, x0: float, n0: float) -> float | None:
    """p of no change between two shares: 1 less the widest confidence at which `difference` of Wilson's leaves 0 out.

    x of n things each; for clustered shares give value · n_eff and n_eff. None when an n is not positive.
    """
    if not (n1 > 0 and n0 > 0):
        return None
    if x1 / n1 < x0 / n0:
        x1, n1, x0, n0 = x0, n0, x1, n1
    if x1 / n1 == x0 / n0:
        return 1.0
    low, high = 0.0, 1.0
    while _lower_end(x1, n1, x0, n0, high) > 0:
        low, high = high, 2 * high
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _lower_end(x1, n1, x0, n0, middle) > 0 else (low, middle)
    return two_sided_p(low)


def ratio_of_counts(
    now: float, before: float, exposure_now: float = 1.0, exposure_before: float = 1.0, dispersion: float = 1.0,
    *, tail: float = 0.025,
) -> Ratio | None:  # fmt: skip
    """The ratio of two rates of events, each a count over its exposure (weeks, posts); None when both counts are 0.

    Exact, given the sum of the counts: Przyborowski & Wilenski 1940, Biometrika 31:313, limits by Clopper & Pearson.
    Events that come in bursts carry less: both counts are divided by `dispersion` (McCullagh & Nelder 1989, §6.2).
    `tail` is what each end leaves out: 0.025 for 95 %.
    ValueError for a negative count, no exposure or a dispersion under 1.
    """
    if min(now, before) < 0 or min(exposure_now, exposure_before) <= 0 or dispersion < 1:
        raise ValueError("counts are 0 or more, exposures more than 0, a dispersion 1 or more")
    if now + before == 0:
        return None
    scale = exposure_before / exposure_now
    a, b = now / dispersion, before / dispersion
    low = _odds(beta_quantile(tail, a, b + 1)) if a else 0.0
    high = 1 / _odds(beta_quantile(tail, b, a + 1)) if b else math.inf
    value = now / before * scale if before else None
    return Ratio(value, (low * scale, high * scale), same_rate_p(a, b, exposure_now, exposure_before))


def dispersion(counts: ArrayLike) -> float:
    """How many times more counts of equal periods vary than independent events would: variance over mean, at least 1.

    1 when it cannot be estimated (under two periods, or nothing happened). Fisher, Thornton & Mackenzie 1922.
    """
    c = amounts(counts)
    if len(c) < 2 or c.sum() == 0:
        return 1.0
    return max(1.0, float(c.var(ddof=1) / c.mean()))


def benjamini_hochberg(p_values: Sequence[float | None]) -> list[float | None]:
    """The p-values corrected for being several, in their order; those at 0.05 or less keep 5 % of false finds.

    An unknown one stays unknown and is not counted. Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289.
    """
    known = sorted((p, place) for place, p in enumerate(p_values) if p is not None)
    adjusted: list[float | None] = [None] * len(p_values)
    least = 1.0
    for rank in range(len(known), 0, -1):
        p, place = known[rank - 1]
        least = min(least, p * len(known) / rank)
        adjusted[place] = least
    return adjusted


def _square_and_add(p1: float, ci1: Interval, p0: float, ci0: Interval) -> Interval:
    """The interval of p1 - p0: the distances to the two ends that matter, added as squares."""
    (low1, high1), (low0, high0) = ci1, ci0
    value = p1 - p0
    return value - math.hypot(p1 - low1, high0 - p0), value + math.hypot(high1 - p1, p0 - low0)


def _lower_end(x1: float, n1: float, x0: float, n0: float, z: float) -> float:
    """The lower end of the interval of the difference at z deviations."""
    return _square_and_add(x1 / n1, wilson(x1, n1, z), x0 / n0, wilson(x0, n0, z))[0]


def _odds(p: float) -> float:
    """p to 1 - p."""
    return p / (1 - p)


def same_rate_p(a: float, b: float, exposure_a: float, exposure_b: float) -> float:
    """Twice the smaller tail of the split of a + b events between two periods of the same rate."""
    share = exposure_a / (exposure_a + exposure_b)
    as_many = beta_tails(share, a, b + 1)[0] if a else 1.0
    as_few = beta_tails(share, a + 1, b)[1] if b else 1.0
    return min(1.0, 2 * min(as_many, as_few))
