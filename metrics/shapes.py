"""The derived tables as the files in tables/derived declare them; one with other columns is made anew."""

from __future__ import annotations

import json
import re
from functools import cache

from metrics.clock import ways
from metrics.store import PLAIN, SQL_FOLDER, Cursor

SELDOM_REPEAT = re.compile(
    r"\b(?:message_id|thread|customer|in_reply_to|author|post_id|activity_id|text|form) varchar(?=[,\s)])"
)
DECLARED = re.compile(r"create table if not exists (\w+) (\([^;]*\));")


def bring_shapes(cursor: Cursor) -> None:
    """Creates what is missing. A table of an earlier version goes, and without a clock everything is derived anew."""
    kept = _tables(cursor)
    if "clock" in kept and _made_by_this_version(cursor):
        return
    declared, there = _declared(), _there(cursor) if kept else {}
    stale = [name for name, columns in there.items() if declared.get(name) != columns]
    for name in stale:
        cursor.execute(f"drop table {name}")
    cursor.execute(SELDOM_REPEAT.sub(rf"\g<0>{PLAIN}", "\n".join(_texts())))
    if stale:
        cursor.execute("delete from clock")


def _made_by_this_version(cursor: Cursor) -> bool:
    """What is derived is worked out when a file of it has changed, macros too: then the clock tells other ways."""
    rules = cursor.execute("select rules from clock").fetchone()
    return rules is not None and json.loads(rules[0])[-1] == ways()


def _tables(cursor: Cursor) -> set[str]:
    """Their names; a new database has none, and to ask it for columns makes it read all the views of its own."""
    query = "select table_name from duckdb_tables() where schema_name = 'main' and database_name = current_database()"
    return {name for (name,) in cursor.execute(query).fetchall()}


@cache
def _texts() -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8") for path in sorted(SQL_FOLDER.glob("derived/shape*.sql")))


def _declared() -> dict[str, list[tuple[str, str]]]:
    """Names and types of the columns of each table, in their order."""
    found = [pair for text in _texts() for pair in DECLARED.findall(text)]
    return {name: [_pair(column) for column in columns.strip("()\n ").split(",")] for name, columns in found}


def _pair(column: str) -> tuple[str, str]:
    name, kind = column.split()
    return name, kind.upper()


def _there(cursor: Cursor) -> dict[str, list[tuple[str, str]]]:
    rows = cursor.execute(
        "select table_name, column_name, data_type from duckdb_columns() where schema_name = 'main' "
        "and not internal and database_name = current_database() order by column_index"
    )
    there: dict[str, list[tuple[str, str]]] = {}
    for table, column, kind in rows.fetchall():
        there.setdefault(table, []).append((column, kind))
    return there
