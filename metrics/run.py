"""Turns a definition and a scope into numbers, and remembers those of the scopes asked last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from metrics import settings as conventions
from metrics.catalogue import BY_ID
from metrics.editorial import ANCHORS, RAMPS
from metrics.model import Measure, Metric, Scope, Status
from metrics.reducers import REDUCERS
from metrics.schema import TABLES
from metrics.splits import SPLITS, Split, about_staff, offered, people_of, too_few
from metrics.statements import BY_PEOPLE, detail_statement, one_pass, statement, things
from metrics.store import Store

RECENT = 24  # scopes of which what was found is remembered: a page may ask of twelve months beside its own two
# Beyond its key and time, what makes a table the table it is.
ESSENTIAL = {"messages": ("direction",)}


def measure(store: Store, metric_id: str, scope: Scope | None = None) -> Measure:
    """One number for the whole scope, with its detail."""
    return enquiry(store, scope).measure(metric_id)


def enquiry(store: Store, scope: Scope | None = None) -> Enquiry:
    """What is asked of a scope; the last scopes remember what was found, until the workspace changes."""
    scope = scope or Scope()
    recent: dict[Scope, Enquiry] = store.once("enquiries", dict)
    recent[scope] = found = recent.pop(scope, None) or Enquiry(store, scope)
    for oldest in list(recent)[:-RECENT]:
        recent.pop(oldest, None)
    return found


class Enquiry:
    """One scope of one store asked many things; each metric is measured once, and parted once."""

    def __init__(self, store: Store, scope: Scope) -> None:
        self.store, self.scope = store, scope
        self._measured: dict[str, Measure] = {}
        self._parted: dict[tuple[str, Split], tuple[list[Measure], set[str]]] = {}

    @cached_property
    def values(self) -> dict[str, Any]:
        """The parameters that SQL may name."""
        return parameters(self.store, self.scope)

    @cached_property
    def there(self) -> Mapping[str, set[str]]:
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

    def parts(self, metric_id: str, split: Split) -> tuple[list[Measure], set[str]]:
        """One number per label, and the labels that may not be shown."""
        if (metric_id, split) not in self._parted:
            self._parted[metric_id, split] = self._in_parts(BY_ID[metric_id], split)
        return self._parted[metric_id, split]

    def _in_parts(self, metric: Metric, split: Split) -> tuple[list[Measure], set[str]]:
        if split not in splits_of(metric) or missing(self.there, metric):
            return [], set()
        found = REDUCERS[metric.kind].split(self.store, metric, statement(metric, split), self.values)
        if not about_staff(metric):
            return found, set()
        counted = f"{things(metric, SPLITS[split])}\n{BY_PEOPLE.format(person=people_of(metric))}"
        people = dict(self.store.rows(counted, self.values))
        return found, too_few(people, int(self.values["k_min_group"]))

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
    return enquiry(store, scope).parts(metric_id, split)


def missing(there: Mapping[str, set[str]], metric: Metric) -> tuple[str, ...]:
    """What the metric needs and the files do not carry: all that it needs, only the first, or what its parts lack."""
    if "missing_with" in metric.options:
        return tuple(sorted({need for part in metric.options["missing_with"] for need in missing(there, BY_ID[part])}))
    wanted = (*metric.needs, *metric.options.get("also_needs", ()))
    absent = [need for need in wanted if not any(_there(there, one) for one in need.split("|"))]
    if absent and metric.options.get("names_first_absent"):
        return (absent[0],)
    return tuple(need.split("|")[0] for need in metric.needs) if absent else ()


def available(store: Store) -> Mapping[str, set[str]]:
    """Tables and their columns that the files carry."""
    return store.once("available", lambda: _carried(store))


def _carried(store: Store) -> dict[str, set[str]]:
    there: dict[str, set[str]] = {}
    for table, column in store.rows("select table_name, column_name from availability"):
        there.setdefault(table, set()).add(column)
    return there


def _there(there: Mapping[str, set[str]], need: str) -> bool:
    name, _, column = need.partition(".")
    table = TABLES[name]
    wanted = {*table.needed, *ESSENTIAL.get(name, ()), *((column,) if column else ())}
    return wanted <= there.get(name, set())


def parameters(store: Store, scope: Scope) -> dict[str, Any]:
    """Everything a metric's SQL may name, as values."""
    settings, as_of, first, last = store.once("conventions", lambda: _conventions(store))
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


def _conventions(store: Store) -> tuple[dict[str, Any], datetime | None, date | None, date | None]:
    """The settings in force, the moment of the data, and its first and last day."""
    with store.cursor() as cursor:
        return conventions.load(cursor), *cursor.execute("select as_of, first_day, last_day from clock").fetchone()


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
