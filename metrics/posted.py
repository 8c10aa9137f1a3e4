"""What the pictures of posting count: promotions by week and in a row, what one more post adds, what copies earn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter

import numpy as np

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.pictures import span_known
from metrics.run import available, measure, missing, parameters
from metrics.statements import IN_SCOPE, statement
from metrics.statistics.normal import Interval
from metrics.store import Store, sql

NEWEST = 40  # posts of a network that a tape shows
OF_POSTS = IN_SCOPE.replace("moment", "p.moment").replace("network,", "p.network,").replace("account,", "p.account,")


@dataclass(frozen=True)
class PromoWeek:
    """One week (its Monday): posts, those that sell, those whose purpose is known."""

    week: date
    posts: int
    commercial: int
    known: int
    whole: bool


@dataclass(frozen=True)
class Tape:
    """The newest posts of a network, oldest first (does it sell? None: unknown), and its longest run that sells."""

    network: str
    posts: int
    commercial: int
    tape: tuple[bool | None, ...]
    longest: int
    since: date | None
    until: date | None


@dataclass(frozen=True)
class Saturation:
    """A network's full weeks as (posts, interactions) and how one follows the other, where that can be said.

    Interactions go as exp(`level`) times posts to the power of `slope`, less one.
    """

    network: str
    weeks: tuple[tuple[int, float], ...]
    slope: float | None = None
    ci: Interval | None = None
    level: float | None = None

    @property
    def average(self) -> float | None:
        """Interactions per post over all these weeks."""
        posts = sum(volume for volume, _ in self.weeks)
        return sum(interactions for _, interactions in self.weeks) / posts if posts else None

    @property
    def marginal(self) -> tuple[float, Interval | None] | None:
        """What one more post adds, in interactions: slope times average, with the ends of the slope."""
        if self.slope is None or self.average is None:
            return None
        return self.slope * self.average, self.ci and (self.ci[0] * self.average, self.ci[1] * self.average)


@dataclass(frozen=True)
class Earned:
    """Comments per post of what had been said before, or of what was made for here."""

    recycled: bool
    posts: int
    mean: float
    ci: Interval | None


@dataclass(frozen=True)
class Topic:
    """How many posts and how many messages of customers are about something."""

    name: str
    posted: int
    asked: int


def _query(name: str) -> str:
    return sql(f"pictures/{name}.sql").replace("{scope_p}", OF_POSTS).replace("{scope}", IN_SCOPE)


def promo_weeks(store: Store, scope: Scope) -> list[PromoWeek]:
    """Posts that sell, week by week, zeros included; none where no purpose is known."""
    if missing(available(store), BY_ID["promo_pressure"]) or not span_known(store):
        return []
    return [PromoWeek(**record) for record in store.records(_query("promo_weeks"), parameters(store, scope))]


def post_tapes(store: Store, scope: Scope, newest: int = NEWEST) -> list[Tape]:
    """What a follower of each network saw go by; none where no purpose is known."""
    if missing(available(store), BY_ID["promo_pressure"]):
        return []
    records = store.records(_query("post_tapes"), {**parameters(store, scope), "limit": newest})
    return [Tape(**{**record, "tape": tuple(record["tape"])}) for record in records]


def saturation(store: Store, scope: Scope) -> list[Saturation]:
    """The weeks behind the saturation of each network, those that can be judged first, then those with most posts."""
    metric = BY_ID["fatigue_elasticity"]
    if missing(available(store), metric) or not span_known(store):
        return []
    told = measure(store, metric.id, scope).detail.get("networks", {})
    records = store.records(statement(metric), parameters(store, scope))
    found = []
    for network, rows in groupby(records, itemgetter("network")):
        weeks = tuple((int(row["volume"]), float(row["interactions"])) for row in rows)
        judged = told.get(network, {})
        slope = judged.get("elasticity")
        found.append(Saturation(network, weeks, slope, judged.get("ci"), _level(weeks, slope)))
    return sorted(found, key=lambda each: (each.slope is None, -sum(posts for posts, _ in each.weeks)))


def _level(weeks: Sequence[tuple[int, float]], slope: float | None) -> float | None:
    """Where the line stands: through the middle of what it leaves over (Conover 1980)."""
    if slope is None:
        return None
    posts, interactions = np.array(weeks, float).T
    return float(np.median(np.log1p(interactions) - slope * np.log(posts)))


def recycled_earns(store: Store, scope: Scope) -> list[Earned]:
    """Comments per post made for here, then of what had been said before: only sides that have any."""
    there = available(store)
    if missing(there, BY_ID["recycled_share"]) or "comments" not in there.get("posts", ()):
        return []
    found = []
    for recycled, comments in store.rows(_query("recycled_earns"), parameters(store, scope)):
        mean, ci = float(np.mean(comments)), statistics.bootstrap_mean(comments)
        found.append(Earned(recycled, len(comments), mean, ci))
    return found


def topics_compared(store: Store, scope: Scope) -> list[Topic]:
    """What is posted about and what customers write about, by topic, the most frequent first."""
    metric = BY_ID["topic_gap"]
    if missing(available(store), metric):
        return []
    records = store.records(statement(metric), parameters(store, scope))
    found = [Topic(record["topic"], record["posted"], record["asked"]) for record in records]
    return sorted(found, key=lambda topic: (-topic.posted - topic.asked, topic.name))
