"""What a reducer is: the SQL it asks of the scoped rows, and how one row of the answer becomes a measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from metrics.model import Measure, Metric, Status
from metrics.store import Store

Values = Mapping[str, Any]
Record = Mapping[str, Any]


@dataclass(frozen=True)
class Reducer:
    """select: what is asked of the scoped rows per label; finish: one such row -> a measure.

    `of_weeks`: it judges a series of weeks as one, so that n counts weeks and no split makes sense.
    """

    select: Callable[[Metric], str]
    finish: Callable[[Metric, Record, Values], Measure]
    gather: Callable[[Store, str, Values], list[dict[str, Any]]] = Store.records
    of_weeks: bool = False

    def whole(self, store: Store, metric: Metric, query: str, values: Values, detail: str) -> Measure:
        records = self.gather(store, query, values)
        found = self.finish(metric, records[0] if records else {}, values)
        if not detail or (found.status is Status.EMPTY and metric.options.get("bare_when_empty")):
            return found
        more = store.records(detail, values)[0]
        counted = {
            name: {} if more[name] is None and "histogram(" in text else more[name]
            for name, text in metric.detail.items()
        }
        return with_(found, {**found.detail, **counted})

    def split(self, store: Store, metric: Metric, query: str, values: Values) -> list[Measure]:
        records = self.gather(store, query, values)
        return [with_(self.finish(metric, record, values), label=record["label"]) for record in records]


def with_(found: Measure, detail: Mapping[str, Any] | None = None, label: str | None = None) -> Measure:
    values = {**found.__dict__, "label": label or found.label}
    return Measure(**{**values, "detail": found.detail if detail is None else detail})


def status(n: float | None, minimum: int) -> Status:
    """empty without anything, low_n under the minimum, else ok."""
    if not n:
        return Status.EMPTY
    return Status.LOW_N if n < minimum else Status.OK
