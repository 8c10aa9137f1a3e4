"""Which version of a row counts: the newest batch's value of each column it carries, the earliest event time."""

from __future__ import annotations

from metrics.schema import SQL_TYPES, Table
from metrics.store import Cursor, listed

READERS = {
    "id": "as_id({0})",
    "person": "as_id({0})",
    "key": "as_key({0})",
    "text": "as_text({0})",
    "url": "as_url({0})",
    "ts": "as_ts({0}, $zone)",
    "date": "as_date({0})",
    "num": "as_num({0})",
    "bool": "as_bool({0})",
}


def key_of(table: Table) -> str:
    """One text that tells a row of the table from all others, from its typed columns."""
    if len(table.key) == 1:
        return f"{table.key[0]}::varchar"
    parts = listed([f"coalesce({column}::varchar, '')" for column in table.key])
    return f"concat_ws(chr(31), {parts})"


def typed(table: Table, columns: tuple[str, ...] | None = None) -> str:
    """Select list that reads text columns by their type."""
    return listed([f"{READERS[table.columns[c]].format(c)} as {c}" for c in columns or tuple(table.columns)])


def refresh(cursor: Cursor, table: Table, zone: str) -> None:
    """Works out anew the canonical rows of the keys in the temporary table stale, from active batches.

    The newest batch that carries a column gives its value (nulls included); the earliest event time is kept.
    Within a batch a sheet that does not tell a value leaves that of an earlier sheet.
    """
    cursor.execute(f"delete from canonical.{table.name} where key in (select key from stale)")
    carriers = _carriers(cursor, table)
    first_time = f"min({table.time})" if table.time else "null"
    picks = [_pick(table, column, carriers.get(column, [])) for column in table.columns]
    values = {"zone": zone} if "ts" in table.columns.values() else {}
    cursor.execute(
        f"""
        insert into canonical.{table.name}
        {_theirs(table)}

        versions as (select key, batch, part, row_no, {typed(table)} from theirs),

        last_of_part as (
            select * from versions
            qualify row_number() over (partition by key, batch, part order by row_no desc) = 1
        ),

        last_of_batch as (
            select key, batch, {listed(_completed(table))} from last_of_part group by key, batch
        ),

        earliest as (select key, {first_time} as first_time from versions group by key)

        select v.key, max(v.batch), {listed(picks)}
        from last_of_batch v join earliest e on e.key = v.key
        group by v.key
        """,
        values,
    )


def _theirs(table: Table) -> str:
    """The landed rows of the keys in stale: of all others nothing but the key is read."""
    return f"""
        with told as (
            select {key_of(table)} as key, spot from (
                select rowid as spot, {typed(table, table.key)} from landed.{table.name}
                where batch in (select batch from book.active)
            )
        ),

        -- only the rows of these keys are read whole
        theirs as (
            select t.key, l.* from landed.{table.name} l
            join (select key, spot from told where key in (select key from stale)) t on t.spot = l.rowid
        ),
    """.strip()


def _completed(table: Table) -> list[str]:
    """The sheets of one upload complete each other: of each column the last value that any of them tells."""
    return [f"arg_max({column}, part) filter (where {column} is not null) as {column}" for column in table.columns]


def _carriers(cursor: Cursor, table: Table) -> dict[str, list[int]]:
    rows = cursor.execute(
        "select column_name, list(distinct batch) from book.batch_columns "
        "where table_name = $name and batch in (select batch from book.active) group by column_name",
        {"name": table.name},
    )
    return dict(rows.fetchall())


def _pick(table: Table, column: str, batches: list[int]) -> str:
    if column == table.time:
        return "min(e.first_time)"
    if not batches:
        return f"null::{SQL_TYPES[table.columns[column]]}"
    return f"arg_max_null(v.{column}, v.batch) filter (where v.batch in ({listed([str(b) for b in batches])}))"
