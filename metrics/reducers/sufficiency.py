"""How much of the data can be believed: rows, gaps, what is too young, and history against what metrics need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer
from metrics.schema import TABLES

Ask = Callable[[str], list[dict[str, Any]]]
# Full weeks without which a metric refuses to answer.
WEEKS_NEEDED = {
    "promo_pressure": 4,
    "trust_rupture": 7,
    "reach_trend": 8,
    "core_size": 12,
    "fatigue_elasticity": 12,
    "in_out_gap": 16,
    "lead_lag": 40,
    "reach_interaction_link": 40,
}
# The columns that decide how far the numbers may be believed.
KEY_COLUMNS = {
    "messages": ("author_id", "thread_id", "text", "post_id", "sentiment"),
    "posts": ("text", "network", "purpose", "topic", "reach", "reactions", "comments", "followers_at_post"),
    "advocates": ("department",),
    "advocacy_activity": ("text", "suggested_text", "impressions", "replies_received"),
}
QUALITY = """
-- one row per table that the active files carry: rows, unusable and usable rows, as the files had them
select table_name as name,
       sum(rows_seen)::bigint as rows, sum(unusable)::bigint as unusable, sum(usable)::bigint as usable
from book.batch_tables where batch in (select batch from book.active)
group by table_name order by table_name
"""
SIDES = """
select count(*) filter (where deleted and side = 'in') as deleted_inbound, count(*) filter (where bot) as bots
from messages
where moment >= $window_start and moment < $window_end
"""
# With a filter there must be something that it keeps.
THINGS = """
with told as (
    select network, account from messages
    union all
    select network, account from posts
)

select count(*) as things from told
where (len($networks::varchar[]) = 0 or list_contains($networks::varchar[], coalesce(network, '?')))
    and (len($accounts::varchar[]) = 0 or list_contains($accounts::varchar[], coalesce(account, '?')))
"""


def quality(ask: Ask, names: set[str]) -> dict[str, dict[str, int]]:
    """Of each table: rows, unusable, duplicates (versions merged by their key) and rows after as_of."""
    told = {row["name"]: row for row in ask(QUALITY)}
    return {name: _one(ask, name, told.get(name, {})) for name in sorted(names | set(told))}


def _one(ask: Ask, name: str, told: Mapping[str, Any]) -> dict[str, int]:
    time = TABLES[name].time
    after = f", count(*) filter (where {time} > (select as_of from clock)) as after" if time else ""
    kept = ask(f"select count(*) as kept{after} from canonical.{name}")[0]
    found = {
        "rows": int(told.get("rows") or 0),
        "unusable": int(told.get("unusable") or 0),
        "duplicates": int(told.get("usable") or 0) - kept["kept"],
    }
    return {**found, "after_as_of": kept["after"]} if time and ask(_CLOCK)[0]["known"] else found


_CLOCK = "select count(as_of) > 0 as known from clock"


def _coverage(enquiry: Enquiry) -> dict[str, dict[str, float]]:
    """Share of rows that fill each key column, of tables that have rows."""
    found: dict[str, dict[str, float]] = {}
    for name, columns in KEY_COLUMNS.items():
        if name in enquiry.there:
            counts = ", ".join(f"count({column}) / nullif(count(*), 0) as {column}" for column in columns)
            row = enquiry.records(f"select {counts} from canonical.{name}")[0]
            found[name] = {column: share for column, share in row.items() if share is not None}
    return found


def _weeks(enquiry: Enquiry) -> int:
    query = "select count(*) as weeks from full_weeks($since, $until, $zone, $as_of)"
    return enquiry.records(query)[0]["weeks"]


def _kept(enquiry: Enquiry) -> bool:
    """Whether the scope keeps anything; without a filter the whole workspace is spoken of."""
    filtered = enquiry.values["networks"] or enquiry.values["accounts"]
    return not filtered or enquiry.records(THINGS)[0]["things"] > 0


def _sufficiency(metric: Metric, enquiry: Enquiry) -> Measure:
    """value and n: the full weeks of the window; the detail says the rest."""
    tables = quality(enquiry.records, set(enquiry.there) & set(TABLES))
    weeks, things = _weeks(enquiry), _kept(enquiry)
    young = {part: enquiry.measure(part).detail.get("immature") for part in metric.parts}
    detail = {
        "tables": tables,
        "coverage": _coverage(enquiry),
        "immature": {part: count for part, count in young.items() if count is not None},
        "weeks": weeks,
        "weeks_needed": WEEKS_NEEDED,
        "too_short_for": [name for name, needed in WEEKS_NEEDED.items() if weeks < needed],
        **enquiry.records(SIDES)[0],
    }
    known = Status.OK if weeks and things else Status.NOT_ENOUGH
    return Measure(metric.id, weeks if things else None, weeks if things else 0, None, known, detail=detail)


KINDS = {"sufficiency": Reducer(compose=_sufficiency, additive=False)}
