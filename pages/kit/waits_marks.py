"""What was marked as needing no answer: by whom and when, each mark with its way back."""

from __future__ import annotations

from datetime import UTC
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from metrics import numbers
from pages.kit import session
from pages.kit import waits_list_words as words
from pages.kit.view import View
from pages.kit.waits_list import PENDING, mark
from pages.kit.words import plain

MARKS = 8  # how many are seen at once


def marked(view: View) -> None:
    """What was marked, by whom and when, the newest first, each with its way back."""
    groups = together(session.picture(view.workspace, "excused"))
    if not groups:
        return
    language = view.language
    with st.container(border=True, gap="small", key="waiting_marked"):
        st.markdown(f"## {words.MARKED.in_(language).format(n=numbers.count(len(groups), language))}", anchors=False)
        for group in groups[:MARKS]:
            _marked_row(view, group)
        if len(groups) > MARKS:
            with st.expander(words.OLDER_MARKS.in_(language).format(n=numbers.count(len(groups) - MARKS, language))):
                for group in groups[MARKS:]:
                    _marked_row(view, group)
        if undoing := st.session_state.get(PENDING):
            mark(view, [dict.fromkeys(undoing, False)])


def together(excused: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Messages of one wait were marked at one instant by one person: they go and come back together."""
    return [list(group) for _, group in groupby(excused, key=lambda each: (each["moment"], each["by_whom"]))]


def _marked_row(view: View, group: list[dict[str, Any]]) -> None:
    language, first = view.language, group[0]
    zone = ZoneInfo(session.setting(view.workspace, "timezone"))
    moment = numbers.moment(first["moment"].replace(tzinfo=UTC).astimezone(zone), language)
    said = plain(first["text"] or words.NO_TEXT.in_(language), 120)
    if len(group) > 1:
        said = f"{said} ({words.MARKED_MORE.in_(language).format(n=len(group) - 1)})"
    by = words.MARKED_BY.in_(language).format(by=plain(first["by_whom"]), moment=moment)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.markdown(f"{said}  \n:gray[:small[{by}]]")
        if not session.store(view.workspace).read_only:
            ids = tuple(each["message_id"] for each in group)
            if st.button(words.UNDO.in_(language), type="tertiary", key=f"waiting_undo_{ids[0]}"):
                st.session_state[PENDING] = ids
