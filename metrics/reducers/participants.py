"""How a conversation is spread over the people who take part in it, and over their days and weeks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.store import Store

# A person and a day (or week) travel as one number: the person above these bits, the day below them.
BITS = 22
_PERSON_DAY = f"voice::bigint * {1 << BITS} + (day - date '0001-01-01')"
_PERSON_WEEK = f"voice::bigint * {1 << BITS} + (day - date '0001-01-01') // 7"


def by_label(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    """One record per label whose lists are arrays."""
    columns = store.arrays(query, values)
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def spans_per_person(person_spans: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many different days (or weeks) each person has."""
    return _per_person(_per_person(person_spans, 0)[0])[1]


def _per_person(person_spans: NDArray[np.int64], bits: int = BITS) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The different numbers and how often each occurs (by sorting: without counts NumPy hashes, which is slow)."""
    return np.unique(person_spans >> bits, return_counts=True)


def _participation_select(metric: Metric) -> str:
    return f"""
select label, list({_PERSON_DAY}) as person_days
from scoped
where counts
group by label
order by label"""


def _participation_finish(metric: Metric, record: Record, values: Values) -> Measure:
    person_days = record.get("person_days", ())
    if not len(person_days):
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    messages = _per_person(person_days)[1]
    detail = {"messages": len(person_days), **_concentration(messages), **_returning(spans_per_person(person_days))}
    n, value = len(messages), statistics.gini(messages)
    return Measure(metric.id, value, n, None, status(n, metric.minimum), x=detail["absence_factor"], detail=detail)


def _concentration(messages: NDArray[np.int64]) -> Mapping[str, Any]:
    return {
        "top1": statistics.top_share(messages, 0.01),
        "top10": statistics.top_share(messages, 0.1),
        "absence_factor": statistics.absence_factor(messages),
    }


def _returning(days: NDArray[np.int64]) -> Mapping[str, Any]:
    back = int((days >= 2).sum())
    return {
        "repeat_share": back / len(days),
        "repeat_ci": statistics.wilson(back, len(days)),
        "h_index_days": statistics.h_index(days),
    }


def _core_select(metric: Metric) -> str:
    return f"""
select coalesce(list({_PERSON_WEEK}) filter (where counts), []) as person_weeks,
       coalesce(bool_or(day < opens + 7), false) as covered
from scoped"""


def _core_finish(metric: Metric, record: Record, values: Values) -> Measure:
    if values["as_of"] is None:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    weeks = spans_per_person(np.asarray(record["person_weeks"], np.int64))
    covered = bool(record["covered"])
    core = int((weeks >= values["core_min_weeks"]).sum())
    known = Status.OK if covered else Status.NOT_ENOUGH
    return Measure(metric.id, core, len(weeks), None, known, x=core, detail={"history_covers_weeks": covered})


KINDS = {
    "participation": Reducer(_participation_select, _participation_finish, by_label, additive=False),
    "core": Reducer(_core_select, _core_finish, by_label, of_weeks=True),
}
