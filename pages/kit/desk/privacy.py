"""Forgetting a person and deleting the workspace: each says what goes, and asks for a typed word before."""

from __future__ import annotations

import streamlit as st

import metrics
from metrics import Language, Person, StoreError
from pages.kit import session
from pages.kit.desk import marks, shelf
from pages.kit.desk import privacy_words as words
from pages.kit.view import View


def fold(view: View) -> None:
    """Folded away, for one's own workspace only: a demo company has nothing to forget."""
    if session.store(view.workspace).read_only:
        return
    with st.expander(words.TITLE.in_(view.language), key="desk_privacy", on_change="rerun") as opened:
        if opened.open:
            st.markdown(f":orange[:material/warning: {words.FINAL.in_(view.language)}]")
            left, right = st.columns(2, gap="large")
            with left:
                person(view)
            with right:
                workspace(view)


def same(one: str, other: str) -> bool:
    """Whether two handles are the same name, with or without @, in any case."""
    return bool(_plain(one)) and _plain(one) == _plain(other)


def _plain(handle: str) -> str:
    return handle.strip().lstrip("@").strip().casefold()


def person(view: View) -> None:
    language = view.language
    st.markdown(f"**{words.PERSON.in_(language)}**")
    st.markdown(marks.grey(words.PERSON_BASIS.in_(language)))
    handle = st.text_input(words.HANDLE.in_(language), key="forget_handle", placeholder="@", autocomplete="off")
    if not _plain(handle):
        return
    found = session.picture(view.workspace, "find_person", handle)
    if not found.known:
        st.markdown(marks.grey(words.NOBODY.in_(language)))
        return
    st.markdown(who(handle, found, language))
    texts = st.checkbox(words.TEXTS.in_(language), key="forget_texts")
    st.markdown(marks.grey(words.TEXTS_NOTE.in_(language)))
    again = st.text_input(words.AGAIN.in_(language), key="forget_again", autocomplete="off")
    label = words.FORGET.in_(language)
    if st.button(label, disabled=not same(handle, again), icon=":material/person_off:", key="forget_yes"):
        forget(view, handle, texts)


def who(handle: str, found: Person, language: Language) -> str:
    """How much of a person is here."""
    return words.FOUND.in_(language).format(
        name=marks.code(handle.strip(), 60),
        messages=marks.counted(words.MESSAGES, found.messages, language),
        content=marks.counted(words.CONTENT, found.content, language),
        files=marks.counted(words.FILES, found.files, language),
    )


def forget(view: View, handle: str, texts: bool) -> None:
    try:
        metrics.forget(session.store(view.workspace), handle, texts=texts, at=session.now(), by=shelf.person())
    except StoreError as error:
        st.markdown(f":orange[:material/error: {error.words.in_(view.language)}]")
        return
    session.clear()
    for key in ("forget_handle", "forget_again", "forget_texts"):
        st.session_state.pop(key, None)
    shelf.say(words.FORGOT)
    st.rerun()


def workspace(view: View) -> None:
    language = view.language
    title = next(info.title.in_(language) for info in session.workspaces() if info.name == view.workspace)
    st.markdown(f"**{words.WORKSPACE.in_(language)}**")
    st.markdown(marks.grey(words.WORKSPACE_BASIS.in_(language)))
    typed = st.text_input(words.TYPE_TITLE.in_(language).format(title=title), key="delete_typed", autocomplete="off")
    right = typed.strip().casefold() == title.casefold()
    if st.button(words.DELETE.in_(language), disabled=not right, icon=":material/delete_forever:", key="delete_yes"):
        delete(view)


def delete(view: View) -> None:
    try:
        session.delete(view.workspace)
    except StoreError as error:
        st.markdown(f":orange[:material/error: {error.words.in_(view.language)}]")
        return
    st.session_state.pop("delete_typed", None)
    shelf.clear()
    shelf.say(words.DELETED)
    st.rerun()
