"""The derived tables as the files in tables/derived declare them; one with other columns is made anew."""

from __future__ import annotations

import re

from metrics.store import SQL_FOLDER, Cursor

DECLARED = re.compile(r"create table if not exists (\w+) (\([^;]*\));")


def bring_shapes(cursor: Cursor) -> None:
    """Creates what is missing. A table of an earlier version goes, and without a clock everything is derived anew."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SQL_FOLDER.glob("derived/shape*.sql"))]
    stale = [name for text in texts for name, columns in DECLARED.findall(text) if _differs(cursor, name, columns)]
    for name in stale:
        cursor.execute(f"drop table {name}")
    for text in texts:
        cursor.execute(text)
    if stale:
        cursor.execute("delete from clock")


def _differs(cursor: Cursor, name: str, columns: str) -> bool:
    """Whether the table is there with other columns than declared."""
    there = cursor.execute(
        "select column_name, data_type from duckdb_columns() where schema_name = 'main' and table_name = $name "
        "and not internal and database_name = current_database() order by column_index",
        {"name": name},
    ).fetchall()
    if not there:
        return False
    cursor.execute(f"create or replace temp table declared {columns}")
    declared = [(column, kind) for column, kind, *_ in cursor.execute("describe declared").fetchall()]
    cursor.execute("drop table declared")
    return there != declared
