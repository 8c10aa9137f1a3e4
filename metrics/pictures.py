"""What charts and lists need beyond single measures: weeks, waits, hours, coverage, and why a share changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from metrics import settings as conventions
from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.run import ANY_TIME, IN_SCOPE, Split, available, measures, missing, parameters, statement
from metrics.schema import TABLES
from metrics.store import Store, sql

ALIASED = ANY_TIME.replace("network,", "e.network,").replace("account,", "e.account,")


@dataclass(frozen=True)
class Week:
    """One week (its Monday): posts, conversations begun, comments counted. `judged`: its contacts are 7 days old."""

    week: date
    posts: int
    conversations: int
    comments: int
    judged: bool
    whole: bool


@dataclass(frozen=True)
class Shop:
    """If this were a shop: who came in, and what became of them (waits, not people)."""

    came_in: int
    attended: int
    still_waiting: int
    left_unattended: int


@dataclass(frozen=True)
class OutOfHours:
    """Messages that asked and answers by people: all of them, and those outside opening hours."""

    asked: int
    asked_outside: int
    answered: int
    answered_outside: int


@dataclass(frozen=True)
class Covered:
    """One week of a table and network that files reach: how many of them on one day, and how many of its days."""

    table: str
    network: str
    week: date
    batches: int
    days: int


def _query(name: str) -> str:
    return sql(f"pictures/{name}.sql").replace("{scope}", IN_SCOPE).replace("{any_time}", ALIASED)


def weeks(store: Store, scope: Scope) -> list[Week]:
    """Broadcast and conversation week by week, with zeros for weeks in which nothing happened."""
    if not span_known(store):
        return []
    return [Week(**record) for record in store.records(_query("weeks"), parameters(store, scope))]


def span_known(store: Store) -> bool:
    rows = store.rows("select first_day from clock")
    return bool(rows and rows[0][0])


def waiting_curve(store: Store, scope: Scope, metric_id: str = "ttfr") -> statistics.Curve | None:
    """The curve behind a waiting metric; None when it cannot be drawn."""
    metric = BY_ID[metric_id]
    if missing(available(store), metric):
        return None
    columns = store.arrays(statement(metric), parameters(store, scope))
    return statistics.curve(columns["hours"], columns["answered"]) if len(columns["hours"]) else None


def hours_of_week(store: Store, scope: Scope) -> tuple[list[list[int]], list[list[int]]]:
    """Messages asked and answers given, each as 7 weekdays (Monday first) of 24 local hours."""
    asked, answered = ([[0] * 24 for _ in range(7)] for _ in range(2))
    for weekday, hour, asks, answers in store.rows(_query("hours_of_week"), parameters(store, scope)):
        asked[weekday - 1][hour], answered[weekday - 1][hour] = asks, answers
    return asked, answered


def waiting_list(
    store: Store, scope: Scope, under: float | None = None, over: float | None = None, *, limit: int = 500
) -> list[dict[str, Any]]:
    """Who still waits at the date of the data for less than `under` hours, oldest first; or for `over`, newest first.

    Keys: message_id, hours, moment (local), network, account, channel, text, url, post_text, handle, asks (the ids of
    all that the person asked in this wait) and total (how many waits there are, beyond the limit too).
    """
    values = {**parameters(store, scope), "limit": limit, "under": under, "over": over}
    return store.records(_query("waiting_list"), values)


def excused(store: Store) -> list[dict[str, Any]]:
    """Messages that somebody said need no answer, with who and when."""
    return store.records(_query("excused"))


def out_of_hours(store: Store, scope: Scope) -> OutOfHours:
    """How much of what is asked and of what is answered falls outside the opening hours of the settings."""
    return OutOfHours(*store.rows(_query("out_of_hours"), parameters(store, scope))[0])


def shop(store: Store, scope: Scope) -> Shop:
    """The shop counter of the scope, in exact counts that add up."""
    return Shop(*store.rows(_query("shop"), parameters(store, scope))[0])


def asking(store: Store, scope: Scope) -> tuple[int, int]:
    """Posts of the scope that ask something, and all of them; both 0 where no text says it."""
    if "text" not in available(store).get("posts", set()):
        return 0, 0
    return store.rows(_query("asking"), parameters(store, scope))[0]


def events(store: Store, scope: Scope) -> list[tuple[date, str]]:
    """What happened in the scope, in the words of whoever wrote it down."""
    return store.rows(sql("pictures/events.sql"), parameters(store, scope))


def drivers(
    store: Store, metric_id: str, now: Scope, before: Scope, split: Split = "network"
) -> list[statistics.Effect]:
    """Why a share changed: each group's own rate and its weight in the mix, adding up to the change."""
    sides = [
        {found.label: (found.x, found.n) for found in measures(store, metric_id, scope, split) if found.n}
        for scope in (now, before)
    ]
    return statistics.mix_and_rate(*sides)


def coverage(store: Store) -> list[Covered]:
    """Which weeks the active files reach, per table and network; a week that is absent is a hole."""
    with store.cursor() as cursor:
        settings = conventions.load(cursor)
    dated = [_dated(name) for name in available(store) if _day(name)]
    if not dated:
        return []
    query = sql("pictures/coverage.sql").replace("{union}", "\n    union all\n    ".join(dated))
    zones = {"zone": settings["timezone"], "naive": conventions.zone_of_naive(settings)}
    return [Covered(*row) for row in store.rows(query, zones)]


def _day(name: str) -> str:
    table = TABLES[name]
    if table.time:
        return f"cast(local_time(as_ts({table.time}, $naive), $zone) as date)"
    return "as_date(date)" if "date" in table.columns else ""


def _dated(name: str) -> str:
    network = "coalesce(as_key(network), '?')" if "network" in TABLES[name].columns else "''"
    return f"select '{name}' as table_name, {network} as network, {_day(name)} as day, batch from landed.{name}"
