"""Turns what callers hand over into arrays that hold numbers only."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]
Texts = Any  # an Arrow array of texts without nulls: whoever works on these lets other threads go on


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


def octets(texts: Texts) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The octets of all texts, one behind the other, and where each text begins and the last one ends."""
    whole = texts.cast(pyarrow.large_string())
    offsets = np.frombuffer(whole.buffers()[1], np.int64)[whole.offset : whole.offset + len(whole) + 1]
    data = np.frombuffer(whole.buffers()[2] or b"", np.uint8)
    return data[offsets[0] : offsets[-1]], offsets - offsets[0]
