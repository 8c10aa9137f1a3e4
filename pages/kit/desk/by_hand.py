"""The way from the card of a file to its mapping, and what the card says of a mapping it was read with."""

from __future__ import annotations

import streamlit as st

from metrics import PreparedSheet, numbers
from pages.kit import session
from pages.kit.desk import draft, mapping_words, marks, shelf
from pages.kit.desk.shelf import Item
from pages.kit.view import View

BY_HAND = ("unknown_table", "near_miss", "name_needed", "unknown_force", "mapping_incomplete")
OWN_NAME = ("network_needed", "period_needed")  # of a table that was mapped, where the mapping may tell it


def may_help(sheet: PreparedSheet) -> bool:
    """Whether a person may help: the table was read, and only its columns are not understood."""
    why = sheet.refusal.id if sheet.refusal else ""
    return why in BY_HAND or (why in OWN_NAME and sheet.mapping is not None)


def way_in(view: View, found: Item, sheet: PreparedSheet) -> None:
    """The way to say what each column is; the plain way out of a refusal, a quiet one elsewhere."""
    place = found.prepared.sheets.index(sheet)
    label = (mapping_words.CHANGE if sheet.usable else mapping_words.OPEN).in_(view.language)
    told = (label, "tertiary") if sheet.usable else (f":primary[**{label}**]", "secondary")
    if st.button(told[0], type=told[1], icon=":material/view_column:", key=f"{found.uploaded.id}_map_{place}"):
        with st.spinner(mapping_words.LOOKING.in_(view.language)):
            draft.begin(view.workspace, found, sheet)
        st.rerun()


def told(view: View, found: Item, sheet: PreparedSheet) -> None:
    """With what it was read that a person said; a reading that is kept can be forgotten here."""
    language, saved = view.language, sheet.saved
    if not saved:
        st.markdown(mapping_words.MAPPED.in_(language))
        return
    moment, by = marks.when(saved.at, view.workspace, language), ""
    if saved.by != numbers.NONE:
        by = mapping_words.BY.in_(language).format(who=marks.code(saved.by, 40))
    said = mapping_words.SAVED_NAME if saved.mapping.name else mapping_words.SAVED
    st.markdown(said.in_(language).format(moment=moment, by=by, name=marks.code(saved.mapping.name)))
    if not session.store(view.workspace).read_only:
        label, key = (
            mapping_words.FORGET.in_(language),
            f"{found.uploaded.id}_forget_{found.prepared.sheets.index(sheet)}",
        )
        if st.button(label, type="tertiary", icon=":material/bookmark_remove:", key=key):
            shelf.say(mapping_words.FORGOTTEN, draft.forget(view.workspace, saved.mapping.signature))
            st.rerun()
