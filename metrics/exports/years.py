"""Finds the years of days that are written without one, from the order of the rows and the day of receipt."""

from __future__ import annotations

from datetime import date
from typing import Any

# One row per year that a day without a year may belong to.
CANDIDATE = "try_cast(format('{}-{:02d}-{:02d}', y, month, day) as date)"


def place(cursor: Any, table: str, received: date, said: int | None) -> tuple[str, dict[str, int], tuple[str, str]]:
    """Fills `table` (row_no, day) from month_days: how it was done, on what ground, the first and last day.

    Days get the newest years that end by the receipt, going back at each new year's eve; or the year that a
    person said of the last one.
    """
    rising, falling = _directions(cursor)
    backwards = falling > rising
    series = max(rising, falling) >= 3 * max(1, min(rising, falling)) and rising + falling >= 3
    query = _series(table, "desc" if backwards else "asc") if series else _each(table)
    cursor.execute(query, {"received": received})
    newest = cursor.execute(f"select year(max(day)) from {table}").fetchone()[0] or received.year
    if said and said != newest:
        _shift(cursor, table, said - newest)
    first, last = cursor.execute(f"select min(day), max(day) from {table}").fetchone()
    ground = {"rows": rising + falling, "newest": newest}
    return "series" if series else "each", ground, (str(first or ""), str(last or ""))


def _shift(cursor: Any, table: str, by: int) -> None:
    """Moves all days by so many years; a 29 February that its new year does not have is unknown."""
    cursor.execute(
        f"create or replace temp table {table} as select f.row_no, "
        "try_cast(format('{}-{:02d}-{:02d}', year(f.day) + $by, m.month, m.day) as date) as day "
        f"from {table} f join month_days m using (row_no)",
        {"by": by},
    )


def _directions(cursor: Any) -> tuple[int, int]:
    """How often a row stands one or two days after, or before, the row above it."""
    return cursor.execute(
        """
        with placed as (select row_no, make_date(2000, month, least(day, 28)) as spot from month_days),

        stepped as (select spot - lag(spot) over (order by row_no) as step from placed)

        select count(*) filter (where step between 0 and 2), count(*) filter (where step between -2 and -1)
        from stepped
        """
    ).fetchone()


def _each(table: str) -> str:
    return f"""
    create or replace temp table {table} as
    with years as (select unnest(range(year($received::date) - 8, year($received::date) + 2)) as y),

    dated as (select row_no, {CANDIDATE} as day from month_days, years)

    select row_no, max(day) as day from dated where day <= $received::date + 1 group by row_no
    """


def _series(table: str, direction: str) -> str:
    return f"""
    create or replace temp table {table} as
    with marked as (
        select *, case
            when month * 100 + day < lag(month * 100 + day) over (order by row_no {direction}) then 1 else 0
        end as turned
        from month_days
    ),

    numbered as (select *, sum(turned) over (order by row_no {direction}) as turn from marked),

    years as (select unnest(range(year($received::date) - 8, year($received::date) + 2)) as y),

    ends as (
        select y, try_cast(format('{{}}-{{:02d}}-{{:02d}}', y, month, day) as date) as last
        from years, (select * from numbered order by row_no {"asc" if direction == "desc" else "desc"} limit 1)
    ),

    newest as (select max(y) as y from ends where last <= $received::date + 1),

    turns as (select max(turn) as n from numbered)

    select row_no, try_cast(
        format('{{}}-{{:02d}}-{{:02d}}', (select y from newest) - (select n from turns) + turn, month, day) as date
    ) as day
    from numbered
    """
