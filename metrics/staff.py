"""Whether a number about people who work here rests on so few of them that it may not be told."""

from __future__ import annotations

from metrics.catalogue import BY_ID
from metrics.model import Measure, Scope, Status
from metrics.run import BY_PEOPLE, parameters, things
from metrics.splits import SPLITS, about_staff, people_of
from metrics.store import Store


def rests_on_few(store: Store, measure: Measure, scope: Scope) -> bool:
    """Somebody, but fewer people than `k_min_group`: behind the number, or its counted part where that is of people."""
    metric = BY_ID[measure.metric]
    person = people_of(metric)
    if measure.status not in (Status.OK, Status.LOW_N) or not person or not about_staff(metric):
        return False
    values = parameters(store, scope)
    counted = f"{things(metric, SPLITS['all'])}\n{BY_PEOPLE.format(person=person)}"
    told: list[float] = [people for _, people in store.rows(counted, values)]
    if "'person' as refers" in metric.rows and measure.x is not None:
        told.append(measure.x)
    return any(0 < people < int(values["k_min_group"]) for people in told)
