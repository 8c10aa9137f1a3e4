"""Readings that are kept: the list, each to take along or to forget, and the file of one that somebody brings."""

from __future__ import annotations

import streamlit as st

import metrics
from metrics import TABLE_NAMES, Language, Mapping, MappingError, Saved, StoreError, Text, numbers
from pages.kit import session, upload
from pages.kit.desk import draft, marks, shelf, words
from pages.kit.desk import mapping_words as said
from pages.kit.upload import Uploaded
from pages.kit.view import View

ENDING = ".hablamos-mapping.json"
LARGEST = 1_000_000  # octets of such a file that are looked at
MARK = b'"hablamos_mapping"'


def fold(view: View) -> None:
    """Nothing where nothing is kept."""
    kept, language = shelf.remembered(view.workspace), view.language
    if not kept:
        return
    with st.expander(marks.counted(said.LIST, len(kept), language)):
        st.markdown(marks.grey(said.LIST_BASIS.in_(language)))
        for one in kept:
            _line(view, one)


def _line(view: View, kept: Saved) -> None:
    language, key = view.language, f"saved_{kept.mapping.signature}"
    left, right = st.columns([3, 1], vertical_alignment="center")
    left.markdown(f"**{name(kept.mapping, language)}**  \n{told(view, kept)}")
    with right, st.container(horizontal=True, gap="small", horizontal_alignment="right"):
        st.download_button(
            said.DOWNLOAD.in_(language),
            metrics.export_mapping(kept.mapping).encode(),
            file_name=file_name(kept.mapping, language),
            mime="application/json",
            on_click="ignore",
            type="tertiary",
            icon=":material/download:",
            key=f"{key}_get",
        )
        if not session.store(view.workspace).read_only:
            label = said.FORGET_SHORT.in_(language)
            if st.button(label, type="tertiary", icon=":material/bookmark_remove:", key=f"{key}_forget"):
                shelf.say(said.FORGOTTEN, draft.forget(view.workspace, kept.mapping.signature))
                st.rerun()


def told(view: View, kept: Saved) -> str:
    """What it reads, how many columns, when it was kept and by whom."""
    language = view.language
    used = sum(bool(column) for column in kept.mapping.columns.values())
    columns = marks.counted(said.COLUMNS_OF, used, language)
    parts = [kind(kept.mapping, language), columns, marks.when(kept.at, view.workspace, language)]
    who = f" · {marks.code(kept.by, 40)}" if kept.by != numbers.NONE else ""
    return marks.grey(" · ".join(parts if kept.mapping.name else parts[1:])) + who


def name(mapping: Mapping, language: Language) -> str:
    """As it was called, as code; or what it reads."""
    if mapping.name:
        return marks.code(mapping.name)
    told = kind(mapping, language)
    return told[:1].upper() + told[1:]


def kind(mapping: Mapping, language: Language) -> str:
    """Our own words for the table, or the export that it mends."""
    if mapping.layout:
        return metrics.kinds()[mapping.layout].in_(language)
    return TABLE_NAMES[mapping.table].in_(language)


def file_name(mapping: Mapping, language: Language) -> str:
    plain = "".join(c if c.isalnum() or c in " -_" else "" for c in mapping.name).strip().replace(" ", "-").lower()
    return f"{plain or said.FILE.in_(language)}{ENDING}"


def is_one(uploaded: Uploaded) -> bool:
    """By its name, or a small JSON file that says so."""
    if uploaded.name.lower().endswith(ENDING):
        return True
    small = uploaded.size <= LARGEST and uploaded.name.lower().endswith(".json")
    return small and MARK in uploaded.path.read_bytes()


def arrived(view: View, uploaded: Uploaded) -> None:
    """The card of a file that is a reading: what it reads, and the button that keeps it; or why it cannot be used."""
    language = view.language
    with st.container(border=True, gap="small", key=f"file_{uploaded.id}"):
        found = parsed(uploaded)
        title = said.WRONG if isinstance(found, Text) else said.ARRIVED
        st.markdown(f"## {title.in_(language)}", anchors=False)
        st.markdown(marks.code(uploaded.name, 120))
        st.markdown(_told(view, found))
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            if isinstance(found, Mapping) and not session.store(view.workspace).read_only:
                label = f":primary[**{said.IMPORT.in_(language)}**]"
                if st.button(label, icon=":material/bookmark_add:", key=f"{uploaded.id}_import"):
                    bring(view, uploaded)
            label, key = words.DISCARD.in_(language), f"{uploaded.id}_discard"
            st.button(label, type="tertiary", key=key, on_click=shelf.discard, args=(uploaded,))


def _told(view: View, found: Mapping | Text) -> str:
    language = view.language
    if isinstance(found, Text):
        return f":orange[:material/error:] {found.in_(language)}"
    used = set(found.columns.values())
    columns = marks.codes([cell.strip() for cell in found.header if cell and cell in used], language)
    told = said.ARRIVED_TELLS.in_(language).format(kind=kind(found, language), names=columns)
    same = [one for one in shelf.remembered(view.workspace) if one.mapping.signature == found.signature]
    if same:
        moment = marks.when(same[0].at, view.workspace, language)
        told += f"  \n{marks.grey(said.ARRIVED_AGAIN.in_(language).format(moment=moment))}"
    return told


def text(uploaded: Uploaded) -> str:
    with uploaded.path.open("rb") as file:
        return file.read(LARGEST).decode("utf-8-sig", errors="replace")


def parsed(uploaded: Uploaded) -> Mapping | Text:
    """The mapping that the file holds, or why it cannot be used."""
    try:
        return metrics.parse_mapping(text(uploaded))
    except MappingError as error:
        return error.words


def bring(view: View, uploaded: Uploaded) -> None:
    """Keeps the mapping and takes its file off the desk."""
    wrong = None
    try:
        metrics.import_mapping(session.store(view.workspace), text(uploaded), at=session.now(), by=shelf.person())
    except StoreError as error:
        wrong = error.words
    shelf.say(said.KEPT, wrong)
    if wrong is None:
        upload.discard(uploaded)
    st.rerun()
