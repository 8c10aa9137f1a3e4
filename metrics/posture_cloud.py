"""How sure a posture is: its place redrawn many times, week by week, and each condition that it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from metrics.model import Scope
from metrics.postures import by_week
from metrics.reducers.posture import Evidence, Input, Label, Rules, Shares, evidence_of, posture_of, rules_of
from metrics.run import enquiry
from metrics.store import Store

DRAWS = 420
FEWEST_WEEKS = 6
Place = tuple[float, float]


@dataclass(frozen=True)
class Cloud:
    """Where the posture stands (openings taken, effective number of purposes) and where redrawn weeks put it.

    `labels` counts the postures that the redrawn weeks earn; none where too little is known to say one.
    """

    here: Place
    places: tuple[Place, ...]
    labels: Mapping[Label, int]
    weeks: int


@dataclass(frozen=True)
class Condition:
    """One share that a posture asks something of: each of `ramps` is (false up to, true from); truth is the least."""

    input: Input
    value: float | None
    ramps: tuple[tuple[float, float], ...]
    truth: float | None


def posture_cloud(store: Store, scope: Scope) -> Cloud | None:
    """The posture's place with its spread over weeks; None where either side of the map is unknown."""
    weeks = list(by_week(store, scope).values())
    kinds = sorted({kind for week in weeks if "purpose_mix" in week for kind in week["purpose_mix"].detail["counts"]})
    amounts = np.array([_amounts(week, kinds) for week in weeks], float).reshape(len(weeks), PARTS + len(kinds))
    whole = amounts.sum(axis=0)
    if not (len(weeks) and whole[MONOLOGUE[1]] and whole[PARTS:].sum()):
        return None
    if len(weeks) < FEWEST_WEEKS:
        return Cloud(_place(whole), (), {}, len(weeks))
    drawn = np.random.default_rng(0).multinomial(len(weeks), [1 / len(weeks)] * len(weeks), DRAWS) @ amounts
    kept = [each for each in drawn if each[MONOLOGUE[1]] and each[PARTS:].sum()]
    rules = rules_of(enquiry(store, scope).values)
    found = Counter(label for each in kept if (label := posture_of(_evidence(each, rules))))
    return Cloud(_place(whole), tuple(map(_place, kept)), dict(found.most_common()), len(weeks))


# Where each amount of a week stands: counted and of how many. After them, posts by purpose.
MONOLOGUE, ANSWERED, RECYCLED, COMMERCIAL, SERVICE, POSTS = (0, 1), (2, 3), (4, 5), (6, 8), (7, 8), 9
PARTS = 10


def _amounts(week: Mapping[str, object], kinds: list[str]) -> list[float]:
    found = {name: week.get(name) for name in ("monologue_index", "response_rate", "recycled_share", "purpose_mix")}
    pairs = []
    for name in ("monologue_index", "response_rate", "recycled_share"):
        measure = found[name]
        if measure is not None and name == "response_rate":
            measure = measure.detail["substantive"]
        pairs += [measure.x or 0, measure.n or 0] if measure is not None else [0, 0]
    mix, volume = found["purpose_mix"], week.get("broadcast_volume")
    counts = mix.detail["counts"] if mix is not None else {}
    labelled = mix.n or 0 if mix is not None else 0
    groups = [mix.detail[name] * labelled if mix is not None else 0 for name in ("commercial", "service")]
    posts = volume.n or 0 if volume is not None else 0
    return [*pairs, *groups, labelled, posts, *(counts.get(kind, 0) for kind in kinds)]


def _place(amounts: NDArray[np.float64]) -> Place:
    part = amounts[PARTS:][amounts[PARTS:] > 0] / amounts[PARTS:].sum()
    return float(1 - amounts[MONOLOGUE[0]] / amounts[MONOLOGUE[1]]), float(np.exp(-(part * np.log(part)).sum()))


def _evidence(amounts: NDArray[np.float64], rules: Rules) -> Evidence:
    def share(place: tuple[int, int]) -> float | None:
        counted, total = place
        return float(amounts[counted] / amounts[total]) if amounts[total] else None

    shares = Shares(*(share(place) for place in (MONOLOGUE, ANSWERED, RECYCLED, COMMERCIAL, SERVICE)))
    labelled, posts = amounts[COMMERCIAL[1]], amounts[POSTS]
    coverage = float(labelled / posts) if posts else 0.0
    return Evidence(shares, int(posts), coverage, int(amounts[ANSWERED[1]]), rules)


def posture_conditions(store: Store, scope: Scope, label: Label = "social_channel") -> list[Condition]:
    """What a posture asks of each share, and how far the scope fulfils it."""
    evidence = evidence_of(enquiry(store, scope))
    shares = evidence.shares
    found: dict[Input, list[tuple[float, float]]] = {}
    truths: dict[Input, list[float | None]] = {}
    for ramp in (ramp for clause in evidence.rules[label] for ramp in clause):
        found.setdefault(ramp.input, []).append((ramp.none, ramp.full))
        truths.setdefault(ramp.input, []).append(ramp.truth(shares))
    return [Condition(name, getattr(shares, name), tuple(ramps), _least(truths[name])) for name, ramps in found.items()]


def _least(truths: list[float | None]) -> float | None:
    return None if None in truths else min(truths)
