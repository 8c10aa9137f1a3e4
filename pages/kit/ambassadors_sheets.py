"""The pictures of the programme for the report: its steps, its departments, and what is said in whose voice."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Status
from pages.kit import ambassadors, cards, charts, session
from pages.kit import ambassadors_acts as voices
from pages.kit.inside_scope import TOO_FEW, TOO_FEW_WHY, acts, house, least
from pages.kit.report_sheet import Sheet
from pages.kit.theme import Palette
from pages.kit.view import View


def funnel(view: View, found: Finding, palette: Palette) -> Any:
    now = cards.finding_of(house(view), "advocacy_funnel").now
    return ambassadors.funnel_figure(house(view), now, palette) if now.detail.get("counts") else None


def funnel_words(view: View, found: Finding) -> tuple[str, str]:
    now = cards.finding_of(house(view), "advocacy_funnel").now
    known = now.status in (Status.OK, Status.LOW_N)
    return ambassadors.funnel_words(house(view), now) if known else ("", "")


def departments(view: View, found: Finding, palette: Palette) -> Any:
    spread = session.picture(view.workspace, "ambassador_spread", house(view).scope_now)
    if not spread.departments:
        return None
    rows = ambassadors.crowds(spread)
    return charts.waffle(rows, least=least(view), palette=palette, language=view.language)


def departments_words(view: View, found: Finding) -> tuple[str, str]:
    now = cards.finding_of(house(view), "capillarity").now
    spread = session.picture(view.workspace, "ambassador_spread", house(view).scope_now)
    basis = ambassadors.spread_basis(now, spread, least(view), view.language)
    return (ambassadors.spread_says(now, view.language), basis) if now.known else ("", "")


def hushed(view: View) -> bool:
    """Whether fewer people act than may be told."""
    return voices.acting(view) < least(view)


def echo(view: View, found: Finding, palette: Palette) -> Any:
    return None if hushed(view) else voices.voices_figure(acts(view), palette)


def echo_words(view: View, found: Finding) -> tuple[str, str]:
    if hushed(view):
        return TOO_FEW.in_(view.language), TOO_FEW_WHY.in_(view.language).format(least=least(view))
    there = acts(view)
    weeks = session.picture(view.workspace, "voices_by_week", there.scope_now)
    gaps = any(week.echo is None for week in weeks)
    now = cards.finding_of(there, "echo_ratio").now
    return "", voices.voices_basis(now, gaps, least(view), view.language)


SHEETS = (
    Sheet("ambassadors_funnel", "advocacy_funnel", funnel, lambda v, f: funnel_words(v, f)[0],
          lambda v, f: funnel_words(v, f)[1]),
    Sheet("ambassadors_departments", "capillarity", departments, lambda v, f: departments_words(v, f)[0],
          lambda v, f: departments_words(v, f)[1]),
    Sheet("ambassadors_voices", "echo_ratio", echo, lambda v, f: echo_words(v, f)[0],
          lambda v, f: echo_words(v, f)[1]),
)  # fmt: skip
