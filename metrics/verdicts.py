"""What becomes of each row: new, changed, the same, or a duplicate of a later row of its file."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pyarrow

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


def all_new(cursor: Cursor, keys: tuple[str, dict[str, Any]], table: Table) -> bool:
    """Whether no key of these rows stands twice among them or is known already; doubtful ones count as known."""
    query, values = keys
    prints = cursor.execute(f"select hash(key) as print from ({query})", values).fetchnumpy()["print"]
    if len(np.unique(prints)) < len(prints):
        return False
    if not cursor.execute(f"select 1 from canonical.{table.name} limit 1").fetchone():
        return True
    cursor.register("prints", pyarrow.table({"print": pyarrow.array(prints)}))
    known = f"select 1 from canonical.{table.name} where hash(key) in (select print from prints) limit 1"
    found = cursor.execute(known).fetchone()
    cursor.unregister("prints")
    return not found


def add_all(cursor: Cursor, batch: int, feed: Feed, table: Table, read: tuple[str, dict[str, Any]]) -> int:
    """Adds every usable row of those that are read, all of them new; returns how many there are."""
    query, values = read
    columns, usable = listed(feed.columns), " and ".join(f"{column} is not null" for column in table.needed)
    added = cursor.execute(
        f"insert into canonical.{table.name} (key, batch, {columns}) select key, $batch, {columns} from ({query}) "
        f"where {usable}",
        {**values, "batch": batch},
    ).fetchone()[0]
    keys = f"select key from canonical.{table.name} where batch = $batch"
    cursor.execute(f"insert into touched select $name, key from ({keys})", {"name": table.name, "batch": batch})
    return added


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
            select min(reason) as reason, bit_or(
                case verdict
                    when 'rejected' then 1 when 'changed' then 2 when 'new' then 4 when 'same' then 8
                    when 'duplicate' then 16 else 0
                end
            ) as fates
            from outcome group by row_no
        ),

        placed as (
            select case
                       when fates & 1 > 0 then 'rejected'
                       when fates & 2 > 0 or fates & 12 = 12 then 'changed'
                       when fates & 4 > 0 then 'new'
                       when fates & 8 > 0 then 'same'
                       when fates & 16 > 0 then 'duplicate'
                       else reason
                   end as place
            from verdicts
        ),

        counted as (select place, count(*) as rows from placed group by place)

        select * from counted
        union all
        select 'no_values', count(*) - coalesce((select sum(rows) from counted), 0)::bigint from raw
        """
    ).fetchall()
    places = Counter({place: count for place, count in rows if count})
    main = {name: places.pop(name, 0) for name in ("new", "changed", "same", "rejected")}
    return Tally(rows=sum(main.values()) + sum(places.values()), left_out=dict(places), **main)
