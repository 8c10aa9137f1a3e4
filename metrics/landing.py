"""From planned rows to canonical tables: lands every version, keeps the newest, accounts for each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from metrics.merging import key_of, refresh, typed
from metrics.model import Feed, Plan, Tally
from metrics.schema import SQL_TYPES, TABLES, CellType, Table
from metrics.store import PLAIN, Cursor, listed
from metrics.verdicts import add_all, add_new, all_new, judge, tally
from metrics.watch import NOBODY, Share, Watch

# Whose names are those of customers in public: only these are kept readable, apart, for the waiting list.
PUBLIC_HANDLES = {"messages": "author_id", "ugc": "author_id"}
# Cells that are kept as they are.
SELDOM_REPEAT = ("id", "person", "text", "url", "ts")
# The columns before those of the export, by schema.
FIRST = {"landed": "batch integer, part integer, row_no bigint", "canonical": f"key varchar{PLAIN}, batch integer"}
# How much of landing a feed is done when its people are known, and when its rows are kept as they were told.
PEOPLE, KEPT = 0.1, 0.6
# Temporary tables between a sheet and its canonical rows: what follows needs the room.
STAGES = ("people", "fresh", "unusable", "judged", "stale", "outcome")


def create_tables(cursor: Cursor) -> None:
    """Landed and canonical tables of every kind; columns added to the schema later are added here."""
    there = _columns_there(cursor)
    missing = []
    for table in TABLES.values():
        for schema, first in FIRST.items():
            columns = {name: _declared(schema, kind) for name, kind in table.columns.items()}
            missing += _missing(f"{schema}.{table.name}", first, columns, there)
    if missing:
        cursor.execute(";\n".join(missing))


def _declared(schema: str, kind: CellType) -> str:
    sort = "varchar" if schema == "landed" else SQL_TYPES[kind]
    return f"{sort}{PLAIN}" if sort == "varchar" and kind in SELDOM_REPEAT else sort


def _columns_there(cursor: Cursor) -> set[str]:
    """schema.table.column of every one that there is; a new database is not asked, for it would read all its views."""
    ours = "where schema_name in ('landed', 'canonical') and database_name = current_database()"
    if not cursor.execute(f"select 1 from duckdb_tables() {ours} limit 1").fetchone():
        return set()
    rows = cursor.execute(f"select concat_ws('.', schema_name, table_name, column_name) from duckdb_columns() {ours}")
    return {name for (name,) in rows.fetchall()}


def _missing(name: str, first: str, columns: Mapping[str, str], there: set[str]) -> list[str]:
    """What makes a table as it should be: all of it, or what an older one does not have yet, in the schema's order."""
    if f"{name}.batch" not in there:
        return [f"create table {name} ({first}, {listed([' '.join(pair) for pair in columns.items()])})"]
    added = [column for column in columns if f"{name}.{column}" not in there]
    return [f"alter table {name} add column {column} {columns[column].removesuffix(PLAIN)}" for column in added]


def land(cursor: Cursor, batch: int, sheet: str, plan: Plan, rows: int, zone: str, watch: Watch = NOBODY) -> Tally:
    """Lands so many rows that are laid out as raw, as planned, and says where each of them went.

    Leaves the keys that changed in the temporary table touched(table_name, key).
    """
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    cursor.execute("create or replace temp table outcome (row_no bigint, verdict varchar, reason varchar)")
    for query, verdict in ((plan.aside, "aside"), (plan.rejected, "rejected")):
        if query:
            one = f"select distinct on (row_no) row_no, '{verdict}', reason from ({query})"
            cursor.execute(f"insert into outcome {one}")
    shares = [Share(watch, place / len(plan.feeds), (place + 1) / len(plan.feeds)) for place in range(len(plan.feeds))]
    new = [_land_feed(cursor, batch, feed, zone, share) for feed, share in zip(plan.feeds, shares, strict=True)]
    _keep_rejected(cursor, batch, sheet)
    told = tally(cursor, rows, new)
    cursor.execute("; ".join(f"drop table if exists temp.{name}" for name in STAGES))
    return told


def _land_feed(cursor: Cursor, batch: int, feed: Feed, zone: str, watch: Watch) -> np.ndarray:
    """Returns the numbers of rows that are new, if they can be used; what became of others stands in outcome."""
    table = TABLES[feed.table]
    _know_people(cursor, feed, table)
    _keep_handles(cursor, feed, table)
    watch.moved(PEOPLE)
    part, again = cursor.execute(
        "select count(*), count(*) filter (where table_name = $name) from book.batch_tables where batch = $batch",
        {"batch": batch, "name": table.name},
    ).fetchone()
    place = {"batch": batch, "part": part}
    told = _told(cursor, feed, table)
    seen = _keep_landed(cursor, place, told, feed, table)
    watch.moved(KEPT)
    new = None if again else all_new(cursor, _keys(f"({told})", feed, table, zone), table)
    if new is not None:
        # All threads read what was told; one alone would read what this transaction has just kept of it.
        _land_new(cursor, place, feed, table, (*_typed(f"({told})", feed, table, zone), seen))
        return new
    read, values = _typed(f"landed.{table.name} where batch = {batch} and part = {part}", feed, table, zone)
    cursor.execute(f"create or replace temp table fresh as {read}", values)
    _reject_unusable(cursor, place, table)
    _note_columns(cursor, batch, feed, table, seen, "fresh")
    once = not cursor.execute("select key from fresh group by key having count(*) > 1 limit 1").fetchone()
    judge(cursor, feed, table, once)
    add_new(cursor, batch, feed, table, once)
    cursor.execute("create or replace temp table stale as select distinct key from judged where verdict = 'changed'")
    if cursor.execute("select 1 from stale limit 1").fetchone():
        refresh(cursor, table, zone)
    return np.empty(0, np.int64)


def _land_new(
    cursor: Cursor, place: dict[str, int], feed: Feed, table: Table, told: tuple[str, dict[str, Any], int]
) -> None:
    """The shorter way of rows that nobody has told before: read once, and written where they stay."""
    read, values, seen = told
    whole = add_all(cursor, place["batch"], feed, table, (read, values)) == seen
    _note_columns(cursor, place["batch"], feed, table, seen, f"canonical.{table.name} where batch = {place['batch']}")
    if not whole:
        needed = listed(["row_no", "key", *table.needed])
        cursor.execute(f"create or replace temp table fresh as select {needed} from ({read})", values)
        _reject_unusable(cursor, place, table)


def _people(feed: Feed, table: Table) -> list[str]:
    return [column for column in feed.columns if table.columns[column] == "person"]


def _know_people(cursor: Cursor, feed: Feed, table: Table) -> None:
    """people: one row per name that the feed tells, with its pseudonym, worked out once."""
    if columns := _people(feed, table):
        told = " union all ".join(f"select as_id({column}) as name from ({feed.select})" for column in columns)
        cursor.execute(
            f"create or replace temp table people as with told as (select distinct name from ({told})) "
            "select name, pseudonym(name, (select secret from book.workspace)) as pseudonym from told "
            "where name is not null"
        )


def _keep_handles(cursor: Cursor, feed: Feed, table: Table) -> None:
    if PUBLIC_HANDLES.get(table.name) in feed.columns:
        cursor.execute(
            "insert into book.handles select pseudonym, name from people where pseudonym not in "
            "(select h.pseudonym from book.handles h union select f.pseudonym from book.forgotten f)"
        )


def _told(cursor: Cursor, feed: Feed, table: Table) -> str:
    """A select of what the file tells, as text, but for people's names."""
    joins = "".join(f" left join people as {c}_s on {c}_s.name = as_id(told.{c})" for c in _people(feed, table))
    known = " where told.row_no not in (select row_no from outcome where verdict in ('aside', 'rejected'))"
    left = known if cursor.execute("select 1 from outcome limit 1").fetchone() else ""
    cells = [f"{cell}::varchar as {column}" for column, cell in _hidden(cursor, feed, table).items()]
    return f"select told.row_no, {listed(cells)} from ({feed.select}) as told{joins}{left}"


def _keep_landed(cursor: Cursor, place: dict[str, int], told: str, feed: Feed, table: Table) -> int:
    """Keeps every version; returns how many rows it has."""
    return cursor.execute(
        f"insert into landed.{table.name} (batch, part, row_no, {listed(feed.columns)}) "
        f"select $batch, $part, * from ({told})",
        place,
    ).fetchone()[0]


def _hidden(cursor: Cursor, feed: Feed, table: Table) -> dict[str, str]:
    """The columns, people by their pseudonyms; what a forgotten person wrote does not come back with another file."""
    cells = {column: f"told.{column}" for column in feed.columns}
    cells |= {column: f"{column}_s.pseudonym" for column in _people(feed, table)}
    if table.name == "messages" and "author_id" in cells:
        forgotten = "select pseudonym from book.forgotten where texts"
        if cursor.execute(f"{forgotten} limit 1").fetchone():
            gone = f"author_id_s.pseudonym in ({forgotten})"
            cells |= {c: f"case when {gone} then null else {cells[c]} end" for c in ("text", "url") if c in cells}
    return cells


def _typed(source: str, feed: Feed, table: Table, zone: str) -> tuple[str, dict[str, Any]]:
    """One row per row of the source, read by type, with its key: the select and its values."""
    readers = typed(table, feed.columns)
    absent = [column for column in table.needed if column not in feed.columns]
    unknown = "".join(f", null as {column}" for column in absent)
    # A subquery: a CTE would be kept whole in between, which costs as much again.
    return (
        f"select row_no, {_key_or_null(table, feed)} as key, * exclude (row_no) "
        f"from (select row_no, {readers}{unknown} from {source})",
        {"zone": zone} if "$zone" in readers else {},
    )


def _keys(source: str, feed: Feed, table: Table, zone: str) -> tuple[str, dict[str, Any]]:
    """As `_typed`, of the columns of the key alone."""
    columns = tuple(column for column in table.key if column in feed.columns) or feed.columns[:1]
    return _typed(source, replace(feed, columns=columns), replace(table, time=None), zone)


def _key_or_null(table: Table, feed: Feed) -> str:
    absent = [column for column in table.key if column not in feed.columns]
    key = key_of(table)
    for column in absent:
        key = key.replace(f"{column}::varchar", "null::varchar")
    return key


def _reject_unusable(cursor: Cursor, place: dict[str, int], table: Table) -> None:
    """Rows without what their table needs are told and leave again."""
    reasons = " ".join(f"when {column} is null then 'unreadable_{column}'" for column in table.needed)
    cursor.execute(
        f"create or replace temp table unusable as with judged as (select row_no, case {reasons} end as reason "
        "from fresh) select distinct row_no, reason from judged where reason is not null"
    )
    if not cursor.execute("select 1 from unusable limit 1").fetchone():
        return
    cursor.execute("insert into outcome select row_no, 'rejected', reason from unusable")
    cursor.execute(f"delete from fresh where {' or '.join(f'{column} is null' for column in table.needed)}")
    cursor.execute(
        f"delete from landed.{table.name} where batch = $batch and part = $part "
        "and row_no in (select row_no from unusable) and row_no not in (select row_no from fresh)",
        place,
    )


def _note_columns(cursor: Cursor, batch: int, feed: Feed, table: Table, seen: int, kept: str) -> None:
    counts = listed([f"count({column})" for column in feed.columns])
    usable, *filled = cursor.execute(f"select count(*), {counts} from {kept}").fetchone()
    values = {"batch": batch, "name": table.name, "seen": seen, "usable": usable, "unusable": seen - usable}
    cursor.execute("insert into book.batch_tables values ($batch, $name, $seen, $unusable, $usable)", values)
    cursor.executemany(
        "insert into book.batch_columns values (?, ?, ?, ?)",
        [[batch, table.name, column, n] for column, n in zip(feed.columns, filled, strict=True)],
    )


def _keep_rejected(cursor: Cursor, batch: int, sheet: str) -> None:
    if not cursor.execute("select 1 from outcome where verdict = 'rejected' limit 1").fetchone():
        return
    cursor.execute(
        "insert into book.rejected select $batch, $sheet, o.row_no, min(o.reason), "
        "any_value(to_json([*columns(r.* exclude (row_no))])) "
        "from outcome o join raw r on r.row_no = o.row_no where o.verdict = 'rejected' group by o.row_no",
        {"batch": batch, "sheet": sheet},
    )
