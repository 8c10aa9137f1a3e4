"""How alike two mixes of topics are."""

from __future__ import annotations

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status


def _topics_select(metric: Metric) -> str:
    return """,

mixes as (
    select label, topic, count(*) filter (where hit) as inside, count(*) filter (where not hit) as outside
    from scoped where counts group by label, topic
)

select label, sum(inside) as internal, sum(outside) as external, list(inside order by topic) as inside,
       list(outside order by topic) as outside
from mixes
group by label
having label = 'all' or (sum(inside) > 0 and sum(outside) > 0)
order by label"""


def _topics_finish(metric: Metric, record: Record, values: Values) -> Measure:
    counts = {side: int(record.get(side) or 0) for side in ("external", "internal")}
    n = min(counts.values())
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, detail=counts)
    mixes = [dict(enumerate(record[side])) for side in ("outside", "inside")]
    value = statistics.jensen_shannon_similarity(*mixes)
    return Measure(metric.id, value, n, None, status(n, metric.minimum), detail=counts)


KINDS = {"topics": Reducer(_topics_select, _topics_finish, additive=False)}
