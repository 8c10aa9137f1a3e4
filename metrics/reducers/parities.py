"""Two groups side by side: the share of each, their difference and how many times one is the other."""

from __future__ import annotations

import math
from typing import Any

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.statistics import Clustered
from metrics.statistics.normal import Interval

SIDES = {"first": "side", "second": "not side"}
Part = dict[str, Any]


def _parity_select(metric: Metric) -> str:
    counted = ", ".join(
        f"count(*) filter (where {side}) as {name}_n, count(*) filter (where {side} and hit) as {name}_y"
        for name, side in SIDES.items()
    )
    sums = ",\n       ".join(
        f"sum({name}_n) as {name}_n, sum({name}_y) as {name}_x, "
        f"count(*) filter (where {name}_n > 0) as {name}_clusters, sum({name}_y * {name}_y) as {name}_yy, "
        f"sum({name}_y * {name}_n) as {name}_yn, sum({name}_n * {name}_n) as {name}_nn"
        for name in SIDES
    )
    return f""",

clusters as (
    -- clusters by the hash of their names: numbers are grouped far faster than texts
    select label, hash(cluster) as cluster, {counted}
    from scoped
    where counts
    group by all
)

select label, {sums}
from clusters
group by label
order by label"""


def _parity_finish(metric: Metric, record: Record, values: Values) -> Measure:
    """options: names of both groups, `least` of each, and whether the value is their ratio or the first share."""
    parts = [_part(record, side, metric.options["least"]) for side in SIDES]
    n, x = sum(part["n"] for part in parts), sum(part["x"] for part in parts)
    detail = {**dict(zip(metric.options["names"], parts, strict=True)), **compared(*parts)}
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0, detail=detail)
    if any(part["n"] < metric.options["least"] for part in parts):
        return Measure(metric.id, None, n, None, Status.NOT_ENOUGH, x=x, detail=detail)
    ratio = metric.options["value"] == "ratio"
    value, ci = (detail["ratio"], detail["ratio_ci"]) if ratio else (parts[0]["value"], parts[0]["ci"])
    return Measure(metric.id, value, n, ci, Status.NOT_ENOUGH if value is None else Status.OK, x=x, detail=detail)


def _part(record: Record, side: str, least: int) -> Part:
    counts = [int(record.get(f"{side}_{name}") or 0) for name in ("x", "n", "clusters", "yy", "yn", "nn")]
    return told(statistics.clustered(*counts), counts[0], least)


def told(found: Clustered | None, x: int, least: int) -> Part:
    """A share inside another number, as the JSON has it."""
    if found is None:
        return {"value": None, "n": 0, "x": 0, "ci": None, "status": Status.EMPTY}
    return {"value": found.value, "n": found.n, "x": x, "ci": found.ci, "status": status(found.n, least)}


def compared(first: Part, second: Part) -> dict[str, Any]:
    """The first less the second, and the first over the second, each with its 95 % interval."""
    names = ("difference", "difference_ci", "ratio", "ratio_ci")
    if first["value"] is None or second["value"] is None:
        return dict.fromkeys(names)
    gap = statistics.difference(first["value"], first["ci"], second["value"], second["ci"])
    return dict(zip(names, (gap.value, gap.ci, *ratio(first, second)), strict=True))


def ratio(first: Part, second: Part) -> tuple[float | None, Interval | None]:
    """How many times the second the first is; of a nought there is no such number, or no interval."""
    if not second["value"]:
        return None, None
    value = first["value"] / second["value"]
    ends = (first["value"], *first["ci"], *second["ci"])
    if min(ends) <= 0:
        return value, None
    # On the scale of logarithms a ratio is a difference: Zou & Donner 2008.
    p1, low1, high1, p0, low0, high0 = (
        math.log(p) for p in (first["value"], *first["ci"], second["value"], *second["ci"])
    )
    low, high = statistics.difference(p1, (low1, high1), p0, (low0, high0)).ci
    return value, (math.exp(low), math.exp(high))


KINDS = {"parity": Reducer(_parity_select, _parity_finish)}
