"""Whether those inside are answered as often and as soon as those outside."""

from __future__ import annotations

from typing import Any

import numpy as np

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer, status
from metrics.reducers.parities import Part, compared

OUTSIDE = ("response_rate", "ttfr")


def _care(metric: Metric, enquiry: Enquiry) -> Measure:
    """The outside is what the metrics of answering say; the inside goes by the same clock, for the whole house."""
    if enquiry.values["networks"] or enquiry.values["accounts"]:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    rate, wait = (enquiry.measure(name) for name in OUTSIDE)
    least = metric.options["least"]
    inside, inside_wait = _inside(metric, enquiry, least)
    outside = {"value": rate.value, "n": rate.n or 0, "x": rate.x or 0, "ci": rate.ci, "status": rate.status}
    n = inside["n"] + outside["n"]
    found = compared(inside, outside)
    detail = {
        "inside": {**inside, "median_wait_h": inside_wait},
        "outside": {**outside, "median_wait_h": wait.value},
        **found,
        "wait_ratio": inside_wait / wait.value if inside_wait is not None and wait.value else None,
    }
    if min(inside["n"], outside["n"]) < least or found["ratio"] is None:
        known = Status.NOT_ENOUGH if n else Status.EMPTY
        return Measure(metric.id, None, n, None, known, detail=detail)
    return Measure(metric.id, found["ratio"], n, found["ratio_ci"], Status.OK, detail=detail)


def _inside(metric: Metric, enquiry: Enquiry, least: int) -> tuple[Part, float | None]:
    """The share of posts of employees that a colleague answered in time, and the median of how long they wait."""
    rows = enquiry.records(
        f"with things as ({metric.rows}) select author, counts, hit, hours, answered from things "
        "where moment >= $window_start and moment < $window_end order by ref"
    )
    clusters: dict[Any, list[int]] = {}
    for row in rows:
        if row["counts"]:
            both = clusters.setdefault(row["author"], [0, 0])
            both[0] += row["hit"]
            both[1] += 1
    each = np.array(list(clusters.values()), float).reshape(-1, 2)
    found = statistics.cluster_wilson(each[:, 0], each[:, 1])
    curve = statistics.curve([row["hours"] for row in rows], [row["answered"] for row in rows]) if rows else None
    x = int(each[:, 0].sum())
    share = {"value": None, "n": 0, "x": 0, "ci": None} if found is None else {"value": found.value, "n": found.n}
    part = {**share, "x": x, "ci": found and found.ci, "status": status(share["n"], least)}
    return part, curve.quantile(0.5) if curve else None


KINDS = {"care": Reducer(compose=_care, additive=False)}
