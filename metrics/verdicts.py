"""What becomes of each row: new, changed, the same, or a duplicate of a later row of its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow

from metrics.model import Feed, Tally
from metrics.schema import Table
from metrics.store import Cursor, listed
from metrics.workbench import at_once

# What became of a part of a row, each a number of its own when they are added up.
FATES = {"rejected": 1, "changed": 2, "new": 4, "same": 8, "duplicate": 16}
ASIDE = "select row_no, min(reason) as reason from outcome where verdict = 'aside' group by row_no"


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


def all_new(cursor: Cursor, keys: tuple[str, dict[str, Any]], table: Table) -> np.ndarray | None:
    """The numbers of these rows, if no key stands twice among them or is known; doubtful ones count as known."""
    query, values = keys
    found = at_once(cursor, f"select row_no, hash(key) as print from ({query})", values)
    prints = found.column("print").to_numpy()
    ordered = np.sort(prints)  # np.unique takes seventy times as long
    if (ordered[1:] == ordered[:-1]).any() or _known(cursor, prints, table):
        return None
    return found.column("row_no").to_numpy()


def _known(cursor: Cursor, prints: np.ndarray, table: Table) -> bool:
    if not cursor.execute(f"select 1 from canonical.{table.name} limit 1").fetchone():
        return False
    cursor.register("prints", pyarrow.table({"print": pyarrow.array(prints)}))
    known = f"select 1 from canonical.{table.name} where hash(key) in (select print from prints) limit 1"
    found = cursor.execute(known).fetchone()
    cursor.unregister("prints")
    return found is not None


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


def tally(cursor: Cursor, rows: int, new: Sequence[np.ndarray] = ()) -> Tally:
    """Each of so many rows of the file goes to one place: the gravest of what became of its parts.

    What became of them stands in outcome; `new` are the numbers of rows that are new besides, if not rejected.
    """
    known = " ".join(f"when '{verdict}' then {fate}" for verdict, fate in FATES.items())
    parts = cursor.execute(f"select row_no, (case verdict {known} else 0 end)::utinyint as fate from outcome")
    told = parts.fetchnumpy()
    fates = _fates(np.concatenate([told["row_no"], *new]), np.concatenate([told["fate"], *map(_all_of_them_new, new)]))
    places = Counter({_place(found): rows for found, rows in enumerate(np.bincount(fates).tolist()) if found and rows})
    aside = cursor.execute(ASIDE).fetchnumpy()
    places += Counter(aside["reason"][fates[aside["row_no"]] == 0].tolist())
    places["no_values"] += rows - places.total()
    main = {name: places.pop(name, 0) for name in ("new", "changed", "same", "rejected")}
    return Tally(
        rows=sum(main.values()) + places.total(), left_out={name: n for name, n in places.items() if n}, **main
    )


def _fates(row_no: Any, fate: Any) -> Any:
    """Of each row up to the last one that is told: the sum of the different fates of its parts."""
    fates = np.zeros(int(row_no.max(initial=-1)) + 1, np.uint8)
    for one in FATES.values():
        fates[row_no[fate == one]] |= one
    return fates


def _all_of_them_new(rows: np.ndarray) -> np.ndarray:
    return np.full(len(rows), FATES["new"], np.uint8)


def _place(fates: int) -> str:
    if fates & FATES["new"] and fates & FATES["same"]:
        fates |= FATES["changed"]
    return next(name for name in ("rejected", "changed", "new", "same", "duplicate") if fates & FATES[name])
