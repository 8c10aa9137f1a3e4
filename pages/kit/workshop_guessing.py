"""A guess noted by hand: for a room without telephones, or for somebody who has none."""

from __future__ import annotations

import streamlit as st

from metrics import Language
from pages.kit import workshop_words as words
from pages.kit.rooms import Asked
from pages.kit.view import View
from pages.kit.workshop_state import Desk


def by_hand(view: View, memory: Desk, ask: Asked) -> None:
    """In sight without a room; folded away where telephones are open."""
    if ask.kind == "none":
        return
    if memory.room() or memory.presenting:
        with st.popover(words.BY_HAND.in_(view.language), icon=":material/edit:", type="tertiary"):
            entry(view.language, memory, ask)
    else:
        entry(view.language, memory, ask)


def entry(language: Language, memory: Desk, ask: Asked) -> None:
    value = {"sort": _sorting, "choice": _choosing}.get(ask.kind, _sliding)(language, ask)
    with st.container(horizontal=True, gap="small"):
        label = f":primary[**{words.NOTE_IT.in_(language)}**]"
        st.button(label, on_click=_note, args=(memory, ask, value), key=f"_guess_note_{ask.id}", disabled=value is None)
        if memory.guesses.get(ask.id):
            undo = words.TAKE_BACK.in_(language)
            st.button(undo, on_click=memory.take_back, args=(ask.id,), type="tertiary", key=f"_guess_undo_{ask.id}")


def _note(memory: Desk, ask: Asked, value: object) -> None:
    read = ask.read(value)
    if read is not None:
        memory.note(ask.id, read)


def _sliding(language: Language, ask: Asked) -> int:
    label, shape = words.YOUR_GUESS.in_(language), "%d %%" if ask.kind == "share" else "%d"
    step = 1 if ask.top <= 200 else ask.top // 100
    return st.slider(label, 0, ask.top, ask.top // 2, step, format=shape, key=f"_guess_{ask.id}", width=480)


def _choosing(language: Language, ask: Asked) -> int | None:
    label = words.YOUR_GUESS.in_(language)
    options = range(len(ask.options))
    return st.radio(label, options, index=None, format_func=ask.options.__getitem__, key=f"_guess_{ask.id}")


def _sorting(language: Language, ask: Asked) -> list[int] | None:
    """A choice for each text, by its number; the texts themselves stand above."""
    told = []
    for row in range(len(ask.items)):
        picked = st.segmented_control(
            f"{row + 1}.", range(len(ask.options)), format_func=ask.options.__getitem__, key=f"_guess_{ask.id}_{row}"
        )
        told.append(-1 if picked is None else picked)
    return told if any(one >= 0 for one in told) else None
