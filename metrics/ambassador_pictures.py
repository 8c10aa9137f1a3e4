"""What is drawn of ambassadors beyond single measures; no group under `k_min_group` people is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.run import available, measure, missing, parameters
from metrics.splits import SPLITS, too_few
from metrics.statements import IN_SCOPE, things
from metrics.store import Store, sql

ActKind = Literal["question", "comment", "own_post", "with_words", "as_is", "copy"]


@dataclass(frozen=True)
class Department:
    """Its people and those who are active; None: so few, or found by subtraction if told (`few` says which)."""

    name: str
    people: int
    active: int | None
    few: bool = False


@dataclass(frozen=True)
class DepartmentSpread:
    """The departments that may be named, the largest first, and how many are too small for it."""

    departments: tuple[Department, ...] = ()
    small: int = 0


@dataclass(frozen=True)
class VoiceWeek:
    """Public acts of one full week (its Monday); None where too few people acted."""

    week: date
    echo: int | None
    own: int | None
    conversing: int | None


@dataclass(frozen=True)
class ActsEarned:
    """Acts of one kind and those that had a reply; x and ci are None where too few people did it."""

    kind: ActKind
    n: int | None
    x: int | None
    ci: tuple[float, float] | None


@dataclass(frozen=True)
class Seen:
    """How often the acts of people, or the brand's posts, were seen; `known` of `things` carry the number."""

    side: Literal["people", "brand", "paid"]
    things: int
    known: int
    impressions: float | None


def ambassador_spread(store: Store, scope: Scope) -> DepartmentSpread:
    """Who is active, department by department; empty without a roster that carries departments."""
    metric = BY_ID["capillarity"]
    if missing(available(store), metric):
        return DepartmentSpread()
    asked = parameters(store, scope)
    query = sql("pictures/departments.sql").replace("{things}", things(metric, SPLITS["all"]))
    rows = store.records(query, asked)
    least = int(asked["k_min_group"])
    # A department too small to be named still counts among those that are not told.
    known = {row["name"] or f"\0{place}": row["active"] for place, row in enumerate(rows) if row["active"]}
    hidden = too_few(known, least)
    told = [_department(row, hidden, least) for row in rows if row["name"]]
    return DepartmentSpread(tuple(told), len(rows) - len(told))


def _department(row: Mapping[str, Any], hidden: set[str], least: int) -> Department:
    """A roster may know of more people than the headcount does."""
    people, active = max(row["people"], row["active"]), row["active"]
    return Department(row["name"], people, None if row["name"] in hidden else active, 0 < active < least)


def totals_spread(store: Store, scope: Scope) -> DepartmentSpread:
    """Who posted or shared anything, department by department, where only totals per person are known."""
    found = measure(store, "advocate_totals", scope).detail.get("departments", {})
    least = int(parameters(store, scope)["k_min_group"])
    rows = [{"name": name, "people": each["listed"], "active": each["active"]} for name, each in found.items()]
    hidden = too_few({row["name"]: row["active"] for row in rows if row["active"]}, least)
    rows.sort(key=lambda row: (-row["people"], row["name"]))
    return DepartmentSpread(tuple(_department(row, hidden, least) for row in rows))


def voices_by_week(store: Store, scope: Scope) -> list[VoiceWeek]:
    """Echo, own words and conversation week by week; a week of too few people is a gap."""
    rows, least = _asked(store, "voices_by_week", scope)
    hidden = too_few({row["week"]: row["people"] for row in rows if row["people"]}, least)
    parts = ("echo", "own", "conversing")
    return [
        VoiceWeek(row["week"], **{part: None if row["week"] in hidden else row[part] for part in parts}) for row in rows
    ]


def earning(store: Store, scope: Scope) -> list[ActsEarned]:
    """What earns replies, by kind of act and never by person."""
    rows, least = _asked(store, "earning", scope)
    hidden = too_few({row["kind"]: row["people"] for row in rows}, least)
    return [_earned(row) if row["kind"] not in hidden else ActsEarned(row["kind"], None, None, None) for row in rows]


def _earned(row: Mapping[str, Any]) -> ActsEarned:
    found = statistics.clustered(*(row[name] for name in ("x", "n", "clusters", "yy", "yn", "nn")))
    return ActsEarned(row["kind"], row["n"], row["x"], found.ci if found else None)


def reach_beside(store: Store, scope: Scope) -> list[Seen]:
    """What people's acts were seen, beside the brand's posts, unpaid and paid."""
    return [Seen(**row) for row in _asked(store, "reach_beside", scope)[0]]


def acting(store: Store, scope: Scope) -> int:
    """How many different people did something in public."""
    return _asked(store, "acting", scope)[0][0]["people"]


def _asked(store: Store, name: str, scope: Scope) -> tuple[list[dict[str, Any]], int]:
    """The rows of a picture in the scope, and how many people a group must have to be told."""
    values = parameters(store, scope)
    if values["since"] is None:
        return [{"people": 0}] if name == "acting" else [], int(values["k_min_group"])
    return store.records(sql(f"pictures/{name}.sql").replace("{scope}", IN_SCOPE), values), int(values["k_min_group"])
