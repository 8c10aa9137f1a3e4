"""Adds up the rows of one day and network where an export has several of them."""

from __future__ import annotations

from typing import Any

from metrics.exports import columns
from metrics.exports.columns import Columns
from metrics.exports.layout import Cell, Daily

PART = "added_up"
# Rows of raw that carry data, with those that are added to another row.
USED = (
    f"row_no not in (select row_no from raw_aside where reason <> '{PART}') "
    "and row_no not in (select row_no from raw_rejected)"
)


def set_aside(cursor: Any, found: Columns, fill: Daily) -> None:
    """Rows without a network go; of the rows of a day, network and account the last one stands for all."""
    if isinstance(fill.network, Cell):
        network = found.sql(fill.network)
        cursor.execute(
            f"insert into raw_aside select row_no, 'not_social' from raw where {columns.USED} and {network} is null"
        )
    else:
        network = "''"
    day = found.sql(Cell("day", (fill.day,)))
    cursor.execute(
        f"insert into raw_aside with days as (select row_no, {day} as day, {network} as network from raw "
        f"where {columns.USED}) select row_no, '{PART}' from days where day is not null "
        "qualify row_number() over (partition by day, network order by row_no desc) > 1"
    )


def added_up(daily: str) -> str:
    """SQL: the rows of account_daily with the sums of their day and network, the last row of each alone."""
    total = "sum(try_cast(value as bigint)) over (partition by date, network, measure)"
    summed = f"select * replace (({total})::varchar as value) from ({daily})"
    return f"select * from ({summed}) where row_no not in (select row_no from raw_aside where reason = '{PART}')"
