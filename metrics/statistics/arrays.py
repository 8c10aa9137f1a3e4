"""Turns what callers hand over into arrays that hold numbers only."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]


def numbers(values: ArrayLike) -> Numbers:
    """A one-dimensional float array; ValueError when a value is missing, since no statistic here may guess it."""
    array = np.asarray(values, dtype=float)
    if array.ndim != 1:
        raise ValueError(f"one dimension is expected, not {array.ndim}")
    if not np.isfinite(array).all():
        raise ValueError("unknown or infinite values must be left out before the calculation")
    return array


def amounts(values: ArrayLike) -> Numbers:
    """As `numbers`, and none below 0: counts and other things that are shared out."""
    array = numbers(values)
    if (array < 0).any():
        raise ValueError("an amount cannot be negative")
    return array


def pairs(x: ArrayLike, y: ArrayLike) -> tuple[Numbers, Numbers]:
    """Two `numbers` of the same length, else ValueError."""
    first, second = numbers(x), numbers(y)
    if len(first) != len(second):
        raise ValueError(f"pairs are expected: {len(first)} values against {len(second)}")
    return first, second
