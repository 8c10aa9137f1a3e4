"""The risk of one group of people against that of the others, when each person counts several times."""

from __future__ import annotations

import math

from metrics import statistics
from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Record, Reducer, Values

FEW = 5  # fewer cases than this in either group show a count, not a number


def _risk_select(metric: Metric) -> str:
    return """,

people as (
    select label, cluster,
           count(*) filter (where exposed and hit) as a, count(*) filter (where exposed and not hit) as b,
           count(*) filter (where not exposed and hit) as e, count(*) filter (where not exposed and not hit) as f
    from scoped
    where counts
    group by label, cluster
),

totals as (
    select label, sum(a) as all_a, sum(a + b) as all_ab, sum(e) as all_e, sum(e + f) as all_ef
    from people group by label
)

select label, sum(a) as a, sum(b) as b, sum(e) as e, sum(f) as f, count(*) as people,
       sum(
           pow(
               a / nullif(all_a, 0) - (a + b) / nullif(all_ab, 0) - e / nullif(all_e, 0)
               + (e + f) / nullif(all_ef, 0), 2
           )
       ) as pull
from people join totals using (label)
group by label
order by label"""


def _risk_finish(metric: Metric, record: Record, values: Values) -> Measure:
    a, b, e, f = (int(record.get(name) or 0) for name in "abef")
    detail, n = {"table": [a, b, e, f]}, a + b + e + f
    if not a or not e:
        known = Status.NOT_ENOUGH if n else Status.EMPTY
        return Measure(metric.id, None, n, None, known, detail=detail)
    ratio = a / (a + b) / (e / (e + f))
    spread = statistics.Z95 * math.sqrt(max(katz(a, b, e, f), between_people(record)))
    known = Status.LOW_N if min(a, e) < FEW else Status.OK
    return Measure(metric.id, ratio, n, (ratio * math.exp(-spread), ratio * math.exp(spread)), known, detail=detail)


def katz(a: int, b: int, e: int, f: int) -> float:
    """Variance of the logarithm of a risk ratio over independent things (Katz et al. 1978, Biometrics 34:469)."""
    return 1 / a - 1 / (a + b) + 1 / e - 1 / (e + f)


def between_people(record: Record) -> float:
    """The same variance when whole people are drawn, each with all that they wrote; 0 for one person (linearised)."""
    people = record["people"]
    return people / (people - 1) * record["pull"] if people > 1 else 0.0


KINDS = {"risk_ratio": Reducer(_risk_select, _risk_finish)}
