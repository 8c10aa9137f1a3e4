"""Why a number changed: each group by its own rate and by its weight in the mix, adding up to the change exactly."""

from __future__ import annotations

from metrics.catalogue import BY_ID
from metrics.model import Measure, Metric, Scope
from metrics.run import parameters, parts
from metrics.splits import Split
from metrics.statistics import Effect, mix_and_rate
from metrics.store import Store

OTHERS = "*"  # the groups that are too small to be told apart, together
PARTED = ("share", "ratio", "mean")
Counts = dict[str, tuple[float, float]]


def decompose(store: Store, metric_id: str, now: Scope, before: Scope, by: Split) -> list[Effect]:
    """The change between two scopes parted by group; empty where the number is not one count over another.

    Things of no known group are a group of their own (`?`). What would rest on fewer than `min_n` things in one of
    the periods, and what may not be shown (groups of too few people), stands together as OTHERS.
    """
    metric = BY_ID[metric_id]
    if metric.kind not in PARTED:
        return []
    (counts, hidden), (counts_before, hidden_before) = (_counts(store, metric, scope, by) for scope in (now, before))
    small = _small(counts, counts_before, _least(store)) | hidden | hidden_before
    return mix_and_rate(_pooled(counts, small), _pooled(counts_before, small))


def _counts(store: Store, metric: Metric, scope: Scope, by: Split) -> tuple[Counts, set[str]]:
    found, hidden = parts(store, metric.id, scope, by)
    return {str(part.label): _over(part, metric) for part in found if part.n}, hidden


def _over(found: Measure, metric: Metric) -> tuple[float, float]:
    """The two counts whose quotient the number is."""
    x = float(found.x or 0)
    return (x, found.n - x) if metric.kind == "ratio" else (x, float(found.n or 0))


def _small(counts: Counts, counts_before: Counts, least: float) -> set[str]:
    """Groups that rest on too few things in one of the periods in which they are there."""
    return {
        group
        for group in {*counts, *counts_before}
        if any(0 < side.get(group, (0, 0))[1] < least for side in (counts, counts_before))
    }


def _pooled(counts: Counts, small: set[str]) -> Counts:
    """The groups, the small ones as one."""
    found = {group: pair for group, pair in counts.items() if group not in small}
    pooled = [pair for group, pair in counts.items() if group in small]
    if pooled:
        found[OTHERS] = sum(x for x, _ in pooled), sum(n for _, n in pooled)
    return found


def _least(store: Store) -> float:
    return float(parameters(store, Scope())["min_n"])
