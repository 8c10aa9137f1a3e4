"""What is worth saying about a sheet once it is planned: where its rows went and what had to be assumed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from metrics.exports.cells import cells_of
from metrics.exports.columns import USED, Columns
from metrics.exports.decision import Decision
from metrics.model import Remark

EXAMPLES = 5
SHOWN = 12  # names of columns in one remark
WARNINGS = ("period_duplicate", "partial_period")
OWN = "own"  # the platform of tables that a person mapped


def of(cursor: Any, found: Columns, *, by_day: bool) -> tuple[Remark, ...]:
    """All remarks of a sheet, gravest first."""
    remarks = [
        *_rows_gone(cursor, "raw_rejected", "rejected"),
        *_rows_gone(cursor, "raw_aside", "aside"),
        *(remark for column in found.dates.values() for decision in column.decisions for remark in _order(decision)),
        *(remark for decision in found.marks.values() for remark in _mark(decision)),
        *_ids(cursor, found),
        *_numbers(cursor, found),
        *_words(cursor, found),
        *_moments(cursor, found),
        *_names(found),
        *_limits(cursor, found, by_day),
    ]
    gravity = {"error": 0, "warning": 1, "info": 2}
    return tuple(sorted(remarks, key=lambda remark: gravity[remark.severity]))


def _rows_gone(cursor: Any, table: str, verdict: str) -> Iterator[Remark]:
    rows = cursor.execute(
        f"select reason, count(*), list(row_no order by row_no)[1:{EXAMPLES}] from {table} "
        "group by reason order by reason"
    ).fetchall()
    for reason, count, examples in rows:
        grave = verdict == "rejected" or reason in WARNINGS
        yield Remark(f"{verdict}_{reason}", "warning" if grave else "info", count, tuple(examples))


def _order(decision: Decision) -> Iterator[Remark]:
    values = {"column": decision.column, "order": decision.choice}
    if decision.sure == "chosen":
        yield Remark(f"{decision.kind}_chosen", "info", values={**values, "days": " – ".join(decision.days)})
    elif decision.kind == "year":
        yield Remark(f"year_assumed_{decision.choice}", "warning", values={"column": decision.column})
    elif decision.sure == "rule":
        yield Remark("date_order_assumed", "warning", values=values)
    elif decision.sure == "mixed":
        yield Remark("date_order_mixed", "warning", sum(decision.evidence.values()), values=values)
    elif decision.sure in ("order", "received"):
        yield Remark("date_order_inferred", "info", values=values)


def _mark(decision: Decision) -> Iterator[Remark]:
    if decision.sure in ("mixed", "rule"):
        id = "decimal_mixed" if decision.sure == "mixed" else "decimal_assumed"
        yield Remark(id, "warning", values={"column": decision.column, "mark": decision.choice})


def _ids(cursor: Any, found: Columns) -> Iterator[Remark]:
    """Ids that a spreadsheet damaged and that their links gave back."""
    for cell in cells_of(found.match.layout):
        place = found.place(*cell.roles) if cell.roles else None
        if cell.reader != "id" or place is None or cell.option == cell.roles[0]:
            continue
        damaged = "true" if place in found.shortened else f"whole_id(told(c{place})) is null"
        count, rows = _counted(cursor, f"{damaged} and told(c{place}) is not null and {found.sql(cell)} is not null")
        if count:
            yield Remark("ids_rebuilt", "info", count, rows, {"column": found.match.header[place]})
        return


def _counted(cursor: Any, condition: str) -> tuple[int, tuple[int, ...]]:
    count, rows = cursor.execute(
        f"select count(*), list(row_no order by row_no)[1:{EXAMPLES}] from raw where {USED} and {condition}"
    ).fetchone()
    return count, tuple(rows or ())


def _numbers(cursor: Any, found: Columns) -> Iterator[Remark]:
    """Cells of numbers that say something which is no number: they are unknown, and it is told."""
    places = {found.place(*cell.roles): cell for cell in cells_of(found.match.layout) if cell.reader == "count"}
    for place, cell in places.items():
        if place is None:
            continue
        lost = f"told(c{place}) is not null and {found.sql(cell)} is null"
        count, rows = _counted(cursor, lost)
        if count:
            example = cursor.execute(
                f"select left(any_value(c{place}), 40) from raw where {USED} and {lost}"
            ).fetchone()
            values = {"column": found.match.header[place], "example": example[0]}
            yield Remark("numbers_unreadable", "warning", count, rows, values)


def _words(cursor: Any, found: Columns) -> Iterator[Remark]:
    """In a table mapped by hand: words that mean none of the values that the column may have."""
    if found.match.layout.platform != OWN:
        return
    for cell in cells_of(found.match.layout):
        if cell.reader != "label" or cell.option != "?":
            continue
        place = found.place(*cell.roles)
        lost = f"told(c{place}) is not null and {found.sql(cell)} is null"
        count, rows = _counted(cursor, lost)
        if count:
            told = cursor.execute(f"select distinct left(told(c{place}), 40) from raw where {USED} and {lost} limit 5")
            words = ", ".join(f"«{word}»" for (word,) in sorted(told.fetchall()))
            yield Remark("words_unknown", "warning", count, rows, {"column": found.match.header[place], "words": words})


def zones(cursor: Any, found: Columns) -> tuple[Decision, ...]:
    """In which zone moments without one are read: the platform's, the one a person chose, or the brand's ("")."""
    for place, naive in _naive(cursor, found):
        sure = "chosen" if found.match.said.zone else "rule" if found.match.layout.zone else "brand"
        return (Decision(found.match.header[place], "zone", found.zone, sure, {"rows": naive}),)
    return ()


def _naive(cursor: Any, found: Columns) -> Iterator[tuple[int, int]]:
    """The columns with moments that have an hour and no zone, and how many."""
    for cell in cells_of(found.match.layout):
        if cell.reader not in ("stamp", "timed") or not found.carries(cell):
            continue
        place = found.place(*cell.roles) or 0
        clock = found.place(*cell.roles[1:]) if cell.reader == "timed" else place
        told = f"told(c{place if clock is None else clock})"
        zoned = r"(:\d{2}(\.\d+)?\s*(?i:z|utc|gmt|[+-]\d{2}:?\d{2})$)|[+-]\d{4} \d{4}$"
        naive = f"regexp_matches({told}, '\\d:\\d{{2}}') and not regexp_matches({told}, '{zoned}')"
        count, _ = _counted(cursor, naive)
        if count:
            yield place, count


def _moments(cursor: Any, found: Columns) -> Iterator[Remark]:
    """What the times of the file do not tell: the hour, or the zone they are written in."""
    layout = found.match.layout
    for cell in cells_of(layout):
        if cell.reader not in ("stamp", "timed") or not found.carries(cell):
            continue
        moment = found.sql(cell)
        told, days, naive = cursor.execute(
            f"with moments as (select {moment} as moment from raw where {USED}) select count(moment), "
            "count(*) filter (where len(moment) = 10), count(*) filter (where len(moment) = 19) from moments"
        ).fetchone()
        values = {"column": found.match.header[found.place(*cell.roles) or 0]}
        if told and layout.zone and not layout.zone_sure and not found.match.said.zone:
            yield Remark("zone_guessed", "warning", told, values={**values, "zone": layout.zone})
        elif told and days == told:
            yield Remark("hours_unknown", "info", days, values=values)
        elif naive:
            yield Remark("zone_assumed", "info", naive, values=values)
        return


def _names(found: Columns) -> Iterator[Remark]:
    match = found.match
    for id, names in (("columns_unknown", match.unknown), ("columns_repeated", match.repeated)):
        if names:
            shown = ", ".join(f"«{name[:60]}»" for name in names[:SHOWN]) + (" …" if len(names) > SHOWN else "")
            severity = "warning" if id == "columns_unknown" else "info"
            yield Remark(id, severity, len(names), values={"columns": shown})


def _blank_columns(found: Columns) -> list[str]:
    """Columns of counts whose empty cells are read as none."""
    cells = [cell for cell in cells_of(found.match.layout) if cell.reader == "zero_count"]
    return [found.match.header[place] for cell in cells if (place := found.place(*cell.roles)) is not None]


def _limits(cursor: Any, found: Columns, by_day: bool) -> Iterator[Remark]:
    layout = found.match.layout
    counted = f"select count(*) from raw where {USED}"
    rows = cursor.execute(counted).fetchone()[0] if layout.cut_at or layout.snapshot else 0
    if by_day:
        yield Remark("summed_by_day", "warning")
    if layout.cut_at and rows >= layout.cut_at:
        yield Remark("rows_cut", "warning", rows, values={"limit": layout.cut_at})
    if not layout.confirmed:
        yield Remark("unconfirmed_layout", "warning", values={"layout": layout.name})
    if layout.snapshot:
        yield Remark("snapshot", "info", rows)
    if blank := _blank_columns(found):
        yield Remark("blanks_are_none", "info", len(blank), values={"columns": ", ".join(f"«{n}»" for n in blank)})
    if layout.cannot:
        yield Remark("export_cannot", "info", values={"what": layout.cannot})
