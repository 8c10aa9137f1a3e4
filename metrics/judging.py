"""The verdicts on all the cards of a page at once, from a store: what each number and its change stand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.findings import Case, Ground, judge
from metrics.model import Finding, Measure, Metric, Scope, Status
from metrics.run import Enquiry, available, measures, missing, parameters, statement, things
from metrics.splits import SPLITS
from metrics.store import Store

STEPS = 400  # points of a curve that are kept
A_WEEK = timedelta(days=7)
LEAST_CLUMPS = 3  # fewer say nothing of how much clumps differ
BY_WEEK = """
select label, sum(amount)::double as x, sum(weight)::double as n, sum(amount * amount)::double as xx,
       sum(amount * weight)::double as xn, sum(weight * weight)::double as nn, count(*) as things
from scoped
where counts
group by label"""
BY_DAY = """
select label, count(*) filter (where hit) as y, count(*) as n
from scoped
where counts
group by label"""


def judged(store: Store, names: Sequence[str], now: Scope, before: Scope | None) -> dict[str, Finding]:
    """The findings of the cards that a page shows together, by name: a metric, or `ttfr.24` for its share in 24 h."""
    return dict(zip(names, judge(cases(store, names, now, before)), strict=True))


def cases(store: Store, names: Sequence[str], now: Scope, before: Scope | None) -> list[Case]:
    """What the cards compare, each with what its numbers stand on."""
    asked, earlier = Enquiry(store, now), Enquiry(store, before) if before else None
    found, grounds = [], {}
    for name in names:
        metric_id, _, hours = name.partition(".")
        if before and metric_id not in grounds:
            grounds[metric_id] = ground(store, metric_id, now), ground(store, metric_id, before)
        pair = (side.measure(metric_id) if side else None for side in (asked, earlier))
        measured = (within(each, hours) if each and hours else each for each in pair)
        found.append(Case(BY_ID[metric_id], *measured, *grounds.get(metric_id, ())))
    return found


def within(waits: Measure, hours: str) -> Measure:
    """The share of waits answered in so many hours, as a measure of its own."""
    found = waits.detail.get("within", {}).get(hours)
    if found is None:
        return waits
    status = waits.status if waits.status is not Status.OK or found.value is not None else Status.NOT_ENOUGH
    detail = {"n_eff": found.n_eff, "low": found.lower_bound}
    return Measure(waits.metric, found.value, waits.n, found.ci, status, detail=detail)


def ground(store: Store, metric_id: str, scope: Scope) -> Ground:
    """What a comparison needs to know of a metric in a scope beyond its number."""
    metric = BY_ID[metric_id]
    worker = {"count": _weeks, "share": _shares, "mean": _means, "waiting": _waits}.get(metric.kind)
    if worker is None or not metric.rows or missing(available(store), metric):
        return Ground()
    return worker(store, metric, scope)


def _weeks(store: Store, metric: Metric, scope: Scope) -> Ground:
    """The count of each calendar week with its days inside the scope; weeks with nothing are zeros."""
    values = parameters(store, scope)
    since, until = values["since"], values["until"]
    if since is None or metric.options.get("all_history"):
        return Ground()
    counted = {found.label: float(found.value or 0) for found in measures(store, metric.id, scope, "week")}
    return Ground(tuple((days, counted.get(label, 0.0)) for label, days in _calendar(since, until).items()))


def _calendar(since: date, until: date) -> dict[str, float]:
    """Monday of each week -> how many of its days lie within."""
    found: dict[str, float] = {}
    monday = since - timedelta(days=since.weekday())
    while monday <= until:
        inside = min(monday + A_WEEK, until + timedelta(days=1)) - max(monday, since)
        found[monday.isoformat()] = float(inside.days)
        monday += A_WEEK
    return found


def _shares(store: Store, metric: Metric, scope: Scope) -> Ground:
    """How much what happens on one day, or in one week, goes together: somebody answers all, or nobody does."""
    columns = store.arrays(f"{things(metric, SPLITS['day'])}\n{BY_DAY}", parameters(store, scope))
    return _together(columns["label"], columns["y"], columns["n"])


def _together(day: Any, y: Any, n: Any) -> Ground:
    """The design effect of days or of weeks, whichever leaves a share less sure."""
    day = np.asarray(day).astype("datetime64[D]")
    found = []
    for clump in (day, day.astype("datetime64[D]") - (day.astype(int) + 3) % 7):
        _, place = np.unique(clump, return_inverse=True)
        shared = statistics.cluster_wilson(np.bincount(place, y), np.bincount(place, n)) if len(place) else None
        if shared and shared.clusters > LEAST_CLUMPS:
            found.append(Ground(deff=shared.deff, clumps=shared.clusters))
    return max(found, key=_wider, default=Ground())


def _wider(ground: Ground) -> float:
    """By how much a ground widens an interval."""
    return ground.deff * statistics.student(statistics.Z95, (ground.clumps or 1) - 1) ** 2


def _means(store: Store, metric: Metric, scope: Scope) -> Ground:
    """How much what posts of one week draw goes together: a good week is good for all of them."""
    found = store.arrays(f"{things(metric, SPLITS['week'])}\n{BY_WEEK}", parameters(store, scope))
    if len(found["x"]) <= LEAST_CLUMPS or not found["n"].sum():
        return Ground()
    ratio, size, clumps = found["x"].sum() / found["n"].sum(), found["things"].sum(), len(found["x"])
    alone = (found["xx"] - 2 * ratio * found["xn"] + ratio**2 * found["nn"]).sum() * size / max(1, size - 1)
    shared = ((found["x"] - ratio * found["n"]) ** 2).sum() * clumps / (clumps - 1)
    return Ground(deff=max(1.0, float(shared / alone)) if alone > 0 else 1.0, clumps=clumps)


def _waits(store: Store, metric: Metric, scope: Scope) -> Ground:
    """The curve of the waits, thinned, and how much the answers to one day's messages go together."""
    columns = store.arrays(statement(metric, "day"), parameters(store, scope))
    hours, answered = columns["hours"], np.asarray(columns["answered"], bool)
    if not len(hours):
        return Ground()
    curve = statistics.curve(hours, answered)
    middle = curve.quantile(0.5) or float(curve.waits[len(curve.waits) // 2])
    followed = answered | (hours > middle)
    kept = {"day": columns["label"], "y": answered & (hours <= middle), "n": followed}
    shared = _together(*(np.asarray(column)[followed] for column in kept.values()))
    return replace(shared, curve=steps(curve))


def steps(curve: statistics.Curve) -> tuple[tuple[float, float, float], ...]:
    """A curve as (hours, share answered by then, worth), thinned; the last step is where nobody is followed further."""
    times = np.unique(np.append(curve.waits, 0.0))
    kept = np.unique(np.linspace(0, len(times) - 1, STEPS).astype(int))
    found = [(float(times[place]), curve.at(float(times[place]))) for place in kept]
    return tuple((at, reached.value, reached.n_eff) for at, reached in found if reached.value is not None)
