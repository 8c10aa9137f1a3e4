"""The five stages as a mixture: how far the signs of each are there, department by department."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer
from metrics.reducers.totals import showable
from metrics.splits import too_few

YES = {"yes", "true", "published", "sí", "si"}
NO = {"no", "false"}
BLOCKED = {"blocked", "bloqueado"}
OPEN = {"open", "allowed", "abierto", "permitido"}
# Up to the first an active share is of the few, from the second on of everybody.
FEW, BROAD = 0.10, 0.50
Signs = dict[str, dict[str, float | None]]
# How many people each sign rests on: those who act, those who say something outside, those who post inside.
RESTS_ON = {
    "active": ("silent", "few", "broad"),
    "voices": ("own_voice", "echo"),
    "insiders": ("answered_inside",),
}

SEEN_BY_DEPARTMENT = """
-- one row per department: its people, who of them acts outside, what they say and whether it is answered inside
with people as (
    select person, department, active
    from standing(least($window_end, $as_of), $zone, $active_days, $sustained_weeks, $sustained_min_weeks)
    where eligible
),

said as (
    select person, count(*) as texts,
           count(*) filter (where copied or (kind = 'reshare' and words < $echo_min_words)) as echoes
    from acts
    where kind in ('reshare', 'own_post') and moment >= $window_start and moment < $window_end
    group by person
),

posted as (
    select p.author_id as person, p.post_id, bool_or(coalesce(
               i.kind in ('comment', 'reply') and i.actor_id is distinct from p.author_id and i.actor_id is not null
               and i.occurred_at <= least($as_of, p.published_at + to_hours($internal_horizon_h)), false)) as answered
    from canonical.internal_posts p left join canonical.internal_interactions i on i.post_id = p.post_id
    where p.published_at >= $window_start and p.published_at < $window_end
        and p.published_at + to_hours($internal_horizon_h) <= $as_of
    group by p.author_id, p.post_id
),

inside as (
    select person, count(*) as inside, count(*) filter (where answered) as answered from posted group by person
)

select p.department, count(*) as people, count(*) filter (where p.active) as active, coalesce(sum(s.texts), 0) as texts,
       coalesce(sum(s.echoes), 0) as echoes, count(s.person) as voices, coalesce(sum(i.inside), 0) as inside,
       coalesce(sum(i.answered), 0) as answered, count(i.person) as insiders
from people p left join said s on s.person = p.person left join inside i on i.person = p.person
group by p.department
order by p.department"""


def _mixture(metric: Metric, enquiry: Enquiry) -> Measure:
    """The value counts the departments that may be shown; the mixtures are in the detail.

    A sign that rests on fewer people than may be shown, or could be worked out from the others, is not told.
    """
    if enquiry.values["networks"] or enquiry.values["accounts"]:
        return Measure(metric.id, None, 0, None, Status.EMPTY)
    records = enquiry.records(SEEN_BY_DEPARTMENT)
    facts = {row["fact"]: row["value"] for row in enquiry.records("select fact, value from canonical.facts")}
    least = enquiry.values["k_min_group"]
    shown = showable({record["department"]: record["people"] for record in records}, least)
    n = sum(record["people"] for record in records)
    hidden = _hidden(records, least)
    told = {name: mixed(record, facts, hidden[name]) for record in records if (name := record["department"]) in shown}
    added = _added(records)
    few = [sign for basis, signs in RESTS_ON.items() if 0 < added[basis] < least for sign in signs]
    whole = mixed(added, facts, few) if n >= least else None
    detail = {"departments": told, "whole": whole, "hidden_people": n - sum(shown.values())}
    if not told:
        return Measure(metric.id, None, n, None, Status.NOT_ENOUGH if n else Status.EMPTY, detail=detail)
    return Measure(metric.id, len(told), n, None, Status.OK, detail=detail)


def _added(records: list[Mapping[str, Any]]) -> dict[str, int]:
    names = ("people", "active", "texts", "echoes", "voices", "inside", "answered", "insiders")
    return {name: sum(int(record[name]) for record in records) for name in names}


def _hidden(records: list[Mapping[str, Any]], least: int) -> dict[str | None, list[str]]:
    """By department, the signs that rest on too few people."""
    found: dict[str | None, list[str]] = {record["department"]: [] for record in records}
    for basis, names in RESTS_ON.items():
        few = too_few({record["department"] or "": record[basis] for record in records if record[basis]}, least)
        for department in found:
            found[department] += names if (department or "") in few else ()
    return found


def mixed(record: Mapping[str, Any], facts: Mapping[str, str | None], few: Sequence[str] = ()) -> dict[str, Any]:
    """A stage is as evident as the weakest of its signs; the mixture is the known scores brought to add up to one.

    `few`: the signs that rest on too few people to be told; they are as good as unknown.
    """
    seen = signs(record, facts)
    missing = {stage: [name for name, sign in each.items() if sign is None] for stage, each in seen.items()}
    kept = {name for each in seen.values() for name, sign in each.items() if name in few and sign is not None}
    found = {
        stage: {name: None if name in kept else sign for name, sign in each.items()} for stage, each in seen.items()
    }
    scores = {stage: _weakest([*each.values()]) for stage, each in found.items()}
    total = sum(score or 0 for score in scores.values())
    return {
        "people": int(record["people"]),
        "signs": found,
        "missing": {stage: names for stage, names in missing.items() if names},
        "few": [name for name in few if name in kept],
        "scores": scores,
        "mixture": {stage: (score or 0) / total for stage, score in scores.items()} if total else None,
    }


def _weakest(each: list[float | None]) -> float | None:
    """Not known while a sign is not, unless another is wholly absent."""
    known = [sign for sign in each if sign is not None]
    return min(known) if len(known) == len(each) or 0.0 in known else None


def signs(record: Mapping[str, Any], facts: Mapping[str, str | None]) -> Signs:
    """What speaks for each stage, each from 0 to 1; None is not known."""
    active = record["active"] / record["people"]
    own = 1 - record["echoes"] / record["texts"] if record["texts"] else None
    few = 0.0 if not active else min(1.0, max(0.0, (BROAD - active) / (BROAD - FEW)))
    broad = 1 - few if active else 0.0
    closed, allowed = _rules(facts)
    return {
        "restriction": {"closed": closed, "silent": 1 - active},
        "policy": {"allowed": allowed, "silent": 1 - active},
        "ambassadors": {"few": few, "own_voice": own},
        "controlled": {"broad": broad, "echo": None if own is None else 1 - own},
        "ingagement": {
            "broad": broad,
            "own_voice": own,
            "answered_inside": record["answered"] / record["inside"] if record["inside"] else None,
        },
    }


def _rules(facts: Mapping[str, str | None]) -> tuple[float | None, float | None]:
    """Whether the networks are closed to people, and whether a policy opens them; None where no fact tells."""
    access, policy = facts.get("social_access"), facts.get("policy")
    if access in BLOCKED or policy in NO:
        return 1.0, 0.0
    if policy in YES:
        return 0.0, 1.0
    return (0.0, None) if access in OPEN else (None, None)


KINDS = {"mixture": Reducer(compose=_mixture, additive=False)}
