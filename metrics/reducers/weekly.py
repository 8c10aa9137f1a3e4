"""Series of full weeks judged as one: how much a week, what one more post adds, whether a rate goes up or down."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

import numpy as np

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.store import Store

Weeks = list[dict[str, Any]]
FEWEST_VOLUMES = 3


def _rows(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    return [{"rows": store.records(query, values)}]


def _select(week: str) -> str:
    """One row per network and full week with something that counts; `week` aggregates what happened in it."""
    return f""",

weekly as (
    select coalesce(network, '?') as network, date_trunc('week', day)::date as week, {week}
    from scoped
    where counts
    group by all
)

select network, week, date_diff('day', first_week, week) / 7 as place, weekly.* exclude (network, week)
from weekly
join full_weeks($since, $until, $zone, $as_of) using (week)
cross join (select min(week) as first_week from weekly)
order by network, week"""


def _by_network(record: Record) -> Iterator[tuple[str, Weeks]]:
    for network, weeks in groupby(record.get("rows", []), key=lambda row: row["network"]):
        yield network, list(weeks)


def _networks(judge: Callable[[Weeks], Mapping[str, Any]]) -> Callable[[Metric, Record, Values], Measure]:
    """A judgement per network and none for the whole: networks differ too much to be put together."""

    def finish(metric: Metric, record: Record, values: Values) -> Measure:
        found = {network: {"weeks": len(weeks), **judge(weeks)} for network, weeks in _by_network(record)}
        n = sum(each["weeks"] for each in found.values())
        known = Status.OK if any(each["status"] == Status.OK for each in found.values()) else Status.NOT_ENOUGH
        return Measure(metric.id, None, n, None, known, detail={"networks": found})

    return finish


def _not_enough() -> dict[str, Any]:
    return {"status": str(Status.NOT_ENOUGH)}


def _elasticity(weeks: Weeks) -> Mapping[str, Any]:
    """How interactions of a week follow its posts, in logarithms: 1 every post pays as before, 0 the total stays."""
    volumes = np.array([week["volume"] for week in weeks], float)
    if len(weeks) < 12 or len(np.unique(volumes)) < FEWEST_VOLUMES:
        return _not_enough()
    slope = statistics.theil_sen(np.log(volumes), np.log1p([week["interactions"] for week in weeks]))
    return {"status": str(Status.OK), "elasticity": slope.slope, "ci": slope.ci}


def _trend(weeks: Weeks) -> Mapping[str, Any]:
    """The change of the median rate in four weeks, gaps counted as time gone by."""
    if len(weeks) < 8:
        return _not_enough()
    rates = np.log([week["rate"] for week in weeks])
    slope, trend = statistics.theil_sen([week["place"] for week in weeks], rates), statistics.mann_kendall(rates)
    change = {"change_4w": _in_four_weeks(slope.slope), "ci_4w": slope.ci and tuple(map(_in_four_weeks, slope.ci))}
    return {"status": str(Status.OK), **change, "mk_p": trend.p}


def _in_four_weeks(slope: float) -> float:
    return math.exp(4 * slope) - 1


def _pressure_select(metric: Metric) -> str:
    return """,

weekly as (
    select coalesce(network, '?') as network, count(*) as things, count(*) filter (where hit) as hits
    from scoped
    where counts and date_trunc('week', day)::date in (select week from full_weeks($since, $until, $zone, $as_of))
    group by network
)

select (select count(*) from full_weeks($since, $until, $zone, $as_of)) as weeks,
       (select count(*) from scoped) as posts,
       coalesce(sum(hits), 0) as hits, map(list(network), list(hits)) as by_network
from weekly"""


def _pressure_finish(metric: Metric, record: Record, values: Values) -> Measure:
    weeks, filtered = record["weeks"], values["networks"] or values["accounts"]
    if filtered and not record["posts"]:
        return Measure(metric.id, None, 0, None, Status.NOT_ENOUGH)
    if not weeks:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    detail = {"by_network": {network: hits / weeks for network, hits in (record["by_network"] or {}).items() if hits}}
    return Measure(metric.id, record["hits"] / weeks, weeks, None, status(weeks, metric.minimum), detail=detail)


def _after_talk_select(metric: Metric) -> str:
    return """,

weekly as (
    select date_trunc('week', day)::date as week, avg(amount) filter (where hit) as answered,
           median(amount) filter (where not hit) as reached
    from scoped
    where counts
    group by week
)

select answered, reached
from full_weeks($since, $until, $zone, $as_of) left join weekly using (week)
order by week"""


def _after_talk_finish(metric: Metric, record: Record, values: Values) -> Measure:
    """n and the verdict speak of the longest run of weeks in which both are known."""
    run = _longest_run(record["rows"])
    result = statistics.lead_lag([week["answered"] for week in run], np.log([week["reached"] for week in run]))
    known = Status.NOT_ENOUGH if result["verdict"] in ("not_enough_weeks", "no_variation") else Status.OK
    return Measure(metric.id, result["verdict"], len(run), None, known, detail=result)


def _longest_run(weeks: Weeks) -> Weeks:
    known = lambda week: None not in (week["answered"], week["reached"])  # noqa: E731
    return max((list(run) for full, run in groupby(weeks, key=known) if full), key=len, default=[])


ELASTICITY = "count(*) as volume, sum(amount) as interactions"
TREND = "median(amount) as rate"
KINDS = {
    "pressure": Reducer(_pressure_select, _pressure_finish, of_weeks=True),
    "elasticity": Reducer(lambda metric: _select(ELASTICITY), _networks(_elasticity), _rows, of_weeks=True),
    "rate_trend": Reducer(lambda metric: _select(TREND), _networks(_trend), _rows, of_weeks=True),
    "after_talk": Reducer(_after_talk_select, _after_talk_finish, _rows, of_weeks=True),
}
