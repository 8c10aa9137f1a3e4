"""What a mapping says beside its columns: values for all rows, words, notation, and rows that stay out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

import metrics
from metrics import FROM_FILE_NAME, ColumnGuess, Language, Target
from pages.kit import words as frame_words
from pages.kit.desk import mapping_words as words
from pages.kit.desk import marks
from pages.kit.desk.draft import Draft
from pages.kit.desk.mapping_columns import shown_name
from pages.kit.desk.shelf import Item
from pages.kit.view import View

SHOWN_WORDS = 8


def constants(view: View, found: Item, made: Draft) -> None:
    """What no column tells and is the same in all rows."""
    language, shown, more = view.language, made.offered(), made.others()
    if not shown and not more:
        return
    st.markdown(f"{words.SAME.in_(language)}  \n{marks.grey(words.SAME_BASIS.in_(language))}")
    for target in shown:
        _constant(view, found, made, target)
    if more:
        _another(found, made, more, language)


def _another(found: Item, made: Draft, more: list[Target], language: Language) -> None:
    key = f"{found.uploaded.id}_more"
    names = {"": "—", **{target.id: target.name.in_(language) for target in more}}

    def write() -> None:
        made.extra = (*made.extra, st.session_state[key])

    st.session_state[key] = ""
    label = words.OTHER_VALUE.in_(language)
    st.selectbox(label, list(names), format_func=lambda one: names.get(one, one), key=key, on_change=write)


def _constant(view: View, found: Item, made: Draft, target: Target) -> None:
    """A day, one of a few words, a network, or a short text."""
    language, key = view.language, f"{found.uploaded.id}_fix_{target.id}"
    name, value = target.name.in_(language), made.mapping.constants.get(target.id, "")
    name = words.NEEDED.in_(language).format(name=name) if target.required else name
    name = name[:1].upper() + name[1:]

    def write() -> None:
        made.fix(target.id, str(st.session_state[key] or ""))

    if target.kind == "date":
        _day(key, name, value, made, target, language)
    elif target.words or target.id == "network":
        st.session_state[key] = value
        told = choices(target, language)
        st.selectbox(
            name, [*told, *({value} - set(told))], format_func=lambda one: told.get(one, one), key=key, on_change=write,
            accept_new_options=target.id == "network",
        )  # fmt: skip
    else:
        st.session_state[key] = value
        st.text_input(name, key=key, on_change=write, max_chars=120, placeholder=words.NOT_SAID.in_(language))


def _day(key: str, name: str, value: str, made: Draft, target: Target, language: Language) -> None:
    by_name = f"{key}_named"

    def write() -> None:
        day = st.session_state[key]
        made.fix(target.id, day.isoformat() if day else "")

    def write_named() -> None:
        made.fix(target.id, FROM_FILE_NAME if st.session_state[by_name] else "")

    named = value == FROM_FILE_NAME
    st.session_state[key] = None if named or not value else date.fromisoformat(value)
    st.date_input(name, key=key, on_change=write, disabled=named, format="DD/MM/YYYY", value=None)
    if target.from_name:
        st.session_state[by_name] = named
        st.checkbox(words.FROM_NAME.in_(language), key=by_name, on_change=write_named)


def choices(target: Target, language: Language) -> dict[str, str]:
    """The values that a constant may have, in words."""
    told = {"": words.NOT_SAID.in_(language)}
    if target.from_name:
        told[FROM_FILE_NAME] = words.FROM_NAME.in_(language)
    if target.id == "network":
        return told | {name: shown for name, shown in frame_words.NETWORKS.items() if name != "twitter"}
    return told | {name: value(name, language) for name in target.words}


def value(name: str, language: Language) -> str:
    return words.VALUES[name].in_(language) if name in words.VALUES else name


def meanings(view: View, found: Item, made: Draft) -> None:
    """For columns that say one of a few things: what each of their words means."""
    if made.mapping.layout:
        return
    for guess in made.proposal.columns:
        target = made.targets.get(made.target_of(made.name_of(guess)))
        if target and target.words and guess.words:
            _words(view, found, made, guess, target)


def _words(view: View, found: Item, made: Draft, guess: ColumnGuess, target: Target) -> None:
    language = view.language
    st.markdown(words.WORDS.in_(language).format(column=shown_name(made.name_of(guess), language)))
    read = metrics.meanings(made.mapping, target.id, guess.words)
    # By what was known before anybody spoke, so that a word does not move when it is explained.
    known = metrics.meanings(replace(made.mapping, words={}), target.id, guess.words)
    ordered = sorted(guess.words, key=lambda word: bool(known[word]))
    for word in ordered[:SHOWN_WORDS]:
        _word(found, made, target, word, read[word], language)
    if rest := ordered[SHOWN_WORDS:]:
        with st.expander(marks.counted(words.MORE_WORDS, len(rest), language)):
            for word in rest:
                _word(found, made, target, word, read[word], language)


def _word(found: Item, made: Draft, target: Target, word: str, read: str, language: Language) -> None:
    key = f"{found.uploaded.id}_word_{target.id}_{word}"
    told = {"": words.UNKNOWN_WORD.in_(language)} | {name: value(name, language) for name in target.words}

    def write() -> None:
        made.mean(target.id, word, st.session_state[key])

    left, right = st.columns(2, vertical_alignment="center")
    left.markdown(marks.code(word, 40))
    st.session_state[key] = read if read in told else ""
    label = words.WORD_IS.in_(language).format(word=frame_words.plain(word))
    right.selectbox(
        label, list(told), format_func=lambda one: told.get(one, one), key=key, on_change=write,
        label_visibility="collapsed",
    )  # fmt: skip


def field(found: Item, made: Draft, name: str, label: str, told: Mapping[str, str]) -> None:
    """How dates or numbers are written, or the zone."""
    key = f"{found.uploaded.id}_map_{name}"

    def write() -> None:
        empty = "" if name == "zone" else None
        made.mapping = replace(made.mapping, **{name: st.session_state[key] or empty})

    st.session_state[key] = getattr(made.mapping, name) or ""
    st.selectbox(label, list(told), format_func=lambda one: told.get(one, one), key=key, on_change=write)


def left_out(view: View, found: Item, made: Draft) -> None:
    """Rows that say Total, or whatever a person writes, in a column."""
    language, key = view.language, f"{found.uploaded.id}_leave"
    named = [made.name_of(guess) for guess in made.proposal.columns]
    told = {"": words.LEAVE_NONE.in_(language), **{name: name.strip()[:40] for name in named}}
    column = next((name for name in named if name in made.mapping.leave_out), "")
    said = list(made.mapping.leave_out.get(column, ()))

    def write() -> None:
        made.leave(st.session_state[key], [])

    def write_words() -> None:
        made.leave(column, st.session_state[f"{key}_words"])

    if made.mapping.layout:
        return
    st.session_state[key] = column
    label = words.LEAVE_IN.in_(language)
    st.selectbox(label, list(told), format_func=lambda one: told.get(one, one), key=key, on_change=write)
    if column:
        offered = next((guess.words for guess in made.proposal.columns if made.name_of(guess) == column), ())
        st.session_state[f"{key}_words"] = said
        st.multiselect(
            words.LEAVE_WORDS.in_(language), list(dict.fromkeys([*said, *offered])), key=f"{key}_words",
            on_change=write_words, accept_new_options=True,
        )  # fmt: skip
