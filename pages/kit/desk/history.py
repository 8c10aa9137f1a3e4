"""What has been stored, newest first: each file can be undone and redone, and what that changes is said before."""

from __future__ import annotations

import re
from collections.abc import Mapping

import streamlit as st

import metrics
from metrics import TABLE_NAMES, Batch, Language, Shift, numbers
from pages.kit import behind, session
from pages.kit.desk import marks, shelf, stock_words, tally
from pages.kit.view import View
from pages.kit.words import plain

OPEN = 8


def card(view: View) -> None:
    """The list; on a read-only company without its buttons."""
    batches = session.picture(view.workspace, "history")
    with st.container(border=True, height="stretch", gap="small", key="desk_history"):
        st.markdown(f"## {title(batches, view.language)}", anchors=False)
        st.markdown(marks.grey(stock_words.HISTORY_BASIS.in_(view.language)))
        shown = len(batches) if len(batches) == OPEN + 1 else OPEN  # a fold for one file saves no room
        for batch in batches[:shown]:
            line(view, batch)
        if older := batches[shown:]:
            label = stock_words.OLDER.in_(view.language).format(n=numbers.count(len(older), view.language))
            with st.expander(label):
                for batch in older:
                    line(view, batch)


def title(batches: list[Batch], language: Language) -> str:
    undone = sum(bool(batch.undone_at) for batch in batches)
    template = stock_words.HISTORY[0 if len(batches) == 1 else 1].in_(language)
    said = template.format(n=marks.spelled(len(batches), language).capitalize())
    if not undone:
        return said
    template = stock_words.AND_UNDONE[0 if undone == 1 else 1].in_(language)
    return said + template.format(n=marks.spelled(undone, language))


def line(view: View, batch: Batch) -> None:
    """Name, then when, who, what kind and what it changed; and the buttons."""
    language, key = view.language, f"batch_{batch.id}"
    read_only = session.store(view.workspace).read_only
    told_here = f"{marks.code(batch.name)}  \n{told(view, batch)}"
    if read_only and not batch.tally.rejected:
        st.markdown(told_here)
        return
    left, right = st.columns([5, 2], vertical_alignment="center")
    left.markdown(told_here)
    with right:
        if n := batch.tally.rejected:
            label = marks.counted(stock_words.REJECTED, n, language)
            tally.download(n, n, rejected(view, batch), language, key, label=label)
        if not read_only:
            label, icon = (stock_words.REDO, "redo") if batch.undone_at else (stock_words.UNDO, "undo")
            if st.button(label.in_(language), type="tertiary", icon=f":material/{icon}:", key=f"{key}_mark"):
                ask(view, batch)


def rejected(view: View, batch: Batch):
    """How the file of rejected rows is made, when somebody asks for it."""
    store, language = session.store(view.workspace), view.language
    return lambda: behind.csv(metrics.rejected(store, batch.id, language))


def told(view: View, batch: Batch) -> str:
    language = view.language
    kinds = metrics.kinds()
    named = [kinds[layout].in_(language) for layout in batch.layout.split(", ") if layout in kinds]
    by = "" if batch.by == numbers.NONE else f" · {plain(batch.by, 40)}"
    counts = tally.summed(batch.tally, language).rpartition(" = ")[0] or marks.rows(batch.tally.rows, language)
    counts = re.sub(r"(\d) ", rf"\1{numbers.NBSP}", counts)  # 9 nuevas stay on one line
    if batch.undone_at:
        moment = marks.when(batch.undone_at, view.workspace, language)
        counts = f"~~{counts}~~ {stock_words.UNDONE_ON.in_(language).format(moment=moment)}"
    moment = marks.when(batch.at, view.workspace, language)
    return marks.grey(" · ".join([f"{moment}{by}", "; ".join(named), counts]))


def ask(view: View, batch: Batch) -> None:
    """A dialog that says how many rows would leave the numbers, or come back, before anything moves."""
    undone, language = not batch.undone_at, view.language
    shifts = metrics.foresee_mark(session.store(view.workspace), batch.id, undone=undone)

    @st.dialog((stock_words.UNDO_TITLE if undone else stock_words.REDO_TITLE).in_(language))
    def question() -> None:
        st.markdown(marks.code(batch.name, 120))
        for sentence in consequence(shifts, undone, language):
            st.markdown(sentence)
        st.markdown(marks.grey(stock_words.NOTHING_DELETED.in_(language)))
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            label = (stock_words.UNDO if undone else stock_words.REDO).in_(language)
            if st.button(f":primary[**{label}**]", key="mark_yes"):
                mark(view, batch, undone=undone)
            if st.button(stock_words.CANCEL.in_(language), type="tertiary", key="mark_no"):
                st.rerun()

    question()


def consequence(shifts: Mapping[str, Shift], undone: bool, language: Language) -> list[str]:
    """One sentence for each table that changes."""
    found = []
    for table, shift in sorted(shifts.items(), key=lambda pair: -pair[1].moves):
        if not shift.moves:
            continue
        said = (stock_words.LEAVES if undone else stock_words.COMES_BACK).in_(language)
        stays = (
            f"; {stock_words.STAYS.in_(language).format(n=numbers.count(shift.stays, language))}" if shift.stays else ""
        )
        name = TABLE_NAMES[table].in_(language)
        found.append(said.format(table=name, n=numbers.count(shift.moves, language)) + stays + ".")
    return found or [stock_words.NOTHING_MOVES.in_(language)]


def mark(view: View, batch: Batch, *, undone: bool) -> None:
    """Undoes or redoes, and says so at the top of the page."""
    wrong = shelf.mark(view.workspace, batch.id, undone=undone)
    shelf.say(stock_words.UNDID if undone else stock_words.REDID, wrong)
    st.rerun()
