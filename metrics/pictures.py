"""What charts and lists need beyond single measures: weeks, waits, hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from metrics import settings as conventions
from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.run import available, missing, parameters
from metrics.statements import ANY_TIME, IN_SCOPE, statement
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


def open_waits(store: Store, scope: Scope, under: float) -> tuple[int, int, float | None]:
    """Waits open for less than `under` hours at the date of the data, those of a day or more, and the longest one."""
    return store.rows(_query("open_waits"), {**parameters(store, scope), "under": under})[0]


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


@dataclass(frozen=True)
class TakenOut:
    """A name of the brand's own (own account or staff): what is counted apart because of it."""

    name: str
    kind: str
    messages: int
    content: int


def taken_out(store: Store, scope: Scope) -> list[TakenOut]:
    """Own accounts and staff of the settings, each with its messages and content in the scope."""
    with store.cursor() as cursor:
        settings = conventions.load(cursor)
    names = {name: settings[name] for name in conventions.NAMES_OF_PEOPLE}
    if not any(names.values()):
        return []
    return [TakenOut(*row) for row in store.rows(_query("taken_out"), {**parameters(store, scope), **names})]
