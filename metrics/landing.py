"""From planned rows to canonical tables: lands every version, keeps the newest, accounts for each row."""

from __future__ import annotations

from collections import Counter

from metrics.merging import key_of, refresh, typed
from metrics.model import Feed, Plan, Tally
from metrics.schema import SQL_TYPES, TABLES, Table
from metrics.store import Cursor, listed

# Whose names are those of customers in public: only these are kept readable, apart, for the waiting list.
PUBLIC_HANDLES = {"messages": "author_id", "ugc": "author_id"}


def create_tables(cursor: Cursor) -> None:
    """Landed and canonical tables of every kind; columns added to the schema later are added here."""
    for table in TABLES.values():
        text = listed([f"{column} varchar" for column in table.columns])
        typed = listed([f"{column} {SQL_TYPES[kind]}" for column, kind in table.columns.items()])
        cursor.execute(
            f"create table if not exists landed.{table.name} (batch integer, part integer, row_no bigint, {text})"
        )
        cursor.execute(f"create table if not exists canonical.{table.name} (key varchar, batch integer, {typed})")


def land(cursor: Cursor, batch: int, sheet: str, plan: Plan, zone: str) -> Tally:
    """Lands the rows of the temporary table raw as planned and says where each of them went.

    Leaves the keys that changed in the temporary table touched(table_name, key).
    """
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    cursor.execute("create or replace temp table outcome (row_no bigint, verdict varchar, reason varchar)")
    for query, verdict in ((plan.aside, "aside"), (plan.rejected, "rejected")):
        if query:
            one = f"select distinct on (row_no) row_no, '{verdict}', reason from ({query})"
            cursor.execute(f"insert into outcome {one}")
    for feed in plan.feeds:
        _land_feed(cursor, batch, feed, zone)
    _keep_rejected(cursor, batch, sheet)
    return _tally(cursor)


def _land_feed(cursor: Cursor, batch: int, feed: Feed, zone: str) -> None:
    table = TABLES[feed.table]
    _read_fresh(cursor, feed, table, zone)
    _reject_unusable(cursor, table)
    _keep_landed(cursor, batch, feed, table)
    _judge(cursor, feed, table)
    _note_columns(cursor, batch, feed, table)
    cursor.execute(
        "insert into touched select distinct $name, key from judged where verdict in ('new', 'changed')",
        {"name": table.name},
    )
    _add_new(cursor, batch, feed, table)
    cursor.execute("create or replace temp table stale as select distinct key from judged where verdict = 'changed'")
    if cursor.execute("select 1 from stale limit 1").fetchone():
        refresh(cursor, table, zone)


def _read_fresh(cursor: Cursor, feed: Feed, table: Table, zone: str) -> None:
    people = {column: _hidden(column) for column, kind in table.columns.items() if kind == "person"}
    columns = listed([f"{people.get(c, c)} as {c}" for c in feed.columns])
    _keep_handles(cursor, feed, table)
    cursor.execute(
        f"create or replace temp table staged as select row_no, {columns} from ({feed.select}) "
        "where row_no not in (select row_no from outcome where verdict in ('aside', 'rejected'))"
    )
    readers = typed(table, feed.columns)
    absent = [column for column in table.needed if column not in feed.columns]
    unknown = "".join(f", null as {column}" for column in absent)
    cursor.execute(
        f"create or replace temp table fresh as with read as (select row_no, {readers}{unknown} from staged) "
        f"select row_no, {_key_or_null(table, feed)} as key, * exclude (row_no) from read",
        {"zone": zone} if "$zone" in readers else {},
    )


def _hidden(column: str) -> str:
    secret = "(select secret from book.workspace)"
    return f"case when as_id({column}) is not null then pseudonym(as_id({column}), {secret}) end"


def _keep_handles(cursor: Cursor, feed: Feed, table: Table) -> None:
    column = PUBLIC_HANDLES.get(table.name)
    if column not in feed.columns:
        return
    cursor.execute(
        f"insert into book.handles select distinct {_hidden(column)} as pseudonym, as_id({column}) "
        f"from ({feed.select}) where as_id({column}) is not null "
        "and pseudonym not in (select h.pseudonym from book.handles h)"
    )


def _key_or_null(table: Table, feed: Feed) -> str:
    absent = [column for column in table.key if column not in feed.columns]
    key = key_of(table)
    for column in absent:
        key = key.replace(f"{column}::varchar", "null::varchar")
    return key


def _reject_unusable(cursor: Cursor, table: Table) -> None:
    for column in table.needed:
        cursor.execute(
            f"insert into outcome select distinct row_no, 'rejected', 'unreadable_{column}' "
            f"from fresh where {column} is null"
        )
        cursor.execute(f"delete from fresh where {column} is null")


def _keep_landed(cursor: Cursor, batch: int, feed: Feed, table: Table) -> None:
    columns = listed(feed.columns)
    cursor.execute(
        f"insert into landed.{table.name} (batch, part, row_no, {columns}) "
        f"select $batch, (select count(*) from book.batch_tables where batch = $batch), row_no, {columns} "
        "from staged where row_no in (select row_no from fresh) order by row_no",
        {"batch": batch},
    )


def _judge(cursor: Cursor, feed: Feed, table: Table) -> None:
    """judged: one row per usable fresh row: new, changed, same, or duplicate of a later row of the file."""
    compared = [column for column in feed.columns if column != table.time]
    differs = " or ".join(f"f.{column} is distinct from c.{column}" for column in compared)
    earlier = f" or f.first_time < c.{table.time}" if table.time else ""
    first_time = f"min({table.time}) over (partition by key)" if table.time else "null"
    cursor.execute(
        f"""
        create or replace temp table judged as
        with ranked as (
            select rowid as spot, *, {first_time} as first_time,
                   row_number() over (partition by key order by row_no desc) as from_last
            from fresh
        )

        select f.spot, f.row_no, f.key, f.first_time,
               case
                   when f.from_last > 1 then 'duplicate'
                   when c.key is null then 'new'
                   when {differs}{earlier} then 'changed'
                   else 'same'
               end as verdict
        from ranked f left join canonical.{table.name} c on c.key = f.key
        """
    )
    cursor.execute("insert into outcome select row_no, verdict, null from judged")


def _add_new(cursor: Cursor, batch: int, feed: Feed, table: Table) -> None:
    columns = listed(feed.columns)
    values = listed(["j.first_time" if column == table.time else f"f.{column}" for column in feed.columns])
    cursor.execute(
        f"insert into canonical.{table.name} (key, batch, {columns}) "
        f"select f.key, $batch, {values} from judged j join fresh f on f.rowid = j.spot where j.verdict = 'new'",
        {"batch": batch},
    )


def _note_columns(cursor: Cursor, batch: int, feed: Feed, table: Table) -> None:
    counts = listed([f"count({column})" for column in feed.columns])
    usable, *filled = cursor.execute(f"select count(*), {counts} from fresh").fetchone()
    seen = cursor.execute("select count(*) from staged").fetchone()[0]
    values = {"batch": batch, "name": table.name, "seen": seen, "usable": usable, "unusable": seen - usable}
    cursor.execute("insert into book.batch_tables values ($batch, $name, $seen, $unusable, $usable)", values)
    cursor.executemany(
        "insert into book.batch_columns values (?, ?, ?, ?)",
        [[batch, table.name, column, n] for column, n in zip(feed.columns, filled, strict=True)],
    )


def _keep_rejected(cursor: Cursor, batch: int, sheet: str) -> None:
    cursor.execute(
        "insert into book.rejected select $batch, $sheet, o.row_no, min(o.reason), "
        "any_value(to_json([*columns(r.* exclude (row_no))])) "
        "from outcome o join raw r on r.row_no = o.row_no where o.verdict = 'rejected' group by o.row_no",
        {"batch": batch, "sheet": sheet},
    )


def _tally(cursor: Cursor) -> Tally:
    """Each row of the file goes to one place: the gravest of what became of its parts."""
    rows = cursor.execute(
        """
        with verdicts as (
            select row_no, list(distinct verdict) as said, min(reason) as reason from outcome group by row_no
        )

        select case
                   when v.row_no is null then 'no_values'
                   when list_contains(said, 'rejected') then 'rejected'
                   when list_contains(said, 'changed') or list_has_all(said, ['new', 'same']) then 'changed'
                   when list_contains(said, 'new') then 'new'
                   when list_contains(said, 'same') then 'same'
                   when list_contains(said, 'duplicate') then 'duplicate'
                   else reason
               end as place, count(*)
        from raw left join verdicts v on v.row_no = raw.row_no
        group by place
        """
    ).fetchall()
    places = Counter(dict(rows))
    main = {name: places.pop(name, 0) for name in ("new", "changed", "same", "rejected")}
    return Tally(rows=sum(main.values()) + sum(places.values()), left_out=dict(places), **main)
