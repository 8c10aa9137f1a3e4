"""From a block of records to columns of cells, many at a time, where every record has as many cells as the others."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import numpy as np
import pyarrow
from pyarrow import csv as arrow

from metrics.exports.evenness import MARK, Block
from metrics.exports.sheet import Row


def table(block: Block, delimiter: str, width: int) -> Any | None:
    """The cells of a block under a header of `width` columns ('' is null); None where its records differ in length."""
    if block.empty.all():
        return None
    there = len(_first_cells(block, delimiter))
    try:
        found = _parsed(block.octets, delimiter, there)
    except pyarrow.ArrowInvalid:
        return None
    if len(found) != len(block.ends) - int(block.empty.sum()):
        return None
    if any(column.null_count < len(found) for column in found.columns[width:]):
        return None
    return _with_empty_lines(_wide(found, width), block.empty)


def rows(block: Block, delimiter: str) -> list[Row]:
    """The records of a block one by one, with their numbers."""
    text = StringIO(block.octets.decode(), newline="")
    return list(enumerate(csv.reader(text, delimiter=delimiter), block.first))


def _first_cells(block: Block, delimiter: str) -> list[str]:
    place = int(np.argmin(block.empty))
    start = int(block.ends[place - 1]) if place else 0
    text = block.octets[start : int(block.ends[place])].decode()
    return next(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def _parsed(octets: bytes, delimiter: str, count: int) -> Any:
    names = [f"c{place}" for place in range(count)]
    # A byte-order mark here is a part of the first cell; the reader would take away one.
    source = pyarrow.BufferReader(MARK + octets if octets.startswith(MARK) else octets)
    return arrow.read_csv(
        source,
        read_options=arrow.ReadOptions(block_size=len(octets) + 1, use_threads=False, column_names=names),
        parse_options=arrow.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        convert_options=arrow.ConvertOptions(
            check_utf8=False,
            column_types=dict.fromkeys(names, pyarrow.string()),
            null_values=[""],
            strings_can_be_null=True,
        ),
    )


def _wide(found: Any, width: int) -> Any:
    """Exactly the columns of the header."""
    found = found.select(range(min(width, found.num_columns)))
    for place in range(found.num_columns, width):
        found = found.append_column(f"c{place}", pyarrow.nulls(len(found), pyarrow.string()))
    return found


def _with_empty_lines(found: Any, empty: Any) -> Any:
    if not empty.any():
        return found
    return found.take(pyarrow.array(np.cumsum(~empty) - 1, mask=empty))
