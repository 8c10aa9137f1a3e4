"""The card of a file that arrived: what it is and why, how it was read, where its rows go, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

import metrics
from metrics import TABLE_NAMES, Language, PreparedSheet, numbers
from pages.kit import behind, session
from pages.kit.desk import (
    asking,
    asking_words,
    by_hand,
    draft,
    file_words,
    mapping,
    mapping_words,
    marks,
    rows_dialog,
    shelf,
    stock_words,
    tally,
    telling,
    words,
)
from pages.kit.desk.shelf import Item
from pages.kit.view import View, stretch

ASKED = {"date_order": "date_order_", "year": "year_assumed_"}  # remarks that a question says better
Act = Callable[[Item], None]


def draw(view: View, found: Item, *, folded: bool, keep: Act, again: Act) -> None:
    """One card. `keep` stores the file, `again` redoes the batch that it was; `folded` hides the details."""
    with st.container(border=True, gap="small", key=f"file_{found.uploaded.id}"):
        if made := draft.of(found):
            mapping.draw(view, found, made)
            return
        st.markdown(f"## {title(found, view.language)}", anchors=False)
        st.markdown(_basis(found, view.language))
        if found.refused:
            _refused(view, found)
            return
        if found.prepared.usable:
            if folded:
                _warn(found, view.language)
            with st.expander(file_words.HOW_READ.in_(view.language)) if folded else st.container():
                _details(view, found)
            if found.kept is None:
                asking.questions(view, found)
        _outcome(view, found)
        _decide(view, found, keep, again)


def title(found: Item, language: Language) -> str:
    """What it is; our own words only."""
    if found.refused:
        return file_words.REFUSED.in_(language)
    kinds, usable = metrics.kinds(), found.prepared.usable
    known = [sheet.layout for sheet in usable] or (found.kept.layout.split(", ") if found.kept else [])
    own = known[0].removeprefix("mapping_") if len(known) == 1 else ""
    if own in TABLE_NAMES:
        return mapping_words.IS_OWN.in_(language).format(name=TABLE_NAMES[own].in_(language))
    if len(known) != 1 or known[0] not in kinds:
        return marks.counted(file_words.TABLES_IN, len(known), language)
    return file_words.IS.in_(language).format(title=kinds[known[0]].in_(language))


def _basis(found: Item, language: Language) -> str:
    """File name · size · rows · period."""
    usable = found.prepared.usable
    told = [numbers.size(found.prepared.size, language)]
    if usable:
        told.append(marks.rows(sum(sheet.rows for sheet in usable), language))
    periods = [sheet.period for sheet in usable if sheet.period]
    if periods:
        told.append(stretch(min(first for first, _ in periods), max(last for _, last in periods), language))
    return f"{marks.code(found.uploaded.name, 120)} {marks.grey('· ' + ' · '.join(told))}"


def _warn(found: Item, language: Language) -> None:
    """What must not be overlooked when the details are folded away."""
    remarks = [*found.prepared.remarks, *(remark for sheet in found.prepared.usable for remark in sheet.remarks)]
    asked = {question.kind for question in asking.merged(found.prepared.usable)}
    remarks = [one for one in remarks if not any(one.id.startswith(ASKED[kind]) for kind in asked)]
    for said in telling.warnings(remarks, language):
        st.markdown(said)


def _refused(view: View, found: Item) -> None:
    language = view.language
    st.markdown(telling.told(found.prepared.refusal, language))
    several = len(found.prepared.sheets) > 1
    for sheet in found.prepared.sheets if several else ():
        _refused_sheet(view, found, sheet)
    for item in telling.remarks([r for r in found.prepared.remarks if r.id != found.prepared.refusal.id], language):
        st.markdown(item)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        helped = [sheet for sheet in found.prepared.sheets if by_hand.may_help(sheet)]
        if helped and not several:
            by_hand.way_in(view, found, helped[0])
        if helped:
            asking.otherwise(view, found)
        _discard(view, found)


def _refused_sheet(view: View, found: Item, sheet: PreparedSheet) -> None:
    st.markdown(f"{marks.code(sheet.name, 120)}: {telling.told(sheet.refusal, view.language)}")
    if by_hand.may_help(sheet):
        by_hand.way_in(view, found, sheet)


def _details(view: View, found: Item) -> None:
    """One table stands open; of several each has a fold of its own."""
    sheets = found.prepared.sheets
    if len(sheets) == 1:
        _sheet(view, found, sheets[0], [*found.prepared.remarks, *sheets[0].remarks])
        return
    for sheet in sheets:
        if sheet.refusal:
            _refused_sheet(view, found, sheet)
            continue
        label = f"{sheet.title.in_(view.language)} · {marks.rows(sheet.rows, view.language)}"
        with st.expander(label):
            st.markdown(marks.code(sheet.name, 120))
            _sheet(view, found, sheet, sheet.remarks)
            by_hand.way_in(view, found, sheet)
    for item in telling.remarks(found.prepared.remarks, view.language):
        st.markdown(item)


def _sheet(view: View, found: Item, sheet: PreparedSheet, remarks: list | tuple) -> None:
    language, zone = view.language, session.setting(view.workspace, "timezone")
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(file_words.SURE[telling.sureness(sheet)].in_(language))
        if sheet.mapping:
            by_hand.told(view, found, sheet)
        else:
            st.markdown(telling.why(sheet, language, forced=bool(found.prepared.force)))
        st.markdown("  \n".join(telling.decided(sheet, zone, language)))
    with right:
        for line in telling.columns(sheet, language):
            st.markdown(line)
        if unknowable := telling.cannot(sheet, language):
            st.markdown(unknowable)
        said = telling.remarks(remarks, language)
        head = file_words.REMARKS if said else file_words.NO_REMARKS
        st.markdown("\n\n".join([head.in_(language), *said]))


def _outcome(view: View, found: Item) -> None:
    if found.foreseen:
        tally.draw(found.foreseen.tally, view.language, found.uploaded.id, found.foreseen.rejected)
        if found.asks:
            st.markdown(marks.grey(asking_words.AS_SUGGESTED.in_(view.language)))


def _decide(view: View, found: Item, keep: Act, again: Act) -> None:
    """What the file would do, then the buttons."""
    language = view.language
    if note := _note(view, found):
        st.markdown(note)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if found.kept and found.kept.undone_at and not session.store(view.workspace).read_only:
            label = stock_words.REDO.in_(language)
            if st.button(f":primary[**{label}**]", icon=":material/redo:", key=_key(found, "redo")):
                again(found)
        elif found.foreseen and found.gain and not found.asks:
            label = marks.counted(words.STORE, found.gain, language)
            if st.button(f":primary[**{label}**]", icon=":material/check:", key=_key(found, "keep")):
                keep(found)
        _footer(view, found)
        _discard(view, found)


def _note(view: View, found: Item) -> str:
    """Why there is nothing to store, or what must be said before."""
    language = view.language
    if found.kept:
        undone = found.kept.undone_at
        moment = marks.when(undone or found.kept.at, view.workspace, language)
        return (words.UNDONE_BEFORE if undone else words.ALREADY).in_(language).format(moment=moment)
    if found.asks and not session.store(view.workspace).read_only:
        return asking.waits(found, language)
    if found.foreseen and not found.gain:
        return (words.CHANGES_NOTHING if found.foreseen.tally.same else words.NOTHING_LEFT).in_(language)
    return ""


def _footer(view: View, found: Item) -> None:
    language = view.language
    label = file_words.TEN_ROWS.in_(language)
    if found.prepared.usable and st.button(
        label, type="tertiary", icon=":material/table_rows:", key=_key(found, "rows")
    ):
        rows_dialog.show(found, language)
    if found.foreseen:
        shown = found.foreseen.rejected
        table = metrics.rejected_table(shown, language)
        n = found.foreseen.tally.rejected
        tally.download(n, len(shown), lambda: behind.csv(table), language, found.uploaded.id)
    if len(found.prepared.sheets) == 1:
        if found.prepared.usable:
            by_hand.way_in(view, found, found.prepared.sheets[0])
        asking.otherwise(view, found)


def _discard(view: View, found: Item) -> None:
    label, key = words.DISCARD.in_(view.language), _key(found, "discard")
    st.button(label, type="tertiary", key=key, on_click=shelf.discard, args=(found.uploaded,))


def _key(found: Item, what: str) -> str:
    return f"{found.uploaded.id}_{what}"
