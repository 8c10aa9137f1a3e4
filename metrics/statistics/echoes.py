"""Which texts nearly are one of the originals: the one set beside them, or any of many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from metrics.statistics import minhash
from metrics.statistics.trigrams import Alike, Flags, Ints, Trigrams, runs

EXACT_UP_TO = 3000  # different texts that are compared each with each
DEPTH = 256  # originals of one band looked at in one step at most
AT_ONCE = 20_000  # pairs looked at together, so that memory stays bounded


@dataclass(frozen=True)
class Asked:
    """Which texts, by their place in the sets, are compared: each of `one` with that of `other`, and all of `texts`
    with all `originals`."""

    one: Ints
    other: Ints
    texts: Ints
    originals: Ints


def echoes(sets: Trigrams, asked: Asked, jaccard: float, exact_up_to: int = EXACT_UP_TO) -> tuple[Flags, Flags]:
    """For each pair whether it is as alike as `jaccard`; for each text of the sets whether it nearly is an original.

    Exact for few different texts; above, an original is missed one time in 4,500 at the threshold, less above it,
    and of those that share a band only the first 511 are looked at. None is ever taken for alike that is not.
    """
    marks = None if len(sets.sizes) <= exact_up_to else minhash.signatures(sets)
    alike = partial(sets.alike, jaccard=jaccard)
    pairs = np.zeros(len(asked.one), bool)
    for portion in _portions(np.ones(len(pairs), np.int64)):
        pairs[portion] = alike(asked.one[portion], asked.other[portion])
    found = np.zeros(len(sets.sizes), bool)
    found[np.intersect1d(asked.texts, asked.originals)] = True
    if marks is None:
        _each_with_each(sets, asked.texts[~found[asked.texts]], asked.originals, jaccard, found)
        return pairs, found
    for band in minhash.bands(marks, minhash.rows_per_band(jaccard)):
        _among(band, asked.texts[~found[asked.texts]], asked.originals, alike, found)
    return pairs, found


def _each_with_each(sets: Trigrams, texts: Ints, originals: Ints, jaccard: float, found: Flags) -> None:
    for text in texts.tolist() if len(originals) else ():
        shared = sets.shared_with_all(text)[originals]
        found[text] = bool((shared / (sets.sizes[originals] + sets.sizes[text] - shared) >= jaccard).any())


def _among(band: NDArray, texts: Ints, originals: Ints, alike: Alike, found: Flags) -> None:
    """Compares each text with the originals of its band, twice as many each time, until one is alike."""
    ordered = originals[np.argsort(band[originals], kind="stable")]
    left, right = (np.searchsorted(band[ordered], band[texts], side) for side in ("left", "right"))
    step = 1
    while len(texts) and step <= DEPTH:
        going = (left < right) & ~found[texts]
        texts, left, right = texts[going], left[going], right[going]
        lengths = np.minimum(right - left, step)
        for portion in _portions(lengths):
            one = np.repeat(texts[portion], lengths[portion])
            other = ordered[runs(left[portion], lengths[portion])]
            found[one[alike(one, other)]] = True
        left, step = left + lengths, 2 * step


def _portions(lengths: Ints) -> Iterator[slice]:
    """Slices of things that come with so many pairs each, AT_ONCE pairs or little more in each slice."""
    ends = np.cumsum(lengths)
    start = 0
    while start < len(lengths):
        done = ends[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(ends, done + AT_ONCE, side="right")))
        yield slice(start, end)
        start = end
