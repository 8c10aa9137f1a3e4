"""The drawer of a card, how a number is worked out, and the rows behind it."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from metrics import BY_ID, DEFAULTS, Language, Measure, Metric, Scope, explained, numbers
from pages.kit import behind, phrases, session
from pages.kit.theme import table_of
from pages.kit.view import View
from pages.kit.words import plain

LONGEST = 400  # letters of a cell
UNCOUNTED = -1  # rows that nobody has counted yet


@st.fragment
def footer(
    view: View, metric_id: str, scope: Scope, key: str, rows: int | None, more: Callable[[], None] | None = None
) -> None:
    """The last line of a card: the drawer, opened only when asked for, the chart as a table, the rows, and `more`."""
    metric, language = BY_ID[metric_id], view.language
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        drawer = st.popover(
            phrases.EXPLAINED.in_(language),
            icon=":material/function:",
            type="tertiary",
            key=f"{key}_drawer",
            on_change="rerun",
        )
        if drawer.open:
            with drawer:
                explain(view, metric, session.measure(view.workspace, metric_id, scope), scope)
        as_table(f"{key}_chart", language)
        if rows:
            label = {1: phrases.SEE_ROW, UNCOUNTED: phrases.SEE_UNCOUNTED}.get(rows, phrases.SEE_ROWS)
            words = label.in_(language).format(n=numbers.count(rows, language))
            if st.button(words, type="tertiary", icon=":material/table_rows:", key=f"{key}_rows"):
                behind.show(view, metric, scope)
        if more:
            more()


@st.fragment
def table_only(chart: str, language: Language) -> None:
    """The last line of a card without a metric of its own."""
    as_table(chart, language)


def as_table(chart: str, language: Language) -> None:
    """The chart of the card as a table that can be read aloud, copied and printed; written only when asked for."""
    shown = table_of(chart)
    if not (shown and shown["rows"]):
        return
    label, key = phrases.AS_TABLE.in_(language), f"{chart}_table"
    table = st.popover(label, icon=":material/table:", type="tertiary", key=key, on_change="rerun")
    if table.open:
        cells = [[plain(cell, LONGEST) for cell in row] for row in shown["rows"]]
        table.table(pd.DataFrame(cells, columns=shown["heads"]), hide_index=True, border="horizontal")


def explain(view: View, metric: Metric, found: Measure, scope: Scope) -> None:
    """Method, exclusions and settings in force, caveats, worked example, SQL, source and sentence."""
    language = view.language
    st.markdown(f"**{metric.name.in_(language)}** · {metric.question.in_(language)}")
    for heading, text in explained.method(metric, language):
        st.markdown(f"**{heading}** {text}" if heading else text)
    left_out = ", ".join(filter(None, (exclusions(found, language), of_the_house(view, metric, scope))))
    if left_out:
        st.markdown(f"**{phrases.LEFT_OUT.in_(language)}** {left_out}.")
    in_force = settings_of(view, metric)
    if in_force:
        st.markdown(f"**{explained.SETTINGS.in_(language)}** `{in_force}`")
    if metric.parts:
        names = ", ".join(BY_ID[part].name.in_(language) for part in metric.parts)
        st.markdown(f"**{explained.PARTS.in_(language)}** {names}.")
    if metric.rows:
        # In ink alone: the colours of Streamlit's syntax are too faint on paper.
        st.code(session.statement(view.workspace, metric.id, scope), language=None, wrap_lines=True)
    st.markdown(f":gray[:small[{' '.join(explained.notes(metric, language))}]]")


def exclusions(found: Measure, language: Language) -> str:
    """What was left out of the number, in counts."""
    parts = [
        words.in_(language).format(n=numbers.count(found.detail[name], language))
        for name, words in phrases.LEFT_OUT_OF.items()
        if isinstance(found.detail.get(name), int) and found.detail[name]
    ]
    return ", ".join(parts)


def settings_of(view: View, metric: Metric) -> str:
    """Each by its name with its value; one that was changed says its default too."""
    told = []
    for name in metric.settings:
        value, default = session.setting(view.workspace, name), DEFAULTS[name]
        told.append(f"{name} = {value}" + ("" if value == default else f" ({default})"))
    return ", ".join(told)


def of_the_house(view: View, metric: Metric, scope: Scope) -> str:
    """How many messages or contents of own accounts and staff the scope leaves out, for metrics of an audience."""
    audience = [need for need in metric.needs if need.split(".")[0] in phrases.AUDIENCE and need != "messages.outbound"]
    if not audience:
        return ""
    found = session.picture(view.workspace, "taken_out", scope)
    content = metric.needs[0].startswith("ugc")
    n = sum(one.content if content else one.messages for one in found)
    words = phrases.HOUSE[(2 if content else 0) + (n != 1)]
    return words.in_(view.language).format(n=numbers.count(n, view.language)) if n else ""
