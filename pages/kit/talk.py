"""Words and adapters that Pulse and Conversation share: from measures to charts, from numbers to sentences."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from metrics import BY_ID, Finding, Language, Measure, Scope, Status, numbers, sentence
from pages.kit import cards, charts, session
from pages.kit import talk_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.words import PAGES, network

HALF_A_MONTH = 15
LEFT_HOURS = 168


def alt(found: Finding, language: Language) -> str:
    """What a chart says to who cannot see it: the finding and its basis."""
    return f"{sentence(found, BY_ID[found.now.metric], language)}. {cards.basis_of(found, language)}"


def points(view: View, metric: str, scope: Scope | None, split: str = "week") -> list[charts.Point]:
    """A measure for each week (or month) of the scope, with its interval; too few to show is a gap."""
    if scope is None:
        return []
    return [_point(found) for found in session.measures(view.workspace, metric, scope, split)]


def _point(found: Measure) -> charts.Point:
    at = date.fromisoformat(found.label if len(found.label) == 10 else f"{found.label}-01")
    low, high = found.ci or (None, None)
    shown = found.status in (Status.OK, Status.LOW_N)
    return charts.Point(at, found.value if shown else None, low, high)


def months(view: View, metric: str, scope: Scope | None) -> list[charts.Point]:
    """Month by month; a month that barely touches the scope would look like a fall, so it is left out."""
    if scope is None:
        return []
    return [point for point in points(view, metric, scope, "month") if _days_inside(point.at, scope) >= HALF_A_MONTH]


def _days_inside(month: date, scope: Scope) -> int:
    first, last = (
        max(month, scope.since),
        min((month + timedelta(days=31)).replace(day=1), scope.until + timedelta(days=1)),
    )
    return (last - first).days


def estimate(found: Measure | None) -> charts.Estimate | None:
    if found is None or not found.known:
        return None
    return charts.Estimate(found.value, *(found.ci or (None, None)))


def counted(view: View, found: Finding, key: str) -> None:
    """So many of so many on a track: what is drawn where there are too few for a percentage."""
    name = BY_ID[found.now.metric].name.in_(view.language)
    part = charts.Share(name, int(found.now.x or 0), found.now.n or 0)
    plot(charts.parts_bars([part], palette=palette(), language=view.language), alt(found, view.language), key)


def gauge(view: View, found: Finding, key: str) -> None:
    """An index on its house bands, now and before."""
    metric = BY_ID[found.now.metric]
    now = charts.Estimate(found.now.value, *(found.now.ci or (None, None)))
    figure = charts.band_gauge(
        now,
        estimate(found.before),
        **bands_of(metric.id, view.language),
        palette=palette(),
        language=view.language,
    )
    plot(figure, alt(found, view.language), f"{key}_chart")


def bands_of(metric: str, language: Language) -> dict[str, Any]:
    """The house bands of a metric, as charts take them."""
    found = BY_ID[metric]
    return {"bands": found.bands, "names": [name.in_(language) for name in found.band_names]}


def still_waiting(view: View) -> list[dict[str, Any]]:
    """Those who wait and have not yet left, oldest first."""
    return session.picture(view.workspace, "waiting_list", view.scope_now, LEFT_HOURS)


def waiting_finding(now: Measure, waits: list[dict[str, Any]], language: Language) -> str:
    """How many wait and since when, by the exact counts of the measure."""
    open_now = sum(n for age, n in now.detail["by_age"].items() if age != ">7d")
    if not now.n:  # nobody who waits is not the same as nobody who wrote
        return words.NO_WAITS.in_(language)
    if not open_now:
        return words.NOBODY_WAITS.in_(language)
    oldest = numbers.hours(max((wait["hours"] for wait in waits), default=None), language)
    template = words.ONE_WAITS if open_now == 1 else words.SOME_WAIT
    return template.in_(language).format(n=numbers.count(open_now, language), oldest=oldest)


def waiting_basis(view: View, now: Measure) -> str:
    open_now = sum(n for age, n in now.detail["by_age"].items() if age != ">7d")
    return words.WAITING_BASIS.in_(view.language).format(
        moment=session.local_as_of(view.workspace, view.language),
        n=numbers.count(open_now, view.language),
        all=numbers.count(now.n, view.language),
    )


def named(label: str) -> str:
    """A network as people write it."""
    return network(label)


def go_to(page: str, language: Language) -> str:
    return words.GO.in_(language).format(page=PAGES[page].in_(language))
