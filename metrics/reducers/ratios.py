"""A count over another count."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values


def _ratio_select(metric: Metric) -> str:
    return """
select label, count(*) filter (where counts and hit) as x, count(*) filter (where counts and not hit) as y
from scoped
group by label
order by label"""


def _ratio_finish(metric: Metric, record: Record, values: Values) -> Measure:
    x, y = record.get("x", 0), record.get("y", 0)
    names = metric.options["names"]
    detail = {names[0]: x, names[1]: y}
    value = x / y if y else None
    return Measure(metric.id, value, x + y, None, Status.OK if y else Status.EMPTY, x=x, detail=detail)


KINDS = {"ratio": Reducer(_ratio_select, _ratio_finish)}
