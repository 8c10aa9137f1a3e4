"""Two numbers against each other at any confidence, so that many comparisons can be judged as one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.differences import benjamini_hochberg, ratio_of_counts, same_rate_p
from metrics.statistics.normal import Z95, Interval, two_sided_p, upper_quantile, upper_tail
from metrics.statistics.proportions import wilson

Ends = Callable[[float], Interval]
FURTHEST = 7.0  # deviations; nobody tells p-values beyond 1e-11 apart
HALVINGS = 30
LEAST_FREEDOM = 4  # fewer weeks to compare with each other say nothing of how much weeks differ


@dataclass(frozen=True)
class Contrast:
    """Now less before (or its ratio less 1), with the interval at any number of deviations: `at(z)`.

    `surely(z)` tells whether that interval leaves 0 out, where that is quicker to know than the interval.
    """

    value: float
    at: Ends
    surely: Callable[[float], bool] | None = None

    @property
    def p(self) -> float:
        """1 less the widest confidence at which the interval leaves 0 out."""
        low, high = 0.0, FURTHEST
        if self.value == 0:
            return 1.0
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            low, high = (middle, high) if self.away(middle) else (low, middle)
        return two_sided_p(low)

    def away(self, z: float) -> bool:
        """Whether the interval at z deviations leaves 0 out."""
        if self.surely:
            return self.surely(z)
        low, high = self.at(z)
        return low > 0 or high < 0


def share_ends(p: float, worth: float, freedom: int | None = None) -> Ends:
    """Wilson's interval of a share that is worth so many independent things; little freedom makes it wider."""
    return lambda z: wilson(p * worth, worth, student(z, freedom) if freedom else z) or (0.0, 1.0)


def stretched(value: float, ci: Interval) -> Ends:
    """A 95 % interval of any kind, at other confidences: each side grows alike."""
    low, high = ci
    return lambda z: (value - (value - low) * z / Z95, value + (high - value) * z / Z95)


def mean_contrast(value: float, before: float, error: float, freedom: int) -> Contrast:
    """The difference of two means with its standard error, alike to both sides: Student 1908, Biometrika 6:1.

    Skewness cancels in a difference of two periods that are alike; an interval of each that leans to one side would
    be shortest just where the larger mean owes its size to one great week.
    """
    change = value - before
    return Contrast(change, lambda z: (change - student(z, freedom) * error, change + student(z, freedom) * error))


def pooled_deff(blocks: Sequence[tuple[ArrayLike, ArrayLike]]) -> tuple[float, int]:
    """How many times more a share varies than of independent things, from (y, n) by clump of several periods.

    Each period keeps its own share, so that a change between them is no variation. Weighted by freedom (clumps less
    one); a period of all or nothing counts as independent things. At least 1. Cochran 1977, §6.3; Kish 1965.
    """
    total, freedom = 0.0, 0
    for y, n in blocks:
        y, n = (np.asarray(column, float)[np.asarray(n) > 0] for column in (y, n))
        p, size, clumps = y.sum() / max(1.0, n.sum()), n.sum(), len(n)
        if clumps > 1:
            varies = clumps / (clumps - 1) * float(((y - p * n) ** 2).sum()) / size**2
            total += (clumps - 1) * (varies / (p * (1 - p) / (size - 1)) if 0 < p < 1 else 1.0)
            freedom += clumps - 1
    return max(1.0, total / freedom) if freedom else 1.0, freedom


def gap(value: float, ends: Ends, before: float, ends_before: Ends) -> Contrast:
    """value - before of two independent estimates: the distances that matter, added as squares.

    Newcombe 1998, Stat. Med. 17:873, method 10; Zou & Donner 2008, Stat. Med. 27:1693.
    """

    def at(z: float) -> Interval:
        (low, high), (low_before, high_before) = ends(z), ends_before(z)
        change = value - before
        return change - math.hypot(value - low, high_before - before), change + math.hypot(
            high - value, before - low_before
        )

    return Contrast(value - before, at)


def count_contrast(now: float, before: float, weeks: Sequence[Sequence[float]]) -> Contrast | None:
    """A count against another as a ratio less 1, from (days, count) of the weeks of both periods and of earlier ones.

    Events come in bursts, which the weeks show: both counts carry as much less as the weeks vary more than Poisson's
    (`overdispersion`), and few weeks widen it as Student's t does. None when the weeks are too few to tell.
    """
    exposure, exposure_before = (sum(days for days, _ in period) for period in weeks[:2])
    varies, freedom = overdispersion(weeks)
    if freedom < LEAST_FREEDOM or min(exposure, exposure_before) <= 0 or now + before == 0:
        return None

    def wider(z: float) -> float:
        # Where the smaller count shrinks to a tenth of an event nothing is sure any more, nor can be computed.
        return min(max(1.0, varies * (student(z, freedom) / z) ** 2), 10 * max(1.0, min(now, before)))

    def at(z: float) -> Interval:
        found = ratio_of_counts(now, before, exposure, exposure_before, wider(z), tail=upper_tail(z))
        return found.ci[0] - 1, found.ci[1] - 1

    def surely(z: float) -> bool:
        return same_rate_p(now / wider(z), before / wider(z), exposure, exposure_before) < two_sided_p(z)

    value = now * exposure_before / (before * exposure) - 1 if before else math.inf
    return Contrast(value, at, surely)


def overdispersion(periods: Sequence[Sequence[Sequence[float]]]) -> tuple[float, int]:
    """How many times more the (days, count) of each period vary than independent events would, and its freedom.

    Pearson's statistic over its degrees of freedom, at least 1: McCullagh & Nelder 1989, §4.5.
    """
    statistic, freedom = 0.0, 0
    for period in periods:
        if not len(period):
            continue
        days, counts = np.array(period, float).reshape(-1, 2).T
        expected = counts.sum() * days / days.sum()
        statistic += float(((counts - expected) ** 2 / np.where(expected > 0, expected, 1)).sum())
        freedom += len(counts) - 1
    return max(1.0, statistic / freedom) if freedom else 1.0, freedom


def student(z: float, freedom: int) -> float:
    """The t of so many degrees of freedom that is as rare as z deviations of a normal: Wallace 1959, to a percent.

    Ann. Math. Stat. 30:1124, formula 6.3 solved for t.
    """
    bent = z * (8 * freedom + 3) / (8 * freedom + 1)
    return math.sqrt(freedom * math.expm1(bent * bent / freedom))


ALONE, SEVERAL = 0.05, 0.04  # several a little under 5 %: p-values rest on few weeks, and a page must stay under it


def together(contrasts: Sequence[Contrast | None]) -> tuple[list[bool], float]:
    """Which of several contrasts may be told as changes, and the deviations at which all their intervals agree.

    Of the changes told, 4 % at most are expected to be false, and when nothing changed at all, one page in twenty-five
    tells any: Benjamini & Hochberg 1995. Every interval is taken at 1 - R q / m for R told of m, which keeps their
    coverage (Benjamini & Yekutieli 2005, J. Am. Stat. Assoc. 100:71) and leaves 0 out exactly for those told.
    """
    known = sum(contrast is not None for contrast in contrasts)
    false_finds = SEVERAL if known > 1 else ALONE
    told = [p is not None and p <= false_finds for p in benjamini_hochberg([c.p if c else None for c in contrasts])]
    level = false_finds * max(1, sum(told)) / max(1, known)
    return told, upper_quantile(level / 2)
