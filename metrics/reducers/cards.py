"""Measures side by side that are never added up."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer


def _card(metric: Metric, enquiry: Enquiry) -> Measure:
    """n counts the parts that are known; value stays unknown, since a card is no score."""
    signals = {part: enquiry.measure(part) for part in metric.parts}
    seen = sum(found.status is Status.OK for found in signals.values())
    known = Status.OK if seen else Status.NOT_ENOUGH
    return Measure(metric.id, None, seen, None, known, detail={"signals": signals})


KINDS = {"card": Reducer(compose=_card, additive=False)}
