"""The batches of a workspace: opening, closing, listing, undoing and redoing them, and marks that people make."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from metrics import settings as conventions
from metrics.derive import derive
from metrics.landing import create_tables
from metrics.merging import key_of, refresh, typed
from metrics.model import Batch, Remark, Tally
from metrics.schema import TABLES, Table
from metrics.store import Cursor, Store
from metrics.watch import NOBODY, Watch


@dataclass(frozen=True)
class Shift:
    """What undoing (or redoing) a batch does to a table: rows that leave (or come back), rows that others tell too."""

    moves: int
    stays: int


def start(store: Store) -> None:
    """Makes an empty workspace ready: every table is there, and the clock."""
    with store.writing(even_read_only=True) as cursor:
        create_tables(cursor)
        derive(cursor)


def open_batch(cursor: Cursor, name: str, sha256: str, size: int, layout: str, *, at: datetime | None, by: str) -> int:
    """Enters a batch in the books; what it holds is landed next, in the same transaction."""
    batch = cursor.execute("select coalesce(max(batch), 0) + 1 from book.batches").fetchone()[0]
    cursor.execute(
        "insert into book.batches values ($batch, $name, $sha256, $size, $layout, $at, $by, '{}', '[]')",
        {"batch": batch, "name": name, "sha256": sha256, "size": size, "layout": layout, "at": at, "by": by},
    )
    return batch


def close_batch(cursor: Cursor, batch: int, tally: Tally, remarks: Iterable[Remark], *, at: datetime) -> None:
    """Writes down what became of the rows, works out what follows from them, and makes a new revision."""
    close_books(cursor, batch, tally, remarks)
    finish(cursor, f"import {batch}", at)


def close_books(cursor: Cursor, batch: int, tally: Tally, remarks: Iterable[Remark]) -> None:
    values = {"batch": batch, "tally": json.dumps(asdict(tally)), "remarks": json.dumps([asdict(r) for r in remarks])}
    cursor.execute("update book.batches set tally = $tally, remarks = $remarks where batch = $batch", values)


def finish(cursor: Cursor, what: str, at: datetime, watch: Watch = NOBODY) -> None:
    """Works out what follows from everything that was landed, and makes one new revision."""
    derive(cursor, watch)
    new_revision(cursor, what, at)


def new_revision(cursor: Cursor, what: str, at: datetime) -> None:
    cursor.execute(
        "insert into book.revisions select coalesce(max(revision), 0) + 1, $at, $what from book.revisions",
        {"at": at, "what": what},
    )


def history(store: Store) -> list[Batch]:
    """All batches, the newest first, undone ones too."""
    records = store.records(
        """
        with undoings as (
            select batch, arg_max(undone, seq) as undone, arg_max(moment, seq) as moment
            from book.undoings group by batch
        )

        select b.*, case when u.undone then u.moment end as undone_at,
               (select list(distinct table_name) from book.batch_tables t where t.batch = b.batch) as fed
        from book.batches b left join undoings u using (batch) order by b.batch desc
        """
    )
    return [_batch(record) for record in records]


def _batch(record: Mapping[str, Any]) -> Batch:
    return Batch(
        id=record["batch"],
        name=record["name"],
        sha256=record["sha256"],
        layout=record["layout"],
        tables=tuple(sorted(record["fed"] or ())),
        tally=Tally(**json.loads(record["tally"])),
        remarks=tuple(Remark(**_as_remark(remark)) for remark in json.loads(record["remarks"])),
        at=record["moment"],
        by=record["by_whom"],
        undone_at=record["undone_at"],
    )


def _as_remark(remark: Mapping[str, Any]) -> dict[str, Any]:
    return {**remark, "rows": tuple(remark["rows"])}


def undo(store: Store, batch: int, *, at: datetime, by: str) -> None:
    """Takes a batch out of every number; nothing is deleted. Undoing twice changes nothing."""
    _mark(store, batch, True, at=at, by=by)


def redo(store: Store, batch: int, *, at: datetime, by: str) -> None:
    """Brings an undone batch back."""
    _mark(store, batch, False, at=at, by=by)


def foresee_mark(store: Store, batch: int, *, undone: bool) -> dict[str, Shift]:
    """What undo or redo would change in each canonical table; nothing is kept."""
    with store.writing(even_read_only=True, rehearsal=True) as cursor:
        if not _may_mark(cursor, batch, undone):
            return {}
        _note_mark(cursor, batch, undone, None, "")
        return _read_again(cursor, batch)


def _mark(store: Store, batch: int, undone: bool, *, at: datetime, by: str) -> None:
    with store.writing() as cursor:
        if not _may_mark(cursor, batch, undone):
            return
        _note_mark(cursor, batch, undone, at, by)
        _read_again(cursor, batch)
        derive(cursor)
        new_revision(cursor, f"{'undo' if undone else 'redo'} {batch}", at)


def _may_mark(cursor: Cursor, batch: int, undone: bool) -> bool:
    known = cursor.execute("select 1 from book.batches where batch = $batch", {"batch": batch}).fetchone()
    active = cursor.execute("select 1 from book.active where batch = $batch", {"batch": batch}).fetchone()
    return bool(known) and bool(active) is undone


def _note_mark(cursor: Cursor, batch: int, undone: bool, at: datetime | None, by: str) -> None:
    cursor.execute(
        "insert into book.undoings select coalesce(max(seq), 0) + 1, $batch, $undone, $at, $by from book.undoings",
        {"batch": batch, "undone": undone, "at": at, "by": by},
    )


def _read_again(cursor: Cursor, batch: int) -> dict[str, Shift]:
    """Works out the canonical rows of the keys that the batch tells; leaves those keys in touched."""
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    zone = conventions.zone_of_naive(conventions.load(cursor))
    fed = cursor.execute("select distinct table_name from book.batch_tables where batch = $batch", {"batch": batch})
    return {name: _read_table_again(cursor, batch, TABLES[name], zone) for (name,) in fed.fetchall()}


def _read_table_again(cursor: Cursor, batch: int, table: Table, zone: str) -> Shift:
    values = {"batch": batch, "zone": zone} if "ts" in table.columns.values() else {"batch": batch}
    cursor.execute(
        f"create or replace temp table stale as with read as (select {typed(table)} from landed.{table.name} "
        f"where batch = $batch) select distinct {key_of(table)} as key from read",
        values,
    )
    cursor.execute("insert into touched select $name, key from stale", {"name": table.name})
    there = f"select count(*) from canonical.{table.name} where key in (select key from stale)"
    before = cursor.execute(there).fetchone()[0]
    refresh(cursor, table, zone)
    after = cursor.execute(there).fetchone()[0]
    return Shift(moves=abs(after - before), stays=min(before, after))


def change_settings(store: Store, changes: Mapping[str, Any], *, at: datetime, by: str) -> None:
    """Keeps new versions of settings and works out what depends on them. Raises ValueError with the bad one's name."""
    with store.writing() as cursor:
        before = conventions.zone_of_naive(conventions.load(cursor))
        conventions.keep(cursor, changes, at=at, by=by)
        after = conventions.zone_of_naive(conventions.load(cursor))
        if before != after:
            _read_stamps_again(cursor, after)
        derive(cursor)
        new_revision(cursor, "settings", at)


def _read_stamps_again(cursor: Cursor, zone: str) -> None:
    for table in TABLES.values():
        if "ts" in table.columns.values():
            cursor.execute(f"create or replace temp table stale as select key from canonical.{table.name}")
            refresh(cursor, table, zone)


def mark_no_answer_needed(store: Store, messages: Mapping[str, bool], *, at: datetime, by: str) -> None:
    """Says of each message id whether it needs no answer (true) or does after all (false)."""
    with store.writing() as cursor:
        cursor.execute("create or replace temp table touched (table_name varchar, key varchar)")
        for message, marked in messages.items():
            cursor.execute(
                "insert into book.no_answer_needed select coalesce(max(seq), 0) + 1, $message, $marked, $at, $by "
                "from book.no_answer_needed",
                {"message": message, "marked": marked, "at": at, "by": by},
            )
            cursor.execute("insert into touched values ('messages', $message)", {"message": message})
        derive(cursor)
        new_revision(cursor, "no answer needed", at)
