"""Stocks on a day: the last known figure of each network over another one."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values


def _stock_select(metric: Metric) -> str:
    return """
select label, count(*) as n, sum(amount) as amount, sum(weight) as weight,
       map_from_entries(list((coalesce(network, '?'), amount / nullif(weight, 0)) order by network)) as by_network
from scoped
where counts
group by label
order by label"""


def _stock_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n = record.get("n", 0)
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    names = metric.options["names"]
    detail = {names[0]: record["amount"], names[1]: record["weight"], "by_network": dict(record["by_network"])}
    return Measure(metric.id, record["amount"] / record["weight"], n, None, Status.OK, detail=detail)


KINDS = {"stock_ratio": Reducer(_stock_select, _stock_finish)}
