"""Works the conversation out: texts, threads, then some threads at a time who speaks with whom and who waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow

from metrics.statistics.tokens import counted
from metrics.statistics.tops import tops
from metrics.store import Cursor, run, sql
from metrics.watch import NOBODY, Share, Watch
from metrics.workbench import Workbench, at_once, workbench

TEXTS = 250_000  # texts read at a time
MESSAGES = 150_000  # messages worked through at a time, with the whole of their threads
BY_THREAD = ("messages", "dyads", "episodes", "cold_threads")
AFFECTED = " where thread in (select thread from affected)"
LEFT_OVER = ("hop", "link", "ring", "topped", "new_canned", "moved")
TEXT_COLUMNS = ["message_id", "moment", "tokens", "question", "form", "signed"]
# How much of the work is done when the texts are read, and when it is known which threads are affected.
READ, KNOWN = 0.2, 0.4


def work_out(cursor: Cursor, values: Mapping[str, Any], everything: bool, watch: Watch = NOBODY) -> None:
    """Brings what is known of the conversation up to date with the messages in touched, or with all of them."""
    if everything:
        for table in ("message_texts", "canned_forms"):
            cursor.execute(f"delete from {table}")
    count = cursor.execute("select count(*) from canonical.messages").fetchone()[0]
    with workbench(cursor, min(count, TEXTS)) as bench:
        _texts(bench, everything, Share(watch, 0.0, READ))
    with workbench(cursor, count) as bench:
        _threads(bench, values)
        bench.run("derived/canned.sql", values)
        bench.run("derived/affected_all.sql" if everything else "derived/affected.sql", values)
        cursor.execute("delete from canned_forms")
        cursor.execute("insert into canned_forms select form from new_canned")
        bench.flush()
        bench.clear(*LEFT_OVER)
        watch.moved(KNOWN)
        for table in BY_THREAD:
            cursor.execute(f"delete from {table}{'' if everything else AFFECTED}")
        bench.run("derived/parts.sql", {"at_once": MESSAGES})
        with workbench(cursor, min(count, MESSAGES)) as part:
            _by_thread(part, values, Share(watch, KNOWN, 1.0))


def _texts(bench: Workbench, everything: bool, watch: Watch) -> None:
    """message_texts: word tokens and whether it asks are counted here, many texts at a time."""
    cursor = bench.cursor
    if not everything:
        touched = "select key from touched where table_name = 'messages'"
        cursor.execute(f"delete from message_texts where message_id in ({touched})")
    run(cursor, "derived/texts_reread.sql", {"everything": everything})
    places = "canonical.messages" if everything else "(select spot as rowid from reread)"
    stretches = list(_stretches(cursor, places))
    for done, (first, last) in enumerate(stretches):
        values = {"everything": everything, "first": first, "last": last}
        bench.add_rows("message_texts", _counted(at_once(cursor, sql("derived/texts.sql"), values)))
        watch.moved((done + 1) / len(stretches))
    cursor.execute("drop table reread")


def _counted(read: pyarrow.Table) -> pyarrow.Table:
    """The texts that were read, with their numbers."""
    tokens, questions = counted(read.column("words"))
    found = {"tokens": pyarrow.array(tokens), "question": pyarrow.array(questions)}
    told = {name: read.column(name) for name in ("message_id", "moment", "form", "signed")}
    return pyarrow.table({**told, **found}).select(TEXT_COLUMNS)


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


def _climb(bench: Workbench) -> None:
    """Lets every hop(child, up) point at the top it leads to."""
    if bench.count("hop"):
        hops = bench.cursor.sql("select child, up from hop").to_arrow_table()
        bench.put("hop", hops.set_column(1, "up", tops(hops.column("child"), hops.column("up"))))


def _threads(bench: Workbench, values: Mapping[str, Any]) -> None:
    """new_threads(message_id, thread): a thread_id, else that of the nearest ancestor, else the top message."""
    bench.run("derived/hops.sql", values)
    _climb(bench)
    bench.run("derived/threads.sql", values)


def _by_thread(bench: Workbench, values: Mapping[str, Any], watch: Watch) -> None:
    """Works through the affected threads, so many at a time that memory holds what is between reading and writing."""
    spans = "select part, min(first) as first, max(last) as last from numbered group by part order by part"
    parts = bench.cursor.execute(spans).fetchall()
    for part, first, last in parts:
        span = {"part": part, "first": first, "last": last}
        # a table of the database: of such it knows which one is small when it joins others to it
        run(bench.cursor, "derived/here.sql", span)
        bench.run("derived/messages_read.sql", span)
        _climb(bench)
        bench.run("derived/talk.sql", values)
        bench.clear("said", "link", "hop", "placed", "reached")
        for table in BY_THREAD:
            bench.run(f"derived/{table}.sql", values)
        bench.clear("talk", "pairs", "shared", "told")
        watch.moved((part + 1) / len(parts))
    bench.cursor.execute("drop table if exists temp.here")
