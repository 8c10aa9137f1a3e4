"""The rows behind a number: page by page, searched, and all of them as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pandas as pd
import streamlit as st

from metrics import Language, Metric, Scope, numbers
from pages.kit import phrases, session
from pages.kit.charts.words import LEVELS
from pages.kit.desk import purposes_words as purpose_words
from pages.kit.view import View
from pages.kit.waits_list_words import CHANNELS
from pages.kit.words import network

PAGE = 200  # rows at a time
MOST = 1_048_575  # rows of a file: as many as a spreadsheet opens
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run instead of showing

# Cells that hold a code of ours, and how it is said.
WRITTEN: dict[str, Callable[[str, Language], str]] = {
    "network": lambda cell, _: network(cell),
    "channel": lambda cell, language: CHANNELS[cell].in_(language) if cell in CHANNELS else cell,
    "level": lambda cell, language: LEVELS[cell][0].in_(language) if cell in LEVELS else cell,
}


def show(view: View, metric: Metric, scope: Scope) -> None:
    """A dialog with the rows behind a number."""
    title = phrases.ROWS_OF.in_(view.language).format(name=metric.name.in_(view.language))

    @st.dialog(title, width="large")
    def listing() -> None:
        language = view.language
        search = st.text_input(
            phrases.SEARCH.in_(language), key="_rows_search", placeholder=phrases.SEARCH_IN.in_(language)
        )
        found = session.row_count(view.workspace, metric.id, scope, search)
        if not found:
            st.markdown(f":gray[:small[{phrases.NO_ROWS.in_(language)}]]")
            return
        page = st.pagination(-(-found // PAGE), key=f"_rows_page_{search}") if found > PAGE else 1
        frame = readable(session.rows(view.workspace, metric.id, scope, PAGE, (page - 1) * PAGE, search), language)
        first, last = (numbers.count(n, language) for n in ((page - 1) * PAGE + 1, (page - 1) * PAGE + len(frame)))
        words = phrases.ROWS_SHOWN.in_(language).format(first=first, last=last, n=numbers.count(found, language))
        st.markdown(f":gray[:small[{words}]]")
        st.dataframe(frame, hide_index=True, column_config=_links(language), height=420, alt=title)
        st.download_button(
            phrases.DOWNLOAD.in_(language),
            lambda: csv(readable(session.rows(view.workspace, metric.id, scope, MOST, 0, search), language)),
            file_name=f"{metric.id}.csv",
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
        )

    listing()


def _links(language: Language) -> dict[str, object]:
    return {phrases.COLUMNS["url"].in_(language): st.column_config.LinkColumn(display_text=phrases.OPEN.in_(language))}


def readable(frame: pd.DataFrame, language: Language) -> pd.DataFrame:
    """Only columns with something to read, names and cells in the language; what is not known is left blank."""
    if "post_purpose" in frame.columns:
        frame = frame.assign(post_purpose=[purpose_words.written(*pair, language) for pair in _purposes(frame)])
    kept = [name for name in phrases.COLUMNS if name in frame.columns and frame[name].notna().any()]
    shown = frame[kept].copy()
    for name in kept:
        if name in WRITTEN:
            shown[name] = [WRITTEN[name](cell, language) if isinstance(cell, str) else None for cell in shown[name]]
        if shown[name].dtype == object or pd.api.types.is_string_dtype(shown[name]):
            shown[name] = shown[name].astype(object).where(shown[name].notna(), "")
    return shown.rename(columns={name: phrases.COLUMNS[name].in_(language) for name in kept})


def _purposes(frame: pd.DataFrame) -> Iterator[tuple[str | None, bool]]:
    return zip(frame["post_purpose"], frame["purpose_suggested"], strict=True)


def csv(frame: pd.DataFrame) -> bytes:
    """UTF-8 with a mark, for spreadsheets; a cell that would run as a formula is made text."""
    safe = frame.map(lambda cell: f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell)
    return safe.to_csv(index=False).encode("utf-8-sig")
