"""Into which groups a number may be parted, and which of them are too few people to be shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from metrics.model import Metric

Split = Literal["all", "day", "week", "month", "network", "account", "department", "purpose", "format"]

UNKNOWN = "?"
# The post that a row speaks of: itself, or the one under which a message was written.
_OF_POST = """coalesce((
        select p.{column} from {posts} p
        where p.post_id = case refers when 'post' then ref
            else (select m.post_id from canonical.messages m where m.message_id = ref and refers = 'message') end
    ), '?')"""
SPLITS: dict[str, str] = {
    "all": "'all'",
    "day": "strftime(day, '%Y-%m-%d')",
    "week": "strftime(date_trunc('week', day), '%Y-%m-%d')",
    "month": "strftime(day, '%Y-%m')",
    "network": "coalesce(network, '?')",
    "account": "coalesce(account, '?')",
    "department": "coalesce(department, '?')",
    "purpose": _OF_POST.format(column="purpose", posts="posts"),
    "format": _OF_POST.format(column="format", posts="canonical.posts"),
}
TIMES: tuple[Split, ...] = ("week", "month")
# Whoever reads these tables counts people who work here.
STAFF = ("advocates", "advocacy_activity", "internal_posts", "internal_interactions", "people_totals")
PEOPLE = ("person", "person_id", "actor_id", "author_id")


def offered(metric: Metric) -> tuple[Split, ...]:
    """The groups that the rows of a metric can be parted into, known from their columns."""
    if not metric.rows or (about_staff(metric) and people_of(metric) is None):
        return ()
    found: list[Split] = [] if _stands(metric) else [*TIMES]
    found += [name for name in ("network", "account", "department") if _carries(metric, name)]
    if re.search(r"'(post|message)'", metric.rows):
        found += ["purpose", "format"]
    return tuple(found)


def _stands(metric: Metric) -> bool:
    """Whether its rows tell how things are at the end of the period, not when they happened."""
    return bool(metric.options.get("standing")) or "null::timestamp as moment" in metric.rows


def _carries(metric: Metric, column: str) -> bool:
    """Whether its rows have the column as something else than nothing."""
    rows = re.sub(rf"\bnull(::\w+)?( as {column}\b)?", "", metric.rows)
    return re.search(rf"\b{column}\b", rows) is not None


def about_staff(metric: Metric) -> bool:
    """Whether its rows are people who work here, or what they do."""
    return any(need.split(".")[0] in STAFF for one in metric.needs for need in one.split("|"))


def people_of(metric: Metric) -> str | None:
    """The column of its rows that tells one employee from another; None where there is none."""
    named = metric.options.get("people")
    columns = (named,) if named else PEOPLE
    return next((name for name in columns if re.search(rf"\b{name}\b", metric.rows)), None)


def too_few(people: Mapping[str, int], least: int) -> set[str]:
    """The groups that may not be shown: those under `least` people, and who would otherwise be found by subtraction.

    What is left out together must be at least two groups and `least` people: else the next smallest goes too.
    """
    ordered = sorted(people, key=lambda label: (people[label], label))
    hidden = [label for label in ordered if people[label] < least]
    rest = ordered[len(hidden) :]
    while hidden and rest and (len(hidden) < 2 or sum(people[label] for label in hidden) < least):
        hidden.append(rest.pop(0))
    return set(hidden)
