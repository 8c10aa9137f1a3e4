"""Whose numbers the pages of the house show: which filters reach people, and how few of them may be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from metrics import Finding, Language, Scope, Status, Text, numbers
from pages.kit import cards, discretion, filters, talk
from pages.kit.view import View

UNDER = Text(es="menos de {least}", en="under {least}")
NUMBERS = {
    "es": ("ninguno", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    "en": ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}


def house(view: View) -> View:
    """The whole house: a roster knows neither networks nor accounts."""
    return _without(view, networks=True)


def acts(view: View) -> View:
    """What people do has a network, but no account of the brand."""
    return _without(view, networks=False)


def _without(view: View, *, networks: bool) -> View:
    def bare(scope: Scope | None) -> Scope | None:
        return replace(scope, networks=() if networks else scope.networks, accounts=()) if scope else None

    return replace(view, scope_now=bare(view.scope_now), scope_before=bare(view.scope_before))


def tellable(n: float | None, few: int) -> bool:
    """Nobody, or enough people that none of them can be found."""
    return n is not None and (n == 0 or n >= few)


def people(n: float | None, few: int, language: Language) -> str:
    """So many people, or under five; a dash where it is not known."""
    if n is None or tellable(n, few):
        return numbers.count(n, language)
    return UNDER.in_(language).format(least=few)


def in_words(n: int, language: Language) -> str:
    """Ten or fewer in letters."""
    return NUMBERS[language][n] if 0 <= n <= 10 else numbers.count(n, language)


def named(department: str) -> str:
    """A department as it is written at the start of a line."""
    return department[:1].upper() + department[1:]


def staff_card(
    view: View, metric: str, *, key: str, draw: Callable[[Finding], None] | None = None, finding: str = "",
    basis: str = "", discreet: bool = False,
) -> Finding:  # fmt: skip
    """The card of a metric about people who work here: no rows behind it. `discreet` as in `cards.card`."""
    found = cards.finding_of(view, metric)
    known = found.now.status in (Status.OK, Status.LOW_N)
    said, told = cards.words_of(found, view.language)
    cards.card(
        view,
        finding=finding if known and finding else said,
        basis=basis if known and basis else told,
        key=key,
        metric=metric,
        scope=view.scope_now,
        draw=(lambda: draw(found)) if draw and known else None,
        discreet=discreet,
    )
    return found


def withheld(view: View, key: str) -> None:
    """What stands in the place of a picture of too few people."""
    finding, basis = discretion.words(view)
    cards.card(view, finding=finding, basis=basis, key=key)


def bring(view: View, finding: Text, basis: Text, wanted: tuple[Text, ...], key: str) -> None:
    """What to upload, as a list, and the way to the desk."""

    def draw() -> None:
        st.markdown("\n".join(f"- {each.in_(view.language)}" for each in wanted))
        filters.link("data", talk.go_to("data", view.language))

    cards.card(view, finding=finding.in_(view.language), basis=basis.in_(view.language), key=key, draw=draw)
