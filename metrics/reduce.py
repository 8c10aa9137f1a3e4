"""From rows to a measure, one reducer per kind of number: which SQL it adds and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.store import Store

Values = Mapping[str, Any]
Record = Mapping[str, Any]


@dataclass(frozen=True)
class Reducer:
    """select: what is asked of the scoped rows per label; finish: one such row -> a measure.

    `of_weeks`: it judges a series of weeks as one, so that n counts weeks and no split makes sense.
    """

    select: Callable[[Metric], str]
    finish: Callable[[Metric, Record, Values], Measure]
    gather: Callable[[Store, str, Values], list[dict[str, Any]]] = Store.records
    of_weeks: bool = False

    def whole(self, store: Store, metric: Metric, query: str, values: Values, detail: str) -> Measure:
        records = self.gather(store, query, values)
        found = self.finish(metric, records[0] if records else {}, values)
        if not detail or (found.status is Status.EMPTY and metric.options.get("bare_when_empty")):
            return found
        more = store.records(detail, values)[0]
        counted = {
            name: {} if more[name] is None and "histogram(" in text else more[name]
            for name, text in metric.detail.items()
        }
        return _with(found, {**found.detail, **counted})

    def split(self, store: Store, metric: Metric, query: str, values: Values) -> list[Measure]:
        records = self.gather(store, query, values)
        return [_with(self.finish(metric, record, values), label=record["label"]) for record in records]


def _with(found: Measure, detail: Mapping[str, Any] | None = None, label: str | None = None) -> Measure:
    values = {**found.__dict__, "label": label or found.label}
    return Measure(**{**values, "detail": found.detail if detail is None else detail})


def status(n: float | None, minimum: int) -> Status:
    """empty without anything, low_n under the minimum, else ok."""
    if not n:
        return Status.EMPTY
    return Status.LOW_N if n < minimum else Status.OK


# ------------------------------------------------------------------ counts
def _count_select(metric: Metric) -> str:
    thing = metric.options.get("distinct")
    what = f"distinct {thing}" if thing else "*"
    return f"""
select label, count({what}) filter (where counts) as n, count({what}) filter (where counts and hit) as x
from scoped
group by label
order by label"""


def _count_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x = record.get("n", 0), record.get("x", 0)
    known = Status.OK if n or metric.options.get("zero_is_known") else Status.EMPTY
    return Measure(metric.id, x, n, None, known, x=x)


# -------------------------------------------------------------- proportions
def _share_select(metric: Metric) -> str:
    columns = _hit_columns(metric)
    per_cluster = ", ".join(f"count(*) filter (where {c}) as {c}_y" for c in columns)
    sums = ",\n       ".join(
        f"sum({c}_y) as {c}_x, sum({c}_y * {c}_y) as {c}_yy, sum({c}_y * things) as {c}_yn" for c in columns
    )
    return f""",

clusters as (
    select label, {metric.options.get("cluster", "ref")} as cluster, count(*) as things, {per_cluster}
    from scoped
    where counts
    group by all
)

select label, sum(things) as n, count(*) as clusters, sum(things * things) as nn,
       {sums}
from clusters
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
    return _with(found, detail)


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


# ------------------------------------------------------------ ratio of two counts
def _ratio_select(metric: Metric) -> str:
    return """
select label, count(*) filter (where counts and hit) as x, count(*) filter (where counts and not hit) as y
from scoped
group by label
order by label"""


def _ratio_finish(metric: Metric, record: Record, values: Values) -> Measure:
    x, y = record.get("x", 0), record.get("y", 0)
    names = metric.options["names"]
    detail = {names[0]: x, names[1]: y}
    value = x / y if y else None
    return Measure(metric.id, value, x + y, None, Status.OK if y else Status.EMPTY, x=x, detail=detail)


# -------------------------------------------------------- sum over weights, and averages over posts
def _mean_select(metric: Metric) -> str:
    return """
select label, sum(amount) as x, sum(weight) as n, list(amount / weight order by ref) as each
from scoped
where counts
group by label
order by label"""


def _mean_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x = record.get("n") or 0, record.get("x")
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    interval = statistics.bootstrap_mean(record["each"]) if len(record["each"]) > 1 else None
    return Measure(metric.id, x / n, int(n), interval, status(n, metric.minimum), x=x)


def _rates_select(metric: Metric) -> str:
    return """
select label, count(*) filter (where counts) as n
from scoped
group by label
order by label"""


def _rates_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n = record.get("n", 0)
    return Measure(metric.id, None, n, None, Status.OK if n else Status.EMPTY)


# ------------------------------------------------------------------- waiting
def _waiting_select(metric: Metric) -> str:
    return """
select label, hours, answered
from scoped
where counts
order by label, hours"""


def _waiting_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    columns = store.arrays(query, values)
    labels = columns["label"].tolist()
    records, start = [], 0
    for label, group in groupby(labels):
        end = start + sum(1 for _ in group)
        records.append({"label": label, **{c: columns[c][start:end] for c in ("hours", "answered")}})
        start = end
    return records


def _waiting_finish(metric: Metric, record: Record, values: Values) -> Measure:
    hours = record.get("hours", [])
    n = len(hours)
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    curve = statistics.curve(hours, record["answered"])
    answered = hours[record["answered"].astype(bool)]
    quantiles = {f"p{q}_h": curve.quantile(q / 100) for q in (25, 50, 75, 90)}
    detail = {
        **quantiles,
        "answered": curve.answered,
        "censored": n - curve.answered,
        "naive_median_h": float(np.median(answered)) if len(answered) else None,
        "within": {str(h): curve.at(h) for h in metric.options["within"]},
    }
    return Measure(metric.id, quantiles["p50_h"], n, None, status(n, values["min_n_km"]), detail=detail)


# ------------------------------------------------------------------ who leads
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


REDUCERS: dict[str, Reducer] = {
    "count": Reducer(_count_select, _count_finish),
    "share": Reducer(_share_select, _share_finish),
    "ratio": Reducer(_ratio_select, _ratio_finish),
    "mean": Reducer(_mean_select, _mean_finish),
    "post_rates": Reducer(_rates_select, _rates_finish),
    "lead_lag": Reducer(_lead_select, _lead_finish, _lead_gather, of_weeks=True),
    "waiting": Reducer(_waiting_select, _waiting_finish, _waiting_gather),
}
