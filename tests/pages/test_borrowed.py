"""Streamlit's own words: each is really one of Streamlit's, and has another in Spanish."""

from __future__ import annotations

from pathlib import Path

import streamlit

from pages.kit.borrowed import SPANISH, words_for

BUNDLE = Path(streamlit.__file__).parent / "static" / "static" / "js"


def written_by(word: str, bundle: str) -> bool:
    """As a text of its own, or as the beginning of one that ends in a name."""
    return f"`{word}${{" in bundle if word.endswith(" ") else f"`{word}`" in bundle


def test_every_word_is_still_written_by_the_streamlit_that_is_installed() -> None:
    bundle = "".join(path.read_text(encoding="utf-8", errors="replace") for path in BUNDLE.glob("*.js"))
    assert [word for word in SPANISH if not written_by(word, bundle)] == []


def test_what_was_said_in_spanish_is_said_in_english_again_after_a_change_of_language() -> None:
    english = words_for("en")
    assert words_for("es")["Search"] == "Buscar"
    assert english["Buscar"] == "Search"
    assert {words_for("es")[word] for word in english.values()} == set(english)
