"""The pictures of the programme for the report: its steps, its departments, and what is said in whose voice."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Status
from pages.kit import ambassadors, cards, charts, session
from pages.kit import ambassadors_acts as voices
from pages.kit import ambassadors_more as more
from pages.kit.discretion import instead, least, words
from pages.kit.inside_scope import acts, house
from pages.kit.report_sheet import Sheet, both
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


def echo(view: View, found: Finding, palette: Palette) -> Any:
    return voices.voices_figure(acts(view), palette)


def echo_basis(view: View, found: Finding) -> str:
    there = acts(view)
    weeks = session.picture(view.workspace, "voices_by_week", there.scope_now)
    gaps = any(week.echo is None for week in weeks)
    now = cards.finding_of(there, "echo_ratio").now
    return voices.voices_basis(now, gaps, least(view), view.language)


def earning(view: View, found: Finding | None, palette: Palette) -> Any:
    return voices.earning_figure(acts(view), palette) if earning_words(view) != words(view) else None


def earning_words(view: View) -> tuple[str, str]:
    """As the page says it: what earns replies, or that too few people act."""
    there = acts(view)
    if "advocacy_activity" not in session.picture(view.workspace, "available"):
        return "", ""
    if voices.acting(there) < least(view):
        return words(view)
    return instead(there, "echo_ratio") or voices.earning_words(there)


def reach(view: View, found: Finding, palette: Palette) -> Any:
    return None if more.few_act(acts(view)) else more.reach_figure(acts(view), palette)


def reach_words(view: View, found: Finding) -> tuple[str, str]:
    there = acts(view)
    if more.few_act(there):
        return words(view)
    now = cards.finding_of(there, "ambassador_contribution").now
    return more.reach_words(now, view.language) if now.n else ("", "")


def half(view: View, found: Finding, palette: Palette) -> Any:
    return voices.half_figure(acts(view), cards.finding_of(acts(view), "effective_voices").now, palette)


def half_words(view: View, found: Finding) -> tuple[str, str]:
    return voices.half_words(acts(view), cards.finding_of(acts(view), "effective_voices").now)


def totals(view: View, found: Finding, palette: Palette) -> Any:
    return more.totals_figure(acts(view), palette)


def totals_words(view: View, found: Finding) -> tuple[str, str]:
    return more.totals_words(acts(view), cards.finding_of(acts(view), "advocate_totals"))


SHEETS = (
    Sheet("ambassadors_funnel", "advocacy_funnel", funnel, *both(funnel_words), discreet=True),
    Sheet("ambassadors_departments", "capillarity", departments, *both(departments_words)),
    Sheet("ambassadors_training", "", lambda v, _, palette: voices.training_figure(house(v), palette),
          *both(lambda v, _: voices.training_words(house(v))), page="ambassadors"),
    Sheet("ambassadors_voices", "echo_ratio", echo, None, echo_basis),
    Sheet("ambassadors_earning", "", earning, *both(lambda v, _: earning_words(v)),
          page="ambassadors"),
    Sheet("ambassadors_reach", "ambassador_contribution", reach, *both(reach_words)),
    Sheet("ambassadors_half", "effective_voices", half, *both(half_words)),
    Sheet("ambassadors_totals", "advocate_totals", totals, *both(totals_words),
          discreet=True),
)  # fmt: skip
