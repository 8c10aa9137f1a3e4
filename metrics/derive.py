"""What is worked out when data changes: threads, addressees, dyads, waits, daily facts, for what a batch touched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from math import ceil, log2
from typing import Any

from metrics import settings as conventions
from metrics.schema import TABLES
from metrics.store import Cursor, sql, used

# Where "now" comes from when nobody said when the files were cut: the first of these that has a time.
CLOCKS = (("messages",), ("posts",), ("advocacy_activity", "internal_posts"), ("account_daily",))


def derive(cursor: Cursor) -> None:
    """Brings the derived tables up to date with the keys in the temporary table touched(table_name, key)."""
    cursor.execute(sql("derived/shape.sql"))
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    _availability(cursor)
    settings = conventions.load(cursor)
    _set_coverage(cursor, settings["coverage"])
    everything = _set_clock(cursor, settings)
    values = _values(cursor, settings)
    if _talk_changed(cursor, everything):
        _conversation(cursor, values, everything)
    _again(cursor, "posts", values)
    _again(cursor, "business_days", values)
    _sides(cursor)
    cursor.execute("delete from touched")


def _availability(cursor: Cursor) -> None:
    """A column is there when a usable row fills it; a header is enough in a table without usable rows."""
    cursor.execute("delete from availability")
    cursor.execute(
        """
        insert into availability
        with live as (select * from book.batch_columns where batch in (select batch from book.active)),

        sizes as (
            select table_name, sum(usable) as usable from book.batch_tables
            where batch in (select batch from book.active) group by table_name
        )

        select table_name, column_name from live join sizes using (table_name)
        group by table_name, column_name, usable having sum(filled) > 0 or usable = 0
        """
    )


def _set_clock(cursor: Cursor, settings: Mapping[str, Any]) -> bool:
    """Writes the clock; true when the rules changed, so that everything is to be worked out anew."""
    as_of = _as_of(cursor, settings)
    has_text = _has(cursor, "messages", "text")
    rules = json.dumps([has_text, *(settings[name] for name in conventions.DERIVED_WITH)])
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
    return TABLES[table].time or "(date + 1)::timestamp"


def _span(cursor: Cursor, settings: Mapping[str, Any], as_of: datetime | None) -> tuple[Any, Any]:
    """First and last local date of posts and messages up to as_of, else of the other dated tables."""
    for tables in (("messages", "posts"), ("advocacy_activity", "internal_posts")):
        ends = [
            cursor.execute(
                f"select min(day), max(day) from (select cast(local_time({_moment(name)}, $zone) as date) as day "
                f"from canonical.{name} where {_moment(name)} <= $as_of)",
                {"zone": settings["timezone"], "as_of": as_of},
            ).fetchone()
            for name in tables
        ]
        known = [end for end in ends if end[0]]
        if known:
            return min(end[0] for end in known), max(end[1] for end in known)
    return cursor.execute("select min(date), max(date) from canonical.account_daily").fetchone()


def _sides(cursor: Cursor) -> None:
    """Availability beyond columns: which side of the conversation is there, and which daily measures."""
    cursor.execute("insert into availability select 'messages', 'inbound' from messages where live limit 1")
    cursor.execute("insert into availability select 'messages', 'outbound' from messages where human limit 1")
    cursor.execute("insert into availability select distinct 'account_daily', measure from canonical.account_daily")


def _set_coverage(cursor: Cursor, coverage: Mapping[str, Any]) -> None:
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


def _values(cursor: Cursor, settings: Mapping[str, Any]) -> dict[str, Any]:
    as_of, has_text = cursor.execute("select as_of, has_text from clock").fetchone()
    first = cursor.execute("select min(created_at) from canonical.messages").fetchone()[0]
    return {
        "zone": settings["timezone"],
        "as_of": as_of,
        "has_text": has_text,
        "min_words": settings["min_words"],
        "horizon": settings["dialogue_horizon_h"],
        "reopen": settings["reopen_h"],
        "canned_min_threads": settings["canned_min_threads"],
        "first_moment": first,
        "last_moment": as_of,
        "opens_at": settings["business_start"],
        "closes_at": settings["business_end"],
        "business_days": settings["business_days"],
        "holidays": settings["holidays"],
    }


def _again(cursor: Cursor, table: str, values: Mapping[str, Any]) -> None:
    cursor.execute(f"delete from {table}")
    if values["as_of"] is not None and (table != "business_days" or values["first_moment"] is not None):
        run(cursor, f"derived/{table}.sql", values)


def run(cursor: Cursor, name: str, values: Mapping[str, Any]) -> None:
    """Executes the statements of a file one by one, each with the parameters that it names."""
    for statement in sql(name).split(";\n"):
        if statement.strip():
            cursor.execute(statement, used(statement, values))


def _talk_changed(cursor: Cursor, everything: bool) -> bool:
    if everything:
        kept = "select 1 from canonical.messages union all select 1 from message_threads"
        return cursor.execute(f"select 1 from ({kept}) limit 1").fetchone() is not None
    return cursor.execute("select 1 from touched where table_name = 'messages' limit 1").fetchone() is not None


def _conversation(cursor: Cursor, values: Mapping[str, Any], everything: bool) -> None:
    if everything:
        for table in ("message_texts", "message_threads", "canned_forms"):
            cursor.execute(f"delete from {table}")
    run(cursor, "derived/texts.sql", {**values, "everything": everything})
    _threads(cursor, values)
    run(cursor, "derived/affected.sql", {**values, "everything": everything})
    _addressees(cursor)
    for table in ("messages", "dyads", "episodes", "cold_threads"):
        if everything:
            cursor.execute(f"delete from {table}")
        else:
            cursor.execute(f"delete from {table} where thread in (select thread from affected)")
        run(cursor, f"derived/{table}.sql", values)


def _climb(cursor: Cursor) -> None:
    """Lets every hop(message_id, up) point at the top it leads to, by doubling its steps.

    Hops that lead round a cycle stop somewhere inside it.
    """
    size = cursor.execute("select count(*) from hop").fetchone()[0]
    for _ in range(ceil(log2(size + 1)) + 1 if size else 0):
        moved = cursor.execute(
            "create or replace temp table further as "
            "select h.message_id, n.up from hop h join hop n on n.message_id = h.up"
        ).fetchone()[0]
        if not moved:
            return
        cursor.execute("update hop set up = f.up from further f where f.message_id = hop.message_id")


def _threads(cursor: Cursor, values: Mapping[str, Any]) -> None:
    """new_threads(message_id, thread): a thread_id, else that of the nearest ancestor, else the top message."""
    run(cursor, "derived/hops.sql", values)
    cursor.execute("create or replace temp table link as from hop")
    _climb(cursor)
    run(cursor, "derived/threads.sql", values)


def _addressees(cursor: Cursor) -> None:
    """addressees(message_id, side, bot, customer): where the reply links of an outgoing message end."""
    cursor.execute(
        """
        create or replace temp table hop as
        with read as (
            select m.message_id, m.in_reply_to, m.direction, t.thread
            from canonical.messages m join message_threads t on t.message_id = m.message_id
            where t.thread in (select thread from affected)
        )

        select r.message_id, p.message_id as up
        from read r join read p on p.message_id = r.in_reply_to and p.thread = r.thread
        where r.direction = 'out'
        """
    )
    _climb(cursor)
    cursor.execute(
        """
        create or replace temp table addressees as
        select h.message_id, m.direction as side, coalesce(m.is_bot, false) as bot,
               coalesce(m.author_id, '') as customer
        from hop h join canonical.messages m on m.message_id = h.up
        """
    )
