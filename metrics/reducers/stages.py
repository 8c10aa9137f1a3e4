"""The stage of a road, climbed criterion by criterion: what is not known stops the climb without failing it."""

from __future__ import annotations

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer

YES = {"yes", "true", "published", "sí", "si"}
Criterion = tuple[str, float | None, float]


def _stage(metric: Metric, enquiry: Enquiry) -> Measure:
    facts = _facts(enquiry)
    if not facts and "person_id" not in enquiry.there.get("advocates", ()):
        return Measure(metric.id, None, None, None, Status.MISSING, needs=metric.options["needs_either"])
    if enquiry.values["networks"] or enquiry.values["accounts"]:
        # A stage belongs to the whole house, not to one network.
        return Measure(metric.id, None, None, None, Status.EMPTY, detail={"unmet": [], "unknown": []})
    if facts.get("social_access") == "blocked":
        return _stopped(metric, 1, unmet=["social_access"])
    funnel = enquiry.measure("advocacy_funnel")
    active = funnel.detail.get("counts", {}).get("active")
    if active is None:
        return _stopped(metric, None, unknown=list(funnel.needs) if facts.get("policy") else ["policy"])
    return _climbed(metric, enquiry) if active else _restricted(metric, facts)


def _facts(enquiry: Enquiry) -> dict[str, str | None]:
    return {row["fact"]: row["value"] for row in enquiry.records("select fact, value from canonical.facts")}


def _restricted(metric: Metric, facts: dict[str, str | None]) -> Measure:
    """Nobody is active: a published policy is one step beyond restriction."""
    policy = facts.get("policy")
    if policy is None:
        return _stopped(metric, None, unknown=["policy"])
    return _stopped(metric, 2, unmet=["active_ambassadors"]) if policy in YES else _stopped(metric, 1, unmet=["policy"])


def _climbed(metric: Metric, enquiry: Enquiry) -> Measure:
    for stage, criteria in enumerate(_criteria(enquiry), 3):
        unmet = [name for name, value, least in criteria if value is not None and value < least]
        unknown = [name for name, value, _ in criteria if value is None]
        if unmet or unknown:
            return _stopped(metric, stage, unmet, unknown)
    return _stopped(metric, 5)


def _criteria(enquiry: Enquiry) -> tuple[list[Criterion], list[Criterion]]:
    """What stage 4 asks, and what stage 5 asks beyond it."""
    value = {
        name: found.value if found.known else None
        for name in ("advocacy_funnel", "capillarity", "internal_reply_share", "leadership_two_way")
        for found in [enquiry.measure(name)]
    }
    echo = enquiry.measure("echo_ratio")
    own_voice = echo.detail["own_voice_share"] if echo.known else None
    controlled = [
        ("active_share>=0.10", value["advocacy_funnel"], 0.10),
        ("capillarity>=0.50", value["capillarity"], 0.50),
    ]
    return controlled, [
        ("own_voice>=0.50", own_voice, 0.50),
        ("internal_reply>=0.50", value["internal_reply_share"], 0.50),
        ("leadership_two_way>=0.50", value["leadership_two_way"], 0.50),
    ]


def _stopped(
    metric: Metric, stage: int | None, unmet: list[str] | None = None, unknown: list[str] | None = None
) -> Measure:
    known = Status.OK if stage else Status.NOT_ENOUGH
    return Measure(metric.id, stage, None, None, known, detail={"unmet": unmet or [], "unknown": unknown or []})


KINDS = {"stage": Reducer(compose=_stage)}
