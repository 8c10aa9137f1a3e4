"""What became of the files that this visitor has just stored: the tally, the rejected rows, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics import Batch, numbers
from pages.kit import keyboard, session
from pages.kit.desk import history, marks, shelf, stock_words, tally, words
from pages.kit.view import View

SEVERAL = 3


def cards(view: View) -> None:
    """One card for each, the last one first, until it is dismissed; from three on, one for all."""
    mine = [batch for workspace, batch in shelf.memory()["stored"] if workspace == view.workspace]
    known = {batch.id: batch for batch in session.picture(view.workspace, "history")}
    found = [known[number] for number in reversed(mine) if number in known]
    several = len(found) >= SEVERAL
    if several:
        together(view, found)
    for batch in () if several else found:
        card(view, batch)
    new = {(view.workspace, batch.id) for batch in found} - shelf.memory()["told"]
    if new:
        shelf.memory()["told"] |= new
        keyboard.land("stored_together" if several else f"stored_{found[0].id}")


def together(view: View, batches: Sequence[Batch]) -> None:
    """One bar for all, and a line for each."""
    language, whole = view.language, tally.total([batch.tally for batch in batches])
    with st.container(border=True, gap="small", key="stored_together"):
        files, n = marks.spelled(len(batches), language), numbers.count(whole.new + whole.changed, language)
        title = words.STORED_SEVERAL.in_(language).format(files=files, n=n)
        st.markdown(f"## {title[:1].upper()}{title[1:]}", anchors=False)
        tally.draw(whole, language, "stored_together")
        for batch in batches:
            st.markdown(f"{marks.code(batch.name, 120)} {marks.grey('· ' + tally.summed(batch.tally, language))}")
            n = batch.tally.rejected
            tally.download(n, n, history.rejected(view, batch), language, f"stored_{batch.id}")
        label, ids = words.DISMISS.in_(language), [batch.id for batch in batches]
        st.button(label, type="tertiary", key="stored_dismiss", on_click=dismiss, args=(view.workspace, *ids))


def card(view: View, batch: Batch) -> None:
    language, key, told = view.language, f"stored_{batch.id}", batch.tally
    with st.container(border=True, gap="small", key=key):
        st.markdown(f"## {marks.counted(words.STORED, told.new + told.changed, language)}", anchors=False)
        st.markdown(marks.code(batch.name, 120))
        tally.draw(told, language, key)
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            tally.download(told.rejected, told.rejected, history.rejected(view, batch), language, key)
            undo = stock_words.UNDO.in_(language)
            if st.button(undo, type="tertiary", icon=":material/undo:", key=f"{key}_undo"):
                history.ask(view, batch)
            label = words.DISMISS.in_(language)
            st.button(label, type="tertiary", key=f"{key}_dismiss", on_click=dismiss, args=(view.workspace, batch.id))


def dismiss(workspace: str, *batches: int) -> None:
    gone = {(workspace, batch) for batch in batches}
    shelf.memory()["stored"] = [one for one in shelf.memory()["stored"] if one not in gone]
