"""The card of the hours at which people ask and at which they are answered."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from metrics import Finding, Language, numbers
from pages.kit import behind, cards, charts, drawer, phrases, session, waits
from pages.kit import waits_words as words
from pages.kit.lines import kept
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

Grid = list[list[int]]


def hours(view: View) -> None:
    asked, answered = grids(view)
    finding, basis = said(view)

    with st.container(border=True, height="stretch", gap="small", key="waiting_hours"):
        st.markdown(f"## {kept(finding)}", anchors=False)
        cards.small(basis)
        if any(map(any, asked)) or any(map(any, answered)):
            maps = figure(view, None, palette())
            if maps is not None:
                plot(maps, f"{finding}. {basis}", "waiting_hours_chart")
            st.space("stretch")
            _footer(view, asked, answered, drawn=maps is not None)


def grids(view: View) -> tuple[Grid, Grid]:
    """By weekday and hour, what is asked and what is answered."""
    return session.picture(view.workspace, "hours_of_week", view.scope_now)


def figure(view: View, found: Finding | None, palette: Palette) -> Any:
    """None where too little is asked for a map."""
    asked, answered = grids(view)
    if sum(map(sum, asked)) < waits.FEW:
        return None
    return charts.hour_maps(asked, answered, palette=palette, language=view.language)


def said(view: View) -> tuple[str, str]:
    asked, answered = grids(view)
    counts = (sum(map(sum, asked)), sum(map(sum, answered)))
    return waits.hours_finding(asked, answered, view.language), _basis(view, *counts)


def _basis(view: View, asked: int, answered: int) -> str:
    outside = session.picture(view.workspace, "out_of_hours", view.scope_now)
    place = session.setting(view.workspace, "timezone").rsplit("/", 1)[-1].replace("_", " ")
    counts = {"asked": asked, "answered": answered}
    beyond = {"asked": outside.asked_outside, "answered": outside.answered_outside}
    all_of_them = words.HOURS_BASIS.in_(view.language).format(place=place, **_written(counts, view.language))
    return f"{all_of_them} · {words.HOURS_OUTSIDE.in_(view.language).format(**_written(beyond, view.language))}"


def _written(counts: dict[str, int], language: Language) -> dict[str, str]:
    return {name: numbers.count(n, language) for name, n in counts.items()}


def _footer(view: View, asked: Grid, answered: Grid, *, drawn: bool) -> None:
    language = view.language
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        explained = phrases.EXPLAINED.in_(language)
        with st.popover(explained, icon=":material/function:", type="tertiary", key="waiting_hours_drawer"):
            st.markdown(words.HOURS_METHOD.in_(language).format(**_opening(view)))
        if drawn:
            with st.container(width="content"):
                drawer.table_only("waiting_hours_chart", language)
        st.download_button(
            words.HOURS_SEE.in_(language),
            lambda: behind.csv(table(asked, answered, language)),
            file_name="hours_of_week.csv",
            mime="text/csv",
            on_click="ignore",
            type="tertiary",
            icon=":material/download:",
            key="waiting_hours_csv",
        )


def _opening(view: View) -> dict[str, str]:
    days = sorted(session.setting(view.workspace, "business_days"))
    names = [words.WEEKDAYS[day].in_(view.language) for day in days]
    joint = {"es": " a ", "en": " to "}[view.language]
    unbroken = len(days) > 2 and days[-1] - days[0] == len(days) - 1
    return {
        "days": f"{names[0]}{joint}{names[-1]}" if unbroken else ", ".join(names) or numbers.NONE,
        "opens": session.setting(view.workspace, "business_start"),
        "closes": session.setting(view.workspace, "business_end"),
    }


def table(asked: Grid, answered: Grid, language: Language) -> pd.DataFrame:
    """One row per weekday and hour, for those who cannot see the maps or want to go on counting."""
    columns = [text.in_(language) for text in (words.WEEKDAY, words.HOUR, words.ASKED, words.ANSWERED)]
    rows = [
        (words.WEEKDAYS[day].in_(language), hour, asked[day][hour], answered[day][hour])
        for day in range(7)
        for hour in range(24)
    ]
    return pd.DataFrame(rows, columns=columns)
