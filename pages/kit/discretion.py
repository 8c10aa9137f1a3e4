"""What stands in the place of a number about people who work here that rests on too few of them."""

from __future__ import annotations

from metrics import OF_STAFF, Finding, Scope, Text
from pages.kit import session
from pages.kit.view import View

TOO_FEW = Text(es="Muy pocas personas para mostrarlo", en="Too few people to show it")
TOO_FEW_WHY = Text(
    es="Se apoya en menos de {least} personas: mostrarlo sería señalarlas.",
    en="It rests on under {least} people: to show it would point at them.",
)


def least(view: View) -> int:
    """The smallest group of people that may be told."""
    return int(session.setting(view.workspace, "k_min_group"))


def instead(view: View, metric: str, scope: Scope | None = None) -> tuple[str, str] | None:
    """A heading and its reason where the number may not be told; None where it may. Every page asks here."""
    if metric not in OF_STAFF:
        return None
    return words(view) if session.picture(view.workspace, "few_behind", metric, scope or view.scope_now) else None


def words(view: View) -> tuple[str, str]:
    return TOO_FEW.in_(view.language), TOO_FEW_WHY.in_(view.language).format(least=least(view))


def compared(view: View, found: Finding) -> Finding:
    """Nothing is said against a period of too few people: who knows both knows the difference."""
    if not found.before or not view.scope_before or not instead(view, found.now.metric, view.scope_before):
        return found
    return Finding("now" if found.now.known else found.verdict, found.now)
