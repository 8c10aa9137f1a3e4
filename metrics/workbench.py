"""Tables between reading and writing: temporary ones of the database, or, of many rows, Arrow tables beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import pyarrow

from metrics.store import GROUP, THREADS, Cursor, statements, used

# So many rows at once stand beside the database: fewer do not pay, more of them memory might not hold.
MANY, MOST = 100_000, 1_500_000
AT_ONCE = 20_000  # rows that one thread of the database reads at a time
COMMENTS = r"(?:\s*--[^\n]*\n)*\s*"
MADE = re.compile(rf"{COMMENTS}create or replace temp table (\w+) as\b")
PARAMETER = re.compile(r"\$([a-z_]\w*)")
ADDED = re.compile(rf"{COMMENTS}insert into (\w+)\b")


class Handed:
    """Rows that a cursor knows by a name. They are registered once: a transaction keeps what it lets go."""

    def __init__(self, rows: pyarrow.Table) -> None:
        self.rows = rows

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self.rows.__arrow_c_stream__(requested_schema)


class Workbench:
    """Works files of metrics/tables out, step by step, in temporary tables of the database."""

    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self._handed: dict[str, Handed] = {}
        self._made: dict[str, None] = {}

    def run(self, name: str, values: Mapping[str, Any]) -> None:
        """Executes the statements of a file one by one, each with the parameters that it names."""
        for statement in statements(name):
            if made := MADE.match(statement):
                self.make(made[1], statement[made.end() :], values)
            elif added := ADDED.match(statement):
                self.add(added[1], statement[added.end() :], values)
            else:
                self.cursor.execute(statement, used(statement, values))

    def make(self, name: str, query: str, values: Mapping[str, Any]) -> None:
        """Makes a table anew; the query may read the old one."""
        self.cursor.execute(f"create or replace temp table {name} as {query}", used(query, values))
        self._made[name] = None

    def put(self, name: str, rows: pyarrow.Table) -> None:
        """Makes a table anew of rows that are worked out elsewhere."""
        self.hand(f"{name}_rows", rows)
        self.make(name, f"select * from {name}_rows", {})
        self._take_back(f"{name}_rows")

    def add(self, table: str, query: str, values: Mapping[str, Any]) -> None:
        """Adds rows to a table that stays."""
        self.cursor.execute(f"insert into {table} {query}", used(query, values))

    def add_rows(self, table: str, rows: pyarrow.Table) -> None:
        self.hand(f"{table}_rows", rows)
        self.cursor.execute(f"insert into {table} select * from {table}_rows")
        self._take_back(f"{table}_rows")

    def count(self, name: str) -> int:
        return self.cursor.execute(f"select count(*) from {name}").fetchone()[0]

    def clear(self, *names: str) -> None:
        """Lets these tables go."""
        for name in names:
            if name in self._made:
                self.cursor.execute(f"drop table temp.{name}")
                del self._made[name]

    def flush(self) -> None:
        """Writes all that was added: what comes next reads it."""

    def close(self) -> None:
        """Writes all that was added, and leaves nothing of what was in between."""
        self.flush()
        self.clear(*tuple(self._made))
        for name in self._handed:
            self._take_back(name)
            self.cursor.unregister(name)
        self._handed = {}

    def hand(self, name: str, rows: pyarrow.Table, at_once: int = AT_ONCE) -> None:
        """Makes rows known to the cursor, or others instead of those that it knows by this name."""
        rows = pyarrow.Table.from_batches(rows.to_batches(max_chunksize=at_once), rows.schema)
        if name in self._handed:
            self._handed[name].rows = rows
        else:
            self._handed[name] = Handed(rows)
            self.cursor.register(name, self._handed[name])

    def _take_back(self, name: str) -> None:
        """The cursor goes on knowing the name, but nothing of the rows."""
        self._handed[name].rows = self._handed[name].rows.schema.empty_table()


class Beside(Workbench):
    """Keeps what is in between beside the database, as Arrow tables.

    All threads of the database make, read and write these; of a temporary table, as of everything that a transaction
    has not committed yet, only one reads.
    """

    def __init__(self, cursor: Cursor) -> None:
        super().__init__(cursor)
        self._left: dict[str, pyarrow.Table] = {}

    def make(self, name: str, query: str, values: Mapping[str, Any]) -> None:
        self.hand(name, at_once(self.cursor, query, values))

    def put(self, name: str, rows: pyarrow.Table) -> None:
        self.hand(name, rows)

    def add(self, table: str, query: str, values: Mapping[str, Any]) -> None:
        self.add_rows(table, at_once(self.cursor, query, values))

    def add_rows(self, table: str, rows: pyarrow.Table) -> None:
        """Rows are written when there are enough of them that each thread writes whole groups."""
        rows = rows.rename_columns([f"c{place}" for place in range(rows.num_columns)])  # only their places count
        before = [self._left.pop(table)] if table in self._left else []
        held = pyarrow.concat_tables([*before, rows], promote_options="permissive")
        whole = len(held) // (GROUP * THREADS) * (GROUP * THREADS)
        self._write(table, held.slice(0, whole))
        left = held.slice(whole)
        self._left[table] = left.take(np.arange(len(left))) if whole else left  # a slice alone would keep all of it

    def count(self, name: str) -> int:
        return len(self._handed[name].rows)

    def clear(self, *names: str) -> None:
        for name in set(names) & set(self._handed):
            self._take_back(name)

    def flush(self) -> None:
        for table, rows in self._left.items():
            self._write(table, rows)
        self._left = {}

    def _write(self, table: str, rows: pyarrow.Table) -> None:
        if len(rows):
            self.hand(f"{table}_rows", rows.combine_chunks(), GROUP)
            self.cursor.execute(f"insert into {table} select * from {table}_rows")
            self._take_back(f"{table}_rows")


def at_once(cursor: Cursor, query: str, values: Mapping[str, Any]) -> pyarrow.Table:
    """What a query finds as an Arrow table, which all threads hand over: they do so only without parameters."""
    named = used(query, values)
    for parameter, value in named.items():
        cursor.execute(f"set variable {parameter} = $value", {"value": value})
    told = PARAMETER.sub(lambda found: f"getvariable('{found[1]}')" if found[1] in named else found[0], query)
    return cursor.sql(told).to_arrow_table()


@contextmanager
def workbench(cursor: Cursor, rows: int) -> Iterator[Workbench]:
    """A workbench for so many rows at once; when the context ends, what was added is written and what was made goes."""
    bench = (Beside if MANY <= rows <= MOST else Workbench)(cursor)
    yield bench
    bench.close()
