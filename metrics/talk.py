"""Works the conversation out: texts, threads, then some threads at a time who speaks with whom and who waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil, log2
from typing import Any

import pyarrow

from metrics.statistics.tokens import counted
from metrics.store import Cursor, run, sql
from metrics.watch import NOBODY, Share, Watch

TEXTS = 2 * 122_880  # texts read at a time: as many as two threads of the database take
MESSAGES = 400_000  # messages worked through at a time, with the whole of their threads
BY_THREAD = ("messages", "dyads", "episodes", "cold_threads")
LEFT_OVER = ("reread", "hop", "link", "ring", "topped", "new_threads", "new_canned")
TEXT_COLUMNS = ["message_id", "tokens", "question", "form", "signed"]
NOTHING = pyarrow.table(
    {name: pyarrow.array([], pyarrow.string()) for name in ("message_id", "words", "form")}
    | {"signed": pyarrow.array([], pyarrow.bool_())}
)
# How much of the work is done when the texts are read, and when it is known which threads are affected.
READ, KNOWN = 0.2, 0.4


class Counted:
    """The texts that were read last, with their numbers. It is registered once: a transaction keeps what it lets go."""

    def __init__(self) -> None:
        self.count(NOTHING)

    def count(self, read: pyarrow.Table) -> None:
        tokens, questions = counted(read.column("words"))
        found = {"tokens": pyarrow.array(tokens), "question": pyarrow.array(questions)}
        told = {name: read.column(name) for name in ("message_id", "form", "signed")}
        self.table = pyarrow.table({**told, **found}).select(TEXT_COLUMNS)

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self.table.__arrow_c_stream__(requested_schema)


def work_out(cursor: Cursor, values: Mapping[str, Any], everything: bool, watch: Watch = NOBODY) -> None:
    """Brings what is known of the conversation up to date with the messages in touched, or with all of them."""
    if everything:
        for table in ("message_texts", "message_threads", "canned_forms"):
            cursor.execute(f"delete from {table}")
    _texts(cursor, everything, Share(watch, 0.0, READ))
    _threads(cursor, values)
    run(cursor, "derived/canned.sql", values)
    run(cursor, "derived/affected_all.sql" if everything else "derived/affected.sql", values)
    cursor.execute("delete from canned_forms")
    cursor.execute("insert into canned_forms select form from new_canned")
    for table in LEFT_OVER:
        cursor.execute(f"drop table if exists temp.{table}")
    watch.moved(KNOWN)
    for table in BY_THREAD:
        which = "" if everything else " where thread in (select thread from affected)"
        cursor.execute(f"delete from {table}{which}")
    _by_thread(cursor, values, Share(watch, KNOWN, 1.0))


def _texts(cursor: Cursor, everything: bool, watch: Watch) -> None:
    """message_texts: word tokens and whether it asks are counted here, many texts at a time."""
    if not everything:
        touched = "select key from touched where table_name = 'messages'"
        cursor.execute(f"delete from message_texts where message_id in ({touched})")
    run(cursor, "derived/texts_reread.sql", {"everything": everything})
    places = "canonical.messages" if everything else "(select spot as rowid from reread)"
    stretches, read = list(_stretches(cursor, places)), Counted()
    cursor.register("texts_counted", read)
    for done, (first, last) in enumerate(stretches):
        values = {"everything": everything, "first": first, "last": last}
        read.count(cursor.execute(sql("derived/texts.sql"), values).to_arrow_table())
        cursor.execute("insert into message_texts select * from texts_counted")
        watch.moved((done + 1) / len(stretches))
    read.count(NOTHING)
    cursor.unregister("texts_counted")


def _stretches(cursor: Cursor, places: str) -> Iterator[tuple[int, int]]:
    """First and last row of stretches that together hold all places, TEXTS of them at most in each."""
    query = f"select min(rowid), max(rowid), count(*) from {places} group by rowid // {TEXTS} order by 1"
    begin, end, held = None, None, 0
    for first, last, rows in cursor.execute(query).fetchall():
        if held + rows > TEXTS and held:
            yield begin, end
            held = 0
        begin, end, held = begin if held else first, last, held + rows
    if held:
        yield begin, end


def _climb(cursor: Cursor) -> None:
    """Lets every hop(child, up) point at the top it leads to, by doubling its steps.

    Hops that lead round a cycle stop somewhere inside it.
    """
    size = cursor.execute("select count(*) from hop").fetchone()[0]
    for _ in range(ceil(log2(size + 1)) + 1 if size else 0):
        if not cursor.execute("select 1 from hop where up in (select child from hop) limit 1").fetchone():
            return
        cursor.execute(
            "create or replace temp table hop as "
            "select h.child, coalesce(n.up, h.up) as up from hop h left join hop n on n.child = h.up"
        )


def _threads(cursor: Cursor, values: Mapping[str, Any]) -> None:
    """new_threads(message_id, thread): a thread_id, else that of the nearest ancestor, else the top message."""
    run(cursor, "derived/hops.sql", values)
    cursor.execute("create or replace temp table link as from hop")
    _climb(cursor)
    run(cursor, "derived/threads.sql", values)


def _by_thread(cursor: Cursor, values: Mapping[str, Any], watch: Watch) -> None:
    """Works through the affected threads, so many at a time that memory holds what is between reading and writing."""
    affected = "select count(*) from message_threads where thread in (select thread from affected)"
    parts = ceil(cursor.execute(affected).fetchone()[0] / MESSAGES)
    for part in range(parts):
        run(cursor, "derived/messages_read.sql", {"parts": parts, "part": part})
        _climb(cursor)
        for table in BY_THREAD:
            run(cursor, f"derived/{table}.sql", values)
        watch.moved((part + 1) / parts)
