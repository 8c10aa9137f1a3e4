"""What is between reading and writing: in the database, or beside it when there is much of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from threading import Timer, get_ident
from typing import Any

import pyarrow
import pytest

from metrics import workbench
from metrics.store import Cursor
from metrics.watch import Stopped
from metrics.workbench import Beside, Workbench
from metrics.workspaces import in_memory

AT = datetime(2026, 5, 1, 9)
KINDS = pytest.mark.parametrize("kind", [Workbench, Beside])


@pytest.fixture
def cursor() -> Iterator[Cursor]:
    store = in_memory()
    with store.writing(rehearsal=True) as cursor:
        cursor.execute("create table kept (number bigint, word varchar, moment timestamp)")
        yield cursor
    store.close()


def numbers(count: int, first: int = 0) -> pyarrow.Table:
    found = range(first, first + count)
    return pyarrow.table({"number": list(found), "word": [f"w{n}" for n in found], "moment": [AT] * count})


def kept(cursor: Cursor) -> list[int]:
    return [number for (number,) in cursor.execute("select number from kept order by number").fetchall()]


@KINDS
@pytest.mark.parametrize("value", [AT, "it's", True, None, 2.5, 7, [1, 2], "$other"])
def test_a_table_is_made_with_the_values_that_its_query_names(
    kind: type[Workbench], value: Any, cursor: Cursor
) -> None:
    bench = kind(cursor)
    bench.make("asked", "select $value as told, $value is null as unknown", {"value": value, "other": 1})
    assert cursor.execute("select told, unknown from asked").fetchall() == [(value, value is None)]
    bench.close()


@KINDS
def test_a_value_that_nobody_gave_is_no_null(kind: type[Workbench], cursor: Cursor) -> None:
    bench = kind(cursor)
    with pytest.raises(Exception, match="parameter"):
        bench.make("asked", "select $forgotten as told", {"other": 1})


@KINDS
def test_what_is_worked_out_can_be_broken_off(kind: type[Workbench]) -> None:
    store, thread = in_memory(), get_ident()
    with pytest.raises(Stopped), store.writing() as cursor, workbench.workbench(cursor, 0):
        timer = Timer(0.2, store.interrupt, [thread])
        timer.start()
        kind(cursor).make("long", "select count(*) from range(1_000_000_000_000) where range % 7 = 8", {})
    timer.join()


@KINDS
def test_a_table_can_be_made_anew_from_itself(kind: type[Workbench], cursor: Cursor) -> None:
    bench = kind(cursor)
    bench.make("doubled", "select 1 as n union all select 2", {})
    for _ in range(3):
        bench.make("doubled", "select n * 2 as n from doubled", {})
    assert bench.count("doubled") == 2
    assert cursor.execute("select sum(n) from doubled").fetchone() == (24,)
    bench.close()


@KINDS
def test_what_was_made_goes_and_what_was_added_stays(kind: type[Workbench], cursor: Cursor) -> None:
    bench = kind(cursor)
    bench.make("between", "select 1 as n", {})
    bench.add("kept", "select 5, 'five', $moment", {"moment": AT})
    bench.add_rows("kept", numbers(3))
    bench.close()
    assert kept(cursor) == [0, 1, 2, 5]
    assert cursor.execute("select 1 from duckdb_tables() where table_name = 'between'").fetchall() == []
    assert cursor.execute("select 1 from duckdb_views() where view_name in ('between', 'kept_rows')").fetchall() == []


@KINDS
def test_what_was_cleared_can_be_made_again(kind: type[Workbench], cursor: Cursor) -> None:
    bench = kind(cursor)
    bench.make("between", "select 1 as n", {})
    bench.clear("between", "never_made")
    bench.make("between", "select 2 as n", {})
    assert cursor.execute("select n from between").fetchall() == [(2,)]
    bench.close()


def test_rows_are_written_by_whole_groups_and_the_rest_when_it_is_asked_for(
    cursor: Cursor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbench, "GROUP", 4)
    bench = Beside(cursor)
    steps = [(7, 0), (7, 8), (1, 8), (1, 16), (25, 40)]
    first = 0
    for count, written in steps:
        bench.add_rows("kept", numbers(count, first))
        first += count
        assert kept(cursor) == list(range(written))
    bench.flush()
    assert kept(cursor) == list(range(41))
    bench.flush()
    bench.close()
    assert len(kept(cursor)) == 41


@pytest.mark.parametrize(
    ("rows", "kind"), [(0, Workbench), (99_999, Workbench), (100_000, Beside), (1_500_001, Workbench)]
)
def test_much_stands_beside_the_database_and_more_than_memory_may_hold_does_not(
    rows: int, kind: type[Workbench], cursor: Cursor
) -> None:
    with workbench.workbench(cursor, rows) as bench:
        assert type(bench) is kind


def test_all_threads_read_what_stands_beside(cursor: Cursor) -> None:
    """The rows come in pieces of which each thread takes one after the other."""
    bench = Beside(cursor)
    bench.hand("many", numbers(50_001))
    pieces = pyarrow.RecordBatchReader.from_stream(bench._handed["many"])
    assert [len(piece) for piece in pieces] == [20_000, 20_000, 10_001]
    bench.close()


def test_what_is_worked_out_beside_is_taken_back_with_its_transaction() -> None:
    store = in_memory()
    with pytest.raises(ValueError, match="stop"), store.writing() as cursor:
        cursor.execute("create table kept (number bigint, word varchar, moment timestamp)")
        with workbench.workbench(cursor, 100_000) as bench:
            bench.add_rows("kept", numbers(3))
            raise ValueError("stop")
    assert store.rows("select 1 from duckdb_tables() where table_name = 'kept'") == []


@KINDS
def test_rows_that_were_worked_out_elsewhere_take_the_place_of_those_before(
    kind: type[Workbench], cursor: Cursor
) -> None:
    bench = kind(cursor)
    bench.make("found", "select 1::bigint as number, 'old' as word, null::timestamp as moment", {})
    bench.put("found", numbers(3))
    assert bench.count("found") == 3
    assert cursor.execute("select list(word order by number) from found").fetchone() == (["w0", "w1", "w2"],)
    bench.clear("found")
    assert sum(handed.rows.num_rows for handed in bench._handed.values()) == 0
    bench.close()


@KINDS
def test_rows_that_are_written_are_not_held_any_longer(kind: type[Workbench], cursor: Cursor) -> None:
    bench = kind(cursor)
    bench.add_rows("kept", numbers(4))
    bench.flush()
    assert kept(cursor) == [0, 1, 2, 3]
    assert sum(handed.rows.num_rows for handed in bench._handed.values()) == 0
    bench.close()
