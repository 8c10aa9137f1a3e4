"""Which of the four approaches is practised: fuzzy rules over five shares, and what keeps each from being so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from metrics.editorial import RAMPS
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer

Input = Literal["monologue", "answered", "recycled", "commercial", "service"]
Label = Literal["social_media", "social_communications", "conversations_only", "social_channel", "mixed"]
FEWEST_POSTS, LEAST_COVERAGE, FEWEST_EPISODES = 20, 0.6, 20
WINS, AHEAD, DOUBT = 0.5, 0.1, 0.8


@dataclass(frozen=True)
class Shares:
    """What a posture is judged by: shares between 0 and 1, None where unknown."""

    monologue: float | None
    answered: float | None
    recycled: float | None
    commercial: float | None
    service: float | None


@dataclass(frozen=True)
class Ramp:
    """True from `full` on and false up to `none`, in between in part; a falling one has full under none."""

    input: Input
    none: float
    full: float

    def truth(self, shares: Shares) -> float | None:
        """How true it is of the shares, 0 to 1; None where its share is unknown."""
        value = getattr(shares, self.input)
        if value is None:
            return None
        return min(1.0, max(0.0, (value - self.none) / (self.full - self.none)))

    def at(self, truth: float) -> float:
        """The share at which it is that true."""
        return self.none + truth * (self.full - self.none)


Clause = tuple[Ramp, ...]
Rules = Mapping[Label, tuple[Clause, ...]]
# Editorial, listed on screen and settings. A posture is as true as its weakest clause, a clause as its best ramp.
# A ramp is 0 up to its low end and 1 from its high end on; of one that begins with "not" it is the other way round.
ASKED: Mapping[Label, tuple[tuple[str, ...], ...]] = {
    "social_media": (("monologue_prevails",), ("recycled", "commercial_much")),
    "social_communications": (
        ("not recycled",),
        ("answered_some",),
        ("commercial_some",),
        ("not service", "monologue_much"),
    ),
    "conversations_only": (("not commercial_some",), ("answered_most",), ("not monologue_much",)),
    "social_channel": (
        ("answered_most",),
        ("not monologue_much",),
        ("service",),
        ("commercial_some",),
        ("not commercial_much",),
        ("not recycled",),
    ),
}


def rules_of(values: Mapping[str, Any]) -> Rules:
    """The conditions of each posture, with the ramps that the settings give."""
    return {
        label: tuple(tuple(_ramp(asked, values) for asked in clause) for clause in clauses)
        for label, clauses in ASKED.items()
    }


def _ramp(asked: str, values: Mapping[str, Any]) -> Ramp:
    name = asked.removeprefix("not ")
    low, high = values[f"ramp_{name}"]
    return Ramp(name.partition("_")[0], *((low, high) if name == asked else (high, low)))


@dataclass(frozen=True)
class Evidence:
    """The shares, and how much they rest on: live posts, the part of them with a purpose, and customers' waits.

    `rules` are those by which it is judged: the ones of the house where nothing else is said.
    """

    shares: Shares
    posts: int
    coverage: float
    episodes: int
    rules: Rules = field(default_factory=lambda: rules_of(RAMPS))


def clause_truth(clause: Clause, shares: Shares) -> float | None:
    """The best of its ramps that are known; None when none is: such a clause is left out."""
    known = [truth for ramp in clause if (truth := ramp.truth(shares)) is not None]
    return max(known) if known else None


def memberships(evidence: Evidence) -> dict[Label, float]:
    """How far each posture is practised; only the loudspeaker's with too few waits to judge the answers by."""
    few = evidence.episodes < FEWEST_EPISODES or evidence.shares.answered is None
    found = {}
    for label, clauses in evidence.rules.items():
        if label == "social_media" or not few:
            truths = [clause_truth(clause, evidence.shares) for clause in clauses]
            found[label] = min(truth for truth in truths if truth is not None)
    return found


def enough(evidence: Evidence) -> bool:
    """Whether a posture may be spoken of at all."""
    known = evidence.shares.monologue is not None and evidence.shares.commercial is not None
    return known and evidence.posts >= FEWEST_POSTS and evidence.coverage >= LEAST_COVERAGE


def confidence(found: Mapping[Label, float], evidence: Evidence) -> float:
    """The gap between the best posture and the next, less when nothing is known of what is recycled."""
    best, second, *_ = [*sorted(found.values(), reverse=True), 0.0]
    return (best - second) * (DOUBT if evidence.shares.recycled is None else 1)


def label_of(found: Mapping[Label, float]) -> Label | None:
    """The posture that wins clearly, else mixed; None when only the loudspeaker could be judged and it is not that."""
    ordered = sorted(found, key=found.__getitem__, reverse=True)
    best, second = found[ordered[0]], found[ordered[1]] if len(ordered) > 1 else 0.0
    # A gap of exactly a tenth is a gap, however it is written in binary.
    if best >= WINS and best - second >= AHEAD - 1e-12:
        return ordered[0]
    return "mixed" if len(ordered) > 1 else None


def posture_of(evidence: Evidence) -> Label | None:
    """The label that the evidence earns; None without enough of it."""
    return label_of(memberships(evidence)) if enough(evidence) else None


def evidence_of(enquiry: Enquiry) -> Evidence:
    """The five shares of a scope and what they rest on, from the metrics that measure them."""
    mix, rate = enquiry.measure("purpose_mix"), enquiry.measure("response_rate")
    substantive = rate.detail.get("substantive")
    shares = Shares(
        enquiry.measure("monologue_index").value,
        substantive.value if substantive else None,
        enquiry.measure("recycled_share").value,
        mix.detail.get("commercial"),
        mix.detail.get("service"),
    )
    posts, coverage = enquiry.measure("broadcast_volume").n or 0, mix.detail.get("coverage", 0.0)
    return Evidence(shares, posts, coverage, rate.n or 0, rules_of(enquiry.values))


def _posture(metric: Metric, enquiry: Enquiry) -> Measure:
    evidence = evidence_of(enquiry)
    if not evidence.posts and (enquiry.values["networks"] or enquiry.values["accounts"]):
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    detail = {"episodes": evidence.episodes}
    label = None
    if enough(evidence):
        found = memberships(evidence)
        label, detail = label_of(found), {**detail, "memberships": found}
    if label is None:
        return Measure(metric.id, "not_enough_data", evidence.posts, None, Status.NOT_ENOUGH, detail=detail)
    return Measure(
        metric.id,
        label,
        evidence.posts,
        None,
        Status.OK,
        detail={**detail, "confidence": confidence(found, evidence)},
    )


def moved(shares: Shares, changes: Mapping[Input, float]) -> Shares:
    """The shares with some of them elsewhere."""
    return replace(shares, **changes)


KINDS = {"posture": Reducer(compose=_posture)}
