"""What pictures of trust need: tones by week, weeks against their own past, and who could turn away."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.reducers.ruptures import LEAST_IN_BASE
from metrics.run import available, missing, parameters
from metrics.statements import IN_SCOPE, statement
from metrics.statistics.changes import MAD_TO_DEVIATION
from metrics.store import Store, sql

INCIDENTS = ("incident", "incidente")
PROMISES = ("promise", "promesa")


@dataclass(frozen=True)
class Tones:
    """One week (its Monday): the public's messages by tone, never netted; silent ones carry none."""

    week: date
    negative: int
    neutral: int
    positive: int
    silent: int
    whole: bool


@dataclass(frozen=True)
class JudgedWeek:
    """A full week against the weeks before it: `usual` their median, `limit` the share from which it is an alarm.

    Both are None where the week cannot be judged: too few messages in it, or too few weeks behind it.
    """

    week: date
    n: int
    negative: int
    usual: float | None = None
    limit: float | None = None
    alarm: bool = False

    @property
    def share(self) -> float | None:
        return self.negative / self.n if self.n else None


@dataclass(frozen=True)
class Marked:
    """An event that a person wrote down: what kind it is, and until when it lasts or holds (None: it is not said)."""

    day: date
    until: date | None
    name: str
    kind: str | None
    note: str | None = None

    @property
    def incident(self) -> bool:
        return self.kind in INCIDENTS

    @property
    def promise(self) -> bool:
        return self.kind in PROMISES


@dataclass(frozen=True)
class Exposure:
    """Who could turn away, factor by factor; people known by name, whole numbers, nothing multiplied.

    negative and both are None without tones, waiting and both without the brand's side, seen without impressions.
    """

    people: int
    engaged: int
    negative: int | None
    waiting: int | None
    both: int | None
    seen: int | None
    promises: tuple[Marked, ...] = ()


def tones(store: Store, scope: Scope) -> list[Tones]:
    """What people say week by week, by tone; none where no file judges it."""
    if missing(available(store), BY_ID["negative_share"]):
        return []
    query = sql("pictures/tones.sql").replace("{scope}", IN_SCOPE)
    return [Tones(**record) for record in store.records(query, parameters(store, scope))]


def judged_weeks(store: Store, scope: Scope) -> list[JudgedWeek]:
    """The full weeks of the scope, as the rule of trust_rupture sees each of them."""
    metric = BY_ID["trust_rupture"]
    if missing(available(store), metric):
        return []
    values = parameters(store, scope)
    found = store.arrays(statement(metric), values)
    base = int(values["rupture_base_weeks"])
    return [_judged(found, place, base, values) for place in range(base, len(found["week"]))]


def _judged(found: dict[str, Any], place: int, base: int, values: dict[str, Any]) -> JudgedWeek:
    things, hits = found["things"], found["hits"]
    week = JudgedWeek(date.fromisoformat(str(found["week"][place])), int(things[place]), int(hits[place]))
    before = slice(place - base, place)
    solid = things[before] >= LEAST_IN_BASE
    if solid.sum() < values["rupture_min_base"] or week.n < values["rupture_min_n"]:
        return week
    shares = hits[before][solid] / things[before][solid]
    usual, limit = float(np.median(shares)), _limit(shares, week.n, values)
    z = statistics.robust_z_arcsine(week.share, week.n, shares)
    alarm = z >= values["rupture_z"] and week.share - usual >= values["rupture_min_diff"]
    return replace(week, usual=usual, limit=limit, alarm=bool(alarm))


def _limit(shares: Any, n: int, values: dict[str, Any]) -> float:
    """The share from which a week of n messages is an alarm by both conditions of the rule at once; 1 at the most."""
    heights = np.arcsin(np.sqrt(shares))
    middle = float(np.median(heights))
    spread = max(MAD_TO_DEVIATION * float(np.median(np.abs(heights - middle))), 1 / (2 * math.sqrt(n)))
    by_z = math.sin(min(middle + values["rupture_z"] * spread, math.pi / 2)) ** 2
    return min(1.0, max(by_z, float(np.median(shares)) + values["rupture_min_diff"]))


def marked(store: Store, scope: Scope) -> list[Marked]:
    """Events with their kind: those that begin or last in the scope, and promises made before it."""
    return [Marked(**record) for record in store.records(sql("pictures/marked.sql"), parameters(store, scope))]


def exposure(store: Store, scope: Scope) -> Exposure | None:
    """Engaged people who criticised or still wait, and the promises that stand; None where nobody is known by name."""
    there = available(store)
    carried = there.get("messages", set())
    if not {"direction", "author_id"} <= carried:
        return None
    values = parameters(store, scope)
    found = store.records(sql("pictures/exposure.sql").replace("{scope}", IN_SCOPE), values)[0]
    found["seen"] = None if found["seen"] is None else int(found["seen"])
    unknown = {"sentiment": ("negative", "both", "seen"), "outbound": ("waiting", "both")}
    for column, names in unknown.items():
        if column not in carried:
            found |= dict.fromkeys(names)
    until = values["until"]
    stand = [one for one in marked(store, scope) if one.promise and (one.until is None or one.until >= until)]
    return Exposure(**found, promises=tuple(stand))
