"""Texts as sets of character trigrams, and how many of them two texts share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from pyarrow import compute

from metrics.statistics.arrays import Texts, octets

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Alike = Callable[[Ints, Ints], Flags]  # whether texts, by their places, are alike, pair by pair
BITS = 2048  # of the mark by which two texts are compared at first sight
ROOM = 1 << 26  # trigrams that a table of marks may tell apart; above, they are sorted


@dataclass(frozen=True)
class Trigrams:
    """The set of each text, one after the other, ascending: text i has values[starts[i]:starts[i + 1]].

    A trigram is a number below `kinds`; three characters in a row, spaces included, without padding. A text of one
    or two characters is its own only trigram.
    """

    values: Ints
    starts: Ints
    kinds: int

    @cached_property
    def sizes(self) -> Ints:
        """How many different trigrams each text has."""
        return np.diff(self.starts)

    @cached_property
    def _holders(self) -> tuple[Ints, Ints]:
        """The texts that hold each trigram, one after the other, and where those of each begin."""
        owners = np.repeat(np.arange(len(self.sizes)), self.sizes)
        order = np.argsort(self.values.astype(np.min_scalar_type(self.kinds)), kind="stable")
        held = np.bincount(self.values, minlength=self.kinds)
        return owners[order], np.concatenate([[0], np.cumsum(held)])

    def shared_with_all(self, text: int) -> Ints:
        """How many trigrams of one text each of the texts holds."""
        owners, starts = self._holders
        mine = self.values[self.starts[text] : self.starts[text + 1]]
        places = runs(starts[mine], starts[mine + 1] - starts[mine])
        return np.bincount(owners[places], minlength=len(self.sizes))

    @cached_property
    def _marks(self) -> tuple[NDArray[np.uint64], Ints]:
        """Each text as bits (a trigram is its number modulo BITS), and how many of its trigrams found theirs taken."""
        packed = np.zeros((len(self.sizes), BITS // 8), np.uint8)
        for start in range(0, len(packed), 1000):
            marks = np.zeros((min(1000, len(packed) - start), BITS), bool)
            inside = slice(self.starts[start], self.starts[start + len(marks)])
            owners = np.repeat(np.arange(len(marks)), self.sizes[start : start + len(marks)])
            marks[owners, self.values[inside] % BITS] = True
            packed[start : start + len(marks)] = np.packbits(marks, axis=1)
        bits = packed.view(np.uint64)
        return bits, self.sizes - np.bitwise_count(bits).sum(axis=1, dtype=np.int64)

    def shared_at_most(self, one: Ints, other: Ints) -> Ints:
        """Never less than `shared`, seldom much more, far sooner known; equal to it up to BITS kinds of trigrams."""
        bits, taken = self._marks
        common = np.bitwise_count(bits[one] & bits[other]).sum(axis=1, dtype=np.int64)
        return common + np.minimum(taken[one], taken[other])

    def shared(self, one: Ints, other: Ints) -> Ints:
        """How many trigrams the texts one[i] and other[i] share, for each i."""
        if self.kinds <= BITS:
            return self.shared_at_most(one, other)
        keys = np.concatenate([self._keys(one), self._keys(other)])
        keys.sort(kind="stable")
        twice = keys[1:][keys[1:] == keys[:-1]] // self.kinds
        return np.bincount(twice, minlength=len(one))

    def alike(self, one: Ints, other: Ints, jaccard: float) -> Flags:
        """Whether the texts one[i] and other[i] have a Jaccard index of so much, for each i: exactly.

        First what rules most pairs out at once.
        """
        here, there = self.sizes[one], self.sizes[other]
        found = one == other
        maybe = np.flatnonzero(~found & (np.minimum(here, there) >= jaccard * np.maximum(here, there) * (1 - 1e-9)))
        for shared_by in (self.shared_at_most, self.shared) if self.kinds > BITS else (self.shared,):
            shared = shared_by(one[maybe], other[maybe])
            maybe = maybe[shared / (here[maybe] + there[maybe] - shared) >= jaccard]
        found[maybe] = True
        return found

    def _keys(self, texts: Ints) -> Ints:
        pair = np.repeat(np.arange(len(texts)), self.sizes[texts])
        return pair * self.kinds + self.values[runs(self.starts[texts], self.sizes[texts])]


def trigrams(texts: Texts) -> Trigrams:
    """The trigram sets of texts that are not empty (Broder 1997 compares documents by such sets)."""
    codes, owners = _codes(compute.utf8_rpad(texts, 3, "\0"))
    codes, kinds = _dense(codes)
    keys = owners * np.int64(kinds) + codes
    keys.sort()
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys
    sizes = np.bincount(keys // kinds, minlength=len(texts))
    return Trigrams(keys % kinds, np.concatenate([[0], np.cumsum(sizes)]), kinds)


def runs(starts: Ints, lengths: Ints) -> Ints:
    """The numbers start, start + 1, … of each run, one run after the other."""
    ends = np.cumsum(lengths)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + lengths, lengths)


def _codes(texts: Texts) -> tuple[NDArray, NDArray]:
    """Every trigram as one number, and the text that it stands in."""
    letters, alphabet = _dense(np.frombuffer(octets(texts)[0].tobytes().decode().encode("utf-32-le"), "<u4"))
    letters = letters.astype(np.min_scalar_type(-(alphabet**3)), copy=False)
    owners = np.repeat(np.arange(len(texts), dtype=np.int32), compute.utf8_length(texts).to_numpy())
    codes = (letters[:-2] * alphabet + letters[1:-1]) * alphabet + letters[2:]
    inside = owners[:-2] == owners[2:]
    return codes[inside], owners[:-2][inside]


def _dense(codes: NDArray) -> tuple[NDArray, int]:
    """The same numbers renamed 0, 1, 2 … in their order, and how many there are (at least 1)."""
    span = int(codes.max()) + 1 if len(codes) else 1
    if span > ROOM:
        kept, renamed = np.unique(codes, return_inverse=True)
        return renamed, len(kept)
    seen = np.zeros(span, bool)
    seen[codes] = True
    return (np.cumsum(seen, dtype=np.int32) - 1)[codes], max(int(seen.sum()), 1)
