"""The values that the health score and the postures rest on: our choice, in sight, and settings like any other."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

# The values of each scored metric that are worth 0, 50 and 100 points in the health score.
ANCHORS: dict[str, list[float]] = {
    "anchors_monologue_index": [0.95, 0.75, 0.45],
    "anchors_dialogue_share": [0.0, 0.15, 0.40],
    "anchors_response_rate": [0.10, 0.50, 0.90],
    "anchors_ttfr": [0.10, 0.50, 0.90],
    "anchors_proactive_share": [0.0, 0.10, 0.30],
    "anchors_follow_back_share": [0.0, 0.05, 0.20],
    "anchors_retention_m1": [0.05, 0.20, 0.40],
    "anchors_participation": [0.05, 0.20, 0.50],
    "anchors_advocacy_funnel": [0.0, 0.15, 0.40],
    "anchors_capillarity": [0.0, 0.50, 1.0],
    "anchors_echo_ratio": [0.0, 0.30, 0.60],
    "anchors_internal_reply_share": [0.10, 0.40, 0.80],
}
# Between which two shares a condition of a posture goes from not being so at all to being wholly so.
RAMPS: dict[str, list[float]] = {
    "ramp_monologue_prevails": [0.60, 0.85],
    "ramp_monologue_much": [0.50, 0.75],
    "ramp_recycled": [0.15, 0.40],
    "ramp_answered_some": [0.10, 0.35],
    "ramp_answered_most": [0.35, 0.60],
    "ramp_commercial_some": [0.02, 0.10],
    "ramp_commercial_much": [0.50, 0.75],
    "ramp_service": [0.10, 0.25],
}


def fits(name: str, value: Any) -> bool:
    """Whether these can be the anchors or the ramp of that name; any other setting is not judged here."""
    if name in ANCHORS:
        return _climbs(value, 3) or _climbs(value[::-1], 3)
    return name not in RAMPS or _climbs(value, 2)


def _climbs(values: list[Any], size: int) -> bool:
    """Whether these are so many shares, each over the one before."""
    if len(values) != size or not all(isinstance(one, int | float) and not isinstance(one, bool) for one in values):
        return False
    return all(0 <= one <= 1 for one in values) and all(one < other for one, other in pairwise(values))
