"""The only place that keeps things between runs: open workspaces, and what is worked out, by what it depends on."""

import os
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import streamlit as st

import metrics
from metrics import Finding, Language, Measure, Scope, Workspace, WorkspaceInfo, numbers
from pages.kit import sandboxes

PERSON = "_person"  # of a visitor: whoever signed once signs everywhere
# Listings read many rows; two at a time leave the machine free for everybody else's page.
_SCANS = threading.BoundedSemaphore(2)


def folder() -> Path:
    """Where workspaces and arriving files live: HABLAMOS_DATA, or `data`."""
    return Path(os.environ.get("HABLAMOS_DATA") or "data")


def now() -> datetime:
    """When a person acts, for the history. No number may depend on it."""
    return datetime.now(UTC)  # noqa: TID251 - a person's act happens at the wall clock


def workspaces() -> list[WorkspaceInfo]:
    return [*metrics.workspaces(folder()), *sandboxes.offered()]


def store(workspace: str) -> Workspace:
    """The open workspace; opened once for the whole process, or in the memory of its session."""
    if box := sandboxes.find(workspace):
        return box.store
    return _store(str(folder()), workspace)


@st.cache_resource(show_spinner=False)
def _store(place: str, workspace: str) -> Workspace:
    return metrics.open_workspace(Path(place), workspace)


def delete(workspace: str) -> None:
    """Closes a workspace and deletes it for good, with all that was worked out from it. Raises StoreError."""
    if sandboxes.drop(workspace):
        return
    if not store(workspace).read_only:
        store(workspace).close()
        _store.clear(str(folder()), workspace)
    metrics.delete_workspace(folder(), workspace)
    clear()


def clear() -> None:
    """Drops what was worked out: nothing of what was forgotten or deleted stays in memory."""
    _cached.clear()


def measure(workspace: str, metric: str, scope: Scope) -> Measure:
    return _kept("measure", workspace, metric, scope)


def measures(workspace: str, metric: str, scope: Scope, split: str) -> list[Measure]:
    """A measure for each week, month, network or account of the scope."""
    return _kept("measures", workspace, metric, scope, split)


def finding(workspace: str, metric: str, scope: Scope, before: Scope | None) -> Finding:
    """What may be said about a metric that stands alone, against a scope before or against nothing."""
    if before is None:
        return metrics.compare(measure(workspace, metric, scope), None, metrics.BY_ID[metric])
    return judged(workspace, (metric,), scope, before)[metric]


def judged(workspace: str, cards: Sequence[str], scope: Scope, before: Scope | None) -> dict[str, Finding]:
    """What may be said about each card of a page, all judged together so that many cards do not cry wolf."""
    return _kept("judged", workspace, tuple(cards), scope, before)


def statement(workspace: str, metric: str, scope: Scope) -> str:
    """The SQL that ran."""
    return _kept("statement", workspace, metric, scope)


def picture(workspace: str, name: str, *given: Any) -> Any:
    """A function of the door that draws nothing but counts for a drawing, by its name: weeks, shop, coverage, …"""
    return _kept(name, workspace, *given)


def rows(
    workspace: str, metric: str, scope: Scope, limit: int = 1000, offset: int = 0, search: str = ""
) -> pd.DataFrame:
    """The very rows that a number counts, or those of them that hold the words looked for."""
    with _SCANS:
        return metrics.rows(store(workspace), metric, scope, limit=limit, offset=offset, search=search)


def row_count(workspace: str, metric: str, scope: Scope, search: str = "") -> int:
    with _SCANS:
        return metrics.row_count(store(workspace), metric, scope, search=search)


def _kept(name: str, workspace: str, *given: Any) -> Any:
    if box := sandboxes.find(workspace):
        return box.kept(name, given, lambda: _ASKED[name](box.store, *given))
    return _cached(str(folder()), workspace, store(workspace).revision, name, given)


@st.cache_data(max_entries=5000, show_spinner=False)
def _cached(place: str, workspace: str, revision: int, name: str, given: tuple[Any, ...]) -> Any:
    """Every argument is part of the key: a workspace that changes has another revision."""
    return _ASKED[name](_store(place, workspace), *given)


def _offer(opened: Workspace) -> dict[str, Any]:
    """What the frame says of a workspace: days, networks, accounts, how fresh it is and in which time zone."""
    return {
        "span": opened.span(),
        "networks": tuple(opened.networks()),
        "accounts": tuple(opened.accounts()),
        "as_of": opened.as_of,
        "zone": opened.settings["timezone"],
    }


def offer(workspace: str) -> dict[str, Any]:
    return _kept("offer", workspace)


_ASKED = {
    "settings": lambda opened: dict(opened.settings),
    "offer": _offer,
    "measure": metrics.measure,
    "measures": metrics.measures,
    "in_scopes": lambda opened, metric, scopes: [metrics.measure(opened, metric, scope) for scope in scopes],
    "statement": metrics.statement,
    "available": metrics.available,
    "weeks": metrics.weeks,
    "waiting_curve": metrics.waiting_curve,
    "hours_of_week": metrics.hours_of_week,
    "out_of_hours": metrics.out_of_hours,
    "waiting_list": metrics.waiting_list,
    "excused": metrics.excused,
    "shop": metrics.shop,
    "decompose": metrics.decompose,
    "judged": metrics.judged,
    "coverage": metrics.coverage,
    "ends": metrics.ends,
    "breaks": metrics.breaks,
    "conflicts": metrics.conflicts,
    "disagreements": metrics.disagreements,
    "taken_out": metrics.taken_out,
    "preview_purposes": metrics.preview_purposes,
    "purposes_told": metrics.purposes_told,
    "find_person": metrics.find_person,
    "events": metrics.events,
    "tones": metrics.tones,
    "judged_weeks": metrics.judged_weeks,
    "marked": metrics.marked,
    "exposure": metrics.exposure,
    "verdict": metrics.verdict,
    "actions": metrics.actions,
    "unseen": metrics.unseen,
    "level": metrics.level,
    "reciprocity": metrics.reciprocity,
    "audiences": metrics.audiences,
    "participation_spread": metrics.participation_spread,
    "cohorts": metrics.cohorts,
    "promo_weeks": metrics.promo_weeks,
    "post_tapes": metrics.post_tapes,
    "saturation": metrics.saturation,
    "recycled_earns": metrics.recycled_earns,
    "topics_compared": metrics.topics_compared,
    "posture_cloud": metrics.posture_cloud,
    "posture_conditions": metrics.posture_conditions,
    "posture_clauses": metrics.posture_clauses,
    "posture_stability": metrics.posture_stability,
    "history": metrics.history,
    "settings_history": metrics.settings_history,
    "acting": metrics.acting,
    "ambassador_spread": metrics.ambassador_spread,
    "earning": metrics.earning,
    "reach_beside": metrics.reach_beside,
    "totals_spread": metrics.totals_spread,
    "voices_by_week": metrics.voices_by_week,
    "standing": metrics.standing,
    "few_behind": metrics.few_behind,
    "posts_to_sort": metrics.posts_to_sort,
    "replies_to_tag": metrics.replies_to_tag,
    "answer_more": lambda opened, *given: metrics.answer_more(opened, *given, assume=True),
    "converse_more": lambda opened, *given: metrics.converse_more(opened, *given, assume=True),
    "more_ambassadors": lambda opened, *given: metrics.more_ambassadors(opened, *given, assume=True),
    "both_sides": metrics.both_sides,
    "lags": metrics.lags,
    "topics": metrics.topics,
}


def local_as_of(workspace: str, language: Language) -> str:
    """The last moment of the data on the brand's own clock, in words; the last day where no hour is known."""
    told = offer(workspace)
    if told["as_of"] is None:
        return numbers.day(told["span"][1], language, year=True)
    return numbers.moment(told["as_of"].replace(tzinfo=UTC).astimezone(ZoneInfo(told["zone"])), language)


def setting(workspace: str, name: str) -> Any:
    """The value in force of a setting."""
    return _kept("settings", workspace)[name]
