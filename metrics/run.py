"""Turns a definition and a scope into numbers and the rows behind them: here, and only here, the scope is applied."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property
from textwrap import dedent, indent
from typing import Any
from zoneinfo import ZoneInfo

from metrics import settings as conventions
from metrics.catalogue import BY_ID
from metrics.editorial import ANCHORS, RAMPS
from metrics.model import Measure, Metric, Scope, Status
from metrics.reducers import REDUCERS
from metrics.schema import TABLES
from metrics.splits import SPLITS, Split, about_staff, offered, people_of, too_few
from metrics.store import Store

IN_SCOPE = """moment >= $window_start and moment < $window_end
        and (len($networks::varchar[]) = 0 or coalesce(network, '?') in (select unnest($networks::varchar[])))
        and (len($accounts::varchar[]) = 0 or coalesce(account, '?') in (select unnest($accounts::varchar[])))"""
ANY_TIME = IN_SCOPE.replace("moment >= $window_start and moment < $window_end", "true")
BY_PEOPLE = "select label, count(distinct {person}) filter (where counts) from scoped group by label"
# Beyond its key and time, what makes a table the table it is.
ESSENTIAL = {"messages": ("direction",)}


def measure(store: Store, metric_id: str, scope: Scope | None = None) -> Measure:
    """One number for the whole scope, with its detail."""
    return Enquiry(store, scope).measure(metric_id)


class Enquiry:
    """One scope of one store asked many things; each metric is measured once."""

    def __init__(self, store: Store, scope: Scope | None = None) -> None:
        self.store, self.scope = store, scope or Scope()
        self._measured: dict[str, Measure] = {}

    @cached_property
    def values(self) -> dict[str, Any]:
        """The parameters that SQL may name."""
        return parameters(self.store, self.scope)

    @cached_property
    def there(self) -> dict[str, set[str]]:
        """Tables and their columns that the files carry."""
        return available(self.store)

    def records(self, query: str) -> list[dict[str, Any]]:
        """Rows of a query, with the parameters of the scope."""
        return self.store.records(query, self.values)

    def measure(self, metric_id: str) -> Measure:
        """A metric of the catalogue in this scope."""
        if metric_id not in self._measured:
            self._measured[metric_id] = self._new(BY_ID[metric_id])
        return self._measured[metric_id]

    def _new(self, metric: Metric) -> Measure:
        lacking = missing(self.there, metric)
        if lacking:
            return Measure(metric.id, None, None, None, Status.MISSING, needs=lacking)
        reducer = REDUCERS[metric.kind]
        if reducer.compose:
            return reducer.compose(metric, self)
        if metric.options.get("one_pass"):
            return reducer.at_once(self.store, metric, one_pass(metric), self.values)
        return reducer.whole(self.store, metric, statement(metric), self.values, detail_statement(metric))


def splits_of(metric: Metric) -> tuple[Split, ...]:
    """The groups that a metric can be parted into: none where its number speaks of a whole only."""
    return offered(metric) if REDUCERS[metric.kind].splits else ()


def counts_rows(metric_id: str) -> bool:
    """Whether n is the number of rows behind the metric, not of weeks, people or parts."""
    metric, reducer = BY_ID[metric_id], REDUCERS[BY_ID[metric_id].kind]
    return bool(metric.rows) and reducer.additive and not reducer.of_weeks


def measures(store: Store, metric_id: str, scope: Scope | None = None, split: Split = "week") -> list[Measure]:
    """One number per label of the split, in order; labels without anything to count are absent, not zero.

    Groups of employees that could give away a person are absent too (`too_few`).
    """
    found, hidden = parts(store, metric_id, scope, split)
    return [part for part in found if part.label not in hidden]


def parts(
    store: Store, metric_id: str, scope: Scope | None = None, split: Split = "week"
) -> tuple[list[Measure], set[str]]:
    """One number per label, and the labels that may not be shown."""
    metric = BY_ID[metric_id]
    if split not in splits_of(metric) or missing(available(store), metric):
        return [], set()
    values = parameters(store, scope or Scope())
    found = REDUCERS[metric.kind].split(store, metric, statement(metric, split), values)
    if not about_staff(metric):
        return found, set()
    counted = f"{things(metric, SPLITS[split])}\n{BY_PEOPLE.format(person=people_of(metric))}"
    people = dict(store.rows(counted, values))
    return found, too_few(people, int(values["k_min_group"]))


def missing(there: Mapping[str, set[str]], metric: Metric) -> tuple[str, ...]:
    """What the metric needs and the files do not carry: all that it needs, only the first, or what its parts lack."""
    if "missing_with" in metric.options:
        return tuple(sorted({need for part in metric.options["missing_with"] for need in missing(there, BY_ID[part])}))
    wanted = (*metric.needs, *metric.options.get("also_needs", ()))
    absent = [need for need in wanted if not any(_there(there, one) for one in need.split("|"))]
    if absent and metric.options.get("names_first_absent"):
        return (absent[0],)
    return tuple(need.split("|")[0] for need in metric.needs) if absent else ()


def available(store: Store) -> dict[str, set[str]]:
    """Tables and their columns that the files carry."""
    there: dict[str, set[str]] = {}
    for table, column in store.rows("select table_name, column_name from availability"):
        there.setdefault(table, set()).add(column)
    return there


def _there(there: Mapping[str, set[str]], need: str) -> bool:
    name, _, column = need.partition(".")
    table = TABLES[name]
    wanted = {*table.needed, *ESSENTIAL.get(name, ()), *((column,) if column else ())}
    return wanted <= there.get(name, set())


def statement(metric: Metric, split: Split = "all") -> str:
    """The SQL of a metric: one row per label with what its kind of number needs."""
    asked = REDUCERS[metric.kind].select(metric).strip()
    joint = "" if asked.startswith(",") else "\n\n"
    return f"{things(metric, SPLITS[split])}{joint}{asked}"


def things(metric: Metric, label: str) -> str:
    """The things that a metric counts, within the scope."""
    scope = ANY_TIME if metric.options.get("all_history") or metric.options.get("standing") else IN_SCOPE
    return f"""
with things as (
{_indented(metric.rows)}
),

scoped as (
    select *, {label} as label
    from things
    where {scope}
)""".strip()


def detail_statement(metric: Metric) -> str:
    """The SQL of the further keys of a metric, or nothing."""
    if not metric.detail:
        return ""
    parts = ",\n       ".join(f"{text.replace('{scope}', IN_SCOPE)} as {name}" for name, text in metric.detail.items())
    counted = things(metric, SPLITS["all"])
    # Further questions of their own need no pass over all that is counted.
    if all(text.startswith("(select ") for text in metric.detail.values()):
        for name in ("things", "scoped"):
            counted = counted.replace(f"{name} as (", f"{name} as not materialized (")
        return f"{counted}\n\nselect {parts}"
    return f"{counted}\n\nselect count(*) as things,\n       {parts}\nfrom scoped"


def one_pass(metric: Metric) -> str:
    """Number and further keys in one go: for metrics whose things are dear to find and cheap to keep."""
    asked, _, order = REDUCERS[metric.kind].select(metric).strip().rpartition("\norder by ")
    asked = f"with{asked[1:]}" if asked.startswith(",") else asked
    further = ",\n    ".join(f"{name} := {text.replace('{scope}', IN_SCOPE)}" for name, text in metric.detail.items())
    return f"""{things(metric, SPLITS["all"])}

select found.*, more.further
from (
{_indented(asked)}
) found right join (
    select struct_pack({further}) as further from scoped
) more on true
order by {order}"""


def _indented(text: str) -> str:
    return indent(dedent(text).strip(), "    ")


def parameters(store: Store, scope: Scope) -> dict[str, Any]:
    """Everything a metric's SQL may name, as values."""
    with store.cursor() as cursor:
        settings = conventions.load(cursor)
        as_of, first, last = cursor.execute("select as_of, first_day, last_day from clock").fetchone()
    since = scope.since or _date(settings["window_start"]) or first
    until = scope.until or _date(settings["window_end"]) or last
    zone = settings["timezone"]
    return {
        **{name: value for name, value in settings.items() if name in _PLAIN},
        "zone": zone,
        "as_of": as_of,
        "since": since,
        "until": until,
        "window_start": midnight(since, zone),
        "window_end": midnight(until + timedelta(days=1), zone) if until else None,
        "networks": list(scope.networks),
        "accounts": list(scope.accounts),
    }


# Settings that a metric may ask for: every number, and nothing that the window or the clock stand for.
_PLAIN = {name for name, default in conventions.DEFAULTS.items() if isinstance(default, int | float)}
_PLAIN |= {*ANCHORS, *RAMPS}


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def midnight(day: date | None, zone: str) -> datetime | None:
    """The instant (UTC, naive) at which a local date begins; in a clock change the later reading holds."""
    if day is None:
        return None
    local = datetime.combine(day, time.min, ZoneInfo(zone))
    instants = [local.replace(fold=fold).astimezone(ZoneInfo("UTC")).replace(tzinfo=None) for fold in (0, 1)]
    return max(instants)


def span(store: Store) -> tuple[date, date] | None:
    """First and last local date of the data."""
    rows = store.rows("select first_day, last_day from clock")
    return rows[0] if rows and rows[0][0] else None
