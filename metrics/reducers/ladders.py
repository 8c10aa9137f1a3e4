"""The rung of a ladder whose rules are printed: a teaching device, put together from other measures."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer


def _ladder(metric: Metric, enquiry: Enquiry) -> Measure:
    """options: `rungs` of the share answered, each (reached from, rung), and what the `top` asks beyond the last."""
    answers = enquiry.measure(metric.options["answers"])
    if answers.status is Status.EMPTY:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    rungs, top = metric.options["rungs"], metric.options["top"]
    parts = {name: enquiry.measure(name) for name in (metric.options["answers"], *top["asks"])}
    detail = {"rules": {"answered": dict(rungs), **top["asks"]}, "parts": parts, "unmet": [], "unknown": []}
    if not answers.known:
        unknown = {**detail, "unknown": [metric.options["answers"]]}
        return Measure(metric.id, None, answers.n, None, Status.NOT_ENOUGH, detail=unknown)
    rung = max(place for least, place in rungs if answers.value >= least)
    if rung == rungs[-1][1]:
        asked = {name: (parts[name], least) for name, least in top["asks"].items()}
        detail["unknown"] = [name for name, (found, _) in asked.items() if not found.known]
        detail["unmet"] = [name for name, (found, least) in asked.items() if found.known and found.value < least]
        rung = rung if detail["unknown"] or detail["unmet"] else top["rung"]
    return Measure(metric.id, rung, answers.n, None, Status.OK, x=answers.x, detail=detail)


KINDS = {"ladder": Reducer(compose=_ladder)}
