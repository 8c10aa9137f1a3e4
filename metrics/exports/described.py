"""Recognises one sheet, stages it and describes what would be kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

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
    shown = _materialised(cursor, plan)
    used = _used(cursor, shown)
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
        period=_period(cursor, plan, shown),
        decisions=plan.decisions,
        used_columns=tuple(_used_columns(one)),
        ignored_columns=_ignored(one),
        preview={feed.table: _preview(cursor, feed, name) for feed, name in zip(plan.feeds, shown, strict=True)},
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


def _materialised(cursor: Any, plan: Plan) -> list[str]:
    """The rows and moments of each feed, in a temporary table whose name is returned."""
    names = [f"shown_{place}" for place, _ in enumerate(plan.feeds)]
    for name, feed in zip(names, plan.feeds, strict=True):
        moment = TABLES[feed.table].time or "date"
        columns = f"row_no, {moment}" if moment in feed.columns else "row_no"
        cursor.execute(f"create or replace temp table {name} as select {columns} from ({feed.select})")
    return names


def _used(cursor: Any, shown: list[str]) -> int:
    told = " union ".join(f"select row_no from {name}" for name in shown)
    return cursor.execute(f"select count(distinct row_no) from ({told})").fetchone()[0] if told else 0


def _period(cursor: Any, plan: Plan, shown: list[str]) -> tuple[date, date] | None:
    """First and last day of the sheet, as its moments are written."""
    parts = []
    for feed, name in zip(plan.feeds, shown, strict=True):
        moment = TABLES[feed.table].time or "date"
        if moment in feed.columns:
            parts.append(f"select left({moment}, 10) as day from {name}")
    if not parts:
        return None
    query = f"select min(try_cast(day as date)), max(try_cast(day as date)) from ({' union all '.join(parts)})"
    first, last = cursor.execute(query).fetchone()
    return (first, last) if first else None


def _preview(cursor: Any, feed: Feed, shown: str) -> tuple[dict[str, Any], ...]:
    first = f"select row_no from {shown} order by row_no limit {PREVIEW}"
    last = cursor.execute(f"select coalesce(max(row_no), 0) from ({first})").fetchone()[0]
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
