"""The columns of a table mapped by hand: what it is, what each column fills, and at once what comes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

import metrics
from metrics import COLUMN_WORDS, TABLE_NAMES, Language, Text, Trial, numbers
from pages.kit import session
from pages.kit.desk import (
    asking,
    asking_words,
    draft,
    mapping_columns,
    mapping_rest,
    marks,
    rows_dialog,
    shelf,
    tally,
    telling,
)
from pages.kit.desk import mapping_words as words
from pages.kit.desk.draft import Draft
from pages.kit.desk.shelf import Item
from pages.kit.view import View

LIKELY = 3  # tables that are proposed before the others
LATEST_HEADER = 30
ENOUGH = 0.2  # score from which on a table is called likely


@st.fragment
def draw(view: View, found: Item, made: Draft) -> None:
    """The whole section, in the card of its file; a choice in it runs nothing else of the page."""
    language = view.language
    st.markdown(f"## {words.TITLE.in_(language)}", anchors=False)
    several = len(found.prepared.sheets) > 1
    st.markdown(marks.code(made.sheet if several else found.uploaded.name, 120))
    _what_it_is(view, found, made)
    if made.proposal.refusal:
        st.markdown(f":orange[:material/error:] {words.HOPELESS.in_(language)}")
    else:
        _status(made, language)
        left, right = st.columns([3, 2], gap="large")
        with left:
            mapping_columns.columns(view, found, made)
        with right:
            mapping_rest.constants(view, found, made)
            mapping_rest.meanings(view, found, made)
            _notation(view, found, made)
        told = _preview(view, found, made)
        _decide(view, found, made, ready=isinstance(told, Trial) and told.foreseen is not None)
        return
    _close(found, language)


def _what_it_is(view: View, found: Item, made: Draft) -> None:
    language, key = view.language, f"{found.uploaded.id}_map"
    told = tables(made, language)

    def write() -> None:
        with st.spinner(words.LOOKING.in_(language)):
            draft.turn(view.workspace, found, made, st.session_state[f"{key}_table"], made.header_row)

    def write_row() -> None:
        draft.turn(view.workspace, found, made, made.chosen, int(st.session_state[f"{key}_header"] or 0))

    left, right = st.columns([3, 2], gap="large")
    with left:
        st.session_state[f"{key}_table"] = made.chosen
        label = words.TABLE.in_(language)
        st.selectbox(label, list(told), format_func=lambda one: told.get(one, one), key=f"{key}_table", on_change=write)
        if made.chosen:
            st.markdown(why_table(made, language))
    with right:
        name, row = st.columns([3, 2])
        _name(name, key, made, language)
        st.session_state[f"{key}_header"] = made.header_row or made.mapping.header_row or 1
        label = words.HEADER_ROW.in_(language)
        row.number_input(label, 1, LATEST_HEADER, key=f"{key}_header", on_change=write_row)


def _name(place: Any, key: str, made: Draft, language: Language) -> None:
    def write() -> None:
        made.mapping = replace(made.mapping, name=st.session_state[f"{key}_name"].strip()[:60])

    st.session_state[f"{key}_name"] = made.mapping.name
    label, hint = words.NAME.in_(language), words.NAME_HINT.in_(language)
    place.text_input(label, key=f"{key}_name", on_change=write, placeholder=hint, max_chars=60)


def tables(made: Draft, language: Language) -> dict[str, str]:
    """What the rows may be, the likely ones first: the export it comes near to, then our tables."""
    kinds, told = metrics.kinds(), {} if made.chosen else {"": numbers.NONE}
    if made.layout:
        told[made.layout] = kinds[made.layout].in_(language) if made.layout in kinds else made.layout
    ranked = [one.table for one in made.proposal.tables]
    likely = [one.table for one in made.proposal.tables[:LIKELY] if one.score > ENOUGH]
    for table in [*ranked, *(table for table in TABLE_NAMES if table not in ranked)]:
        name = TABLE_NAMES[table].in_(language)
        name = name[:1].upper() + name[1:]
        told[table] = words.PROBABLE.in_(language).format(name=name) if table in likely else name
    return told


def why_table(made: Draft, language: Language) -> str:
    """How many of its columns fit what it is taken for, and which."""
    fit = [one for one in made.proposal.columns if one.target]
    if not fit:
        return words.NO_FIT.in_(language)
    n, every = numbers.count(len(fit), language), numbers.count(len(made.proposal.columns), language)
    names = marks.codes([one.column for one in fit], language, most=4)
    return words.WHY_TABLE[0 if len(fit) == 1 else 1].in_(language).format(n=n, all=every, names=names)


def _status(made: Draft, language: Language) -> None:
    """What is still to be said, or that all is; then how the file differs from the export it comes near to."""
    lacks = [made.targets[name].name.in_(language) for name in made.missing]
    said = words.LACKS.in_(language).format(names=", ".join(f"**{name}**" for name in lacks))
    st.markdown(said if lacks else words.WHOLE.in_(language))
    if made.mapping.layout and made.proposal.differences:
        st.markdown("\n".join(mapping_columns.differences(made, language)))


def _notation(view: View, found: Item, made: Draft) -> None:
    language = view.language
    st.markdown(words.NOTATION.in_(language))
    orders = asking.words({"": asking_words.DATES_AUTO, **asking_words.ORDERS}, language)
    decimals = asking.words({"": asking_words.DATES_AUTO, **asking_words.MARKS}, language)
    left, right = st.columns(2)
    with left:
        mapping_rest.field(found, made, "dates", asking_words.DATES.in_(language), orders)
    with right:
        mapping_rest.field(found, made, "decimal", asking_words.DECIMAL.in_(language), decimals)
    mapping_rest.field(found, made, "zone", asking_words.ZONE.in_(language), asking.zones(view))
    mapping_rest.left_out(view, found, made)


def _preview(view: View, found: Item, made: Draft) -> Trial | Text | None:
    """The first rows as they will be read, where all rows would go, and what asks for attention."""
    language = view.language
    st.markdown(words.PREVIEW.in_(language))
    if made.missing:
        st.markdown(marks.grey(words.PREVIEW_LATER.in_(language)))
        return None
    with st.spinner(words.READING.in_(language)):
        told = draft.trial(view.workspace, found, made)
    if isinstance(told, Text):
        st.markdown(f":orange[:material/error:] {told.in_(language)}")
        return told
    if told.sheet.refusal:
        st.markdown(f":orange[:material/error:] {telling.told(told.sheet.refusal, language)}")
    if told.foreseen:
        _tried(made, told, language, found.uploaded.id)
    return told


def _tried(made: Draft, told: Trial, language: Language, key: str) -> None:
    for place, (table, frame) in enumerate(rows_dialog.previews(told.sheet, language).items()):
        name = TABLE_NAMES[table].in_(language).capitalize()
        shown, n = numbers.count(len(frame), language), marks.rows(told.sheet.rows, language)
        st.markdown(marks.grey(words.OF_TABLE.in_(language).format(table=name, shown=shown, n=n)))
        st.dataframe(readable(frame, made, table, language), hide_index=True, key=f"{key}_tried_{place}", alt=name)
    tally.draw(told.foreseen.tally, language, f"{key}_tried", told.foreseen.rejected)
    if told.cut:
        st.markdown(marks.grey(words.PREVIEW_CUT.in_(language).format(n=marks.rows(told.sheet.rows, language))))
    for said in telling.remarks([one for one in told.sheet.remarks if one.severity != "info"], language):
        st.markdown(said)


def readable(frame: pd.DataFrame, made: Draft, table: str, language: Language) -> pd.DataFrame:
    """Without ids that we made and without columns that say nothing here; moments and our words as people say them."""
    told = frame.dropna(axis="columns", how="all")
    for target in metrics.targets(table):
        name = COLUMN_WORDS[target.id].in_(language) if target.id in COLUMN_WORDS else ""
        if name not in told.columns:
            continue
        if target.made and target.id not in made.mapping.columns and not made.mapping.layout:
            told = told.drop(columns=name)
        elif target.kind == "ts":
            told[name] = told[name].map(lambda one: one.replace("T", " ") if isinstance(one, str) else numbers.NONE)
        elif target.words:
            told[name] = told[name].map(
                lambda one: mapping_rest.value(one, language) if isinstance(one, str) else numbers.NONE
            )
    return told


def _decide(view: View, found: Item, made: Draft, *, ready: bool) -> None:
    language, key = view.language, f"{found.uploaded.id}_map"
    own = not session.store(view.workspace).read_only
    if made.mapping.names_a_period and own:
        st.markdown(marks.grey(words.PERIOD_ONLY_HERE.in_(language)))
    if not own:
        st.markdown(marks.grey(words.DEMO.in_(language)))
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if own:
            keep, why = words.KEEP.in_(language), words.KEEP_HELP.in_(language)
            label = f":primary[**{keep}**]" if ready else keep  # our colour would say that it can be pressed
            icon = ":material/bookmark_add:"
            if st.button(label, icon=icon, key=f"{key}_keep", help=why, disabled=not ready):
                shelf.say(words.KEPT, draft.keep(view.workspace, found, made.mapping))
                st.rerun()
        once = words.ONCE.in_(language)
        if st.button(once, key=f"{key}_once", disabled=not ready):
            draft.read_so(found, made.mapping)
            st.rerun()
        _close(found, language)


def _close(found: Item, language: Language) -> None:
    label, key = words.CLOSE.in_(language), f"{found.uploaded.id}_map_close"
    if st.button(label, type="tertiary", key=key):
        draft.close(found)
        st.rerun()
