"""Shares, of independent things or of things that come in clumps."""

from __future__ import annotations

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status, with_


def _share_select(metric: Metric) -> str:
    columns = _hit_columns(metric)
    if "cluster" not in metric.options:
        return _plain_select(columns)
    per_cluster = ", ".join(f"count(*) filter (where {c}) as {c}_y" for c in columns)
    sums = ",\n       ".join(
        f"sum({c}_y) as {c}_x, sum({c}_y * {c}_y) as {c}_yy, sum({c}_y * things) as {c}_yn" for c in columns
    )
    return f""",

clusters as (
    -- clusters by the hash of their names: numbers are grouped far faster than texts
    select label, hash({metric.options["cluster"]}) as cluster, count(*) as things, {per_cluster}
    from scoped
    where counts
    group by all
)

select label, sum(things) as n, count(*) as clusters, sum(things * things) as nn,
       {sums}
from clusters
group by label
order by label"""


def _plain_select(columns: list[str]) -> str:
    counted = ", ".join(f"count(*) filter (where {c}) as {c}_x" for c in columns)
    return f"""
select label, count(*) as n, {counted}
from scoped
where counts
group by label
order by label"""


def _hit_columns(metric: Metric) -> list[str]:
    return ["hit", *metric.options.get("also", {}).values()]


def _share_finish(metric: Metric, record: Record, values: Values) -> Measure:
    found = _share(metric, record, "hit")
    detail = dict(found.detail)
    for name, column in metric.options.get("also", {}).items():
        detail[name] = _share(metric, record, column)
    if metric.options.get("plain") and found.n:
        detail["wilson_unclustered"] = statistics.wilson(found.x, found.n)
    elif metric.options.get("plain"):
        detail["wilson_unclustered"] = None
    return with_(found, detail)


def _share(metric: Metric, record: Record, column: str) -> Measure:
    n = int(record.get("n") or 0)
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0)
    x = int(record[f"{column}_x"])
    known = status(n, metric.minimum)
    if "cluster" not in metric.options:
        return Measure(metric.id, x / n, n, statistics.wilson(x, n), known, x=x)
    sums = [int(record[f"{column}_{part}"]) for part in ("yy", "yn")]
    clustered = statistics.clustered(x, n, int(record["clusters"]), *sums, int(record["nn"]))
    detail = {"clusters": clustered.clusters, "deff": clustered.deff}
    return Measure(metric.id, clustered.value, n, clustered.ci, known, x=x, detail=detail)


KINDS = {"share": Reducer(_share_select, _share_finish)}
