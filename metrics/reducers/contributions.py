"""What two sides bring to a common sum, said only where enough of both sides is known."""

from __future__ import annotations

from typing import Any

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values

AMOUNTS = ("impressions", "engagements", "clicks")
SIDES = {"advocates": "hit", "brand": "not hit"}


def _contribution_select(metric: Metric) -> str:
    sums = ",\n       ".join(
        f"sum({amount}) filter (where {side}) as {amount}_{name}, "
        f"count({amount}) filter (where {side}) as {amount}_{name}_known"
        for amount in AMOUNTS
        for name, side in SIDES.items()
    )
    return f"""
select label, count(*) filter (where hit) as advocates, count(*) filter (where not hit) as brand,
       max(reach) filter (where hit and reach > 0) as largest, sum(reach) filter (where hit and reach > 0) as together,
       {sums}
from scoped
where counts
group by label
having label = 'all' or count(*) filter (where hit) > 0
order by label"""


def _contribution_finish(metric: Metric, record: Record, values: Values) -> Measure:
    amounts = {amount: _amount(record, amount, values["min_coverage"]) for amount in AMOUNTS}
    largest = record.get("largest")
    detail = {
        **amounts,
        "posts": record.get("brand", 0),
        "unique_reach_bounds": None if largest is None else [largest, record["together"]],
    }
    seen = amounts["impressions"]
    value = seen["share"] if seen else None
    known = Status.OK if value is not None else Status.NOT_ENOUGH if seen else Status.EMPTY
    return Measure(metric.id, value, record.get("advocates", 0), None, known, detail=detail)


def _amount(record: Record, amount: str, least: float) -> dict[str, Any] | None:
    """Both sums with the part of the rows they rest on; nothing when a side is unknown or there is nothing to share."""
    sums = {side: record.get(f"{amount}_{side}") for side in SIDES}
    if None in sums.values() or not sum(sums.values()):
        return None
    coverage = {side: record[f"{amount}_{side}_known"] / record[side] for side in SIDES}
    share = sums["advocates"] / sum(sums.values()) if min(coverage.values()) >= least else None
    return {**sums, "share": share, **{f"coverage_{side}": part for side, part in coverage.items()}}


KINDS = {"contribution": Reducer(_contribution_select, _contribution_finish, additive=False)}
