"""Which days the files reach, per table, network and account: weeks, overlaps, holes, ends and changed definitions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from metrics import settings as conventions
from metrics.model import Text
from metrics.run import available
from metrics.schema import TABLES
from metrics.store import Store, sql


@dataclass(frozen=True)
class Covered:
    """One week of a table and network that files reach: how many of them on one day, and how many of its days.

    `account` is empty where the network has a single one.
    """

    table: str
    network: str
    week: date
    batches: int
    days: int
    account: str = ""


@dataclass(frozen=True)
class Ends:
    """How far files reach: first day, last moment (local), days told twice, and the longest hole in days.

    `hole_from` is the first day of that hole.
    """

    table: str
    network: str
    account: str
    first: date
    last: datetime
    doubled: int
    hole: int
    hole_from: date | None


@dataclass(frozen=True)
class DefinitionBreak:
    """The day on which a number of a network began to count something else.

    `source` and `published` are who told it and when; empty for the workspace's own events.
    """

    day: date
    network: str
    what: Text
    source: str = ""
    published: date | None = None


# Whose daily and lifetime counts a platform counts otherwise from a day on.
COUNTED = ("posts", "account_daily")
KNOWN_BREAKS = (
    DefinitionBreak(
        date(2025, 3, 31),
        "youtube",
        Text(
            es="Un Short cuenta como visto desde que empieza",
            en="A Short counts as viewed from its start",
        ),
        "YouTube Help, A change to how we count views on Shorts",
        date(2025, 3, 26),
    ),
    DefinitionBreak(
        date(2025, 4, 21),
        "instagram",
        Text(es="Las impresiones pasan a ser visualizaciones", en="Impressions become views"),
        "Meta for Developers, Instagram Platform changelog",
        date(2025, 1, 21),
    ),
    DefinitionBreak(
        date(2025, 11, 15),
        "facebook",
        Text(es="Las impresiones pasan a ser visualizaciones", en="Impressions become views"),
        "Meta for Developers, Page Insights API Updates",
        date(2025, 8, 15),
    ),
)


def breaks(store: Store) -> list[DefinitionBreak]:
    """Changed definitions that fall inside what the files reach: those known, and the workspace's own events."""
    reached = {(one.network, one.first, one.last.date()) for one in ends(store) if one.table in COUNTED and one.network}
    known = [
        change
        for change in KNOWN_BREAKS
        if any(network == change.network and first < change.day <= last for network, first, last in reached)
    ]
    own = store.rows(
        "select date, coalesce(network, ''), name from canonical.events where kind = 'definition_break' order by date"
    )
    told = [DefinitionBreak(day, network, Text(es=name, en=name)) for day, network, name in own if name.strip()]
    return sorted([*known, *told], key=lambda one: (one.day, one.network))


def coverage(store: Store) -> list[Covered]:
    """Which weeks the active files reach; a week that is absent is a hole."""
    return [Covered(*row) for row in _rows(store, "coverage")]


def ends(store: Store) -> list[Ends]:
    """One for each table, network and account that files tell with dates."""
    return [Ends(*row) for row in _rows(store, "ends")]


def _rows(store: Store, name: str) -> list[tuple]:
    dated = [_dated(table) for table in available(store) if _moment(table)]
    if not dated:
        return []
    reaches = sql("pictures/reaches.sql").replace("{union}", "\n    union all\n    ".join(dated))
    with store.cursor() as cursor:
        settings = conventions.load(cursor)
    zones = {"zone": settings["timezone"], "naive": conventions.zone_of_naive(settings)}
    return store.rows(sql(f"pictures/{name}.sql").replace("{reaches}", reaches), zones)


def _moment(name: str) -> str:
    table = TABLES[name]
    if table.time:
        return f"local_time(as_ts({table.time}, $naive), $zone)"
    return "as_date(date)::timestamp" if "date" in table.columns else ""


def _dated(name: str) -> str:
    columns = TABLES[name].columns
    network = "coalesce(as_key(network), '?')" if "network" in columns else "''"
    account = "coalesce(as_key(account), '')" if "account" in columns else "''"
    return (
        f"select '{name}' as table_name, {network} as network, {account} as account, {_moment(name)} as moment, batch "
        f"from landed.{name}"
    )
