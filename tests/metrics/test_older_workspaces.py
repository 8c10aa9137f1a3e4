"""A workspace made by an earlier version opens, has the new columns in their place and keeps its numbers."""

from pathlib import Path

from metrics import measure
from metrics.batches import redo, undo
from metrics.schema import TABLES
from metrics.workspaces import Workspace, open_workspace
from tests.conftest import NOON, land, table

POSTS = "post_id, published_at, network\np1, 2024-01-01 10:00, x\np2, 2024-01-02 10:00, x"
LATER = "post_id, published_at, network, origin\np3, 2024-01-03 10:00, x, employee"
TALK = """
    message_id, thread_id, created_at,       direction, author_id, channel, text
    a1,         t1,        2024-01-05 09:00, in,        ana,       dm,      ¿Abren el domingo?
    b1,         t1,        2024-01-05 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
"""

# What the clock tells once the SQL of a derived table was another.
OTHER_WAYS = "update clock set rules = replace(rules, '\"]', 'older\"]')"


def aged(folder: Path) -> None:
    """A workspace as it was before posts had an origin, messages a topic and conversations their turns."""
    store = open_workspace(folder, "own")
    land(store, {"posts": table(POSTS), "messages": table(TALK)})
    with store.writing() as cursor:
        for schema in ("landed", "canonical"):
            cursor.execute(f"alter table {schema}.posts drop column origin")
            cursor.execute(f"alter table {schema}.messages drop column topic")
        cursor.execute("create table message_threads as select message_id, thread from messages")
        cursor.execute("alter table dyads drop column turns")
        cursor.execute("alter table dyads drop column partial")
        cursor.execute(OTHER_WAYS)
    store.close()


def columns(store: Workspace, schema: str, name: str) -> list[str]:
    rows = store.rows(
        "select column_name from duckdb_columns() where schema_name = $schema and table_name = $name "
        "order by column_index",
        {"schema": schema, "name": name},
    )
    return [column for (column,) in rows]


def test_columns_added_later_are_there_at_the_end_once_an_older_workspace_is_opened(tmp_path: Path) -> None:
    aged(tmp_path)
    store = open_workspace(tmp_path, "own")
    for name in ("posts", "messages"):
        assert columns(store, "canonical", name) == ["key", "batch", *TABLES[name].columns]
        assert columns(store, "landed", name) == ["batch", "part", "row_no", *TABLES[name].columns]
    assert columns(store, "main", "message_threads") == []
    assert measure(store, "broadcast_volume").value == 2


def test_an_older_workspace_takes_the_new_column_and_undoes_and_redoes_its_first_file(tmp_path: Path) -> None:
    aged(tmp_path)
    store = open_workspace(tmp_path, "own")
    land(store, {"posts": table(LATER)})
    undo(store, 1, at=NOON, by="Ana")
    redo(store, 1, at=NOON, by="Ana")
    told = store.rows("select post_id, network, origin from canonical.posts order by post_id")
    assert told == [("p1", "x", None), ("p2", "x", None), ("p3", "x", "employee")]
    assert measure(store, "co_creation").detail["unknown"] == 2


def test_what_is_derived_is_worked_out_anew_when_its_sql_has_changed(tmp_path: Path) -> None:
    aged(tmp_path)
    store = open_workspace(tmp_path, "own")
    assert store.rows("select turns, partial from dyads") == [(2, False)]
    with store.writing() as cursor:
        cursor.execute("update dyads set turns = 99")
        cursor.execute(OTHER_WAYS)
    store.close()
    assert open_workspace(tmp_path, "own").rows("select turns from dyads") == [(2,)]
