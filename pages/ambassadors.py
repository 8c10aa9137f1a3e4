"""Ambassadors: who speaks for the brand, how far it has spread, and whether they repeat or converse."""

from dataclasses import replace

import streamlit as st

from pages.kit import ambassadors as people
from pages.kit import ambassadors_acts as acts
from pages.kit import ambassadors_more as more
from pages.kit import ambassadors_words as words
from pages.kit import cards, filters, session
from pages.kit.inside_scope import bring
from pages.kit.view import View

CARDS = (
    "advocacy_funnel",
    "capillarity",
    "echo_ratio",
    "effective_voices",
    "ambassador_contribution",
    "advocate_totals",
)


def ambassadors(view: View) -> None:
    there = session.picture(view.workspace, "available")
    roster, deeds, totals = ("advocates" in there, "advocacy_activity" in there, "people_totals" in there)
    if not (roster or deeds or totals):
        blind(view)
        return
    people.lead(view)
    if roster:
        left, right = st.columns(2)
        with left:
            people.funnel(view)
            if acts.trained_parts(view):
                acts.training(view)
        with right:
            people.departments(view)
    if deeds:
        cards.row(view, acts.voices, acts.earning)
        cards.row(view, more.reach, acts.half)
    if totals:
        more.totals(view)
    if roster:
        more.more(view)


def blind(view: View) -> None:
    """What is said when nothing of the house is in the files: what to bring, and no zero."""
    cards.lead(f"{words.BLIND.in_(view.language)}.", words.BLIND_WHY.in_(view.language))
    bring(view, words.BRING, words.BRING_BASIS, words.BRING_LIST, "ambassadors_bring")


ambassadors(replace(filters.view(), cards=CARDS))
