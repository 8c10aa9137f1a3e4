"""What the pictures of a community count: who follows whom, how talk is spread over people, who comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.pictures import span_known
from metrics.run import available, missing, parameters
from metrics.splits import SPLITS
from metrics.statements import ANY_TIME, things
from metrics.store import Store, sql

ALIASED = ANY_TIME.replace("network,", "e.network,").replace("account,", "e.account,")
FINEST = 100  # pieces of a curve


@dataclass(frozen=True)
class Reciprocity:
    """People of a network by who follows whom; `half_known`: of one side the file says nothing.

    `customers` are known to be so; `others` are known not to be and are in no other number.
    """

    network: str
    mutual: int
    only_they: int
    only_we: int
    half_known: int
    customers: int
    others: int


@dataclass(frozen=True)
class Audience:
    """The last known follower count of a network, and of which day it is."""

    network: str
    followers: float
    following: float | None
    day: date


@dataclass(frozen=True)
class Spread:
    """How the messages of a scope are spread over the people who wrote them.

    `curve`: (share of the people, share of the messages that they wrote), from those who write least.
    """

    people: int
    messages: int
    returning: int
    curve: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Later:
    """How many newcomers of a month wrote in a later one; not whole: that month is not over."""

    month: date
    returned: int
    whole: bool


@dataclass(frozen=True)
class Cohort:
    """Those who wrote for the first time in a month, and the months after it, in order."""

    month: date
    newcomers: int
    later: tuple[Later, ...]


def _records(store: Store, name: str, scope: Scope) -> list[dict[str, Any]]:
    query = sql(f"pictures/{name}.sql").replace("{any_time}", ALIASED)
    return store.records(query, parameters(store, scope))


def reciprocity(store: Store, scope: Scope) -> list[Reciprocity]:
    """Who follows whom, a row per network; none without a file that says both sides."""
    if missing(available(store), BY_ID["follow_back_share"]):
        return []
    return [Reciprocity(**record) for record in _records(store, "reciprocity", scope)]


def audiences(store: Store, scope: Scope) -> list[Audience]:
    """The follower counts up to the end of the scope, the largest first."""
    return [Audience(**record) for record in _records(store, "audiences", scope)]


def participation_spread(store: Store, scope: Scope) -> Spread | None:
    """The curve behind the Gini of participation; None without anybody known by name."""
    metric = BY_ID["participation"]
    if missing(available(store), metric):
        return None
    counted = "select count(*) as messages, count(distinct day) as days from scoped where counts group by voice"
    columns = store.arrays(f"{things(metric, SPLITS['all'])}\n{counted}", parameters(store, scope))
    messages, days = (np.asarray(columns[name], np.int64) for name in ("messages", "days"))
    if not len(messages):
        return None
    return Spread(len(messages), int(messages.sum()), int((days >= 2).sum()), _curve(messages))


def _curve(messages: np.ndarray) -> tuple[tuple[float, float], ...]:
    """Lorenz's curve on a hundred pieces at most: fewer people keep every point."""
    shares = statistics.lorenz(messages)
    people = len(messages)
    places = sorted({round(people * i / min(FINEST, people)) for i in range(min(FINEST, people) + 1)})
    return tuple((place / people, shares[place]) for place in places)


def cohorts(store: Store, scope: Scope) -> list[Cohort]:
    """Newcomers by month and how many of them wrote in each month after, of all history up to the scope's end."""
    if missing(available(store), BY_ID["retention_m1"]) or not span_known(store):
        return []
    found = []
    for (month, newcomers), records in groupby(_records(store, "cohorts", scope), itemgetter("month", "newcomers")):
        later = [Later(r["later"], r["returned"], r["whole"]) for r in records if r["later"] > month]
        found.append(Cohort(month, newcomers, tuple(later)))
    return found
