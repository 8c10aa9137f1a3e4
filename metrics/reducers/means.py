"""Sums over weights, and averages over posts."""

from __future__ import annotations

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status


def _mean_select(metric: Metric) -> str:
    return """
select label, sum(amount) as x, sum(weight) as n, list(amount / weight order by ref) as each
from scoped
where counts
group by label
order by label"""


def _mean_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x = record.get("n") or 0, record.get("x")
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    interval = statistics.bootstrap_mean(record["each"]) if len(record["each"]) > 1 else None
    return Measure(metric.id, x / n, int(n), interval, status(n, metric.minimum), x=x)


def _rates_select(metric: Metric) -> str:
    return """
select label, count(*) filter (where counts) as n
from scoped
group by label
order by label"""


def _rates_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n = record.get("n", 0)
    return Measure(metric.id, None, n, None, Status.OK if n else Status.EMPTY)


KINDS = {"mean": Reducer(_mean_select, _mean_finish), "post_rates": Reducer(_rates_select, _rates_finish)}
