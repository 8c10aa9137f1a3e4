"""What a reducer is: the SQL it asks of the scoped rows, and how one row of the answer becomes a measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from metrics.model import Measure, Metric, Status
from metrics.store import Store

Values = Mapping[str, Any]
Record = Mapping[str, Any]


class Enquiry(Protocol):
    """One scope of one store, in which every metric is measured once."""

    @property
    def values(self) -> Values:
        """The parameters that SQL may name: the window, the clock, the scope and the settings."""

    @property
    def there(self) -> Mapping[str, set[str]]:
        """Tables and the columns of them that the files carry."""

    def measure(self, metric_id: str) -> Measure:
        """Another metric of the same scope."""

    def records(self, query: str) -> list[dict[str, Any]]:
        """Rows of a query of our own, as dictionaries by column name."""


def _no_select(metric: Metric) -> str:
    return ""


def _no_finish(metric: Metric, record: Record, values: Values) -> Measure:
    raise NotImplementedError(f"{metric.id} is put together, not counted")


@dataclass(frozen=True)
class Reducer:
    """select: what is asked of the scoped rows per label; finish: one such row -> a measure.

    `of_weeks`: it judges a series of weeks as one, so that n counts weeks and no split makes sense.
    `additive`: n counts rows of the scope, so that the parts of a split add up to the whole.
    `compose`: the number is put together from other measures (or several queries); no rows of its own are needed.
    """

    select: Callable[[Metric], str] = _no_select
    finish: Callable[[Metric, Record, Values], Measure] = _no_finish
    gather: Callable[[Store, str, Values], list[dict[str, Any]]] = Store.records
    of_weeks: bool = False
    additive: bool = True
    compose: Callable[[Metric, Enquiry], Measure] | None = None

    @property
    def splits(self) -> bool:
        """Whether a part of the scope has a number of its own."""
        return not self.of_weeks and self.compose is None

    def whole(self, store: Store, metric: Metric, query: str, values: Values, detail: str) -> Measure:
        records = self.gather(store, query, values)
        found = self.finish(metric, records[0] if records else {}, values)
        if not detail or (found.status is Status.EMPTY and metric.options.get("bare_when_empty")):
            return found
        return _told_further(metric, found, store.records(detail, values)[0])

    def at_once(self, store: Store, metric: Metric, query: str, values: Values) -> Measure:
        """As `whole`, of a query that tells the further keys in the column `further` of every row."""
        record = self.gather(store, query, values)[0]
        found = self.finish(metric, record if record["label"] is not None else {}, values)
        if found.status is Status.EMPTY and metric.options.get("bare_when_empty"):
            return found
        return _told_further(metric, found, record["further"])

    def split(self, store: Store, metric: Metric, query: str, values: Values) -> list[Measure]:
        records = self.gather(store, query, values)
        return [with_(self.finish(metric, record, values), label=record["label"]) for record in records]


def _told_further(metric: Metric, found: Measure, more: Record) -> Measure:
    counted = {
        name: {} if more[name] is None and text.startswith("histogram(") else more[name]
        for name, text in metric.detail.items()
        if more[name] or name not in metric.options.get("only_when_any", ())
    }
    return with_(found, {**found.detail, **counted})


def with_(found: Measure, detail: Mapping[str, Any] | None = None, label: str | None = None) -> Measure:
    values = {**found.__dict__, "label": label or found.label}
    return Measure(**{**values, "detail": found.detail if detail is None else detail})


def status(n: float | None, minimum: int) -> Status:
    """empty without anything, low_n under the minimum, else ok."""
    if not n:
        return Status.EMPTY
    return Status.LOW_N if n < minimum else Status.OK
