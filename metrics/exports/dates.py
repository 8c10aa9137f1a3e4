"""Reads the dates of a column: finds their form and order from all values, and the year where none is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from metrics.exports import years
from metrics.exports.decision import Decision, Said
from metrics.exports.layout import DateOrder
from metrics.exports.readers import quoted

TIME = r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*((?i:[ap]\.?\s?m\.?)?)\s*((?i:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)"
MAYBE_TIME = rf"(?:,?\s*(?:[T\s]|at\s|a las\s)\s*{TIME})?"
EXAMPLES = 3
NOTHING = Said()
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


def decide(
    cursor: Any, place: int, header: str, rule: DateOrder, received: date, *, used: str, said: Said = NOTHING
) -> DateColumn:
    """Looks at every value of the column in the rows that the condition `used` keeps."""
    column = f"c{place}"
    counts = [f"count(*) filter (where {form.fits(column)})" for form in FORMS]
    told = cursor.execute(f"select {', '.join(counts)} from raw where {used}").fetchone()
    forms = [form for form, n in zip(FORMS, told, strict=True) if n]
    if forms and all(form.yearless for form in forms):
        return _with_years(cursor, column, header, forms, received, said.year, used)
    if SLASHED not in forms:
        return DateColumn(tuple(forms), ())
    decision = _order(cursor, column, header, rule, received, said.dates, used)
    if decision.sure != "seen":
        decision = replace(decision, examples=_either_way(cursor, column, used))
    if decision.choice == "dmy":
        forms[forms.index(SLASHED)] = DAY_FIRST
    return DateColumn(tuple(forms), (decision,))


def _order(
    cursor: Any, column: str, header: str, rule: DateOrder, received: date, said: DateOrder | None, used: str
) -> Decision:
    """Day or month first: by a part above 12, by what a person says, by days yet to come, by the order of the rows."""
    first, second = _above_twelve(cursor, column, used)
    evidence = {"dmy": first, "mdy": second}
    if bool(first) != bool(second):
        return Decision(header, "date_order", "dmy" if first else "mdy", "seen", evidence)
    if said:
        return Decision(header, "date_order", said, "chosen", evidence)
    if first and second:
        return Decision(header, "date_order", rule, "mixed", evidence)
    future, steps = _future_and_steps(cursor, column, received, used)
    if bool(future["mdy"]) != bool(future["dmy"]):
        return Decision(header, "date_order", "dmy" if future["mdy"] else "mdy", "received", future)
    best = max(steps, key=lambda order: steps[order])
    if steps[best] >= 3 and steps[best] >= 3 * min(steps.values()):
        return Decision(header, "date_order", best, "order", steps)
    return Decision(header, "date_order", rule, "rule", evidence)


def _either_way(cursor: Any, column: str, used: str) -> tuple[str, ...]:
    """The first cells that are one day with the day first and another with the month first."""
    first, second = (f"try_cast({SLASHED.taken_apart(column)}.{part} as integer)" for part in ("mo", "d"))
    rows = cursor.execute(
        f"select told({column}) as cell from raw where {used} and {SLASHED.fits(column)} "
        f"and {first} between 1 and 12 and {second} between 1 and 12 and {first} <> {second} "
        f"group by cell order by min(row_no) limit {EXAMPLES}"
    )
    return tuple(cell for (cell,) in rows.fetchall())


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


def _with_years(
    cursor: Any, column: str, header: str, forms: Sequence[Form], received: date, said: int | None, used: str
) -> DateColumn:
    """Days without a year, each in the year that was found for it."""
    cases = " ".join(f"when {form.fits(column)} then {form.taken_apart(column)}" for form in forms)
    cursor.execute(
        f"create or replace temp table month_days as select row_no, month_of(p.mo) as month, p.d::integer as day "
        f"from (select row_no, case {cases} end as p from raw where {used}) where p is not null"
    )
    table = f"raw_days_{column}"
    choice, ground, days = years.place(cursor, table, received, said)
    sure = "chosen" if said else "received"
    return DateColumn(tuple(forms), (Decision(header, "year", choice, sure, ground, days=days),), table)
