"""What becomes of each row: new, changed, the same, or a duplicate of a later row of its file."""

from __future__ import annotations

from collections import Counter

from metrics.model import Feed, Tally
from metrics.schema import Table
from metrics.store import Cursor, listed


def judge(cursor: Cursor, feed: Feed, table: Table, once: bool) -> None:
    """judged: one row per usable fresh row: new, changed, same, or duplicate of a later row of the file.

    `once`: no key stands there twice. The keys that are new or changed join touched.
    """
    compared = [column for column in feed.columns if column != table.time]
    differs = " or ".join(f"f.{column} is distinct from c.{column}" for column in compared)
    earlier = f" or f.first_time < c.{table.time}" if table.time else ""
    first_time = table.time or "null"
    if not once:
        first_time = f"min({table.time}) over (partition by key)" if table.time else "null"
    from_last = "1" if once else "row_number() over (partition by key order by row_no desc)"
    cursor.execute(
        f"""
        create or replace temp table judged as
        with ranked as (
            select rowid as spot, *, {first_time} as first_time, {from_last} as from_last from fresh
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
    cursor.execute(
        f"insert into touched select {'' if once else 'distinct'} $name, key from judged "
        "where verdict in ('new', 'changed')",
        {"name": table.name},
    )


def add_new(cursor: Cursor, batch: int, feed: Feed, table: Table, once: bool) -> None:
    """Of keys that stand there once the new rows are the fresh ones without another verdict."""
    columns = listed(feed.columns)
    into = f"insert into canonical.{table.name} (key, batch, {columns})"
    if once:
        old = "select spot from judged where verdict <> 'new'"
        left = f" where rowid not in ({old})" if cursor.execute(f"{old} limit 1").fetchone() else ""
        cursor.execute(f"{into} select key, $batch, {columns} from fresh{left}", {"batch": batch})
        return
    values = listed(["j.first_time" if column == table.time else f"f.{column}" for column in feed.columns])
    cursor.execute(
        f"{into} select f.key, $batch, {values} from judged j join fresh f on f.rowid = j.spot where j.verdict = 'new'",
        {"batch": batch},
    )


def tally(cursor: Cursor) -> Tally:
    """Each row of the file goes to one place: the gravest of what became of its parts."""
    rows = cursor.execute(
        """
        with verdicts as (
            select row_no, bool_or(verdict = 'rejected') as rejected, bool_or(verdict = 'changed') as changed,
                   bool_or(verdict = 'new') as new, bool_or(verdict = 'same') as same,
                   bool_or(verdict = 'duplicate') as duplicate, min(reason) as reason
            from outcome group by row_no
        )

        select case
                   when v.row_no is null then 'no_values'
                   when rejected then 'rejected'
                   when changed or (new and same) then 'changed'
                   when new then 'new'
                   when same then 'same'
                   when duplicate then 'duplicate'
                   else reason
               end as place, count(*)
        from raw left join verdicts v on v.row_no = raw.row_no
        group by place
        """
    ).fetchall()
    places = Counter(dict(rows))
    main = {name: places.pop(name, 0) for name in ("new", "changed", "same", "rejected")}
    return Tally(rows=sum(main.values()) + sum(places.values()), left_out=dict(places), **main)
