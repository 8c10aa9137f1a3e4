"""How many kinds of things there are, and how evenly they are used."""

from __future__ import annotations

import math

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status


def _mix_select(metric: Metric) -> str:
    groups = ",\n       ".join(
        f"count(*) filter (where counts and {name}) as {name}" for name in metric.options["groups"]
    )
    return f"""
select label, count(*) filter (where counts) as n, count(*) as things,
       histogram(kind) filter (where counts) as counts,
       {groups}
from scoped
group by label
order by label"""


def _mix_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n = record.get("n") or 0
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    counts = record["counts"]
    entropy = statistics.entropy(list(counts.values()))
    detail = {
        "counts": counts,
        "coverage": n / record["things"],
        "entropy": entropy,
        "normalised": entropy / math.log(metric.options["kinds"]),
        **{name: record[name] / n for name in metric.options["groups"]},
    }
    return Measure(metric.id, math.exp(entropy), n, None, status(n, metric.minimum), detail=detail)


KINDS = {"mix": Reducer(_mix_select, _mix_finish)}
