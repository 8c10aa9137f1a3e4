"""Texts that echo others: the quick way finds what comparing each with each finds."""

import random

import numpy as np
import pyarrow
import pytest

from metrics.statistics.echoes import Asked, echoes
from metrics.statistics.trigrams import trigrams

WORDS = [
    first + second
    for first in ["pan", "sal", "miel", "trigo", "horno", "masa", "flor", "luna"]
    for second in ("ero", "ista", "ada")
]


def edited(text: str, dice: random.Random) -> str:
    words = text.split()
    words[dice.randrange(len(words))] = dice.choice(WORDS)
    return " ".join(words)


@pytest.fixture(scope="module")
def asked() -> tuple[list[str], Asked]:
    """150 originals of twelve words, and 450 texts: edited once to three times, or of other words."""
    dice = random.Random(7)
    originals = [" ".join(dice.choices(WORDS, k=12)) for _ in range(150)]
    texts = [edited(text, dice) for text in originals]
    texts += [edited(edited(text, dice), dice) for text in originals]
    texts += [" ".join(dice.choices(WORDS, k=12)) for _ in range(150)]
    forms = sorted({*originals, *texts})
    place = {form: number for number, form in enumerate(forms)}
    said, published = (np.array([place[form] for form in side]) for side in (texts, originals))
    return forms, Asked(said[:300], np.tile(published, 2), np.unique(said), np.unique(published))


def by_hand(one: str, other: str) -> float:
    first, second = ({text[i : i + 3] for i in range(len(text) - 2)} for text in (one, other))
    return len(first & second) / len(first | second)


@pytest.mark.parametrize("exact_up_to", [10_000, 0])
def test_both_ways_find_what_comparing_each_with_each_finds(exact_up_to: int, asked) -> None:
    forms, question = asked
    pairs, found = echoes(trigrams(pyarrow.array(forms)), question, 0.8, exact_up_to)
    beside = zip(question.one, question.other, strict=True)
    assert pairs.tolist() == [by_hand(forms[one], forms[other]) >= 0.8 for one, other in beside]
    near = [
        text
        for text in question.texts.tolist()
        if any(by_hand(forms[text], forms[other]) >= 0.8 for other in question.originals.tolist())
    ]
    assert np.flatnonzero(found).tolist() == near
    assert len(near) == 281


def test_nothing_asked_finds_nothing() -> None:
    none = np.zeros(0, np.int64)
    pairs, found = echoes(trigrams(pyarrow.array(["pan"])), Asked(none, none, none, none), 0.8)
    assert (pairs.tolist(), found.tolist()) == ([], [False])
