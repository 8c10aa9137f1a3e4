"""Words and questions of many texts at a time are those that the words of the definition give one by one."""

from __future__ import annotations

import re
import unicodedata

import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.statistics.tokens import counted
from metrics.store import Store


@pytest.mark.parametrize(
    ("text", "tokens", "question"),
    [
        ("¿Abren el domingo?", 3, True),
        ("", 0, False),
        ("???", 0, False),
        ("a\u0301b c", 2, False),
        ("\u0301", 0, False),
        ("\u0301a ❤\ufe0f x", 2, False),
        ("24 h, 9-14؟", 4, True),
        ("𝐀b 👍🏽a", 2, False),
    ],
)
def test_tokens_are_runs_of_letters_and_digits_with_their_marks(text: str, tokens: int, question: bool) -> None:
    found = counted(pyarrow.array(["uno dos", text, "?"]))
    assert [part.tolist() for part in found] == [[2, tokens, 0], [False, question, False]]


def by_hand(text: str) -> int:
    kinds = "".join(unicodedata.category(sign)[0] for sign in unicodedata.normalize("NFC", text))
    return len(re.findall("[LN][LNM]*", kinds))


@settings(deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), max_size=8))
def test_any_texts_are_counted_as_one_by_one(texts: list[str]) -> None:
    tokens, _ = counted(pyarrow.array(texts, pyarrow.string()))
    assert tokens.tolist() == [by_hand(text) for text in texts]


def test_the_macros_of_the_store_say_the_same() -> None:
    texts = ["¿Qué tal, Iñigo?", "e\u0301 ñ", "Лучший 2 дня", "नमस्ते दुनिया", "한글 텍스트？", "a_b-c", "😊", "x" * 40]
    store = Store()
    query = "select token_count(t), is_question(t) from (select unnest($texts::varchar[]) as t)"
    said = store.rows(query, {"texts": texts})
    store.close()
    tokens, questions = counted(pyarrow.array(texts))
    assert said == list(zip(tokens.tolist(), questions.tolist(), strict=True))
