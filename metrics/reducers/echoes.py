"""How much of what people publish repeats the brand, and how much of it starts a conversation."""

from __future__ import annotations

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.ambassadors import part
from metrics.reducers.base import Record, Reducer, Values, status


def _echo_select(metric: Metric) -> str:
    return """,

voices as (
    select label, cluster, count(*) filter (where counts) as things, count(*) filter (where counts and hit) as y,
           count(answered) as asked, count(*) filter (where answered) as started
    from scoped
    group by label, cluster
)

select label, sum(things) as n, count(*) filter (where things > 0) as clusters, sum(things * things) as nn,
       sum(y) as x, sum(y * y) as yy, sum(y * things) as yn, sum(asked) as asked, sum(started) as started
from voices
group by label
order by label"""


def _echo_finish(metric: Metric, record: Record, values: Values) -> Measure:
    started = part(int(record.get("started") or 0), int(record.get("asked") or 0), metric.minimum)
    n = int(record.get("n") or 0)
    if not n:
        detail = {"own_voice_share": None, "conversation_started": started}
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0, detail=detail)
    sums = [int(record[name]) for name in ("x", "n", "clusters", "yy", "yn", "nn")]
    found = statistics.clustered(*sums)
    detail = {
        "clusters": found.clusters,
        "deff": found.deff,
        "own_voice_share": 1 - found.value,
        "conversation_started": started,
    }
    return Measure(metric.id, found.value, n, found.ci, status(n, metric.minimum), x=sums[0], detail=detail)


KINDS = {"echo": Reducer(_echo_select, _echo_finish)}
