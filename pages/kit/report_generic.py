"""The figure of any metric that has no sheet of its own: its weeks, its bands or its networks, whichever it has."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from metrics import BY_ID, Finding, Measure, Scope, Status, numbers, splits_of
from pages.kit import charts, session, talk
from pages.kit.theme import Palette
from pages.kit.view import View
from pages.kit.words import network

# Numbers whose weeks tell of the whole; others (a Gini, a mix of purposes) are another thing in a week of few.
BY_WEEK = ("share", "count", "ratio", "mean", "sums", "echo", "contribution", "people_totals")
BY_NETWORK = ("share", "stock_ratio", "dormancy")
LEAST_WEEKS, LEAST_PART = 4, 0.6  # fewer known weeks than these make no line
MOST_NETWORKS = 8
END_OF_WEEK = timedelta(days=6)


def figure(view: View, found: Finding, palette: Palette) -> Any:
    """None where neither weeks nor networks would say more than the number alone."""
    metric = BY_ID[found.now.metric]
    offered = splits_of(metric)
    if not isinstance(found.now.value, int | float):
        return None
    if "week" in offered and metric.kind in BY_WEEK:
        now, before = (weeks(view, metric.id, scope) for scope in (view.scope_now, view.scope_before))
        known = sum(point.value is not None for point in now)
        if known >= max(LEAST_WEEKS, LEAST_PART * _calendar(view)):
            return weekly(view, found, now, before, palette)
    return networks(view, found, palette) if "network" in offered and metric.kind in BY_NETWORK else None


def weeks(view: View, metric: str, scope: Scope | None) -> list[charts.Point]:
    """Weeks of which a part lies outside the scope are drawn as unfinished: they would look like a fall."""
    points = talk.points(view, metric, scope)
    return [
        charts.Point(p.at, p.value, p.low, p.high, judged=scope.since <= p.at and p.at + END_OF_WEEK <= scope.until)
        for p in points
    ]


def _calendar(view: View) -> int:
    """How many weeks the period has."""
    return ((view.scope_now.until - view.scope_now.since).days + 7) // 7


def weekly(
    view: View, found: Finding, now: list[charts.Point], before: list[charts.Point], palette: Palette
) -> Any:  # fmt: skip
    metric, chosen = BY_ID[found.now.metric], {"palette": palette, "language": view.language}
    if len(metric.bands) == 2 and metric.unit in ("index", "share") and metric.better == "lower":
        bands = talk.bands_of(metric.id, view.language)
        return charts.index_ribbon(now, before, **bands, unit=metric.unit, **chosen)
    means = (None, None)
    if metric.unit != "count":  # of a count the value is the sum of its weeks, not their mean
        means = tuple(side.value if side and side.known else None for side in (found.now, found.before))
    return charts.two_period_line(now, before, unit=metric.unit, means=means, **chosen)


def networks(view: View, found: Finding, palette: Palette) -> Any:
    metric = BY_ID[found.now.metric]
    parts = session.measures(view.workspace, metric.id, view.scope_now, "network")
    known = [part for part in parts if part.status is Status.OK and isinstance(part.value, int | float)]
    if len(known) < 2 or any(part.value < 0 for part in known):
        return None
    shown = sorted(known, key=lambda part: -(part.n or 0))[:MOST_NETWORKS]
    chosen = {"unit": metric.unit, "palette": palette, "language": view.language}
    if not any(part.ci for part in shown):
        return charts.bars([_amount(view, part) for part in shown], **chosen)
    rows = [
        charts.Dot(network(part.label), talk.estimate(part), _count(view, part), strong=place == 0)
        for place, part in enumerate(shown)
    ]
    return charts.dots(rows, **chosen)


def _amount(view: View, part: Measure) -> charts.Amount:
    return charts.Amount(network(part.label), part.value, network=part.label)


def _count(view: View, part: Measure) -> str:
    return f"n = {numbers.count(part.n, view.language)}"
