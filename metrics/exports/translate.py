"""Makes the plan of a staged sheet: decides formats from all values and writes the selects that fill the tables."""

from __future__ import annotations

from datetime import date
from typing import Any

from metrics.exports import gathered, notes, periods, settling
from metrics.exports.columns import USED, Columns
from metrics.exports.layout import Cell, Daily, Fill, Layout
from metrics.exports.readers import quoted
from metrics.exports.recognise import Match
from metrics.model import Feed, Plan
from metrics.schema import TABLES

ASIDE = "select row_no, reason from raw_aside"
REJECTING = ("id", "stamp", "day", "timed", "later")  # readers whose cell may say something that cannot be read
REJECTED = "select row_no, reason, cell from raw_rejected"


def plan(cursor: Any, match: Match, received: date) -> Plan:
    """The plan of the sheet that stands in raw. `received` is the day the file was handed in."""
    found = settling.decide(cursor, match, received)
    _set_aside(cursor, found)
    for fill in match.layout.fills:
        _reject(cursor, found, fill)
    for fill in match.layout.fills:
        if isinstance(fill, Daily) and fill.added:
            gathered.set_aside(cursor, found, fill)
    by_day = _by_day(cursor, found)
    whole = _all_used(cursor)
    feeds = [_feed(found, fill, by_day, whole) for fill in match.layout.fills if not _idle(found, fill)]
    decisions = [decision for column in found.dates.values() for decision in column.decisions]
    return Plan(
        layout=match.layout.id,
        feeds=tuple(feed for feed in feeds if feed),
        aside=ASIDE,
        rejected=REJECTED,
        remarks=notes.of(cursor, found, by_day=by_day),
        decisions=(*decisions, *found.marks.values(), *notes.zones(cursor, found)),
    )


def _key_cell(layout: Layout) -> Cell | None:
    """How the id of a post is read, where a layout tells days and lifetimes of posts."""
    return next((f.cells["post_id"] for f in layout.fills if isinstance(f, Fill) and "post_id" in f.cells), None)


def _set_aside(cursor: Any, found: Columns) -> None:
    """Rows that the layout leaves out by what they say, such as deleted tickets."""
    for reason, condition in found.match.layout.aside:
        cursor.execute(
            f"insert into raw_aside select row_no, {quoted(reason)} from raw where {USED} and {found.holds(condition)}"
        )


def _reject(cursor: Any, found: Columns, fill: Fill | Daily) -> None:
    """Rows whose id or moment stands there but cannot be read."""
    cells = fill.cells if isinstance(fill, Fill) else {"date": Cell("day", (fill.day,))}
    where = found.where(fill) if isinstance(fill, Fill) else "true"
    needed = TABLES["account_daily" if isinstance(fill, Daily) else fill.table].needed
    for name in needed:
        cell = cells.get(name)
        if cell is None or cell.reader not in REJECTING or not found.carries(cell):
            continue
        places = found.places(*cell.roles[1:]) if cell.reader == "later" else found.places(*cell.roles)[:1]
        column = f"coalesce({', '.join(f'told(c{place})' for place in places)})"
        reason = "damaged_id" if cell.reader == "id" else "unreadable_date"
        cursor.execute(
            f"insert into raw_rejected select row_no, '{reason}', left({column}, 200) from raw "
            f"where {USED} and {where} and {column} is not null and {found.sql(cell)} is null"
        )


def _by_day(cursor: Any, found: Columns) -> bool:
    layout = found.match.layout
    key = _key_cell(layout)
    if not layout.kind or layout.kind not in found.match.positions or key is None:
        return False
    published = next(f.cells["published_at"] for f in layout.fills if isinstance(f, Fill) and f.table == "posts")
    return periods.set_days_aside(cursor, found.sql(key), found.moment(layout.kind), found.sql(published))


def _idle(found: Columns, fill: Fill | Daily) -> bool:
    """Whether the file has none of the columns that this fill must be given."""
    return isinstance(fill, Fill) and bool(fill.given) and not found.carries(fill.cells[fill.given])


def _all_used(cursor: Any) -> bool:
    """Whether every row carries data: then nobody has to look which ones do."""
    gone = "select row_no from raw_aside union all select row_no from raw_rejected"
    return not cursor.execute(f"select 1 from ({gone}) limit 1").fetchone()


def _feed(found: Columns, fill: Fill | Daily, by_day: bool, whole: bool) -> Feed | None:
    return _daily(found, fill) if isinstance(fill, Daily) else _rows(found, fill, by_day, "true" if whole else USED)


def _rows(found: Columns, fill: Fill, by_day: bool, used: str) -> Feed:
    """One row per row of the sheet that the fill takes."""
    carried = {name: cell for name, cell in fill.cells.items() if found.carries(cell)}
    values = {name: found.sql(cell) for name, cell in carried.items()}
    if by_day:
        key, day = found.sql(fill.cells["post_id"]), found.moment(found.match.layout.kind)
        for name, cell in carried.items():
            if cell.reader == "count":
                values[name] = periods.summed(name, values[name], key, day)
    listed = ", ".join(f"{value} as {name}" for name, value in values.items())
    inner = f"select row_no, {listed} from raw where {found.where(fill)}"
    given = f" and {fill.given} is not null" if fill.given else ""
    return Feed(fill.table, f"select * from ({inner}) where {used}{given}", tuple(carried))


def _daily(found: Columns, fill: Daily) -> Feed | None:
    """One row per day and measure that the sheet knows."""
    told = {name: Cell("count", roles) for name, roles in fill.measures.items() if found.place(*roles) is not None}
    told |= {name: Cell("sum", roles) for name, roles in fill.sums.items() if len(found.places(*roles)) == len(roles)}
    if not told:
        return None
    account = f", {found.sql(fill.account)} as account" if fill.account and found.carries(fill.account) else ""
    names = ", ".join(quoted(name) for name in told)
    values = ", ".join(_amount(found, name, cell) for name, cell in told.items())
    network = found.sql(fill.network) if isinstance(fill.network, Cell) else quoted(fill.network)
    inner = (
        f"select row_no, {found.sql(Cell('day', (fill.day,)))} as date, {network} as network, "
        f"{quoted(fill.scope)} as scope, unnest([{names}]) as measure, unnest([{values}]) as value{account} "
        f"from raw where {gathered.USED if fill.added else USED}"
    )
    if fill.added:
        inner = gathered.added_up(inner)
    carried = ("date", "network", "scope", "measure", "value", *(("account",) if account else ()))
    return Feed("account_daily", f"select * from ({inner}) where value is not null", carried)


def _amount(found: Columns, measure: str, cell: Cell) -> str:
    """A loss is how many were lost, also where a platform writes it with a minus."""
    value = found.sql(cell)
    return f"ltrim({value}, '-')" if measure == "followers_lost" else value
