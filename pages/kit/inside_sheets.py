"""The cards of inside and out for the report: their pictures, and nothing where too few people are behind them."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Measure, Status
from pages.kit import cards, discretion, inside_care, inside_sides, inside_stages, inside_topics, session
from pages.kit import inside_words as words
from pages.kit.inside_scope import house
from pages.kit.inside_stage_words import EVIDENCE, EVIDENCE_BASIS
from pages.kit.report_sheet import Sheet, both
from pages.kit.theme import Palette
from pages.kit.view import View


def judged(view: View, found: Finding) -> Finding:
    """What is said of the whole house, which knows neither networks nor accounts."""
    filtered = view.scope_now.networks or view.scope_now.accounts
    return cards.finding_of(house(view), found.now.metric) if filtered else found


def together(view: View, found: Finding, palette: Palette) -> Any:
    now = inside_sides.measured(view)
    if now.status is Status.MISSING:
        return None
    return inside_sides.lines_figure(view, now, palette)


def together_says(view: View, found: Finding) -> str:
    return inside_sides.verdict(inside_sides.measured(view), view.language)


def together_basis(view: View, found: Finding) -> str:
    return inside_sides.evidence(inside_sides.measured(view), view.language)


def lagging(view: View) -> list[Any]:
    """The correlation at every lag; nothing of too few people."""
    scope = inside_sides.whole(view)
    return [] if discretion.instead(view, "lead_lag", scope) else session.picture(view.workspace, "lags", scope)


def lags(view: View, found: Finding | None, palette: Palette) -> Any:
    shown = lagging(view)
    return inside_sides.lags_figure(inside_sides.measured(view), shown, palette, view.language) if shown else None


def lags_words(view: View) -> tuple[str, str]:
    shown = lagging(view)
    return inside_sides.lags_words(inside_sides.measured(view), shown, view.language) if shown else ("", "")


def care(view: View, found: Finding, palette: Palette) -> Any:
    there, now = house(view), judged(view, found).now
    return inside_care.care_figure(there, now, palette) if inside_care.care_told(there, now) else None


def care_words(view: View, found: Finding) -> tuple[str, str]:
    now = judged(view, found).now
    return inside_care.care_words(now, view.language) if inside_care.care_told(house(view), now) else ("", "")


def gap(view: View, found: Finding, palette: Palette) -> Any:
    now = gap_of(view)
    return inside_sides.gap_figure(now, palette, view.language) if now.status is Status.OK else None


def gap_words(view: View) -> tuple[str, str]:
    now = gap_of(view)
    return inside_sides.gap_words(now, view.language) if now.status is Status.OK else ("", "")


def gap_of(view: View) -> Measure:
    return session.measure(view.workspace, "in_out_gap", inside_sides.whole(view))


def replies(view: View, found: Finding, palette: Palette) -> Any:
    now = judged(view, found).now
    return inside_care.replies_figure(house(view), now, palette) if now.known else None


def replies_basis(view: View, found: Finding) -> str:
    return inside_care.replies_basis(judged(view, found), view.language)


def leaders(view: View, found: Finding, palette: Palette) -> Any:
    return inside_care.leaders_figure(house(view), judged(view, found), palette)


def crossing(view: View, found: Finding, palette: Palette) -> Any:
    return inside_care.crossing_figure(house(view), judged(view, found).now, palette)


def crossing_basis(view: View, found: Finding) -> str:
    return inside_care.crossing_basis(judged(view, found).now, view.language)


def topics(view: View, found: Finding, palette: Palette) -> Any:
    there, now = house(view), judged(view, found).now
    return inside_topics.topics_figure(there, now, palette) if now.known and inside_topics.told(there) else None


def topics_words(view: View, found: Finding) -> tuple[str, str]:
    return inside_topics.topics_words(judged(view, found).now, view.language)


def mixed(view: View) -> Measure | None:
    """The mixture of the stages, where there is one."""
    now = cards.finding_of(house(view), "stage_mixture").now
    return now if now.status is Status.OK and now.detail.get("whole") else None


def stage_rows(view: View, now: Measure) -> list[Any]:
    return inside_stages.stage_rows(*inside_stages.mixed_of(house(view), now), view.language)


def stages(view: View, found: Finding, palette: Palette) -> Any:
    now = mixed(view)
    return inside_stages.matrix_figure(house(view), stage_rows(view, now), palette) if now else None


def stages_words(view: View) -> tuple[str, str]:
    now = mixed(view)
    return inside_stages.matrix_words(stage_rows(view, now), view.language) if now else ("", "")


def signs(view: View, found: Finding | None, palette: Palette) -> Any:
    """What the stages of the whole house rest on."""
    now = mixed(view)
    if now is None:
        return None
    mixtures, hidden = inside_stages.mixed_of(house(view), now)
    return inside_stages.signs_figure(house(view), mixtures[None], hidden[None], palette)


def signs_says(view: View, found: Finding | None) -> str:
    return f"{EVIDENCE.in_(view.language)} · {words.HOUSE.in_(view.language)}" if mixed(view) else ""


SHEETS = (
    Sheet("inside_lines", "lead_lag", together, together_says, together_basis, whole=True, early=True),
    Sheet("inside_lags", "", lags, *both(lambda v, _: lags_words(v)), page="inside_out"),
    Sheet("inside_care", "mimo_parity", care, *both(care_words)),
    Sheet("inside_gap", "in_out_gap", gap, *both(lambda v, _: gap_words(v)), whole=True),
    Sheet("inside_replies", "internal_reply_share", replies, None, replies_basis),
    Sheet("inside_leaders", "leadership_two_way", leaders),
    Sheet("inside_crossing", "cross_department", crossing, None, crossing_basis),
    Sheet("inside_topics", "topic_coherence", topics, *both(topics_words)),
    Sheet("inside_stages", "stage_mixture", stages, *both(lambda v, _: stages_words(v))),
    Sheet("inside_evidence", "", signs, signs_says, lambda v, _: EVIDENCE_BASIS.in_(v.language), page="inside_out"),
)
