"""The list of who still waits: what they asked, the way to their message, and the mark that no answer is needed."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

import metrics
from metrics import Language, StoreError, numbers
from pages.kit import behind, cards, phrases, session, talk, waits
from pages.kit import waits_list_words as words
from pages.kit.lines import kept
from pages.kit.view import View
from pages.kit.words import network, plain

# px: the head, a row of one line, and one tall enough for cells to wrap on three; how tall the list may be.
HEAD, ROW, TALL, TALLEST = 36, 35, 66, 500
LINE = {words.MESSAGE: 60, words.ABOUT: 23}  # characters that a line of the cell holds
LONGEST, ABOUT = 170, 64  # characters of a message and of its post in the list; the CSV has all of them
PENDING = "_marks_pending"

Wait = dict[str, Any]


def listing(view: View) -> None:
    """The card: those who still wait, or those who left, with a box to tick."""
    language = view.language
    found = session.measure(view.workspace, "unanswered_backlog", view.scope_now)
    still = queue(view, "still")
    with st.container(border=True, gap="small", key="waiting_list"):
        st.markdown(f"## {kept(talk.waiting_finding(found, still, language))}", anchors=False)
        moment = session.local_as_of(view.workspace, language)
        cards.small(words.LIST_BASIS.in_(language).format(moment=moment))
        which = _switch(view)
        waiting = still if which == "still" else queue(view, which)
        if waiting:
            _table(view, which, waiting)
            _sign(view)
        else:
            cards.small(words.NOBODY[which].in_(language).format(limit=_limit(language)))


def queue(view: View, which: str) -> list[Wait]:
    """Those who wait for less than a week, the oldest first; or those who left, the newest first."""
    bounds = (waits.LEFT_HOURS, None) if which == "still" else (None, waits.LEFT_HOURS)
    return session.picture(view.workspace, "waiting_list", view.scope_now, *bounds)


def _limit(language: Language) -> str:
    return words.DAYS.in_(language).format(n=waits.LEFT_HOURS // 24)


def _switch(view: View) -> str:
    names = {
        "still": words.STILL.in_(view.language),
        "gone": words.GONE.in_(view.language).format(limit=_limit(view.language)),
    }
    return st.segmented_control(
        words.WHICH.in_(view.language),
        list(names),
        default="still",
        required=True,
        format_func=names.__getitem__,
        key="waiting_which",
        label_visibility="collapsed",
    )


def _table(view: View, which: str, waiting: list[Wait]) -> None:
    language, opened = view.language, session.store(view.workspace)
    frame = readable(waiting, language)
    tick, high = words.NO_ANSWER.in_(language), row_height(frame, language)
    frame[tick] = False
    edited = st.data_editor(
        frame,
        hide_index=True,
        disabled=True if opened.read_only else [name for name in frame.columns if name != tick],
        column_config=_columns(language),
        height=min(HEAD + high * len(frame) + 2, TALLEST),
        row_height=high,
        # A mark makes a new revision: the boxes start anew with the rows that are left.
        key=f"waiting_editor_{which}_{opened.revision}",
        alt=words.ALT.in_(language),
    )
    if not opened.read_only:
        ticked = [wait for wait, on in zip(waiting, edited[tick], strict=True) if on]
        mark(view, [{message: True for message in wait["asks"]} for wait in ticked])
    _footer(view, which, waiting, read_only=opened.read_only)


def readable(waiting: list[Wait], language: Language, *, cut: bool = True) -> pd.DataFrame:
    """What a person reads of each wait; a column that no wait fills is left out."""
    rows = pd.DataFrame([_row(wait, language, cut) for wait in waiting])
    known = rows.loc[:, rows.notna().any()]
    return known.fillna({name: "" if name == phrases.COLUMNS["url"].in_(language) else numbers.NONE for name in known})


def row_height(frame: pd.DataFrame, language: Language) -> int:
    """Of one line where every cell fits on one."""
    said = [(frame.get(name.in_(language), ()), most) for name, most in LINE.items()]
    return TALL if any(len(cell) > most for cells, most in said for cell in cells) else ROW


def _row(wait: Wait, language: Language, cut: bool) -> dict[str, Any]:
    channel = wait["channel"]
    return {
        words.WAITED.in_(language): numbers.hours(wait["hours"], language),
        phrases.COLUMNS["network"].in_(language): network(wait["network"]) if wait["network"] else None,
        phrases.COLUMNS["channel"].in_(language): words.CHANNELS[channel].in_(language)
        if channel in words.CHANNELS
        else channel,
        words.MESSAGE.in_(language): _cut(wait["text"], LONGEST if cut else None) or words.NO_TEXT.in_(language),
        words.ABOUT.in_(language): _cut(wait["post_text"], ABOUT if cut else None),
        phrases.COLUMNS["handle"].in_(language): _name(wait["handle"]),
        phrases.COLUMNS["url"].in_(language): wait["url"],
    }


def _name(handle: str | None) -> str | None:
    """A number is how a network files a person, not a name that anybody knows."""
    return None if handle and handle.isdecimal() else handle


def _cut(text: str | None, longest: int | None) -> str | None:
    """On one line, and no longer than a person reads in a list; no word is cut in two unless it fills the half."""
    line = " ".join((text or "").split())
    if not longest or len(line) <= longest:
        return line or None
    end = line.rfind(" ", longest // 2, longest)
    return f"{line[: end if end > 0 else longest - 1].rstrip('.,;:')}…"


def _columns(language: Language) -> dict[str, Any]:
    text, links = st.column_config.TextColumn, st.column_config.LinkColumn
    names = phrases.COLUMNS
    return {
        words.WAITED.in_(language): text(width=84),
        names["network"].in_(language): text(width=95),
        names["channel"].in_(language): text(width=95),
        words.MESSAGE.in_(language): text(width=384),
        words.ABOUT.in_(language): text(width=170),
        names["handle"].in_(language): text(width=181),
        names["url"].in_(language): links(display_text=phrases.OPEN.in_(language), width=80),
        words.NO_ANSWER.in_(language): st.column_config.CheckboxColumn(width=175),
    }


def _footer(view: View, which: str, waiting: list[Wait], *, read_only: bool) -> None:
    language, total = view.language, waiting[0]["total"]
    if read_only:
        cards.small(words.READ_ONLY.in_(language))
    if total > len(waiting):
        order = words.OLDEST if which == "still" else words.NEWEST
        shown = {"shown": numbers.count(len(waiting), language), "n": numbers.count(total, language)}
        cards.small(words.SHOWN.in_(language).format(order=order.in_(language), **shown))
    st.download_button(
        phrases.DOWNLOAD.in_(language),
        lambda: everything(view, which),
        file_name="waiting.csv",
        mime="text/csv",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
        key="waiting_csv",
    )


def everything(view: View, which: str) -> bytes:
    """The whole list as CSV, messages uncut, with the local time of each."""
    bounds = (waits.LEFT_HOURS, None) if which == "still" else (None, waits.LEFT_HOURS)
    every = metrics.waiting_list(session.store(view.workspace), view.scope_now, *bounds, limit=1_000_000)
    frame = readable(every, view.language, cut=False)
    frame.insert(1, words.SINCE.in_(view.language), [f"{wait['moment']:%Y-%m-%d %H:%M}" for wait in every])
    return behind.csv(frame)


def mark(view: View, marks: list[dict[str, bool]]) -> None:
    """Keeps marks under the visitor's name, and shows the page with its new numbers; asks for a name first."""
    if not marks:
        return
    by = st.session_state.get(session.PERSON) or _ask_name(view.language)
    if not by:
        return
    st.session_state.pop(PENDING, None)
    try:
        for each in marks:
            metrics.mark_no_answer_needed(session.store(view.workspace), each, at=session.now(), by=by)
    except StoreError as error:
        st.markdown(f":orange[{error.words.in_(view.language)}]")
        return
    st.rerun()


def _ask_name(language: Language) -> str:
    with st.form("waiting_name", border=True):
        st.markdown(f"**{words.ASK_NAME.in_(language)}** {words.ASK_NAME_WHY.in_(language)}")
        name = st.text_input(words.NAME.in_(language), max_chars=60, key="waiting_name_text")
        if st.form_submit_button(words.KEEP.in_(language)) and name.strip():
            st.session_state[session.PERSON] = name.strip()
    return st.session_state.get(session.PERSON, "")


def _sign(view: View) -> None:
    """Whose name the marks carry, and the way to another."""
    if not (name := st.session_state.get(session.PERSON)):
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.markdown(f":gray[:small[{words.SIGNED.in_(view.language).format(name=plain(name))}]]", width="content")
        if st.button(words.OTHER_NAME.in_(view.language), type="tertiary", key="waiting_other_name"):
            del st.session_state[session.PERSON]
            st.rerun()
