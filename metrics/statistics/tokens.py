"""How many words a text has and whether it asks something, worked out for many texts at a time."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

import numpy as np
import pyarrow
import pyarrow.compute as compute

LETTER, JOINS, ASKS = 1, 2, 3  # letters and digits, marks that join the letter before them, question marks
QUESTIONS = "?？؟¿"
PLANE = 1 << 16  # what lies beyond is looked up sign by sign: few texts have any


def counted(texts: Any) -> tuple[Any, Any]:
    """Of an Arrow array of texts (no nulls): word tokens, [LN][LNM]* of Unicode, and whether each is a question.

    A question has a question mark and a letter or digit. The SQL macros token_count and is_question say the same.
    """
    data = b"".join(_octets(chunk) for chunk in _chunks(texts))
    kinds = _kinds(np.frombuffer(data.decode().encode("utf-32-le"), np.uint32))
    sizes = compute.utf8_length(texts).to_numpy(zero_copy_only=False)
    ends = np.cumsum(sizes, dtype=np.int64)
    starts = ends - sizes
    first = np.zeros(len(kinds) + 1, bool)
    first[starts] = True
    inside = _in_token(kinds, first[:-1])
    before = np.roll(inside, 1)
    before[first[:-1]] = False
    begins = (kinds == LETTER) & ~before
    tokens = _within(begins, starts, ends)
    return tokens.astype(np.int32), (_within(kinds == ASKS, starts, ends) > 0) & (tokens > 0)


def _chunks(texts: Any) -> list[Any]:
    return texts.chunks if isinstance(texts, pyarrow.ChunkedArray) else [texts]


def _octets(chunk: Any) -> bytes:
    """The octets of all texts of an array, one behind the other."""
    whole = chunk.cast(pyarrow.large_string())
    offsets = np.frombuffer(whole.buffers()[1], np.int64)[whole.offset : whole.offset + len(whole) + 1]
    data = whole.buffers()[2]
    return data.slice(int(offsets[0]), int(offsets[-1] - offsets[0])).to_pybytes() if data else b""


def _within(flags: Any, starts: Any, ends: Any) -> Any:
    sums = np.concatenate(([0], np.cumsum(flags, dtype=np.int64)))
    return sums[ends] - sums[starts]


def _in_token(kinds: Any, first: Any) -> Any:
    """Whether each sign belongs to a token: a mark does when the sign before it does."""
    marks = kinds == JOINS
    if not marks.any():
        return kinds == LETTER
    own = ~marks | first
    place = np.maximum.accumulate(np.where(own, np.arange(len(kinds)), 0))
    return kinds[place] == LETTER


def _kinds(signs: Any) -> Any:
    beyond = signs >= PLANE
    kinds = _plane()[np.where(beyond, 0, signs)]
    for sign in np.unique(signs[beyond]):
        kinds[signs == sign] = _kind(int(sign))
    return kinds


@cache
def _plane() -> Any:
    return np.array([_kind(sign) for sign in range(PLANE)], np.uint8)


def _kind(sign: int) -> int:
    if chr(sign) in QUESTIONS:
        return ASKS
    return {"L": LETTER, "N": LETTER, "M": JOINS}.get(unicodedata.category(chr(sign))[0], 0)
