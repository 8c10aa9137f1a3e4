"""The columns of a table, each with a few of its values, how sure we are of it and what it fills."""

from __future__ import annotations

import re
from collections.abc import Iterator

import streamlit as st

import metrics
from metrics import ColumnGuess, Language
from pages.kit import words as frame_words
from pages.kit.desk import mapping_words as words
from pages.kit.desk import marks
from pages.kit.desk.draft import Draft
from pages.kit.desk.shelf import Item
from pages.kit.view import View

STAND_IN = re.compile(r"^(.*?) ?‹(\d+)›$")
SURE, LIKELY = 0.85, 0.6  # confidence from which on a guess is called so
SHOWN, MOST_COLUMNS = 24, 150


def columns(view: View, found: Item, made: Draft) -> None:
    """Every column with three of its values; of a wide table those that nobody uses are folded away."""
    language, guesses = view.language, made.proposal.columns[:MOST_COLUMNS]
    st.markdown(f"**{words.COLUMNS.in_(language)}**")
    shown = [one for place, one in enumerate(guesses) if place < SHOWN or one.target or one.others[:1]]
    shown = guesses if len(guesses) <= SHOWN else shown[: 2 * SHOWN]
    for one in shown:
        _column(view, found, made, one)
    rest = [one for one in guesses if one not in shown]
    if rest:
        with st.expander(marks.counted(words.MORE, len(rest), language)):
            for one in rest:
                _column(view, found, made, one)


def _column(view: View, found: Item, made: Draft, guess: ColumnGuess) -> None:
    language, name = view.language, made.name_of(guess)
    key = f"{found.uploaded.id}_col_{guess.place}"
    left, right = st.columns(2, gap="medium")
    values = marks.codes([one[:26] for one in guess.examples[:3]], language) or marks.grey(words.EMPTY.in_(language))
    left.markdown(f"**{shown_name(name, language)}**  \n{values}")

    def write() -> None:
        made.put(name, st.session_state[key])

    with right, st.container(gap="xxsmall"):
        st.session_state[key] = made.target_of(name)
        told = options(made, name, language)
        label = words.COLUMN_IS.in_(language).format(name=frame_words.plain(name))
        st.selectbox(
            label, list(told), format_func=lambda one: told.get(one, one), key=key, on_change=write,
            label_visibility="collapsed",
        )  # fmt: skip
        st.markdown(marks.grey(sureness(made, guess, language)))


def shown_name(name: str, language: Language) -> str:
    """The column as code; one that has no name of its own, in words."""
    found = STAND_IN.match(name)
    if not found:
        return marks.code(name, 40)
    if not found[1]:
        return words.NAMELESS.in_(language).format(n=found[2])
    return words.AGAIN.in_(language).format(name=marks.code(found[1], 40), n=found[2])


def options(made: Draft, column: str, language: Language) -> dict[str, str]:
    """What the column may fill: what is needed says so, what another column fills says which."""
    told = {"": words.UNUSED.in_(language)}
    for target in made.targets.values():
        name, taken = target.name.in_(language), made.mapping.columns.get(target.id, "")
        name = name[:1].upper() + name[1:]
        if target.required and not target.made:
            name = words.NEEDED.in_(language).format(name=name)
        if taken and taken.strip() != column.strip():
            name = words.TAKEN.in_(language).format(name=name, column=taken.strip()[:30])
        told[target.id] = name
    return told


def sureness(made: Draft, guess: ColumnGuess, language: Language) -> str:
    """How sure the proposal is, in words, or that a person chose."""
    if not made.proposed(guess):
        return words.CHOSEN.in_(language)
    grade = "sure" if guess.confidence >= SURE else "likely" if guess.confidence >= LIKELY else "doubtful"
    why = guess.why.in_(language)
    if not guess.target:
        grade, why = "none", why[:1].upper() + why[1:]
    return words.SURE[grade].in_(language).format(why=why)


def differences(made: Draft, language: Language) -> Iterator[str]:
    """How the file differs from the export it comes near to."""
    yield words.DIFFERENT.in_(language).format(name=metrics.kinds()[made.layout].in_(language)) + "\n"
    for one in made.proposal.differences:
        if one.kind == "renamed":
            told = words.RENAMED.in_(language)
            yield "- " + told.format(column=marks.code(one.column, 40), expected=marks.code(one.expected, 40))
        elif one.kind == "missing":
            yield "- " + words.MISSING.in_(language).format(expected=marks.code(one.expected, 40))
    if added := [one.column for one in made.proposal.differences if one.kind == "added"]:
        yield "- " + marks.counted(words.ADDED, len(added), language, names=marks.codes(added, language))
