"""What is worked out when data changes: threads, addressees, dyads, waits, daily facts, for what a batch touched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from metrics import purposes, talk
from metrics import settings as conventions
from metrics.acts import find_acts
from metrics.clock import note_availability, note_sides, set_clock, set_coverage
from metrics.insiders import set_insiders
from metrics.meanwhile import meanwhile
from metrics.repeats import find_repeats
from metrics.shapes import bring_shapes
from metrics.store import Cursor, run
from metrics.watch import NOBODY, Watch
from metrics.workbench import workbench

# Derived tables that are worked out whole when a table that they read has changed: file -> those tables.
REWORKED: dict[str, tuple[str, ...]] = {
    "networks_heard": ("messages",),
    "voices": ("messages",),
    "returns": ("messages",),
}


def derive(cursor: Cursor, watch: Watch = NOBODY) -> None:
    """Brings the derived tables up to date with the keys in the temporary table touched(table_name, key)."""
    bring_shapes(cursor)
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    note_availability(cursor)
    settings = conventions.load(cursor)
    set_coverage(cursor, settings["coverage"])
    set_insiders(cursor, settings)
    everything = set_clock(cursor, settings)
    changed = {name for (name,) in cursor.execute("select distinct table_name from touched").fetchall()}
    values = _values(cursor, settings)
    posts = cursor.execute("select count(*) from canonical.posts").fetchone()[0]
    with meanwhile() as thread, workbench(cursor, posts) as bench:
        finishes = [find_repeats(bench, settings, thread), find_acts(cursor, settings, thread)]
        if _talk_changed(cursor, everything, changed):
            talk.work_out(cursor, values, everything, watch)
        if everything or changed & {"messages", "posts"}:
            purposes.suggest(cursor, settings["purpose_rules"])
            _again(cursor, "posts", values)
        if everything or "messages" in changed:
            _again(cursor, "business_days", values)
        _rework(cursor, settings, everything, changed)
        for finish in finishes:
            finish()
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


def _rework(cursor: Cursor, settings: Mapping[str, Any], everything: bool, changed: set[str]) -> None:
    """Their SQL begins by deleting what it will insert, and may name the clock, the zone and every numeric setting."""
    as_of, zone = cursor.execute("select as_of, zone from clock").fetchone()
    count = cursor.execute("select count(*) from messages").fetchone()[0]
    for file, tables in REWORKED.items():
        if not everything and not changed & set(tables):
            continue
        if as_of is None:
            cursor.execute(f"delete from {file}")
        else:
            with workbench(cursor, count) as bench:
                bench.run(f"derived/{file}.sql", {**settings, "as_of": as_of, "zone": zone})


def _talk_changed(cursor: Cursor, everything: bool, changed: set[str]) -> bool:
    if everything:
        kept = "select 1 from canonical.messages union all select 1 from messages"
        return cursor.execute(f"select 1 from ({kept}) limit 1").fetchone() is not None
    return "messages" in changed
