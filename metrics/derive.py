"""What is worked out when data changes: threads, addressees, dyads, waits, daily facts, for what a batch touched."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, log2
from typing import Any

import pyarrow

from metrics import purposes
from metrics import settings as conventions
from metrics.acts import find_acts
from metrics.clock import note_availability, note_sides, set_clock, set_coverage
from metrics.insiders import set_insiders
from metrics.repeats import find_repeats
from metrics.shapes import bring_shapes
from metrics.statistics.tokens import counted
from metrics.store import Cursor, sql, used

TEXTS = 50_000  # texts read at a time
# Derived tables that are worked out whole when a table that they read has changed: file -> those tables.
REWORKED: dict[str, tuple[str, ...]] = {
    "voices": ("messages",),
    "returns": ("messages",),
}


def derive(cursor: Cursor) -> None:
    """Brings the derived tables up to date with the keys in the temporary table touched(table_name, key)."""
    bring_shapes(cursor)
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    note_availability(cursor)
    settings = conventions.load(cursor)
    set_coverage(cursor, settings["coverage"])
    set_insiders(cursor, settings)
    everything = set_clock(cursor, settings)
    values = _values(cursor, settings)
    if _talk_changed(cursor, everything):
        _conversation(cursor, values, everything)
    purposes.suggest(cursor, settings["purpose_rules"])
    _again(cursor, "posts", values)
    find_repeats(cursor, settings)
    find_acts(cursor, settings)
    _again(cursor, "business_days", values)
    _rework(cursor, settings, everything)
    note_sides(cursor)
    purposes.note_suggested(cursor)
    cursor.execute("delete from touched")


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


def _rework(cursor: Cursor, settings: Mapping[str, Any], everything: bool) -> None:
    """Their SQL begins by deleting what it will insert, and may name the clock, the zone and every numeric setting."""
    as_of, zone = cursor.execute("select as_of, zone from clock").fetchone()
    changed = {name for (name,) in cursor.execute("select distinct table_name from touched").fetchall()}
    for file, tables in REWORKED.items():
        if everything or changed & set(tables):
            run(cursor, f"derived/{file}.sql", {**settings, "as_of": as_of, "zone": zone})


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
    _texts(cursor, everything)
    _threads(cursor, values)
    run(cursor, "derived/affected.sql", {**values, "everything": everything})
    _addressees(cursor)
    for table in ("messages", "dyads", "episodes", "cold_threads"):
        if everything:
            cursor.execute(f"delete from {table}")
        else:
            cursor.execute(f"delete from {table} where thread in (select thread from affected)")
        run(cursor, f"derived/{table}.sql", values)


def _texts(cursor: Cursor, everything: bool) -> None:
    """message_texts: word tokens and whether it asks are counted here, many texts at a time."""
    touched = "select key from touched where table_name = 'messages'"
    cursor.execute(f"delete from message_texts where message_id in ({touched})")
    found = []
    reader = cursor.execute(sql("derived/texts.sql"), {"everything": everything}).to_arrow_reader(TEXTS)
    for part in reader:
        tokens, questions = counted(part.column("words"))
        columns = [part.column("message_id"), pyarrow.array(tokens), pyarrow.array(questions), part.column("form")]
        found.append(pyarrow.record_batch(columns, names=["message_id", "tokens", "question", "form"]))
    if found:
        cursor.register("texts_read", pyarrow.Table.from_batches(found))
        cursor.execute("insert into message_texts select * from texts_read")
        cursor.unregister("texts_read")


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
        select h.message_id, m.direction as side,
               coalesce(m.is_bot, false) or coalesce(m.author_id in (select author from insiders), false) as bot,
               coalesce(m.author_id, '') as customer
        from hop h join canonical.messages m on m.message_id = h.up
        """
    )
