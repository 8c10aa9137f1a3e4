"""How many words a text has and whether it asks something, worked out for many texts at a time."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

import numpy as np
import pyarrow

from metrics.statistics.arrays import octets

LETTER, JOINS, ASKS = 1, 2, 3  # letters and digits, marks that join the letter before them, question marks
QUESTIONS = "?？؟¿"
PLANE = 1 << 16  # what lies beyond is looked up sign by sign: few texts have any
AT_ONCE = 2_000  # texts looked at together: what is worked out of them stays near the processor
LEADS = (0xC0, 0xE0, 0xF0)  # the first octet of a sign of two, three and four octets is not below these


def counted(texts: Any) -> tuple[Any, Any]:
    """Of an Arrow array of texts (no nulls): word tokens, [LN][LNM]* of Unicode, and whether each is a question.

    A question has a question mark and a letter or digit. The SQL macros token_count and is_question say the same.
    """
    chunks = texts.chunks if isinstance(texts, pyarrow.ChunkedArray) else [texts]
    pieces = (chunk.slice(start, AT_ONCE) for chunk in chunks for start in range(0, len(chunk), AT_ONCE))
    found = [_counted(piece) for piece in pieces] or [(np.zeros(0, np.int32), np.zeros(0, bool))]
    return np.concatenate([tokens for tokens, _ in found]), np.concatenate([asks for _, asks in found])


def _counted(chunk: Any) -> tuple[Any, Any]:
    data, bounds = octets(chunk)
    kinds = _kinds(data)
    first = np.zeros(len(kinds) + 1, bool)
    first[bounds[:-1]] = True
    inside = _in_token(kinds, first[:-1])
    begins = inside & (kinds == LETTER)
    begins[1:] &= ~inside[:-1] | first[1:-1]
    tokens = _within(begins, bounds)
    return tokens.astype(np.int32), (_within(kinds == ASKS, bounds) > 0) & (tokens > 0)


def _within(flags: Any, bounds: Any) -> Any:
    """How many flags stand in each text."""
    return np.diff(np.searchsorted(np.flatnonzero(flags), bounds))


def _in_token(kinds: Any, first: Any) -> Any:
    """Whether each octet belongs to a token: a mark does when the sign before it does."""
    marks = kinds == JOINS
    if not marks.any():
        return kinds == LETTER
    own = ~marks | first
    place = np.maximum.accumulate(np.where(own, np.arange(len(kinds)), 0))
    return kinds[place] == LETTER


def _kinds(data: Any) -> Any:
    """The kind of each octet: that of the sign to which it belongs."""
    kinds = np.frombuffer(bytearray(data.tobytes().translate(_ascii())), np.uint8)
    leads = np.flatnonzero(data >= LEADS[0])
    if len(leads):
        found, octets = _beyond_ascii(data, leads)
        for further in range(4):
            having = octets > further
            kinds[leads[having] + further] = found[having]
    return kinds


def _beyond_ascii(data: Any, leads: Any) -> tuple[Any, Any]:
    """The kinds of the signs that begin at these octets, and how many octets each has."""
    octets = np.searchsorted(LEADS, data[leads], side="right") + 1
    signs = data[leads] & (0x7F >> octets).astype(np.uint8)
    signs = signs.astype(np.uint32)
    for further in range(1, 4):
        having = octets > further
        signs[having] = signs[having] << 6 | data[leads[having] + further] & 0x3F
    far = signs >= PLANE
    found = _plane()[np.where(far, 0, signs)]
    for sign in np.unique(signs[far]):
        found[signs == sign] = _kind(int(sign))
    return found, octets


@cache
def _ascii() -> bytes:
    return (_plane()[:256] * (np.arange(256) < 128)).tobytes()


@cache
def _plane() -> Any:
    return np.array([_kind(sign) for sign in range(PLANE)], np.uint8)


def _kind(sign: int) -> int:
    if chr(sign) in QUESTIONS:
        return ASKS
    return {"L": LETTER, "N": LETTER, "M": JOINS}.get(unicodedata.category(chr(sign))[0], 0)
