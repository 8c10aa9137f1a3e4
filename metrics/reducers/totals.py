"""Sums over sums, and people told by their totals of a period."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.store import Store


def _sums_select(metric: Metric) -> str:
    return """
select label, sum(amount) as x, sum(weight) as y, count(*) as n
from scoped
where counts
group by label
order by label"""


def _sums_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x, y = record.get("n", 0), record.get("x") or 0, record.get("y") or 0
    above, below = metric.options["names"]
    detail = {above: x, below: y}
    return Measure(metric.id, x / y if y else None, n, None, status(y, metric.minimum), x=x, detail=detail)


def _people_select(metric: Metric) -> str:
    return """,

people as (
    select label, person, arg_max(department, day) as department, sum(acts) as acts, bool_or(lists_idle) as rated
    from scoped where counts group by label, person
)

select label, department, grouping(department) = 1 as whole, count(*) as listed,
       count(*) filter (where acts > 0) as active, count(*) filter (where rated) as n,
       count(*) filter (where rated and acts > 0) as x,
       case when whole then list(acts order by acts) end as acts,
       case when whole then list(acts order by acts) filter (where rated) end as rated_acts
from people
group by grouping sets ((label), (label, department))
order by label, whole desc, department"""


def _people_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    gathered = []
    for _, group in groupby(store.records(query, values), itemgetter("label")):
        whole, *departments = group
        gathered.append({**whole, "departments": departments})
    return gathered


def _people_finish(metric: Metric, record: Record, values: Values) -> Measure:
    """A rate only where a report lists the idle too; nothing at all of fewer people than may be shown."""
    listed, n, least = record.get("listed", 0), record.get("n", 0), values["k_min_group"]
    if not listed:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    if (n or listed) < least:
        return Measure(metric.id, None, n or listed, None, Status.NOT_ENOUGH)
    acts = record["rated_acts"] if n else record["acts"]
    detail = {
        "lists_only_active": not n,
        "listed": listed,
        "active": record["active"],
        "gini": statistics.gini(acts),
        "top10": statistics.top_share(acts, 0.1),
        "absence_factor": statistics.absence_factor(acts),
        **_departments(record["departments"], least),
    }
    if not n:
        return Measure(metric.id, None, listed, None, Status.NOT_ENOUGH, x=record["active"], detail=detail)
    x = record["x"]
    return Measure(metric.id, x / n, n, statistics.wilson(x, n), status(n, metric.minimum), x=x, detail=detail)


def _departments(records: list[Record], least: int) -> dict[str, Any]:
    """Each department that may be shown, and how many people stand in the others."""
    shown = showable({record["department"]: record["listed"] for record in records}, least)
    told = {
        record["department"]: {
            "listed": record["listed"],
            "active": record["active"],
            "share": record["x"] / record["n"] if record["n"] >= least else None,
        }
        for record in records
        if record["department"] in shown
    }
    return {"departments": told, "hidden_people": sum(record["listed"] for record in records) - sum(shown.values())}


def showable(people: Mapping[str | None, int], least: int) -> dict[str, int]:
    """The groups that may be shown: none is smaller than `least`, nor are those left out together.

    Otherwise a small group could be worked out from the whole less the shown ones.
    """
    named = {name: n for name, n in people.items() if name is not None}
    shown = {name: n for name, n in sorted(named.items()) if n >= least}
    hidden = sum(people.values()) - sum(shown.values())
    if 0 < hidden < least and shown:
        del shown[min(shown, key=lambda name: (shown[name], name))]
    return shown


KINDS = {
    "sums": Reducer(_sums_select, _sums_finish),
    "people_totals": Reducer(_people_select, _people_finish, _people_gather, additive=False),
}
