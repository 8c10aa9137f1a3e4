"""Files to fill in by hand, and the kinds of file that can be read."""

from __future__ import annotations

import streamlit as st

import metrics
from metrics import TEMPLATES, Language, Template
from pages.kit.desk import marks, stock_words
from pages.kit.view import View


def card(view: View) -> None:
    """Every template with what it is for, in three groups."""
    by_table = {template.table: template for template in TEMPLATES}
    with st.container(border=True, gap="small", key="desk_templates"):
        st.markdown(f"## {stock_words.TEMPLATES.in_(view.language)}", anchors=False)
        st.markdown(marks.grey(stock_words.TEMPLATES_BASIS.in_(view.language)))
        for column, (title, tables) in zip(st.columns(3, gap="large"), stock_words.TEMPLATE_GROUPS, strict=True):
            with column:
                st.markdown(f"**{title.in_(view.language)}**")
                for table in tables:
                    line(by_table[table], view.language)


def line(template: Template, language: Language) -> None:
    name = template.name.in_(language)
    with st.container(gap=None, key=f"template_{template.table}"):
        st.download_button(
            f"{name[:1].upper()}{name[1:]}",
            template.csv(),
            file_name=template.file_name,
            mime="text/csv",
            on_click="ignore",
            type="tertiary",
            icon=":material/download:",
            key=f"template_{template.table}_get",
        )
        st.markdown(marks.grey(template.purpose.in_(language)))


def readable(view: View) -> None:
    """For who has brought nothing yet: the exports that are known, by platform."""
    with st.container(border=True, gap="small", height="stretch", key="desk_readable"):
        st.markdown(f"## {stock_words.READABLE.in_(view.language)}", anchors=False)
        st.markdown(marks.grey(stock_words.READABLE_BASIS.in_(view.language)))
        told = by_platform(view.language).items()
        lines = [f"- **{platform}**" + (f": {', '.join(kinds)}" if kinds else "") for platform, kinds in told]
        st.markdown("\n".join(lines))


def by_platform(language: Language) -> dict[str, list[str]]:
    """The kinds of export under the name of who makes them."""
    found: dict[str, list[str]] = {}
    for kind, name in metrics.kinds().items():
        if not kind.startswith("canonical_"):
            platform, _, rest = name.in_(language).partition(": ")
            found.setdefault(platform, []).extend([rest] if rest else [])
    return found
