"""Which texts of a stream repeat an earlier one nearly to the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from metrics.statistics import minhash
from metrics.statistics.trigrams import Alike, Flags, Ints, Trigrams, runs

EXACT_UP_TO = 3000  # different texts that are compared each with each
DEPTH = 64  # earlier texts of one band that a text is compared with at most, the nearest first
AT_ONCE = 10_000  # pairs looked at together, so that memory stays bounded


@dataclass(frozen=True)
class Stream:
    """Posts in order of time: which text each has, when (microseconds) and where (-1: unknown network).

    `judged` marks those whose repeats are sought; the others are only what may be repeated.
    """

    text: Ints
    moment: Ints
    network: Ints
    judged: Flags


@dataclass(frozen=True)
class Reach:
    """How alike two texts must be, how far back they count, and how soon on another network is no repeat."""

    jaccard: float
    lookback: int
    crosspost: int


@dataclass(frozen=True)
class Repeats:
    """Per post: whether it repeats an earlier one, is a cross-post of one, and the nearest found that it repeats."""

    repeated: Flags
    crossposted: Flags
    earlier: Ints


def repeats(stream: Stream, sets: Trigrams, reach: Reach, exact_up_to: int = EXACT_UP_TO) -> Repeats:
    """The repeats of a stream by Jaccard of trigrams: exact for few different texts, else among MinHash candidates.

    Approximate are, above `exact_up_to` texts: pairs that share no band (at the threshold 1 in 4,500, less above it)
    and, in bands with more than DEPTH posts, matches only with posts farther back. No pair is ever taken for alike
    that is not.
    """
    count = len(stream.text)
    found = Repeats(np.zeros(count, bool), np.zeros(count, bool), np.full(count, -1))
    if len(sets.sizes) <= exact_up_to:
        near = _each_with_each(sets, reach.jaccard)
        _walk(stream, _families(near)[stream.text], lambda one, other: near[one, other], reach, found, count)
        return found
    alike = partial(sets.alike, jaccard=reach.jaccard)
    rows = minhash.rows_per_band(reach.jaccard)
    for band in minhash.bands(minhash.signatures(sets), rows):
        _walk(stream, band[stream.text], alike, reach, found, DEPTH)
    return found


def first_copied(sets: Trigrams, copies: Sequence[int], jaccard: float, containment: float) -> Ints:
    """For each text the first of the copies (texts too, by their place) that it nearly is or contains; -1 for none."""
    first = np.full(len(sets.sizes), -1)
    for copy in copies:
        shared = sets.shared_with_all(copy)
        size = sets.sizes[copy]
        near = (shared / (sets.sizes + size - shared) >= jaccard) | (shared / size >= containment)
        first[near & (first < 0)] = copy
    return first


def _each_with_each(sets: Trigrams, jaccard: float) -> Flags:
    near = np.zeros((len(sets.sizes),) * 2, bool)
    for text, size in enumerate(sets.sizes):
        shared = sets.shared_with_all(text)
        near[text] = shared / (sets.sizes + size - shared) >= jaccard
    return near


def _families(near: Flags) -> Ints:
    """Texts that are alike, directly or through others, get one number."""
    family = np.full(len(near), -1)
    for text in range(len(near)):
        grown = [text] if family[text] < 0 else []
        while len(grown):
            family[grown] = text
            grown = np.flatnonzero(near[grown].any(axis=0) & (family < 0))
    return family


def _walk(stream: Stream, group: NDArray, alike: Alike, reach: Reach, found: Repeats, depth: int) -> None:
    """Compares each post with those before it in its group, the nearest first, twice as many each time.

    A post leaves once nothing farther back could say anything new of it.
    """
    order = np.argsort(group, kind="stable")
    starts = np.concatenate([[True], group[order][1:] != group[order][:-1]]) if len(order) else np.zeros(0, bool)
    first = np.flatnonzero(starts)[np.cumsum(starts) - 1]
    places = np.flatnonzero(stream.judged[order] & ~starts)
    back = 1
    while len(places) and back <= depth:
        last = np.maximum(places - 2 * back + 1, first[places])
        _compare(stream, order, places, last, places - back, alike, reach, found)
        going = last > first[places]
        going[going] = _open(stream, order[places[going]], order[last[going] - 1], reach, found)
        places, back = places[going], 2 * back


def _compare(
    stream: Stream,
    order: Ints,
    places: Ints,
    last: Ints,
    nearest: Ints,
    alike: Alike,
    reach: Reach,
    found: Repeats,
) -> None:
    """Looks at the places from `last` to `nearest` before each place, in portions."""
    lengths = nearest - last + 1
    portion = np.cumsum(lengths) // AT_ONCE
    for number in np.unique(portion):
        mine = portion == number
        posts = np.repeat(order[places[mine]], lengths[mine])
        _note(stream, posts, order[runs(last[mine], lengths[mine])], alike, reach, found)


def _note(stream: Stream, posts: Ints, before: Ints, alike: Alike, reach: Reach, found: Repeats) -> None:
    cross = _is_crosspost(stream, posts, before, reach)
    telling = np.where(cross, ~found.crossposted[posts], ~found.repeated[posts])
    telling &= stream.moment[posts] - stream.moment[before] <= reach.lookback
    posts, before, cross = posts[telling], before[telling], cross[telling]
    near = alike(stream.text[posts], stream.text[before])
    posts, before, cross = posts[near], before[near], cross[near]
    found.crossposted[posts[cross]] = True
    found.repeated[posts[~cross]] = True
    np.maximum.at(found.earlier, posts[~cross], before[~cross])


def _open(stream: Stream, posts: Ints, before: Ints, reach: Reach, found: Repeats) -> Flags:
    """Whether that earlier post, or one farther back, could still change what is known of each post."""
    age = stream.moment[posts] - stream.moment[before]
    may_repeat = ~found.repeated[posts] & (age <= reach.lookback)
    may_cross = ~found.crossposted[posts] & (age <= min(reach.crosspost, reach.lookback))
    return may_repeat | may_cross


def _is_crosspost(stream: Stream, posts: Ints, before: Ints, reach: Reach) -> Flags:
    here, there = stream.network[posts], stream.network[before]
    soon = stream.moment[posts] - stream.moment[before] <= reach.crosspost
    return (here >= 0) & (there >= 0) & (here != there) & soon
