"""What became of the tone after something went wrong: those who were engaged beside the others."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import Any

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values
from metrics.reducers.parities import compared, told
from metrics.store import Store

LINES = {True: "engaged", False: "others"}
TIMES = {False: "before", True: "after"}


def _incident_select(metric: Metric) -> str:
    return """,

judged as (
    select label, engaged, week, week >= 0 as after, hash(author) as author, count(*) as n,
           count(*) filter (where hit) as y
    from scoped where counts group by all
),

authors as (
    select label, engaged, after, author, sum(n) as n, sum(y) as y from judged group by all
)

select label, engaged, after, null as week, sum(y) as x, sum(n) as n, count(*) as clusters, sum(y * y) as yy,
       sum(y * n) as yn, sum(n * n) as nn
from authors group by label, engaged, after
union all
select label, engaged, after, week, sum(y), sum(n), count(*), sum(y * y), sum(y * n), sum(n * n)
from judged group by label, engaged, after, week
order by all"""


def _incident_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    records = store.records(query, values)
    return [{"label": label, "parts": list(group)} for label, group in groupby(records, itemgetter("label"))]


def _incident_finish(metric: Metric, record: Record, values: Values) -> Measure:
    """The change among the engaged less the change among the others; each of the four must rest on enough."""
    least, parts = metric.options["least"], record.get("parts", [])
    cells: dict[str, dict[str, Any]] = {line: {} for line in LINES.values()}
    weeks: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for part in parts:
        line, found = LINES[part["engaged"]], _told(part, least)
        if part["week"] is None:
            cells[line][TIMES[part["after"]]] = found
        else:
            weeks[line].append({"week": part["week"], **found})
    n, x = (sum(int(part[name]) for part in parts if part["week"] is None) for name in ("n", "x"))
    changes = {line: _change(both) for line, both in cells.items()}
    detail = {**{line: {**cells[line], **changes[line]} for line in cells}, "weeks": dict(weeks)}
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0, detail=detail)
    enough = all(cells[line].get(time, {"n": 0})["n"] >= least for line in cells for time in TIMES.values())
    if not enough:
        return Measure(metric.id, None, n, None, Status.NOT_ENOUGH, x=x, detail=detail)
    ours, theirs = changes["engaged"], changes["others"]
    more = statistics.difference(ours["change"], ours["change_ci"], theirs["change"], theirs["change_ci"])
    return Measure(metric.id, more.value, n, more.ci, Status.OK, x=x, detail=detail)


def _told(part: Record, least: int) -> dict[str, Any]:
    counts = [int(part[name]) for name in ("x", "n", "clusters", "yy", "yn", "nn")]
    return told(statistics.clustered(*counts), counts[0], least)


def _change(both: dict[str, Any]) -> dict[str, Any]:
    """After less before, of one line."""
    if len(both) < len(TIMES):
        return {"change": None, "change_ci": None}
    found = compared(both["after"], both["before"])
    return {"change": found["difference"], "change_ci": found["difference_ci"]}


KINDS = {"incidents": Reducer(_incident_select, _incident_finish, _incident_gather)}
