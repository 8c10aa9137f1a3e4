"""How many have not been heard of for so many days, as far as the files reach back."""

from __future__ import annotations

from typing import Any

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status

DAYS = (30, 90, 180)
HEADLINE = 90


def _dormancy_select(metric: Metric) -> str:
    silent = ", ".join(f"count(*) filter (where coalesce(idle >= {days}, true)) as silent_{days}" for days in DAYS)
    return f"""
select label, count(*) as n, count(idle) as matched, max(history) as history, {silent}
from scoped
where counts
group by label
order by label"""


def _dormancy_finish(metric: Metric, record: Record, values: Values) -> Measure:
    """Unknown where the files reach back less, or where not one of them was ever heard: two kinds of names."""
    n, matched, history = record.get("n", 0), record.get("matched", 0), record.get("history") or 0
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0)
    days = {str(d): _part(record, d, metric.minimum) if matched and history >= d else None for d in DAYS}
    detail = {"days": days, "matched": matched, "history_days": int(history)}
    x, found = record[f"silent_{HEADLINE}"], days[str(HEADLINE)]
    if found is None:
        return Measure(metric.id, None, n, None, Status.NOT_ENOUGH, x=x, detail=detail)
    return Measure(metric.id, found["value"], n, found["ci"], found["status"], x=x, detail=detail)


def _part(record: Record, days: int, minimum: int) -> dict[str, Any]:
    x, n = record[f"silent_{days}"], record["n"]
    return {"value": x / n, "n": n, "x": x, "ci": statistics.wilson(x, n), "status": status(n, minimum)}


KINDS = {"dormancy": Reducer(_dormancy_select, _dormancy_finish)}
