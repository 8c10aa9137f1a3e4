"""A sheet: what a card says and draws, written once, for the page that shows it and for the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from metrics import BY_ID, Finding, Scope, Status, counts_rows, sentence
from pages.kit import cards, discretion, session
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

# A figure, or None where there is nothing to draw.
Figure = Callable[[View, Finding | None, Palette], Any]
Said = Callable[[View, Finding | None], str]
Words = Callable[[View, Finding | None], tuple[str, str]]


@dataclass(frozen=True)
class Sheet:
    """One card. `metric` gives words, basis and drawer; what is given here replaces the engine's words.

    A sheet without a metric says its own `finding` and `basis`. `whole`: it speaks of all the history up to the end
    of the period; `alone`: it is not compared with the period before; `early`: it is drawn while it cannot be known
    yet, too; `discreet`: it says by itself where few people are, as in `cards.card`.
    What returns "" leaves the word to the engine.
    """

    key: str
    metric: str = ""
    figure: Figure | None = None
    finding: Said | None = None
    basis: Said | None = None
    whole: bool = False
    alone: bool = False
    early: bool = False
    discreet: bool = False
    page: str = ""  # whose section of the report it stands in; without one the family of its metric tells

    def scope(self, view: View) -> Scope:
        now = view.scope_now
        return replace(now, since=None) if self.whole else now


def both(words: Words) -> tuple[Said, Said]:
    """Finding and basis of a sheet, from a function that tells the two."""
    return lambda view, found: words(view, found)[0], lambda view, found: words(view, found)[1]


def found_of(view: View, sheet: Sheet) -> Finding | None:
    """What may be said about the sheet's metric; None for a sheet without one."""
    if not sheet.metric:
        return None
    if sheet.whole or sheet.alone:
        return session.finding(view.workspace, sheet.metric, sheet.scope(view), None)
    return cards.finding_of(view, sheet.metric)


def hushed(view: View, sheet: Sheet) -> tuple[str, str] | None:
    """What stands in the place of a sheet that rests on too few people who work here."""
    if sheet.discreet or not sheet.metric:
        return None
    return discretion.instead(view, sheet.metric, sheet.scope(view))


def drawable(view: View, sheet: Sheet, found: Finding | None) -> bool:
    """Whether there is something to draw."""
    if sheet.figure is None or hushed(view, sheet):
        return False
    early = (Status.NOT_ENOUGH,) if sheet.early else ()
    return found is None or found.now.status in (Status.OK, Status.LOW_N, *early)


def said(view: View, sheet: Sheet, found: Finding | None) -> tuple[str, str]:
    """Finding and basis, the sheet's own where it has them."""
    hidden = hushed(view, sheet)
    if hidden:
        return hidden
    own = [part(view, found) if part else "" for part in (sheet.finding, sheet.basis)]
    if found is None:
        return own[0], own[1]
    metric = BY_ID[sheet.metric]
    finding = own[0] or sentence(found, metric, view.language)
    counted = found.now.n is not None or found.now.status is Status.MISSING
    basis = cards.basis_of(found, view.language) if counted else metric.question.in_(view.language)
    return finding, own[1] or basis


def draw(view: View, sheet: Sheet) -> None:
    """The sheet as a card of a page."""
    found = found_of(view, sheet)
    finding, basis = said(view, sheet, found)
    if found is not None and found.now.status is Status.MISSING:
        finding, basis = cards.words_of(found, view.language)

    def shape() -> None:
        figure = sheet.figure(view, found, palette())
        if figure is not None:
            plot(figure, f"{finding}. {basis}", f"{sheet.key}_chart")

    cards.card(
        view,
        finding=finding,
        basis=basis,
        key=sheet.key,
        metric=sheet.metric,
        scope=sheet.scope(view),
        draw=shape if drawable(view, sheet, found) else None,
        rows=_rows(found) if found and found.now.status in (Status.OK, Status.LOW_N) else None,
        better=found.better if found else None,
        discreet=sheet.discreet,
    )


def _rows(found: Finding) -> int | None:
    """How many rows there are to see; what counts weeks has its messages and acts behind other cards, or nowhere."""
    return found.now.n if counts_rows(found.now.metric) else None
