"""Data: the marketer's desk. Did it read my files, all of them, and what did it leave out?"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics import Language, numbers
from pages.kit import filters, sandboxes, session, upload
from pages.kit.apology import apologise
from pages.kit.desk import (
    covered,
    differing,
    file_card,
    file_words,
    history,
    lasting,
    marks,
    privacy,
    purposes,
    saved,
    settings,
    shelf,
    stock_words,
    stored,
    templates,
    thresholds,
    titles,
    words,
    working,
)
from pages.kit.desk.shelf import Item
from pages.kit.upload import Uploaded
from pages.kit.view import View

FOLDED = 3  # from so many files on, how each was read is folded away


def desk(view: View) -> None:
    top = st.container(gap="small")
    lasting.collect(view.language)
    files = upload.dropzone(sandboxes.zone("files", view.workspace), view.language)
    lasting.tidy(view.workspace, files)
    own = not session.store(view.workspace).read_only
    if own and (files or session.picture(view.workspace, "history")):
        who(view.language)
    said(view.language)
    if own:
        stored.cards(view)
    together = st.container(gap="small")
    items = arrived(view, files)
    with top:
        if not working.lead(view.language):
            titles.lead(view, items)
        if not own:
            to_own(view, len(files))
    with together:
        if own and len(items) > 1:
            all_at_once(view, items)
    shelves(view)


def who(language: Language) -> None:
    """Asks the name once; it stays for the session."""
    st.session_state["_who"] = st.session_state.get(session.PERSON, "")

    def write() -> None:
        st.session_state[session.PERSON] = st.session_state["_who"]

    label, hint = words.WHO.in_(language), words.WHO_HINT.in_(language)
    st.text_input(label, key="_who", on_change=write, placeholder=hint, width=320, autocomplete="name")


def said(language: Language) -> None:
    """What the last act did, once."""
    if told := shelf.memory()["said"]:
        text, well = told
        icon = ":primary[:material/check:" if well else ":orange[:material/error:"
        st.markdown(f"{icon} **{text.in_(language)}**]")
        shelf.memory()["said"] = None


def to_own(view: View, files: int) -> None:
    """The way from a fictional company to one's own workspace; the files that arrived come along."""
    offered = session.workspaces()
    own = next(info for info in offered if not info.fictional)
    title, language = own.title.in_(view.language), view.language
    label = words.OPEN_OWN.in_(language).format(title=title)
    if files:
        label = marks.counted(words.OPEN_OWN_WITH, files, language, title=title)
    st.button(f":primary[**{label}**]", icon=":material/folder_open:", on_click=filters.go_to, args=(own.name, offered))


def arrived(view: View, files: Sequence[Uploaded]) -> list[Item]:
    """Reads each file and draws its card; a file that breaks us takes nobody else with it."""
    items = []
    for i, uploaded in enumerate(files, 1):
        if saved.is_one(uploaded):
            saved.arrived(view, uploaded)
            continue
        try:
            found = read(view, uploaded, i, len(files))
        except Exception as error:
            broken(view.language, uploaded, error)
            continue
        if found is None:
            continue
        items.append(found)
        file_card.draw(view, found, folded=len(files) >= FOLDED, keep=lambda one: keep(view, [one]), again=again(view))
    return items


def read(view: View, uploaded: Uploaded, i: int, n: int) -> Item | None:
    """The file as it is understood; None while that lasts, and where it was stopped."""
    if working.draw(view, uploaded):
        return None
    if shelf.is_read(view.workspace, uploaded):
        return shelf.item(view.workspace, uploaded)
    if lasting.takes_long(view.workspace, uploaded):
        lasting.read(view.workspace, uploaded)
        working.draw(view, uploaded)
        return None
    with st.spinner(words.READING.in_(view.language).format(i=i, n=n)):
        return shelf.item(view.workspace, uploaded)


def broken(language: Language, uploaded: Uploaded, error: Exception) -> None:
    apologise(error)
    st.markdown(f"{marks.code(uploaded.name, 120)}: {file_words.BROKEN.in_(language)}")
    label, key = words.DISCARD.in_(language), f"{uploaded.id}_discard"
    st.button(label, type="tertiary", key=key, on_click=shelf.discard, args=(uploaded,))


def all_at_once(view: View, items: Sequence[Item]) -> None:
    """One button for all files that change anything, one to clear the desk."""
    good, language = [item for item in items if item.storable], view.language
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if len(good) > 1:
            label = words.STORE_ALL.in_(language).format(n=numbers.count(len(good), language))
            why = words.STORE_ALL_HELP.in_(language)
            if st.button(f":primary[**{label}**]", icon=":material/done_all:", key="keep_all", help=why):
                keep(view, shelf.in_order(good))
        label = words.DISCARD_ALL.in_(language)
        st.button(label, type="tertiary", key="discard_all", on_click=clear, args=([i.uploaded for i in items],))


def clear(files: Sequence[Uploaded]) -> None:
    for uploaded in files:
        shelf.discard(uploaded)


def keep(view: View, items: Sequence[Item]) -> None:
    """Stores files one after another; what cannot be stored stays on the desk and says why."""
    if any(lasting.takes_long(view.workspace, found.uploaded) for found in items):
        for found in items:
            lasting.store(view.workspace, found)
        st.rerun()
    language = view.language
    progress = st.progress(0.0)
    for i, found in enumerate(items, 1):
        progress.progress((i - 1) / len(items), words.STORING.in_(language).format(i=i, n=len(items)))
        if wrong := shelf.store(view.workspace, found):
            progress.empty()
            st.markdown(f":orange[:material/error: {words.FAILED.in_(language).format(said=wrong.in_(language))}]")
            return
    st.rerun()


def again(view: View) -> file_card.Act:
    """Redoes the batch that a file was, and takes the file off the desk."""

    def act(found: Item) -> None:
        wrong = shelf.mark(view.workspace, found.kept.id, undone=False)
        shelf.say(stock_words.REDID, wrong)
        if wrong is None:
            shelf.discard(found.uploaded)
        st.rerun()

    return act


def shelves(view: View) -> None:
    """What is stored and covered, then what to fill in and what is in force."""
    saved.fold(view)
    if session.picture(view.workspace, "history"):
        left, right = st.columns([3, 2])
        with left:
            covered.card(view)
        with right:
            history.card(view)
        differing.fold(view)
        left, right = st.columns([3, 2])
        with left:
            settings.card(view)
        with right:
            covered.unseen(view)
        thresholds.fold(view)
        purposes.fold(view)
        templates.card(view)
        privacy.fold(view)
    else:
        left, right = st.columns(2)
        with left:
            templates.readable(view)
        with right:
            settings.card(view)
        templates.card(view)


desk(filters.view())
