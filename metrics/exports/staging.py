"""Reads the rows below a header once, and lays them out for the database without those that carry no data."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow

from metrics.exports import columnar
from metrics.exports.cells import cells_of
from metrics.exports.evenness import Block
from metrics.exports.readers import create_macros
from metrics.exports.recognise import Match, Row
from metrics.exports.sorting import Sorter
from metrics.exports.staged import Rows, Staged
from metrics.exports.text import TextRows

CHUNK = 20_000
AHEAD = 2  # blocks that are cut into cells before their turn, each by a thread
AS_IT_IS = "verbatim"  # how a template's cells are read: without any of the macros
WIDEST = 500  # columns beyond are only kept up to the last that is read


def stage(rows: Callable[[], Iterator[Row]], match: Match, place: Path | None = None) -> Staged:
    """Reads the rows below the header and keeps them, in `place` when they are many."""
    names = ["row_no", *(f"c{number}" for number in range(_kept(match)))]
    sorter = Sorter(match)
    kept = Rows(_schema(names), _tables(rows, sorter, names), place)
    return Staged(match, kept, sorter.aside, sorter.rejected)


def lay_out(cursor: Any, staged: Staged) -> None:
    """Makes what was staged known to a cursor: raw(row_no, c0, c1, …), raw_aside(row_no, reason) and
    raw_rejected(row_no, reason, cell). Cells are the file's own text ('' becomes null).
    """
    if any(cell.reader != AS_IT_IS for cell in cells_of(staged.match.layout)):
        create_macros(cursor)
    cursor.register("raw", staged.rows)
    for name, found, columns in (
        ("raw_aside", staged.aside, ["row_no", "reason"]),
        ("raw_rejected", staged.rejected, ["row_no", "reason", "cell"]),
    ):
        cursor.register("rows_told", _of_rows(found, columns))
        cursor.execute(f"create or replace temp table {name} as select * from rows_told")
        cursor.unregister("rows_told")


def put_away(cursor: Any) -> None:
    """Lets the cursor forget the rows."""
    cursor.unregister("raw")


def _kept(match: Match) -> int:
    """How many columns are staged: a table of ten thousand would not fit into memory."""
    return min(len(match.header), max(WIDEST - 1, *match.positions.values()) + 1)


def _schema(names: list[str]) -> Any:
    return pyarrow.schema([(name, pyarrow.int64() if name == "row_no" else pyarrow.string()) for name in names])


def _tables(rows: Callable[[], Iterator[Row]], sorter: Sorter, names: list[str]) -> Iterator[Any]:
    """A text whose cells are all in their places goes block by block; any other row by row."""
    if not isinstance(rows, TextRows) or not rows.even or sorter.layout.total_anywhere:
        yield from _one_by_one(rows(), sorter, names)
        return
    delimiter = rows.dialect.delimiter

    def parsed(whole: Block) -> tuple[Block, Any]:
        block = whole.below(sorter.below)
        return block, columnar.table(block, delimiter, sorter.width)

    for block, cells in _ahead(parsed, rows.blocks()):
        if cells is None:
            yield from _one_by_one(iter(columnar.rows(block, delimiter)), sorter, names)
            continue
        sorter.look_over(cells, block.first)
        numbers = pyarrow.array(np.arange(block.first, block.first + len(cells)))
        yield pyarrow.Table.from_arrays([numbers, *cells.columns[: len(names) - 1]], names=names)


def _ahead(work: Callable[[Any], Any], inputs: Iterator[Any]) -> Iterator[Any]:
    """What is made of each input, in their order; the next ones are worked on while one is used."""
    waiting: deque[Any] = deque()
    with ThreadPoolExecutor(AHEAD) as threads:
        for each in inputs:
            waiting.append(threads.submit(work, each))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


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
