"""The pictures of conversation and of waiting for the report: both volumes, what moved, openings, rungs and hours."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Status
from pages.kit import applause, cards, follows, mentality, mirrored, movement, openings, session, waits_hours
from pages.kit.inside_scope import house
from pages.kit.report_sheet import Sheet, both
from pages.kit.theme import Palette
from pages.kit.view import View


def two_volumes(view: View) -> bool:
    """Whether there are posts as well as messages."""
    level = session.picture(view.workspace, "level")
    posts = session.measure(view.workspace, "broadcast_volume", view.scope_now)
    return level == "messages" and posts.status is not Status.MISSING


def mirror(view: View, found: Finding | None, palette: Palette) -> Any:
    return mirrored.mirror_figure(view, palette) if two_volumes(view) else None


def mirror_words(view: View, found: Finding | None) -> tuple[str, str]:
    return mirrored.mirror_words(view) if two_volumes(view) else ("", "")


def moved(view: View, found: Finding | None, palette: Palette) -> Any:
    """Why the share of dialogue moved: each group by its own rate, and the mix of all."""
    return movement.figure(view, cards.finding_of(view, "dialogue_share"), palette)


def moved_words(view: View, found: Finding | None) -> tuple[str, str]:
    return movement.said(view, cards.finding_of(view, "dialogue_share"))


def rung(view: View, found: Finding, palette: Palette) -> Any:
    return mentality.figure(house(view), cards.finding_of(house(view), "mentality_ladder"), palette)


def rung_words(view: View, found: Finding) -> tuple[str, str]:
    return mentality.said(house(view), cards.finding_of(house(view), "mentality_ladder"))


def rates_words(view: View, found: Finding) -> tuple[str, str]:
    return applause.rates_finding(found.now, view.language), applause.rates_basis(found.now, view.language)


def hours_words(view: View, found: Finding | None) -> tuple[str, str]:
    """Nothing where no hour is known."""
    some = any(any(map(any, grid)) for grid in waits_hours.grids(view))
    return waits_hours.said(view) if some else ("", "")


SHEETS = (
    Sheet("conversation_mirror", "", mirror, *both(mirror_words), page="conversation"),
    Sheet("pulse_moved", "", moved, *both(moved_words), page="conversation"),
    Sheet("conversation_openings", "", openings.figure, *both(lambda v, _: openings.said(v)), page="conversation"),
    Sheet("conversation_ends", "who_starts_who_ends", follows.ends_figure),
    Sheet("conversation_rungs", "mentality_ladder", rung, *both(rung_words)),
    Sheet("conversation_per_reply", "broadcast_to_reply", applause.per_reply_figure, None,
          lambda v, found: applause.per_reply_basis(found.now, v.language)),
    Sheet("conversation_rates", "kaushik_rates", applause.rates_figure, *both(rates_words)),
    Sheet("waiting_hours", "", waits_hours.figure, *both(hours_words), page="waiting"),
)  # fmt: skip
