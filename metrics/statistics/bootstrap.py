"""How sure a mean or a median of heavy-tailed numbers is, by drawing the sample again and again with a fixed seed."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import Numbers, numbers
from metrics.statistics.normal import Z95, Interval, two_sided_p, upper_quantile

DRAWS = 2000
MANY = 10_000
CELLS = 4_000_000
LEVELS = (0.025, 0.975)


def bootstrap_mean(values: ArrayLike, seed: int = 0, draws: int = DRAWS) -> Interval | None:
    """95 % interval of the mean, corrected for bias and skewness (BCa); None under two values.

    The order of the values does not matter and the same seed gives the same interval. Above 10,000 values nothing
    is drawn: the limits follow from the skewness. Efron 1987, J. Am. Stat. Assoc. 82:171; Hall 1988, Ann. Stat. 16:927.
    """
    x = np.sort(numbers(values))
    if len(x) < 2:
        return None
    if x[0] == x[-1]:
        return float(x[0]), float(x[0])
    if len(x) > MANY:
        return _expanded(x)
    means = _means(x, np.random.default_rng(seed), draws)
    low, high = np.quantile(means, _corrected(means, x))
    return float(low), float(high)


def bootstrap_median(values: ArrayLike, seed: int = 0, draws: int = DRAWS) -> Interval | None:
    """95 % percentile interval of the median; None under two values.

    The order of the values does not matter and the same seed gives the same interval. Efron 1979, Ann. Stat. 7:1.
    The middle of a redrawn sample has a known law, so it is drawn directly (David & Nagaraja 2003, §2.5).
    """
    x = np.sort(numbers(values))
    if len(x) < 2:
        return None
    low, high = np.quantile(_medians(x, np.random.default_rng(seed), draws), LEVELS)
    return float(low), float(high)


def _means(x: Numbers, generator: np.random.Generator, draws: int) -> Numbers:
    """The means of redrawn samples, a block at a time; equal values are drawn as one with their number."""
    kinds, sizes = np.unique(x, return_counts=True)
    if len(kinds) * 10 < len(x):
        return generator.multinomial(len(x), sizes / len(x), draws) @ kinds / len(x)
    block = max(1, CELLS // len(x))
    parts = (min(block, draws - start) for start in range(0, draws, block))
    return np.concatenate([x[generator.integers(0, len(x), (rows, len(x)))].mean(axis=1) for rows in parts])


def _medians(x: Numbers, generator: np.random.Generator, draws: int) -> Numbers:
    """Medians of redrawn samples: the places of their middle values are those of ordered uniform numbers."""
    n, middle = len(x), (len(x) + 1) // 2
    place = generator.beta(middle, n - middle + 1, draws)
    if n % 2:
        return x[_index(place, n)]
    above = place + (1 - place) * generator.beta(1, n - middle, draws)
    return (x[_index(place, n)] + x[_index(above, n)]) / 2


def _index(place: Numbers, n: int) -> np.ndarray:
    """Which of n values stands at a place between 0 and 1."""
    return np.minimum((place * n).astype(int), n - 1)


def _corrected(means: Numbers, x: Numbers) -> list[float]:
    """The levels at which the redrawn means are read, shifted for their bias and for the skewness of the values."""
    below = float(((means < x.mean()).sum() + (means == x.mean()).sum() / 2) / len(means))
    bias = -upper_quantile(min(max(below, 1 / len(means)), 1 - 1 / len(means)))
    skew = _acceleration(x)
    shifted = [bias - upper_quantile(level) for level in LEVELS]
    return [_below(bias + z / (1 - skew * z)) for z in shifted]


def _expanded(x: Numbers) -> Interval:
    """The limits that the corrected ones come to when the values are many, to the second order."""
    error = float(x.std() / np.sqrt(len(x)))
    low, high = (x.mean() + error * (z + _acceleration(x) * (2 * z * z + 1)) for z in (-Z95, Z95))
    return float(low), float(high)


def _acceleration(x: Numbers) -> float:
    """How fast the error of the mean grows with the mean: a sixth of the skewness over the root of n."""
    away = x - x.mean()
    return float((away**3).sum() / (6 * (away**2).sum() ** 1.5))


def _below(z: float) -> float:
    """P(Z <= z)."""
    return two_sided_p(z) / 2 if z < 0 else 1 - two_sided_p(z) / 2
