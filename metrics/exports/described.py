"""Recognises one sheet, stages it and describes what would be kept of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from pyarrow import compute

from metrics.exports import questions, staging, translate
from metrics.exports.finding import Found, find
from metrics.exports.layout import Cell, Daily, Fill
from metrics.exports.prepared import PreparedSheet, UsedColumn
from metrics.exports.recognise import Match
from metrics.exports.staged import Staged
from metrics.model import Feed, Plan, Remark
from metrics.schema import TABLES

__all__ = ["Found", "describe", "find", "plan", "stage", "told"]

PREVIEW = 10
READ_WHOLE = ("text", "timed", "later", "made", "replied", "part", "label", "sum")  # they take every role


def stage(found: Found, place: Path | None = None) -> Staged:
    """The rows of the sheet, read once; in `place` when they are many."""
    assert found.match is not None
    return staging.stage(found.sheet.rows, found.match, place)


def plan(cursor: Any, staged: Staged, received: date) -> Plan:
    """Lays out what was staged for the cursor; returns what is to be done with it."""
    staging.lay_out(cursor, staged)
    return translate.plan(cursor, staged.match, received)


def describe(cursor: Any, found: Found, received: date, place: Path | None = None) -> PreparedSheet:
    """Everything a person sees of the sheet before confirming it."""
    if found.refusal or found.match is None:
        return _refused(found, found.refusal)
    staged = stage(found, place)
    return told(cursor, found, staged, plan(cursor, staged, received))


def told(cursor: Any, found: Found, staged: Staged, plan: Plan) -> PreparedSheet:
    """As `describe`, of a sheet that is staged and planned."""
    one, rows = staged.match, staged.rows.count
    if not rows:
        return _refused(found, Remark("empty_sheet", "error"))
    aside, rejected = _by_reason(cursor, plan.aside), _by_reason(cursor, plan.rejected)
    shown = [_shown(cursor, feed) for feed in plan.feeds]
    used = _used(shown)
    if silent := rows - used - sum(aside.values()) - sum(rejected.values()):
        aside["no_values"] = silent
    return PreparedSheet(
        name=found.label,
        layout=one.layout.id,
        title=one.layout.name,
        unconfirmed=not one.layout.confirmed,
        confidence=one.confidence,
        header_row=one.row_no,
        header=one.header,
        near=found.near,
        rows=rows,
        used=used,
        aside=aside,
        rejected=rejected,
        period=_period(shown),
        decisions=plan.decisions,
        used_columns=tuple(_used_columns(one)),
        ignored_columns=_ignored(one),
        preview={feed.table: _preview(cursor, feed, taken) for feed, taken in zip(plan.feeds, shown, strict=True)},
        tables=tuple(dict.fromkeys(feed.table for feed in plan.feeds)),
        remarks=(*found.sheet.remarks, *found.remarks, *plan.remarks),
        questions=questions.asked(one.layout, plan.decisions),
        mapping=found.mapping,
        saved=found.saved,
        staged=staged,
    )


def _refused(found: Found, refusal: Remark | None) -> PreparedSheet:
    one = found.match
    return PreparedSheet(
        name=found.label,
        refusal=refusal,
        layout=one.layout.id if one else "",
        title=one.layout.name if one else None,
        confidence=one.confidence if one else 0.0,
        header_row=one.row_no if one else 0,
        header=one.header if one else (),
        near=found.near,
        remarks=found.sheet.remarks,
        mapping=found.mapping,
        saved=found.saved,
    )


def _by_reason(cursor: Any, query: str) -> dict[str, int]:
    rows = cursor.execute(f"select reason, count(distinct row_no) from ({query}) group by reason order by reason")
    return dict(rows.fetchall())


def _shown(cursor: Any, feed: Feed) -> Any:
    """A table (row_no, day) of the rows that a feed takes, each with the day of its moment as it is written."""
    moment = TABLES[feed.table].time or "date"
    day = f"try_cast(left({moment}, 10) as date)" if moment in feed.columns else "null::date"
    return cursor.execute(f"select row_no, {day} as day from ({feed.select})").to_arrow_table()


def _used(shown: Sequence[Any]) -> int:
    """How many rows are taken, each counted once."""
    numbers = np.concatenate([np.empty(0, np.int64), *(told.column("row_no").to_numpy() for told in shown)])
    return int(np.count_nonzero(np.diff(np.sort(numbers), prepend=0)))


def _period(shown: Sequence[Any]) -> tuple[date, date] | None:
    """First and last day of the sheet, as its moments are written."""
    ends = [compute.min_max(told.column("day")).as_py() for told in shown]
    days = [end["min"] for end in ends if end["min"]], [end["max"] for end in ends if end["max"]]
    return (min(days[0]), max(days[1])) if days[0] else None


def _preview(cursor: Any, feed: Feed, shown: Any) -> tuple[dict[str, Any], ...]:
    first = np.sort(shown.column("row_no").to_numpy())[:PREVIEW]
    last = first[-1] if len(first) else 0
    result = cursor.execute(f"select * from ({feed.select}) where row_no <= {last} order by row_no limit {PREVIEW}")
    names = [column[0] for column in result.description]
    return tuple(dict(zip(names, row, strict=True)) for row in result.fetchall())


def _targets(one: Match) -> Iterator[tuple[str, str]]:
    """Pairs of a role that is read and what it fills; of several roles the text takes all, the rest the first."""
    for fill in one.layout.fills:
        for target, cell in _cells(fill).items():
            here = [role for role in cell.roles if role in one.positions]
            wanted = here if cell.reader in READ_WHOLE else here[:1]
            yield from ((role, target) for role in wanted)
        if isinstance(fill, Fill):
            held = (*fill.when, *fill.unless, *(condition for _, condition in one.layout.aside))
            yield from ((c.role, f"{fill.table}.*") for c in held if c.role in one.positions)


def _cells(fill: Fill | Daily) -> dict[str, Cell]:
    """What the fill reads, by table.column (of daily totals also by measure)."""
    if isinstance(fill, Fill):
        return {f"{fill.table}.{name}": cell for name, cell in fill.cells.items() if cell.roles}
    cells = {"date": Cell("day", (fill.day,)), **{name: Cell("count", roles) for name, roles in fill.measures.items()}}
    cells |= {name: Cell("sum", roles) for name, roles in fill.sums.items()}
    if isinstance(fill.network, Cell):
        cells["network"] = fill.network
    if fill.account:
        cells["account"] = fill.account
    return {f"account_daily.{name}": cell for name, cell in cells.items()}


def _used_columns(one: Match) -> Iterator[UsedColumn]:
    fills: dict[str, list[str]] = {}
    for role, target in _targets(one):
        fills.setdefault(role, []).append(target)
    for role, place in sorted(one.positions.items(), key=lambda pair: pair[1]):
        if role in fills:
            yield UsedColumn(one.header[place], tuple(dict.fromkeys(fills[role])))


def _ignored(one: Match) -> tuple[str, ...]:
    read = {role for role, _ in _targets(one)}
    read |= {one.layout.kind} if one.layout.kind else set()
    known = [one.header[place].strip() for role, place in one.positions.items() if role not in read]
    return (*known, *one.unknown, *one.repeated)
