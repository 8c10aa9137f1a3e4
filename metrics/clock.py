"""What is there and what time it is: columns that the files carry, the clock of the data and the span of its days."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any

from metrics import settings as conventions
from metrics.schema import TABLES
from metrics.store import SQL_FOLDER, Cursor

# Where "now" comes from when nobody said when the files were cut: the first of these that has a time.
CLOCKS = (("messages",), ("posts",), ("advocacy_activity", "internal_posts"), ("account_daily",), ("people_totals",))

# Whose dates span the data: the first of these that has a date up to now.
DATED = (("messages", "posts"), ("advocacy_activity", "internal_posts"))


def note_availability(cursor: Cursor) -> None:
    """A column is there when a usable row fills it; a header is enough in a table without usable rows."""
    cursor.execute("delete from availability")
    cursor.execute(
        """
        insert into availability
        with live as (select * from book.batch_columns where batch in (select batch from book.active))

        select table_name, column_name from live group by table_name, column_name
        having sum(filled) > 0 or table_name not in (
            select table_name from book.batch_tables where usable > 0 and batch in (select batch from book.active)
        )
        """
    )


def set_clock(cursor: Cursor, settings: Mapping[str, Any]) -> bool:
    """Writes the clock; true when the rules changed, so that everything is to be worked out anew."""
    as_of = _as_of(cursor, settings)
    has_text = _has(cursor, "messages", "text")
    rules = json.dumps([has_text, *(settings[name] for name in conventions.DERIVED_WITH), ways()])
    before = cursor.execute("select rules from clock").fetchone()
    first, last = _span(cursor, settings, as_of)
    cursor.execute("delete from clock")
    values = {
        "as_of": as_of,
        "zone": settings["timezone"],
        "first": first,
        "last": last,
        "has_text": has_text,
        "unknown": _unknown_direction(cursor, as_of),
        "rules": rules,
    }
    cursor.execute("insert into clock values ($as_of, $zone, $first, $last, $has_text, $unknown, $rules)", values)
    return before is None or before[0] != rules


@cache
def ways() -> str:
    """Changes when the SQL of a derived table does: an older workspace works its own out anew when it is opened."""
    texts = (path.read_bytes() for path in sorted((SQL_FOLDER / "derived").glob("*.sql")))
    return sha256(b"".join(texts)).hexdigest()[:16]


def _as_of(cursor: Cursor, settings: Mapping[str, Any]) -> datetime | None:
    if settings["as_of"]:
        zone = conventions.zone_of_naive(settings)
        said = cursor.execute("select as_ts($cell, $zone)", {"cell": settings["as_of"], "zone": zone}).fetchone()[0]
        if said:
            return said
    for tables in CLOCKS:
        latest = [cursor.execute(f"select max({_moment(name)}) from canonical.{name}").fetchone()[0] for name in tables]
        if any(latest):
            return max(moment for moment in latest if moment)
    return None


def _moment(table: str) -> str:
    last_day = "period_end" if table == "people_totals" else "date"
    return TABLES[table].time or f"({last_day} + 1)::timestamp"


def _span(cursor: Cursor, settings: Mapping[str, Any], as_of: datetime | None) -> tuple[Any, Any]:
    """First and last local date of posts and messages up to as_of, else of the other dated tables."""
    values = {"zone": settings["timezone"], "as_of": as_of}
    for tables in DATED if as_of else ():
        ends = [cursor.execute(_days(name), values).fetchone() for name in tables]
        known = [end for end in ends if end[0]]
        if known:
            return min(end[0] for end in known), max(end[1] for end in known)
    daily = cursor.execute("select min(date), max(date) from canonical.account_daily").fetchone()
    whole = cursor.execute("select min(period_start), max(period_end) from canonical.people_totals").fetchone()
    return daily if daily[0] else whole


def _days(table: str) -> str:
    """First and last local date. Where clocks are put back the earliest moment need not have the earliest date."""
    known = f"from canonical.{table} where {_moment(table)} <= $as_of"
    return (
        f"with ends as (select min({_moment(table)}) as first, max({_moment(table)}) as last {known}), "
        f"near_them as (select {_moment(table)} as moment {known} and ("
        f"{_moment(table)} <= (select first + interval 26 hour from ends) or "
        f"{_moment(table)} >= (select last - interval 26 hour from ends))), "
        "dated as (select cast(local_time(moment, $zone) as date) as day from near_them) "
        "select min(day), max(day) from dated"
    )


def note_sides(cursor: Cursor) -> None:
    """Availability beyond columns: which side of the conversation is there, and which daily measures."""
    cursor.execute("insert into availability select 'messages', 'inbound' from messages where live limit 1")
    cursor.execute("insert into availability select 'messages', 'outbound' from messages where human limit 1")
    cursor.execute("insert into availability select distinct 'account_daily', measure from canonical.account_daily")


def set_coverage(cursor: Cursor, coverage: Mapping[str, Any]) -> None:
    cursor.execute("delete from coverage")
    for network, (first, last) in coverage.items():
        values = {"network": network, "first": first, "last": last}
        cursor.execute("insert into coverage values (as_key($network), $first::date, $last::date)", values)


def _has(cursor: Cursor, table: str, column: str) -> bool:
    query = "select 1 from availability where table_name = $table and column_name = $column"
    return cursor.execute(query, {"table": table, "column": column}).fetchone() is not None


def _unknown_direction(cursor: Cursor, as_of: datetime | None) -> int | None:
    if not _has(cursor, "messages", "direction"):
        return None
    return cursor.execute(
        "select count(*) from canonical.messages "
        "where coalesce(direction not in ('in', 'out'), true) and created_at <= $as_of",
        {"as_of": as_of},
    ).fetchone()[0]
