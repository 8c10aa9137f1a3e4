"""The verdicts on all the cards of a page at once, from a store: what each number and its change stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import dropwhile

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.findings import Case, Ground, judge
from metrics.model import Finding, Measure, Metric, Scope, Status
from metrics.run import available, enquiry, measures, missing, parameters
from metrics.splits import SPLITS
from metrics.statements import statement, things
from metrics.store import Store

STEPS = 400  # points of a curve that are kept
A_WEEK = timedelta(days=7)
HALF_A_YEAR = 26 * A_WEEK  # how far back weeks are looked at to know how much they differ
SUMS_BY_DAY = """
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
    asked, earlier = enquiry(store, now), enquiry(store, before) if before else None
    found, grounds = [], {}
    for name in names:
        metric_id, _, hours = name.partition(".")
        if before and metric_id not in grounds:
            grounds[metric_id] = ground(store, metric_id, now, before)
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


def ground(store: Store, metric_id: str, now: Scope, before: Scope) -> tuple[Ground, Ground]:
    """What a comparison needs to know of a metric in both periods beyond its numbers.

    How much weeks differ is worked out within each period, and among the weeks before both up to half a year back: a
    few weeks alone cannot tell.
    """
    metric = BY_ID[metric_id]
    worker = {"count": _weeks, "share": _shares, "mean": _means, "waiting": _waits}.get(metric.kind)
    if worker is None or not metric.rows or metric.options.get("all_history") or missing(available(store), metric):
        return Ground(), Ground()
    return worker(store, metric, _stretches(store, now, before))


def _stretches(store: Store, now: Scope, before: Scope) -> list[Scope]:
    """Both periods with their days, and what there is before them."""
    known, first = [], parameters(store, Scope())["since"]
    for scope in (now, before):
        values = parameters(store, scope)
        if values["since"] is None:
            return []
        known.append(replace(scope, since=values["since"], until=values["until"]))
    end = min(scope.since for scope in known) - timedelta(days=1)
    start = max(first, known[0].until + timedelta(days=1) - HALF_A_YEAR)
    return [*known, replace(known[0], since=start, until=end)] if start <= end else known


def _by_day(store: Store, query: str, stretches: Sequence[Scope]) -> list[dict[str, np.ndarray]]:
    """What a query tells of days (its column label) of each stretch: asked once, over all of them."""
    if not stretches:
        return []
    first, last = min(scope.since for scope in stretches), max(scope.until for scope in stretches)
    found = store.arrays(query, parameters(store, replace(stretches[0], since=first, until=last)))
    days = np.asarray(found["label"]).astype("datetime64[D]")
    within = [(days >= np.datetime64(scope.since)) & (days <= np.datetime64(scope.until)) for scope in stretches]
    return [{name: column[held] for name, column in {**found, "label": days}.items()} for held in within]


def _week_of(day: np.ndarray) -> np.ndarray:
    """The Monday of each day."""
    return day - (day.astype(int) + 3) % 7


def _weeks(store: Store, metric: Metric, stretches: Sequence[Scope]) -> tuple[Ground, Ground]:
    """The count of each calendar week with its days; weeks with nothing are zeros, but not those before the first."""
    found = []
    for scope, counted in zip(stretches, _counted(store, metric, stretches), strict=True):
        found.append([(days, counted.get(label, 0.0)) for label, days in _calendar(scope.since, scope.until).items()])
    now, before, earlier = [tuple(weeks) for weeks in (*found, (), (), ())][:3]
    earlier = tuple(dropwhile(lambda week: not week[1], earlier))
    return Ground(now, earlier), Ground(before, earlier)


def _counted(store: Store, metric: Metric, stretches: Sequence[Scope]) -> list[dict[str, float]]:
    """Of each stretch: Monday of a week -> how many. Different people of days do not add up to those of the week."""
    if metric.options.get("distinct"):
        by_week = (measures(store, metric.id, scope, "week") for scope in stretches)
        return [{part.label: float(part.value or 0) for part in parts} for parts in by_week]
    blocks = _by_day(store, f"{things(metric, SPLITS['day'])}\n{BY_DAY}", stretches)
    found = []
    for block in blocks:
        mondays, place = np.unique(_week_of(block["label"]), return_inverse=True)
        found.append(dict(zip(mondays.astype(str).tolist(), np.bincount(place, block["y"]).tolist(), strict=True)))
    return found


def _calendar(since: date, until: date) -> dict[str, float]:
    """Monday of each week -> how many of its days lie within."""
    found: dict[str, float] = {}
    monday = since - timedelta(days=since.weekday())
    while monday <= until:
        inside = min(monday + A_WEEK, until + timedelta(days=1)) - max(monday, since)
        found[monday.isoformat()] = float(inside.days)
        monday += A_WEEK
    return found


def _shares(store: Store, metric: Metric, stretches: Sequence[Scope]) -> tuple[Ground, Ground]:
    """How much what happens on one day, or in one week, goes together: somebody answers all, or nobody does."""
    blocks = _by_day(store, f"{things(metric, SPLITS['day'])}\n{BY_DAY}", stretches)
    found = _together([(block["label"], block["y"], block["n"]) for block in blocks])
    return found, found


def _together(blocks: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]]) -> Ground:
    """The design effect of days or of weeks, whichever leaves a share less sure; unknown where weeks are too few."""
    by_day, by_week = [], []
    for day, y, n in blocks:
        for clump, found in ((day, by_day), (_week_of(day), by_week)):
            _, place = np.unique(clump, return_inverse=True)
            found.append((np.bincount(place, y), np.bincount(place, n)))
    days, weeks = (
        Ground(deff=deff, freedom=freedom) for deff, freedom in map(statistics.pooled_deff, (by_day, by_week))
    )
    return weeks if weeks.too_short else max(days, weeks, key=_wider)


def _wider(ground: Ground) -> float:
    """By how much a ground widens an interval."""
    return ground.deff * statistics.student(statistics.Z95, ground.freedom) ** 2


def _means(store: Store, metric: Metric, stretches: Sequence[Scope]) -> tuple[Ground, Ground]:
    """How much what posts of one week draw goes together: a good week is good for all of them."""
    errors, shared, freedom = [], 0.0, 0
    for block in _by_day(store, f"{things(metric, SPLITS['day'])}\n{SUMS_BY_DAY}", stretches):
        found = _summed(block)
        alone, together = _variances(found)
        errors.append(alone**0.5)
        if len(found["x"]) > 1:
            shared += (together / alone if alone else 1.0) * (len(found["x"]) - 1)
            freedom += len(found["x"]) - 1
    deff = max(1.0, shared / freedom) if freedom else 1.0
    now, before = (Ground(deff=deff, freedom=freedom, error=error) for error in [*errors, 0.0, 0.0][:2])
    return now, before


def _summed(block: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The sums of days as those of their weeks."""
    _, place = np.unique(_week_of(block["label"]), return_inverse=True)
    return {name: np.bincount(place, column) for name, column in block.items() if name != "label"}


def _variances(weeks: Mapping[str, np.ndarray]) -> tuple[float, float]:
    """The variance of a mean of independent posts, and that of posts that share their week."""
    size, clumps, weight = weeks["things"].sum(), len(weeks["x"]), weeks["n"].sum()
    if size < 2 or not weight:
        return 0.0, 0.0
    mean = weeks["x"].sum() / weight
    alone = (weeks["xx"] - 2 * mean * weeks["xn"] + mean**2 * weeks["nn"]).sum() * size / (size - 1)
    shared = ((weeks["x"] - mean * weeks["n"]) ** 2).sum() * clumps / max(1, clumps - 1)
    return max(0.0, float(alone)) / weight**2, float(shared) / weight**2


def _waits(store: Store, metric: Metric, stretches: Sequence[Scope]) -> tuple[Ground, Ground]:
    """The curves of the waits, thinned, and how much the answers to one day's messages go together."""
    blocks, curves = [], []
    for columns in _by_day(store, statement(metric, "day"), stretches):
        hours, answered = columns["hours"], np.asarray(columns["answered"], bool)
        curve = statistics.curve(hours, answered) if len(hours) else None
        curves.append(steps(curve) if curve else ())
        if curve:
            middle = curve.quantile(0.5) or float(curve.waits[len(curve.waits) // 2])
            followed = answered | (hours > middle)
            kept = (columns["label"], answered & (hours <= middle), followed)
            blocks.append(tuple(column[followed] for column in kept))
    shared = _together(blocks)
    now, before = (replace(shared, curve=curve) for curve in [*curves, (), ()][:2])
    return now, before


def steps(curve: statistics.Curve) -> tuple[tuple[float, float, float], ...]:
    """A curve as (hours, share answered by then, worth), thinned; the last step is where nobody is followed further."""
    times = np.unique(np.append(curve.waits, 0.0))
    kept = np.unique(np.linspace(0, len(times) - 1, STEPS).astype(int))
    found = [(float(times[place]), curve.at(float(times[place]))) for place in kept]
    return tuple((at, reached.value, reached.n_eff) for at, reached in found if reached.value is not None)
