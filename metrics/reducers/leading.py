"""Two weekly series judged as one: which goes first."""

from __future__ import annotations

from typing import Any

import numpy as np

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values
from metrics.store import Store


def _lead_select(metric: Metric) -> str:
    return """,

weekly as (
    select date_trunc('week', day)::date as week, sum(amount) filter (where hit) as inside,
           sum(amount) filter (where not hit) as outside
    from scoped group by week
)

select f.week, coalesce(inside, 0) as inside, coalesce(outside, 0) as outside
from full_weeks($since, $until, $zone, $as_of) f left join weekly w on w.week = f.week
order by f.week"""


def _lead_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    columns = store.arrays(query, values)
    return [{"inside": np.log1p(columns["inside"]), "outside": np.log1p(columns["outside"])}]


def _lead_finish(metric: Metric, record: Record, values: Values) -> Measure:
    inside = np.asarray(record["inside"], float)
    result = statistics.lead_lag(inside, np.asarray(record["outside"], float))
    known = Status.NOT_ENOUGH if result["verdict"] in ("not_enough_weeks", "no_variation") else Status.OK
    return Measure(metric.id, result["verdict"], len(inside), None, known, detail=dict(result))


KINDS = {"lead_lag": Reducer(_lead_select, _lead_finish, _lead_gather, of_weeks=True)}
