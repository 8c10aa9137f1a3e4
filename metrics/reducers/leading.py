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
    from scoped where counts group by week
),

named as (
    select max(series) filter (where hit) as inside_series, max(series) filter (where not hit) as outside_series
    from scoped
)

select f.week, inside, outside, inside_series, outside_series
from full_weeks($since, $until, $zone, $as_of) f cross join named left join weekly w on w.week = f.week
order by f.week"""


def _lead_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    """Weeks outside the totals that stand in for a series are not known; a week without acts or posts has none."""
    weeks = store.records(query, values)
    other = {name: weeks[0][name] for name in ("inside_series", "outside_series") if weeks and weeks[0][name]}
    for name in other:
        known = [place for place, week in enumerate(weeks) if week[name.removesuffix("_series")] is not None]
        weeks = weeks[known[0] : known[-1] + 1] if known else []
    return [{side: np.log1p([week[side] or 0 for week in weeks]) for side in ("inside", "outside")} | {"other": other}]


def _lead_finish(metric: Metric, record: Record, values: Values) -> Measure:
    inside = np.asarray(record["inside"], float)
    result = statistics.lead_lag(inside, np.asarray(record["outside"], float))
    known = Status.NOT_ENOUGH if result["verdict"] in ("not_enough_weeks", "no_variation") else Status.OK
    return Measure(metric.id, result["verdict"], len(inside), None, known, detail={**result, **record["other"]})


KINDS = {"lead_lag": Reducer(_lead_select, _lead_finish, _lead_gather, of_weeks=True)}
