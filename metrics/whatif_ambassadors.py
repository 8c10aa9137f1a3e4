"""What if more people took part: shares and spread by arithmetic, acts and views only by assumption."""

from __future__ import annotations

from dataclasses import dataclass

from metrics import statistics
from metrics.model import Scope, Text
from metrics.run import Enquiry, enquiry
from metrics.store import Store, sql
from metrics.whatif import Outcome

LATE = 0.5  # who joins late does less than who came by themselves
FEWEST = 5  # people without whom a habit would be one person's


@dataclass(frozen=True)
class MoreAmbassadors:
    """So many more active people in every department, as far as its roster goes."""

    per_department: int

    def __post_init__(self) -> None:
        if self.per_department < 0:
            raise ValueError("a number of people, 0 or more")


def more_ambassadors(store: Store, scope: Scope, lever: MoreAmbassadors, *, assume: bool = False) -> list[Outcome]:
    """What more active people in each department would move; nothing without a roster with acts."""
    asked = enquiry(store, scope)
    if not asked.measure("advocacy_funnel").n or asked.measure("advocacy_funnel").value is None:
        return []
    rows = [row for row in asked.records(sql("pictures/roster.sql")) if row["department"] != "?"]
    now = {row["department"]: row["active"] for row in rows}
    then = {row["department"]: min(row["listed"], row["active"] + lever.per_department) for row in rows}
    found = [_share(asked, sum(then.values()) - sum(now.values())), *_spread(asked, now, then)]
    return [*found, *(_acts(asked, sum(then.values()) - sum(now.values())) if assume else [])]


def _share(asked: Enquiry, added: int) -> Outcome:
    funnel = asked.measure("advocacy_funnel")
    then = (funnel.x + added) / funnel.n
    return Outcome("advocacy_funnel", ACTIVE, "mechanical", "share", funnel.value, then, None, funnel.metric)


def _spread(asked: Enquiry, now: dict[str, int], then: dict[str, int]) -> list[Outcome]:
    """Departments that are listed without anybody who could take part stay uncovered."""
    spread = asked.measure("capillarity")
    if not spread.n or not now:
        return []
    gained = sum(then[name] > 0 for name in then) - sum(now[name] > 0 for name in now)
    effective = [statistics.effective_number([n for n in each.values() if n]) for each in (now, then)]
    share = (spread.value, (spread.x + gained) / spread.n)
    return [
        Outcome("capillarity", SPREAD, "mechanical", "share", *share, None, spread.metric),
        Outcome("effective_departments", EFFECTIVE, "mechanical", "number", effective[0], effective[1] or 0.0),
    ]


def _acts(asked: Enquiry, added: int) -> list[Outcome]:
    told = asked.records(sql("pictures/acts_each.sql"))[0]
    if not told["acts"] or told["people"] < FEWEST:
        return []
    acts = added * told["acts"] * LATE
    found = [Outcome("acts", ACTS, "assumption", "number", 0, acts)]
    if told["impressions"]:
        low, middle, high = (acts * each for each in told["impressions"])
        found.append(Outcome("impressions", VIEWS, "assumption", "count", 0, middle, (low, high)))
    return found


ACTIVE = Text(es="Embajadores activos", en="Active ambassadors")
SPREAD = Text(es="Áreas con alguien activo", en="Departments with somebody active")
EFFECTIVE = Text(es="Áreas efectivas", en="Effective departments")
ACTS = Text(es="Acciones más en el periodo", en="Extra acts in the period")
VIEWS = Text(es="Impresiones más, si se ven como hasta ahora", en="Extra impressions, if seen as until now")
