"""Whether a few people do nearly everything: concentration of contributions over people."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import amounts
from metrics.statistics.normal import TOLERANCE


def gini(contributions: ArrayLike) -> float | None:
    """0 when all contribute the same, towards 1 when one does it all; None under two people or without contributions.

    One amount per person, those who gave 0 included. Population formula of Gini 1914, no small-sample correction.
    """
    x = np.sort(amounts(contributions))
    n, total = len(x), x.sum()
    if n < 2 or total <= 0:
        return None
    rank = np.arange(1, n + 1)
    return max(0.0, float(2 * (rank * x).sum() / (n * total) - (n + 1) / n))


def lorenz(contributions: ArrayLike) -> list[float]:
    """Share of the total given by the 0, 1, 2 … n who give least: n + 1 points; none without contributions.

    Lorenz 1905, Publ. Am. Stat. Assoc. 9:209.
    """
    x = np.sort(amounts(contributions))
    return [0.0, *(np.cumsum(x) / x.sum()).tolist()] if x.sum() > 0 else []


def top_share(contributions: ArrayLike, fraction: float) -> float | None:
    """Share of the total given by the most active `fraction` (0-1) of the people, rounded up to a whole person.

    The participation inequality of Nielsen 2006; None without contributions.
    """
    x = np.sort(amounts(contributions))[::-1]
    if x.sum() <= 0:
        return None
    people = max(1, math.ceil(fraction * len(x) - TOLERANCE))
    return float(x[:people].sum() / x.sum())


def absence_factor(contributions: ArrayLike) -> int | None:
    """The fewest people who make at least half of the contributions (CHAOSS contributor absence factor), or None."""
    x = np.sort(amounts(contributions))[::-1]
    if x.sum() <= 0:
        return None
    return int(np.argmax(np.cumsum(x) >= x.sum() * 0.5 - TOLERANCE)) + 1


def h_index(counts: ArrayLike) -> int:
    """The largest h with h people who count at least h each (Hirsch 2005, PNAS 102:16569)."""
    x = np.sort(amounts(counts))[::-1]
    return int((x >= np.arange(1, len(x) + 1)).sum())
