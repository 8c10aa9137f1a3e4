"""Loads the rows below a header into the temporary table raw, and sets aside the rows that carry no data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import numpy as np
import pyarrow

from metrics.exports import columnar
from metrics.exports.readers import create_macros
from metrics.exports.recognise import Match, Row
from metrics.exports.sorting import Sorter
from metrics.exports.text import TextRows

CHUNK = 20_000
WIDEST = 500  # columns beyond are only kept up to the last that is read


def stage(cursor: Any, rows: Callable[[], Iterator[Row]], match: Match) -> int:
    """Fills raw(row_no, c0, c1, …), raw_aside(row_no, reason) and raw_rejected(row_no, reason, cell).

    Cells are the file's own text ('' becomes null). Returns how many rows stand below the header.
    """
    create_macros(cursor)
    names = ["row_no", *(f"c{place}" for place in range(_kept(match)))]
    sorter = Sorter(match)
    staged = _load(cursor, "raw", names, _tables(rows, sorter, names))
    for name, found, columns in (
        ("raw_aside", sorter.aside, ["row_no", "reason"]),
        ("raw_rejected", sorter.rejected, ["row_no", "reason", "cell"]),
    ):
        _load(cursor, name, columns, iter([_of_rows(found, columns)]))
    return staged


def _kept(match: Match) -> int:
    """How many columns are staged: a table of ten thousand would not fit into memory."""
    return min(len(match.header), max(WIDEST - 1, *match.positions.values()) + 1)


def _load(cursor: Any, name: str, columns: list[str], tables: Iterator[Any]) -> int:
    """Makes a temporary table of what comes, while it comes; returns how many rows it has."""
    failed: list[BaseException] = []
    schema = _schema(columns)
    reader = pyarrow.RecordBatchReader.from_batches(schema, _batches(tables, schema, failed))
    cursor.register("rows_that_come", reader)
    try:
        cursor.execute(f"create or replace temp table {name} as select * from rows_that_come")
        return cursor.fetchone()[0]
    except Exception as error:
        # The database wraps what was raised while reading: the caller wants the thing itself.
        raise (failed[0] if failed else error) from None
    finally:
        cursor.unregister("rows_that_come")


def _batches(tables: Iterator[Any], schema: Any, failed: list[BaseException]) -> Iterator[Any]:
    try:
        for table in tables:
            yield from table.cast(schema).to_batches()
    except BaseException as error:
        failed.append(error)
        raise


def _schema(names: list[str]) -> Any:
    return pyarrow.schema([(name, pyarrow.int64() if name == "row_no" else pyarrow.string()) for name in names])


def _tables(rows: Callable[[], Iterator[Row]], sorter: Sorter, names: list[str]) -> Iterator[Any]:
    """A text whose cells are all in their places goes block by block; any other row by row."""
    if not isinstance(rows, TextRows) or not rows.even or sorter.layout.total_anywhere:
        yield from _one_by_one(rows(), sorter, names)
        return
    delimiter = rows.dialect.delimiter
    for whole in rows.blocks():
        block = whole.below(sorter.below)
        cells = columnar.table(block, delimiter, sorter.width)
        if cells is None:
            yield from _one_by_one(iter(columnar.rows(block, delimiter)), sorter, names)
            continue
        sorter.look_over(cells, block.first)
        numbers = pyarrow.array(np.arange(block.first, block.first + len(cells)))
        yield pyarrow.Table.from_arrays([numbers, *cells.columns[: len(names) - 1]], names=names)


def _one_by_one(rows: Iterator[Row], sorter: Sorter, names: list[str]) -> Iterator[Any]:
    lists = sorter.sorted(rows)
    while chunk := list(islice(lists, _chunk_rows(sorter.width))):
        yield _of_rows([row[: len(names)] for row in chunk], names)


def _chunk_rows(width: int) -> int:
    """Fewer rows at a time where rows are very wide, so that memory stays bounded."""
    return max(200, min(CHUNK, 400_000 // max(1, width)))


def _of_rows(rows: list[Any], names: list[str]) -> Any:
    columns = zip(*rows, strict=True) if rows else [[] for _ in names]
    schema = _schema(names)
    arrays = [pyarrow.array(values, type=field.type) for values, field in zip(columns, schema, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=schema)
