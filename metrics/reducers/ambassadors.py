"""How many people take part, how far over the house they are spread, and how evenly they speak."""

from __future__ import annotations

from typing import Any

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values, status
from metrics.store import Store

STEPS = ("invited", "enrolled", "trained", "active", "sustained")
ACTS_ARE_THERE = """
select count(distinct column_name) = 2 as acts_known from availability
where table_name = 'advocacy_activity' and column_name in ('activity_id', 'occurred_at')"""


def part(x: int, n: int, minimum: int) -> dict[str, Any]:
    """A share inside another number, as the JSON has it."""
    value = x / n if n else None
    return {"value": value, "n": n, "x": x, "ci": statistics.wilson(x, n), "status": status(n, minimum)}


def _funnel_select(metric: Metric) -> str:
    steps = ", ".join(f"count(*) filter (where counts and {step}) as {step}" for step in STEPS)
    return f"""
select label, count(*) filter (where counts) as eligible, {steps},
       count(*) filter (where counts and enrolled and trained) as taught,
       count(*) filter (where counts and enrolled and trained and active) as taught_active,
       count(*) filter (where not listed) as unknown_people
from scoped
group by label
order by label"""


def _funnel_gather(store: Store, query: str, values: Values) -> list[dict[str, Any]]:
    """An absent table of acts gives no row of its own, so it is asked for apart."""
    known = store.records(ACTS_ARE_THERE)[0]
    return [{**record, **known} for record in store.records(query, values)] or [{"label": None, **known}]


def _funnel_finish(metric: Metric, record: Record, values: Values) -> Measure:
    counts = {step: record.get(step, 0) for step in ("eligible", *STEPS)}
    n, active, least = counts["eligible"], counts["active"], metric.minimum
    adoption = part(counts["enrolled"], n, least)
    if not record["acts_known"]:
        detail = {"counts": {**counts, "active": None, "sustained": None}, "adoption": adoption}
        return Measure(metric.id, None, n, None, Status.MISSING, needs=("advocacy_activity",), detail=detail)
    taught, taught_active = record.get("taught", 0), record.get("taught_active", 0)
    untaught = counts["enrolled"] - taught
    detail = {
        "counts": counts,
        "adoption": adoption,
        "activation": part(active, counts["enrolled"], least),
        "sustained": part(counts["sustained"], active, least),
        "active_if_trained": part(taught_active, taught, least),
        "active_if_untrained": part(active - taught_active, untaught, least),
        "unknown_people": record.get("unknown_people", 0),
    }
    found = part(active, n, least)
    return Measure(metric.id, found["value"], n, found["ci"], found["status"], x=active, detail=detail)


def _spread_select(metric: Metric) -> str:
    return """
select label, count(*) as n, count(*) filter (where hit) as x, sum(size) as size,
       sum(size) filter (where hit) as reached, list(active order by active) as active,
       count(*) filter (where size > 0 and size < $k_min_group) as hidden_small
from scoped
where counts
group by label
order by label"""


def _spread_finish(metric: Metric, record: Record, values: Values) -> Measure:
    n, x = record.get("n", 0), record.get("x", 0)
    if not n:
        return Measure(metric.id, None, 0, None, Status.EMPTY, x=0)
    detail = {
        "covered": x,
        "headcount_covered": (record["reached"] or 0) / record["size"] if record["size"] else None,
        "gini_active": statistics.gini(record["active"]),
        "effective_departments": statistics.effective_number(record["active"]),
        "hidden_small": record["hidden_small"],
    }
    known = status(n, values["min_departments"])
    return Measure(metric.id, x / n, n, statistics.wilson(x, n), known, x=x, detail=detail)


def _voices_select(metric: Metric) -> str:
    return """,

voices as (
    select label, person, count(*) as acts from scoped where counts group by label, person
)

select label, list(acts order by acts) as acts
from voices
group by label
order by label"""


def _voices_finish(metric: Metric, record: Record, values: Values) -> Measure:
    acts = record.get("acts") or []
    if not acts:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    detail = {
        "actions": sum(acts),
        "gini": statistics.gini(acts),
        "top10": statistics.top_share(acts, 0.1),
        "absence_factor": statistics.absence_factor(acts),
    }
    value = statistics.effective_number(acts)
    return Measure(metric.id, value, len(acts), None, status(len(acts), metric.minimum), detail=detail)


KINDS = {
    "funnel": Reducer(_funnel_select, _funnel_finish, _funnel_gather),
    "spread": Reducer(_spread_select, _spread_finish),
    "voices": Reducer(_voices_select, _voices_finish, additive=False),
}
