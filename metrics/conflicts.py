"""Where two stored files tell the same thing differently: what each says, and which of the two counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from metrics import settings as conventions
from metrics.merging import key_of, typed
from metrics.schema import TABLES, Table
from metrics.store import Store, sql

# updated: a count that grew, something unknown that became known, or a moment told to the second. conflict: the
# files contradict each other.
Kind = Literal["updated", "conflict"]
MOST = 200


@dataclass(frozen=True)
class Conflict:
    """One value that a later file tells differently. `counts` says whose value is in force: old or new."""

    table: str
    key: str
    column: str
    kind: Kind
    old: str | None
    new: str | None
    old_file: str
    old_at: datetime
    new_file: str
    new_at: datetime
    counts: Literal["old", "new"]


@dataclass(frozen=True)
class Disagreement:
    """How many values of a column differ between files, and how."""

    table: str
    column: str
    kind: Kind
    values: int


def conflicts(store: Store, limit: int = MOST, kind: Kind | None = None) -> list[Conflict]:
    """The values themselves, contradictions first; of each table at most `limit`."""
    found: list[Conflict] = []
    for table, told, zones in _shared(store):
        values = {**zones, "limit": limit, "kind": kind}
        found += [Conflict(table.name, *row) for row in store.rows(_query(table, told, "conflict_rows"), values)]
    return sorted(found, key=lambda one: (one.kind, one.table))[:limit]


def disagreements(store: Store) -> list[Disagreement]:
    """Counts by table, column and kind; the most frequent contradiction first."""
    found: list[Disagreement] = []
    for table, told, zones in _shared(store):
        found += [Disagreement(table.name, *row) for row in store.rows(_query(table, told, "conflict_counts"), zones)]
    return sorted(found, key=lambda one: (one.kind, -one.values, one.table, one.column))


def _shared(store: Store) -> list[tuple[Table, list[str], dict[str, Any]]]:
    """Tables with the columns, beyond the key, that two or more files in use tell."""
    with store.cursor() as cursor:
        zone = conventions.zone_of_naive(conventions.load(cursor))
    carried = store.rows(
        "select table_name, column_name from book.batch_columns where batch in (select batch from book.active) "
        "group by all having count(distinct batch) > 1 order by all"
    )
    found: dict[str, list[str]] = {}
    for name, column in carried:
        if column in TABLES[name].columns and column not in TABLES[name].key:
            found.setdefault(name, []).append(column)
    return [(TABLES[name], columns, {"zone": zone}) for name, columns in found.items()]


def _query(table: Table, told: list[str], ending: str) -> str:
    parts = {
        "table": table.name,
        "keys": typed(table, table.key),
        "key": key_of(table),
        "cells": typed(table, tuple(told)),
        "lasts": ", ".join(f"arg_max({c}, part) filter (where {c} is not null) as {c}" for c in told),
        "texts": ", ".join(f"{c}::varchar as {c}" for c in told),
        "told": ", ".join(told),
        "time": table.time or "",
        "numbers": _of_type(table, "num"),
        "stamps": _of_type(table, "ts"),
        "people": _of_type(table, "person"),
    }
    text = sql("pictures/conflicts.sql") + sql(f"pictures/{ending}.sql")
    for name, value in parts.items():
        text = text.replace("{" + name + "}", value)
    return text


def _of_type(table: Table, kind: str) -> str:
    """The columns of a type as a list of SQL texts; never an empty one."""
    return ", ".join(f"'{name}'" for name, told in table.columns.items() if told == kind) or "''"
