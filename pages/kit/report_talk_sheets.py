"""Sheets of what has a shape of its own: waits, their ages, months of people, levels, the shop and the board's page."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Status
from pages.kit import cards, charts, inside, session, talk, waits
from pages.kit import report_words as words
from pages.kit.report_sheet import Sheet
from pages.kit.theme import Palette
from pages.kit.view import View, stretch

# The cards that the page Pulso judges together, so that the board reads what the screen says.
PULSE = ("dialogue_share", "monologue_index", "people_talked", "silent_post_share", "talk_per_post")


def dialogue(view: View, found: Finding, palette: Palette) -> Any:
    now, before = (talk.points(view, "dialogue_share", scope) for scope in (view.scope_now, view.scope_before))
    means = (found.now.value, found.before.value if found.before and found.before.known else None)
    return charts.two_period_line(
        now, before, unit="share", means=means, palette=palette, language=view.language
    )  # fmt: skip


def gauge(view: View, found: Finding, palette: Palette) -> Any:
    estimates = talk.estimate(found.now), talk.estimate(found.before)
    if estimates[0] is None:
        return None
    bands = talk.bands_of(found.now.metric, view.language)
    return charts.band_gauge(*estimates, **bands, palette=palette, language=view.language)


def months(view: View, found: Finding, palette: Palette) -> Any:
    now, before = (talk.months(view, found.now.metric, scope) for scope in (view.scope_now, view.scope_before))
    if not now:
        return None
    return charts.columns(now, before, by="month", palette=palette, language=view.language)


def ages(view: View, found: Finding, palette: Palette) -> Any:
    return charts.age_bars(found.now.detail["by_age"], palette=palette, language=view.language) if found.now.n else None


def ages_finding(view: View, found: Finding) -> str:
    if found.now.status is not Status.OK:
        return ""
    return talk.waiting_finding(found.now, talk.still_waiting(view), view.language)


def ages_basis(view: View, found: Finding) -> str:
    return talk.waiting_basis(view, found.now) if found.now.status is Status.OK else ""


def curve(view: View, found: Finding, palette: Palette) -> Any:
    metric = found.now.metric
    now, before = (waits.clock(view, scope, metric) for scope in (view.scope_now, view.scope_before))
    if now.curve is None or not now.enough:
        return None
    earlier = waits.shape(before.curve) if before.enough else None
    return charts.waiting_curve(waits.shape(now.curve), earlier, palette=palette, language=view.language)


def levels(view: View, found: Finding, palette: Palette) -> Any:
    before = found.before.detail.get("levels") if found.before and found.before.n else None
    return charts.ladder(found.now.detail["levels"], before, palette=palette, language=view.language)


def shop(view: View, found: Finding, palette: Palette) -> Any:
    counted = session.picture(view.workspace, "shop", view.scope_now)
    days = stretch(view.scope_now.since, view.scope_now.until, view.language)
    parts = (counted.attended, counted.still_waiting, counted.left_unattended)
    return charts.shop_counter(*parts, period=days, palette=palette, language=view.language)


def shop_basis(view: View, found: Finding) -> str:
    """The share is of those of whom it is decided, the bar of everybody."""
    told = words.SHOP_DECIDED.in_(view.language).format(n=waits.limit_days(view))
    return f"{cards.basis_of(found, view.language)} · {told}" if found.now.n else ""


def weeks_had(view: View, found: Finding, palette: Palette) -> Any:
    needed = found.now.detail.get("weeks_needed", 40)
    return charts.unit_strip(found.now.n or 0, needed, palette=palette, language=view.language)


def inside_finding(view: View, found: Finding) -> str:
    return inside.finding_of(found.now, view.language)


def inside_basis(view: View, found: Finding) -> str:
    return inside.basis_of(found.now, view.language)


def signals(view: View, found: Finding) -> str:
    """The engine's sentence of a card without a value holds its number open."""
    return words.SIGNALS.in_(view.language).format(n=found.now.n) if found.now.n else ""


DIALOGUE = Sheet("board_dialogue", "dialogue_share", dialogue)
MONOLOGUE = Sheet("board_monologue", "monologue_index", gauge)
PEOPLE = Sheet("board_people", "people_talked", months)
WAITING = Sheet("board_waiting", "unanswered_backlog", ages, ages_finding, ages_basis, alone=True)
INSIDE = Sheet("board_inside", "lead_lag", weeks_had, inside_finding, inside_basis, whole=True, early=True)
SILENT = Sheet("board_silent", "silent_post_share")
PER_POST = Sheet("board_per_post", "talk_per_post")
BOARD = {
    "messages": (DIALOGUE, MONOLOGUE, PEOPLE, WAITING, INSIDE),
    "counts": (SILENT, PER_POST, DIALOGUE, MONOLOGUE, WAITING),
    "nothing": (SILENT, PER_POST, DIALOGUE, MONOLOGUE, WAITING),
}
SHEETS = (
    Sheet("report_levels", "dialogue_share", levels),
    Sheet("report_people", "people_talked", months),
    Sheet("report_backlog", "unanswered_backlog", ages, ages_finding, ages_basis, alone=True),
    Sheet("report_ttfr", "ttfr", curve),
    Sheet("report_ttfr_business", "ttfr_business", curve),
    Sheet("report_shop", "shop_counter", shop, None, shop_basis),
    Sheet("report_lead_lag", "lead_lag", weeks_had, inside_finding, inside_basis, whole=True, early=True),
    Sheet("report_authenticity", "authenticity_card", None, signals),
)
