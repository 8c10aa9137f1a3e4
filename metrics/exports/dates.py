"""Reads the dates of a column: finds their form and order from all values, and the year where none is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from metrics.exports.decision import Decision
from metrics.exports.layout import DateOrder
from metrics.exports.readers import quoted

TIME = r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*((?i:[ap]\.?\s?m\.?)?)\s*((?i:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)"
MAYBE_TIME = rf"(?:,?\s*(?:[T\s]|at\s|a las\s)\s*{TIME})?"
MONTH = r"([A-Za-zÀ-ÿ]{3,10})\.?"


@dataclass(frozen=True)
class Form:
    """One way of writing a moment. `parts` names the groups of the pattern; `yearless` lacks the year."""

    id: str
    pattern: str
    parts: tuple[str, ...]
    yearless: bool = False

    def taken_apart(self, column: str) -> str:
        """SQL: a struct of y mo d h mi s half z, each '' where it is not written."""
        return f"regexp_extract(told({column}), {quoted(f'^{self.pattern}$')}, {list(self.parts)})"

    def read(self, column: str, zone: str) -> str:
        """SQL: the moment in canonical notation; the lambda takes the cell apart only once."""
        return f"list_transform([{self.taken_apart(column)}], lambda p: moment(p, {quoted(zone)}))[1]"

    def fits(self, column: str) -> str:
        return f"regexp_full_match(told({column}), {quoted(self.pattern)})"


CLOCK = ("h", "mi", "s", "half", "z")
SLASHED = Form("slashed", rf"(\d{{1,2}})[/.-](\d{{1,2}})[/.-](\d{{4}}|\d{{2}}){MAYBE_TIME}", ("mo", "d", "y", *CLOCK))
FORMS = (
    Form("iso", rf"(\d{{4}})[-/](\d{{1,2}})[-/](\d{{1,2}}){MAYBE_TIME}", ("y", "mo", "d", *CLOCK)),
    SLASHED,
    Form("compact", r"((?:19|20)\d{2})(\d{2})(\d{2})()()()()()", ("y", "mo", "d", *CLOCK)),
    Form(
        "month_first",
        rf"(?:[A-Za-zÀ-ÿ]{{3,10}}\.?,?\s+)?{MONTH}\s+(\d{{1,2}}),?\s+(\d{{4}}){MAYBE_TIME}",
        ("mo", "d", "y", *CLOCK),
    ),
    Form(
        "day_first",
        rf"(?:[A-Za-zÀ-ÿ]{{3,10}}\.?,?\s+)?(\d{{1,2}})[\s-]+(?:de\s+)?{MONTH},?[\s-]+(?:del?\s+)?(\d{{4}}){MAYBE_TIME}",
        ("d", "mo", "y", *CLOCK),
    ),
    Form(
        "twitter",
        rf"[A-Za-zÀ-ÿ]{{3}}\s+{MONTH}\s+(\d{{1,2}})\s+(\d{{2}}):(\d{{2}}):(\d{{2}})\s+()([+-]\d{{4}})\s+(\d{{4}})",
        ("mo", "d", *CLOCK, "y"),
    ),
    Form("month_day", rf"{MONTH}\s+(\d{{1,2}})()()()()()()", ("mo", "d", "y", *CLOCK), yearless=True),
    Form("day_month", rf"(\d{{1,2}})\s+(?:de\s+)?{MONTH}()()()()()()", ("d", "mo", "y", *CLOCK), yearless=True),
)
DAY_FIRST = Form("slashed", SLASHED.pattern, ("d", "mo", "y", *CLOCK))


@dataclass(frozen=True)
class DateColumn:
    """How one column of dates is read: the forms it holds, and what was decided about it."""

    forms: tuple[Form, ...]
    decisions: tuple[Decision, ...]
    days: str = ""  # temporary table (row_no, day) where years had to be found

    def sql(self, column: str, zone: str) -> str:
        """SQL: the moment in canonical notation, null where it cannot be read."""
        if self.days:
            return f"(select f.day::varchar from {self.days} f where f.row_no = raw.row_no)"
        reads = [form.read(column, zone) for form in self.forms]
        return f"coalesce({', '.join(reads)})" if reads else "null::varchar"


def decide(cursor: Any, place: int, header: str, rule: DateOrder, received: date, *, used: str) -> DateColumn:
    """Looks at every value of the column in the rows that the condition `used` keeps."""
    column = f"c{place}"
    counts = [f"count(*) filter (where {form.fits(column)})" for form in FORMS]
    told = cursor.execute(f"select {', '.join(counts)} from raw where {used}").fetchone()
    forms = [form for form, n in zip(FORMS, told, strict=True) if n]
    if forms and all(form.yearless for form in forms):
        return _with_years(cursor, column, header, forms, received, used)
    if SLASHED not in forms:
        return DateColumn(tuple(forms), ())
    decision = _order(cursor, column, header, rule, received, used)
    if decision.choice == "dmy":
        forms[forms.index(SLASHED)] = DAY_FIRST
    return DateColumn(tuple(forms), (decision,))


def _order(cursor: Any, column: str, header: str, rule: DateOrder, received: date, used: str) -> Decision:
    """Day or month first: by a part above 12, by days yet to come, by the order of the rows, else the rule."""
    first, second = _above_twelve(cursor, column, used)
    evidence = {"dmy": first, "mdy": second}
    if first and second:
        return Decision(header, "date_order", rule, "mixed", evidence)
    if first or second:
        return Decision(header, "date_order", "dmy" if first else "mdy", "seen", evidence)
    future, steps = _future_and_steps(cursor, column, received, used)
    if bool(future["mdy"]) != bool(future["dmy"]):
        return Decision(header, "date_order", "dmy" if future["mdy"] else "mdy", "received", future)
    best = max(steps, key=lambda order: steps[order])
    if steps[best] >= 3 and steps[best] >= 3 * min(steps.values()):
        return Decision(header, "date_order", best, "order", steps)
    return Decision(header, "date_order", rule, "rule", evidence)


def _above_twelve(cursor: Any, column: str, used: str) -> tuple[int, int]:
    first, second = f"try_cast({SLASHED.taken_apart(column)}.mo as integer)", f"{SLASHED.taken_apart(column)}.d"
    return cursor.execute(
        f"select count(*) filter (where {first} > 12), count(*) filter (where try_cast({second} as integer) > 12) "
        f"from raw where {used} and {SLASHED.fits(column)}"
    ).fetchone()


def _future_and_steps(cursor: Any, column: str, received: date, used: str) -> tuple[dict[str, int], dict[str, int]]:
    """Under each order: days after the receipt, and neighbouring rows that are exactly one day apart."""
    future, steps = {}, {}
    for order, form in (("mdy", SLASHED), ("dmy", DAY_FIRST)):
        future[order], steps[order] = cursor.execute(
            f"""
            with days as (
                select row_no, day_of({form.taken_apart(column)}) as day
                from raw where {used} and {form.fits(column)}
            ),

            stepped as (select day, abs(day - lag(day) over (order by row_no)) as step from days)

            select count(*) filter (where day > $received::date + 1), count(*) filter (where step = 1) from stepped
            """,
            {"received": received},
        ).fetchone()
    return future, steps


def _with_years(cursor: Any, column: str, header: str, forms: Sequence[Form], received: date, used: str) -> DateColumn:
    """Gives days without a year the newest years that end by the receipt, going back at each new year's eve."""
    cases = " ".join(f"when {form.fits(column)} then {form.taken_apart(column)}" for form in forms)
    table = f"raw_days_{column}"
    cursor.execute(
        f"create or replace temp table month_days as select row_no, month_of(p.mo) as month, p.d::integer as day "
        f"from (select row_no, case {cases} end as p from raw where {used}) where p is not null"
    )
    rising, falling = _directions(cursor)
    backwards = falling > rising
    series = max(rising, falling) >= 3 * max(1, min(rising, falling)) and rising + falling >= 3
    if series:
        cursor.execute(_series(table, "desc" if backwards else "asc"), {"received": received})
    else:
        cursor.execute(_each(table), {"received": received})
    choice = "series" if series else "each"
    return DateColumn(tuple(forms), (Decision(header, "year", choice, "received", {"rows": rising + falling}),), table)


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


# One row per year that a day without a year may belong to.
CANDIDATE = "try_cast(format('{}-{:02d}-{:02d}', y, month, day) as date)"


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
