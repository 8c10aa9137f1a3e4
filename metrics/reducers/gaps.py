"""Two weekly series, each against its own past: how far apart they have moved."""

from __future__ import annotations

from typing import Any

import numpy as np

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values
from metrics.store import Store

RECENT, BASE, FEWEST = 4, 26, 16
TO_SIGMA = 1.4826  # a median absolute deviation of normal values, as a standard deviation


def _gap_select(metric: Metric) -> str:
    return """,

weekly as (
    select date_trunc('week', day)::date as week, sum(amount) filter (where hit) as inside,
           sum(amount) filter (where not hit) / coalesce(sum(weight) filter (where not hit), 1) as outside
    from scoped where counts group by week
),

named as (
    select max(series) filter (where hit) as inside_series, max(series) filter (where not hit) as outside_series
    from scoped
)

-- A week without comments has none; a week without totals is not known.
select coalesce(inside, case when inside_series is null then 0 end) as inside, outside, inside_series, outside_series
from full_weeks($since, $until, $zone, $as_of) f cross join named left join weekly w on w.week = f.week
order by f.week"""


def _gap_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    weeks = store.records(query, values)
    series = {side: [week[side] for week in weeks if week[side] is not None] for side in ("inside", "outside")}
    other = {name: weeks[0][name] for name in ("inside_series", "outside_series") if weeks and weeks[0][name]}
    return [{"weeks": len(weeks), **series, "other": other}]


def _gap_finish(metric: Metric, record: Record, values: Values) -> Measure:
    inside, outside = _moved(record["inside"]), _moved(record["outside"])
    known = inside is not None and outside is not None
    detail = {"inside_z": inside, "outside_z": outside, **record["other"]}
    value = inside - outside if known else None
    return Measure(metric.id, value, record["weeks"], None, Status.OK if known else Status.NOT_ENOUGH, detail=detail)


def _moved(weeks: list[float]) -> float | None:
    """The last weeks against those before, in robust deviations; None with little past or one that never varies."""
    if len(weeks) < FEWEST:
        return None
    before = np.asarray(weeks[-RECENT - BASE : -RECENT], float)
    middle = np.median(before)
    spread = TO_SIGMA * float(np.median(np.abs(before - middle)))
    return float(np.median(weeks[-RECENT:]) - middle) / spread if spread > 0 else None


KINDS = {"gap": Reducer(_gap_select, _gap_finish, _gap_gather, of_weeks=True)}
