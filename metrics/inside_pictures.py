"""What is drawn of the inside and the outside beyond single measures; no group under `k_min_group` people is told."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.reducers import REDUCERS
from metrics.run import available, measure, missing, parameters
from metrics.splits import SPLITS, too_few
from metrics.statements import statement, things
from metrics.statistics import autoregression as past
from metrics.store import Store, sql

LONGEST_PAST = 3  # weeks, as in statistics.lead_lag
SURE = 0.95
# What each side is counted from; without these columns totals of days stand in.
TOLD_ONE_BY_ONE: Mapping[str, tuple[str, set[str]]] = {
    "inside": ("advocacy_activity", {"activity_id", "occurred_at"}),
    "outside": ("posts", {"post_id", "published_at", "reactions", "comments"}),
}


@dataclass(frozen=True)
class BothWeek:
    """One full week (its Monday): what was done inside and what was answered outside; None is not told or not known."""

    week: date
    inside: float | None
    outside: float | None


@dataclass(frozen=True)
class Lag:
    """The correlation when the outside is read so many weeks later (negative: earlier).

    low and high: where it lies when weeks are drawn again in blocks. chance: what stays within chance after all looks.
    """

    weeks: int
    r: float
    low: float
    high: float
    chance: float


@dataclass(frozen=True)
class SharedTopic:
    """Posts on a topic, inside and outside; inside is None where too few people wrote them."""

    name: str
    inside: int | None
    outside: int


def both_sides(store: Store, scope: Scope) -> list[BothWeek]:
    """The two weekly series that lead_lag judges, in their own units; a week of too few people inside is a gap."""
    metric = BY_ID["lead_lag"]
    if missing(available(store), metric):
        return []
    values = parameters(store, scope)
    asked = sql("pictures/acting_by_week.sql").replace("{things}", things(metric, SPLITS["all"]))
    people = dict(store.rows(asked, values))
    hidden = too_few({week: n for week, n in people.items() if n}, int(values["k_min_group"]))
    there = available(store)
    totals = {side for side, (table, columns) in TOLD_ONE_BY_ONE.items() if not columns <= there.get(table, set())}
    return [_both(row, totals, hidden) for row in store.records(statement(metric), values)]


def _both(row: Mapping[str, Any], totals: set[str], hidden: set[Any]) -> BothWeek:
    """A week in which nothing happened has none; where totals stand in for a series, nobody knows that of it."""
    sides = {side: row[side] if side in totals else row[side] or 0.0 for side in ("inside", "outside")}
    return BothWeek(row["week"], None if row["week"] in hidden else sides["inside"], sides["outside"])


def lags(store: Store, scope: Scope) -> list[Lag]:
    """Every lag that lead_lag looks at, each with a band of its own; nothing while it refuses to answer."""
    metric, found = BY_ID["lead_lag"], measure(store, "lead_lag", scope)
    if "ccf" not in found.detail:
        return []
    series = REDUCERS[metric.kind].gather(store, statement(metric), parameters(store, scope))[0]
    x, y = (past.detrend(np.asarray(series[side], float)) for side in ("inside", "outside"))
    weights = past.fit_past(x, LONGEST_PAST)
    x, y = past.without_past(x, weights), past.without_past(y, weights)
    looks, worth = len(found.detail["ccf"]), found.detail["n_eff"]
    return [_lag(int(k), r, (x, y), _chance(looks, worth - abs(int(k)) - 3)) for k, r in found.detail["ccf"].items()]


def _lag(weeks: int, r: float, series: tuple[Any, Any], chance: float) -> Lag:
    low, high = statistics.block_bootstrap_r(*series, weeks) or (r, r)
    return Lag(weeks, r, low, high, chance)


def _chance(looks: int, worth: float) -> float:
    """The largest correlation that chance alone still gives, at the level of Šidák for so many looks."""
    return math.tanh(statistics.upper_quantile((1 - SURE ** (1 / looks)) / 2) / math.sqrt(worth)) if worth > 0 else 1.0


def topics(store: Store, scope: Scope) -> list[SharedTopic]:
    """What is talked about inside and outside, topic by topic."""
    metric = BY_ID["topic_coherence"]
    if missing(available(store), metric):
        return []
    values = parameters(store, scope)
    query = sql("pictures/topics.sql").replace("{things}", things(metric, SPLITS["all"]))
    rows = store.records(query, values)
    hidden = too_few({row["topic"]: row["people"] for row in rows if row["inside"]}, int(values["k_min_group"]))
    told = {row["topic"]: None if row["topic"] in hidden else row["inside"] for row in rows}
    return [SharedTopic(row["topic"], told[row["topic"]], row["outside"]) for row in rows]
