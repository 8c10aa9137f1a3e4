"""Keeps lifetime rows and daily rows of the same post apart, so that they are never added up together."""

from __future__ import annotations

from typing import Any

NEVER_SUMMED = ("reach", "followers_at_post")


def set_days_aside(cursor: Any, post: str, kind_day: str, published: str) -> bool:
    """Fills raw_aside for rows told by day; True when posts remain whose days must be added up.

    `post`, `kind_day` (null on lifetime rows) and `published` are SQL over raw. Days of a post that also has a
    lifetime row go, and so do those of a post that began before the first day told: its sum would be too small.
    """
    cursor.execute(
        f"""
        create or replace temp table raw_told as
        select row_no, {post} as post, try_cast({kind_day} as date) as day,
               try_cast(left({published}, 10) as date) as published
        from raw where row_no not in (select row_no from raw_aside)
        """
    )
    cursor.execute(
        """
        insert into raw_aside
        with lifetime as (select distinct post from raw_told where day is null),

        first_day as (select min(day) as day from raw_told),

        days as (select *, max(row_no) over (partition by post) as last_row from raw_told where day is not null)

        select d.row_no,
               case
                   when d.post in (select post from lifetime) then 'period_duplicate'
                   when d.published < f.day then 'partial_period'
                   else 'daily_part'
               end as reason
        from days d, first_day f
        where d.post in (select post from lifetime) or d.published < f.day or d.row_no < d.last_row
        """
    )
    return bool(
        cursor.execute(
            "select 1 from raw_told where day is not null and row_no not in (select row_no from raw_aside) limit 1"
        ).fetchone()
    )


def summed(column: str, value: str, post: str, kind_day: str) -> str:
    """SQL: the value of a lifetime row as it is, of a row told by day the sum over the days of its post."""
    if column in NEVER_SUMMED:
        return f"case when {kind_day} is null then {value} end"
    total = f"(sum(try_cast({value} as bigint)) filter (where {kind_day} is not null) over (partition by {post}))"
    return f"case when {kind_day} is null then {value} else {total}::varchar end"
