"""How long people wait, those who still wait included."""

from __future__ import annotations

from typing import Any

import numpy as np

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.store import Store


def _waiting_select(metric: Metric) -> str:
    return """
select label, hours, answered
from scoped
where counts"""


def _waiting_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    """The waits of each label together: to put all of them in order is for the curve to do, in numbers."""
    together = "select label, list(hours) as hours, list(answered) as answered"
    columns = store.arrays(f"{together} from (\n{query}\n) group by label order by label", values)
    return [dict(zip(columns, record, strict=True)) for record in zip(*columns.values(), strict=True)]


def _waiting_finish(metric: Metric, record: Record, values: Values) -> Measure:
    hours = record.get("hours", [])
    n = len(hours)
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    curve = statistics.curve(hours, record["answered"])
    answered = hours[record["answered"].astype(bool)]
    quantiles = {f"p{q}_h": curve.quantile(q / 100) for q in (25, 50, 75, 90)}
    detail = {
        **quantiles,
        "answered": curve.answered,
        "censored": n - curve.answered,
        "naive_median_h": float(np.median(answered)) if len(answered) else None,
        "within": {str(h): curve.at(h) for h in metric.options["within"]},
    }
    return Measure(metric.id, quantiles["p50_h"], n, None, status(n, values["min_n_km"]), detail=detail)


KINDS = {"waiting": Reducer(_waiting_select, _waiting_finish, _waiting_gather)}
