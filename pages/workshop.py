"""Workshop: twenty people, a projector, ninety minutes. Let them guess, let them see, let them try."""

import streamlit as st

from pages.kit import filters, workshop_companies, workshop_sandbox, workshop_takeaway, workshop_whatif
from pages.kit import workshop_words as words
from pages.kit.view import View
from pages.kit.workshop_stage import stage
from pages.kit.workshop_state import desk


def workshop(view: View) -> None:
    memory = desk()
    section = "script" if memory.presenting else chosen(view)
    if section == "script":
        stage(view)
        return
    st.title(words.SECTIONS[section].in_(view.language), anchor=False)
    {
        "companies": workshop_companies.side_by_side,
        "whatif": workshop_whatif.whatif,
        "sandbox": workshop_sandbox.sandbox,
        "takeaway": workshop_takeaway.takeaway,
    }[section](view)


def chosen(view: View) -> str:
    """Which part of the workshop: the script, unless another is asked for."""
    names = {key: text.in_(view.language) for key, text in words.SECTIONS.items()}
    return st.segmented_control(
        words.SECTION.in_(view.language),
        list(names),
        format_func=names.__getitem__,
        default="script",
        required=True,
        key="_workshop_section",
        label_visibility="collapsed",
    )


workshop(filters.view())
