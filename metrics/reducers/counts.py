"""Exact counts of things, or of different ones."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values


def _count_select(metric: Metric) -> str:
    thing = metric.options.get("distinct")
    what = f"distinct {thing}" if thing else "*"
    return f"""
select label, count({what}) filter (where counts) as n, count({what}) filter (where counts and hit) as x
from scoped
group by label
order by label"""


def _count_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x = record.get("n", 0), record.get("x", 0)
    known = Status.OK if n or metric.options.get("zero_is_known") else Status.EMPTY
    return Measure(metric.id, x, n, None, known, x=x)


KINDS = {"count": Reducer(_count_select, _count_finish)}
