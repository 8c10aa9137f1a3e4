"""Whether a number about people who work here rests on so few of them that it may not be told."""

from __future__ import annotations

from metrics.catalogue import BY_ID, CATALOGUE
from metrics.model import Measure, Metric, Scope, Status
from metrics.run import measure, parameters
from metrics.splits import SPLITS, about_staff, people_of
from metrics.statements import BY_PEOPLE, things
from metrics.store import Store

# Totals of a tool name nobody: as many people as were there on its busiest day are there for sure.
BY_CROWD = "select label, {crowd} from scoped where counts group by label"


def rests_on_few(store: Store, found: Measure, scope: Scope) -> bool:
    """Somebody, but fewer people than `k_min_group`: behind the number, behind a part of it, or as its counted part."""
    metric = BY_ID[found.metric]
    if found.status not in (Status.OK, Status.LOW_N):
        return False
    if found.value is not None and metric.parts and about_staff(metric):
        return any(few_behind(store, part, scope) for part in metric.parts)
    counted = _people(metric)
    if not counted:
        return False
    values, query = parameters(store, scope), f"{things(metric, SPLITS['all'])}\n{counted}"
    told: list[float | None] = [people for _, people in store.rows(query, values)]
    if "'person' as refers" in metric.rows:
        told.append(found.x)
    return any(0 < people < int(values["k_min_group"]) for people in told if people is not None)


def _people(metric: Metric) -> str:
    """The SQL that counts the employees behind a number; "" where it is not of employees."""
    if "crowd" in metric.options:
        return BY_CROWD.format(crowd=metric.options["crowd"])
    person = people_of(metric)
    return BY_PEOPLE.format(person=person) if person and about_staff(metric) else ""


# Numbers of employees, by id: of no others need anybody ask.
OF_STAFF = frozenset(one.id for one in CATALOGUE if _people(one) or (one.parts and about_staff(one)))


def few_behind(store: Store, metric_id: str, scope: Scope) -> bool:
    """The same of a metric that nobody has measured yet."""
    return metric_id in OF_STAFF and rests_on_few(store, measure(store, metric_id, scope), scope)
