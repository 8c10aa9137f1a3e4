"""How far apart two mixes of topics are, beside what chance alone would give."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values
from metrics.store import Store

DRAWS = 1000
LARGEST = 5


def _distance_select(metric: Metric) -> str:
    return """
select label, topic, count(*) filter (where hit) as asked, count(*) filter (where not hit) as posted
from scoped
where counts
group by label, topic
order by label, topic"""


def _distance_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    records = store.records(query, values)
    return [{"label": label, "topics": list(group)} for label, group in groupby(records, itemgetter("label"))]


def _distance_finish(metric: Metric, record: Record, values: Values) -> Measure:
    topics = record.get("topics", [])
    asked, posted = (np.array([topic[side] for topic in topics], float) for side in ("asked", "posted"))
    sizes = {"asked": int(asked.sum()), "posted": int(posted.sum())}
    n = sum(sizes.values())
    if min(sizes.values()) < metric.options["least"]:
        known = Status.NOT_ENOUGH if n else Status.EMPTY
        return Measure(metric.id, None, n, None, known, detail={**sizes, "by_chance": None, "topics": {}})
    gaps = asked / asked.sum() - posted / posted.sum()
    detail = {**sizes, "by_chance": by_chance(asked, posted), "topics": _widest(topics, gaps)}
    return Measure(metric.id, float(np.abs(gaps).sum() / 2), n, None, Status.OK, detail=detail)


def by_chance(asked: np.ndarray, posted: np.ndarray) -> float:
    """The gap that two samples of one and the same mix, as large as these, stay under 95 times of 100."""
    generator = np.random.default_rng(0)
    mix = (asked + posted) / (asked + posted).sum()
    drawn = [generator.multinomial(int(side.sum()), mix, DRAWS) / side.sum() for side in (asked, posted)]
    return float(np.quantile(np.abs(drawn[0] - drawn[1]).sum(axis=1) / 2, 0.95))


def _widest(topics: list[Record], gaps: np.ndarray) -> dict[str, dict[str, Any]]:
    """The topics that lie furthest apart: how often each side has them, and asked less posted."""
    order = np.argsort(-np.abs(gaps), kind="stable")[:LARGEST]
    return {
        topics[place]["topic"]: {
            "asked": topics[place]["asked"],
            "posted": topics[place]["posted"],
            "gap": float(gaps[place]),
        }
        for place in order
    }


KINDS = {"distance": Reducer(_distance_select, _distance_finish, _distance_gather)}
