"""What a file cannot tell by itself: its questions with both readings, and what a person may say about the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

import streamlit as st

import metrics
from metrics import Language, Option, PreparedSheet, Question
from pages.kit import session
from pages.kit.desk import asking_words, marks, shelf
from pages.kit.desk.shelf import Item
from pages.kit.view import View

AREAS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
SHOWN = 2  # values of the file beside each answer


def questions(view: View, found: Item) -> None:
    """Answered ones stay where they are, so that an answer can be changed and nothing jumps."""
    for question in merged(found.prepared.usable):
        _ask(view.language, found, question)


def merged(sheets: Iterable[PreparedSheet]) -> list[Question]:
    """One question of each kind for the whole file, open while any table leaves it open."""
    kinds: dict[str, list[Question]] = {}
    for sheet in sheets:
        for question in sheet.questions:
            kinds.setdefault(question.kind, []).append(question)
    return [_together(asked) for asked in kinds.values()]


def _together(asked: list[Question]) -> Question:
    columns = tuple(dict.fromkeys(column for one in asked for column in one.columns))
    first = next((one for one in asked if one.open), asked[0])
    return replace(first, columns=columns)


def _ask(language: Language, found: Item, question: Question) -> None:
    key = f"{found.uploaded.id}_ask_{question.kind}"
    title = asking_words.QUESTION[question.kind].in_(language).format(columns=marks.codes(question.columns, language))
    options = {option.value: option for option in question.options}

    def write() -> None:
        said = shelf.choices(found.uploaded).answered(question.kind, st.session_state[key])
        shelf.choose(found.uploaded, said)

    st.session_state[key] = question.answer if question.answer in options else None
    with st.container(gap="small", key=f"{key}_box"):
        icon = ":orange[:material/help:]" if question.open else ":primary[:material/check:]"
        st.markdown(f"{icon} **{title}**")
        st.radio(
            title,
            list(options),
            key=key,
            index=None,
            format_func=lambda value: answer(options[value], question, language),
            on_change=write,
            label_visibility="collapsed",
        )
        st.markdown(marks.grey(reason(question, language)))


def reason(question: Question, language: Language) -> str:
    """Why one answer is suggested; once there is one, that it can be changed."""
    if not question.open:
        return asking_words.ANSWERED.in_(language)
    why = question.why.in_(language)
    return asking_words.WHY_SUGGESTED.in_(language).format(why=why[:1].lower() + why[1:])


def answer(option: Option, question: Question, language: Language) -> str:
    """The name of an answer, and a few values of the file as they would be read under it."""
    read = " · ".join(f"{marks.code(cell, 24)} → {day.in_(language)}" for cell, day in option.shown[:SHOWN])
    told = f"{option.name.in_(language)}: {read}" if read else option.name.in_(language)
    mark = asking_words.SUGGESTED.in_(language) if option.value == question.suggested else ""
    return f"{told} {mark}".strip()


def waits(found: Item, language: Language) -> str:
    """Why the file cannot be stored yet; nothing where no question is open."""
    n = len({question.kind for question in found.asks})
    return f":orange[:material/help:] {marks.counted(asking_words.ANSWER_FIRST, n, language)}" if n else ""


def otherwise(view: View, found: Item) -> None:
    """What a person may say of the file: what it is, how dates and numbers are written, and in which zone."""
    language, said = view.language, shelf.choices(found.uploaded)
    kinds = {"": asking_words.IS_AUTO, **metrics.kinds()}
    with st.popover(asking_words.OTHERWISE.in_(language), type="tertiary", icon=":material/tune:"):
        _select(found, "kind", asking_words.IS.in_(language), words(kinds, language), _of_kind)
        if not (said.kind or found.prepared.layout).startswith("canonical_"):
            orders = {"": asking_words.DATES_AUTO, **asking_words.ORDERS}
            _select(found, "dates", asking_words.DATES.in_(language), words(orders, language))
            decimals = {"": asking_words.DATES_AUTO, **asking_words.MARKS}
            _select(found, "decimal", asking_words.DECIMAL.in_(language), words(decimals, language))
        _select(found, "zone", asking_words.ZONE.in_(language), zones(view))


def words(told: Mapping[str, metrics.Text], language: Language) -> dict[str, str]:
    return {value: text.in_(language) for value, text in told.items()}


def zones(view: View) -> dict[str, str]:
    """Every zone by its name, the brand's first."""
    brand = marks.place(session.setting(view.workspace, "timezone"))
    first = asking_words.ZONE_BRAND.in_(view.language).format(place=brand)
    everywhere = sorted({"UTC", *(zone for zone in available_timezones() if zone.startswith(AREAS))})
    return {"": first, **{zone: zone.replace("_", " ") for zone in everywhere}}


def _of_kind(kind: str | None) -> dict[str, Any]:
    """A file that is something else is not read with columns that were mapped by hand."""
    return {"kind": kind, "mappings": ()} if kind else {"kind": None}


def _select(
    found: Item, field: str, label: str, told: Mapping[str, str], change: Callable[[str | None], dict] | None = None
) -> None:
    key = f"{found.uploaded.id}_{field}"

    def write() -> None:
        value = st.session_state[key] or None
        changed = change(value) if change else {field: value}
        shelf.choose(found.uploaded, replace(shelf.choices(found.uploaded), **changed))

    st.session_state[key] = getattr(shelf.choices(found.uploaded), field) or ""
    st.selectbox(label, list(told), format_func=lambda value: told.get(value, value), key=key, on_change=write)
