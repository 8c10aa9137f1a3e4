"""The demo companies side by side: which one is in trouble, and why, in ten seconds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import streamlit as st

from metrics import BY_ID, Scope, numbers
from pages.kit import cards, charts, discretion, filters, session
from pages.kit import workshop_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.workshop_model import companies, company, with_own_data

PARTS = ("converse", "answer", "listen", "community", "inside")


@dataclass(frozen=True)
class Told:
    """A company in a line: the state of the house, its score and its parts; None where too little is known."""

    workspace: str
    name: str
    state: str
    sentence: str
    evidence: str
    score: float | None
    points: tuple[float | None, ...]

    broke: date | None = None

    @property
    def trouble(self) -> bool:
        return self.state == "fragile"


def companies_of(view: View) -> list[View]:
    """Every fictional company, and the open one where it is somebody's own."""
    there = [company(view, info.name) for info in companies()]
    with_data = {one.workspace: one for one in there if one.fictional}
    own = [] if view.fictional or not with_own_data(view) else [view]
    return [*own, *with_data.values()]


def patients(view: View) -> list[Told]:
    return [_told(one) for one in companies_of(view)]


def _told(view: View) -> Told:
    found = session.picture(view.workspace, "standing", view.scope_now)
    health = session.measure(view.workspace, "health_score", view.scope_now)
    parts = dict(health.detail.get("dimensions", {}))
    if any(discretion.instead(view, part) for part in BY_ID["health_score"].parts):
        parts.pop("inside", None)  # of the five it alone speaks of people who work here
    return Told(
        view.workspace,
        view.title,
        found.state,
        found.sentence.in_(view.language),
        found.evidence.in_(view.language),
        health.value if health.known else None,
        tuple(parts.get(name) for name in PARTS),
        _broke(view),
    )


def _broke(view: View) -> date | None:
    """The first week of all the history in which trust gave way, by the rule that rarely cries wolf."""
    found = session.measure(view.workspace, "trust_rupture", Scope(networks=view.scope_now.networks))
    weeks = [alarm["week"] for alarm in found.detail.get("alarms", ())]
    return date.fromisoformat(str(min(weeks))) if weeks else None


def ordered(told: list[Told]) -> list[Told]:
    """Those in trouble first, then by score; those that cannot be known last."""
    return sorted(told, key=lambda one: (not one.trouble, one.score is None, one.score or 0))


def side_by_side(view: View) -> None:
    """One row each: verdict, score, five parts."""
    language = view.language
    with st.spinner(words.OPENING_ALL.in_(language)):
        told = ordered(patients(view))
    finding, basis = words_of(told, view)
    key = "workshop_companies"
    cards.card(view, finding=finding, basis=basis, key=key, draw=lambda: drawn(told, view, f"{finding}. {basis}", key))
    with st.container(horizontal=True, gap="small"):
        for one in told:
            filters.link("pulse", one.name, workspace=one.workspace)


def drawn(told: list[Told], view: View, alt: str, key: str) -> None:
    figure = charts.healths(
        [charts.Patient(one.name, verdict(one, view), one.score, one.points, one.trouble) for one in told],
        [words.PARTS[name].in_(view.language) for name in PARTS],
        palette=palette(),
        language=view.language,
    )
    plot(figure, alt, f"{key}_chart")


def words_of(told: list[Told], view: View) -> tuple[str, str]:
    """Who is in trouble, in a sentence; what the row shows, in another."""
    language = view.language
    first = next(iter(told), None)
    if first is None or (first.score is None and not first.trouble):
        return words.NO_TROUBLE.in_(language), words.COMPANIES_BASIS.in_(language)
    template = words.IN_TROUBLE if first.trouble else words.LOWEST
    finding = template.in_(language).format(name=first.name)
    return finding, f"{first.evidence} {words.COMPANIES_BASIS.in_(language)}"


def verdict(one: Told, view: View) -> str:
    """The state of the house in a few words, and when trust gave way, if it did."""
    if one.broke is None:
        return one.sentence
    day = numbers.day(one.broke, view.language, year=True)
    if one.trouble:
        return words.BROKEN.in_(view.language).format(day=day)
    return one.sentence + words.BROKE.in_(view.language).format(day=day)
