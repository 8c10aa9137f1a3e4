"""Weeks in which a share leaps over what the weeks before allow, and the one lasting change that explains most."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values
from metrics.store import Store

LEAST_IN_BASE = 5  # a week with fewer messages is no yardstick


def _rupture_select(metric: Metric) -> str:
    return """,

weekly as (
    select date_trunc('week', day)::date as week, count(*) as things, count(*) filter (where hit) as hits
    from scoped where counts group by all
),

whole as (
    select week from full_weeks($since, $until, $zone, $as_of)
),

calendar as (
    select (unnest(generate_series(min(week) - 7 * $rupture_base_weeks::integer, max(week), interval 7 day)))::date
        as week
    from whole
)

select strftime(c.week, '%Y-%m-%d') as week, coalesce(w.things, 0) as things, coalesce(w.hits, 0) as hits
from calendar c left join weekly w on w.week = c.week
order by c.week"""


def _rupture_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    return [store.arrays(query, values)]


def _rupture_finish(metric: Metric, record: Record, values: Values) -> Measure:
    base = int(values["rupture_base_weeks"])
    weeks, things, hits = (record[name] for name in ("week", "things", "hits"))
    full = max(0, len(weeks) - base)
    judged = [_week(hits, things, now, base, values) for now in range(base, base + full)]
    looked = [(weeks[base + place], *found) for place, found in enumerate(judged) if found]
    alarms = [
        {"week": str(week), "z": z, "diff": rise, "n": n}
        for week, z, rise, n in looked
        if z >= values["rupture_z"] and rise >= values["rupture_min_diff"]
    ]
    known = Status.OK if full > values["rupture_min_base"] and things.any() else Status.NOT_ENOUGH
    detail = {"alarms": alarms, "changepoint": _changepoint(weeks[base:], hits[base:], things[base:], values)}
    return Measure(metric.id, len(alarms), full, None, known, x=len(looked), detail=detail)


def _week(
    hits: NDArray[np.int64], things: NDArray[np.int64], now: int, base: int, values: Values
) -> tuple[float, float, int] | None:
    """How far a week stands above the weeks before it, and its rise; None when it cannot be judged."""
    before = slice(now - base, now)
    solid = things[before] >= LEAST_IN_BASE
    if solid.sum() < values["rupture_min_base"] or things[now] < values["rupture_min_n"]:
        return None
    shares = hits[before][solid] / things[before][solid]
    share = float(hits[now] / things[now])
    z = statistics.robust_z_arcsine(share, int(things[now]), shares)
    return (z, share - float(np.median(shares)), int(things[now])) if z is not None else None


def _changepoint(
    weeks: NDArray[Any], hits: NDArray[np.int64], things: NDArray[np.int64], values: Values
) -> dict[str, Any] | None:
    """The change, when it is more than chance would give."""
    found = statistics.changepoint(hits, things, int(values["changepoint_min_seg"])) if len(weeks) else None
    if found is None or found.lr < values["changepoint_min_lr"]:
        return None
    week = str(weeks[found.index])
    return {"index": found.index, "week": week, "before": found.before, "after": found.after, "lr": found.lr}


KINDS = {"rupture": Reducer(_rupture_select, _rupture_finish, _rupture_gather, of_weeks=True)}
