"""Which of many texts may be alike, found without comparing each with each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from metrics.statistics.trigrams import Trigrams

HASHES = 64
MISSED = 1e-3  # how often two texts at the threshold may share no band
Signatures = NDArray[np.uint32]


def signatures(sets: Trigrams, seed: int = 0) -> Signatures:
    """The smallest of 64 random numbers over the trigrams of each text; two texts agree in about J of them.

    One row per text; the same seed gives the same rows for the same texts. Broder 1997, On the resemblance and
    containment of documents.
    """
    numbers = np.random.default_rng(seed).integers(0, 2**32, (sets.kinds, HASHES), dtype=np.uint32)
    found = np.full((len(sets.sizes), HASHES), 2**32 - 1, np.uint32)
    order = np.argsort(-sets.sizes, kind="stable")
    for start in range(0, len(order), 2000):
        texts = order[start : start + 2000]
        found[texts] = _smallest(sets, texts, numbers)
    return found


def _smallest(sets: Trigrams, texts: NDArray[np.int64], numbers: Signatures) -> Signatures:
    """Texts come with the longest first, so that those with a j-th trigram are the first ones."""
    starts, sizes = sets.starts[texts], sets.sizes[texts]
    least = np.full((len(texts), HASHES), 2**32 - 1, np.uint32)
    for j in range(int(sizes[0])):
        some = np.searchsorted(-sizes, -j, side="left")
        np.minimum(least[:some], numbers[sets.values[starts[:some] + j]], out=least[:some])
    return least


def rows_per_band(jaccard: float) -> int:
    """As many rows as leave pairs at the threshold in one band all but one time in a thousand: 4 for 0.8."""
    fitting = (rows for rows in (4, 3, 2) if (1 - jaccard**rows) ** (HASHES // rows) <= MISSED)
    return next(fitting, 1)


def bands(marks: Signatures, rows: int) -> Iterator[NDArray[np.uint64]]:
    """Band after band a number for each text; those with the same number agree (but for chance) in all its rows."""
    factors = np.random.default_rng(1).integers(1, 2**63, rows, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    for start in range(0, HASHES - rows + 1, rows):
        mixed = (marks[:, start : start + rows].astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)) * factors
        yield np.bitwise_xor.reduce(mixed ^ (mixed >> np.uint64(29)), axis=1)
