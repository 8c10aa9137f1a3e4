"""From waits to sentences and shapes: what the page of who waits may say, and what its charts are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from metrics import (
    Finding,
    Language,
    Measure,
    OutOfHours,
    Scope,
    Shop,
    Status,
    Text,
    numbers,
    statistics,
)
from pages.kit import cards, charts, phrases, session
from pages.kit import waits_words as words
from pages.kit.view import View

LEFT_HOURS = 168
WITHIN = (1, 4, 24)
FINEST = 1 / 60  # hours: exports know minutes
PIECES = 380  # more steps than these nobody sees
FEW = 10


@dataclass(frozen=True)
class Clock:
    """The curve of a scope by one clock, and how many waits make it worth a percentage."""

    curve: statistics.Curve | None
    least: int

    @property
    def enough(self) -> bool:
        return self.curve is not None and self.curve.n >= self.least

    def reached(self, hours: float) -> Measure:
        """The share answered within so many hours, with its interval; too few are only counted."""
        if self.curve is None:
            return Measure("ttfr", None, 0, None, Status.EMPTY, x=0)
        at = self.curve.at(hours)
        answered = int(self.curve.events[self.curve.times <= hours].sum())
        status = Status.LOW_N if not self.enough else Status.OK if at.value is not None else Status.NOT_ENOUGH
        return Measure("ttfr", at.value, self.curve.n, at.ci, status, x=answered, detail={"low": at.lower_bound})


def clock(view: View, scope: Scope | None, metric: str = "ttfr") -> Clock:
    """The waits of a scope by the wall clock (ttfr) or by opening hours (ttfr_business)."""
    least = session.setting(view.workspace, "min_n_km")
    return Clock(session.picture(view.workspace, "waiting_curve", scope, metric) if scope else None, least)


def change(view: View, now: Clock, before: Clock, hours: int) -> Finding:
    """What may be said about the share answered within so many hours, among all that the page says."""
    said = cards.finding_of(view, f"ttfr.{hours}")
    return replace(said, now=now.reached(hours), before=before.reached(hours))


def shape(found: statistics.Curve) -> charts.Curve:
    """The curve for drawing: of steps that fall on one point of a logarithmic axis the last stands for all."""
    band = found.band()
    return charts.Curve(
        [
            charts.Step(float(band.hours[i]), float(band.share[i]), float(band.low[i]), float(band.high[i]))
            for i in thinned(band.hours)
        ],
        found.quantile(0.5),
    )


def thinned(hours: Sequence[float]) -> list[int]:
    """Which steps to keep, PIECES at most: the last one of each piece of the axis from a minute to the longest."""
    if len(hours) <= PIECES:
        return list(range(len(hours)))
    place = np.log(np.maximum(hours, FINEST) / FINEST)
    piece = np.ceil(place / place[-1] * (PIECES - 1))
    return np.flatnonzero(np.append(np.diff(piece) > 0, True)).tolist()


def outside_gap(found: OutOfHours) -> bool:
    """Whether a larger part of the questions than of the answers falls outside opening hours."""
    if min(found.asked, found.answered) < FEW:
        return False
    asked, answered = found.asked_outside / found.asked, found.answered_outside / found.answered
    intervals = (
        statistics.wilson(found.asked_outside, found.asked),
        statistics.wilson(found.answered_outside, found.answered),
    )
    return statistics.difference(asked, intervals[0], answered, intervals[1]).direction > 0


def lead(now: Clock, day: Finding, outside: OutOfHours, waiting: int, language: Language) -> tuple[str, str]:
    """The sentence of the page from the share answered within a day, and the numbers that earn it."""
    if day.now.status is Status.EMPTY:
        still = words.LEAD_STILL.in_(language).format(n=numbers.count(waiting, language)) if waiting else ""
        return words.LEAD_NOBODY.in_(language), still
    if day.now.status is Status.LOW_N:
        counts = {"x": numbers.count(day.now.x, language), "n": numbers.count(day.now.n, language)}
        least = words.LEAD_FEW_WHY.in_(language).format(least=now.least)
        return words.LEAD_FEW.in_(language).format(**counts), least
    if day.now.value is None:
        low = numbers.percent(day.now.detail["low"], language)
        return words.LEAD_SHORT.in_(language), words.LEAD_SHORT_WHY.in_(language).format(low=low)
    said = words.IN_A_DAY.in_(language).format(who=in_tenths(day.now.value).in_(language))
    title = f"{said}{_moved(words.LEAD_MOVED, day, language)}."
    evidence = _evidence(day, language)
    if outside_gap(outside):
        title = f"{title} {words.LEAD_OUTSIDE.in_(language)}"
        evidence = f"{evidence} {_outside(outside, language)}"
    return title, evidence


def in_tenths(share: float) -> Text:
    if share in (0, 1):
        return words.EVERY_ONE if share else words.NONE_AT_ALL
    return words.TENTHS[int(share * 10 + 0.5)]


def _moved(templates: Any, found: Finding, language: Language) -> str:
    if found.verdict not in templates:
        return ""
    change = {
        "points": numbers.points(found.difference or 0, language),
        "before": numbers.percent(found.before.value if found.before else None, language),
    }
    return templates[found.verdict].in_(language).format(**change)


def _evidence(day: Finding, language: Language) -> str:
    return words.EVIDENCE.in_(language).format(
        share=numbers.percent(day.now.value, language),
        interval=numbers.interval(day.now.ci, "share", language),
        change=_moved(words.EVIDENCE_MOVED, day, language),
    )


def _outside(found: OutOfHours, language: Language) -> str:
    return words.EVIDENCE_OUTSIDE.in_(language).format(
        asked=numbers.percent(found.asked_outside / found.asked, language),
        answered=numbers.percent(found.answered_outside / found.answered, language),
    )


def moved_within(found: Finding, language: Language) -> str | None:
    """The change of a share answered in time, in words; None where there is nothing to compare with."""
    return _moved(words.WITHIN_MOVED, found, language) or None


def amount(found: Measure, language: Language) -> str:
    """43 %; 3 de 7 when they are few; at least 40 % when nobody was followed that long."""
    if found.status is Status.LOW_N:
        return counted(found, language)
    if found.value is None:
        low = found.detail.get("low")
        return words.AT_LEAST.in_(language).format(share=numbers.percent(low, language)) if low else numbers.NONE
    return numbers.percent(found.value, language)


def counted(found: Measure, language: Language) -> str:
    """So many of so many."""
    return phrases.OF.in_(language).format(x=numbers.count(found.x, language), n=numbers.count(found.n, language))


def shop_finding(found: Shop, language: Language) -> str:
    if not found.came_in:
        return words.SHOP_CLOSED.in_(language)
    many = {0: words.SHOP_NOBODY_LEFT, 1: words.SHOP_ONE_LEFT}.get(found.left_unattended, words.SHOP_LEFT)
    return many.in_(language).format(n=numbers.count(found.left_unattended, language))


def curve_basis(now: statistics.Curve, before: Clock, language: Language) -> str:
    """How many waits, how many of them open, where the median may lie, and how many before."""
    parts = [
        words.CURVE_BASIS.in_(language).format(
            n=numbers.count(now.n, language), open=numbers.count(now.n - now.answered, language)
        )
    ]
    low, high = now.quantile_interval(0.5)
    if now.quantile(0.5) is not None and low is not None:
        template = words.CURVE_MEDIAN if high is not None else words.CURVE_MEDIAN_FROM
        parts.append(
            template.in_(language).format(low=numbers.hours(low, language), high=numbers.hours(high, language))
        )
    parts.append(words.CURVE_BAND.in_(language))
    if before.curve is not None:
        parts.append(words.CURVE_BEFORE.in_(language).format(n=numbers.count(before.curve.n, language)))
    return " · ".join(parts)


def peak(grid: Sequence[Sequence[int]]) -> tuple[int, int]:
    """The three hours in a row with most messages over the week: first hour, and the hour at which they end."""
    by_hour = [sum(day[hour] for day in grid) for hour in range(24)]
    sums = [sum(by_hour[hour : hour + 3]) for hour in range(22)]
    most = [hour for hour, found in enumerate(sums) if found == max(sums)]
    first = most[len(most) // 2]  # of several alike the one in the middle
    return first, first + 3


def hours_finding(asked: Sequence[Sequence[int]], answered: Sequence[Sequence[int]], language: Language) -> str:
    questions, answers = sum(map(sum, asked)), sum(map(sum, answered))
    if questions < FEW:
        few = words.HOURS_FEW if questions else words.HOURS_NONE
        return few.in_(language).format(n=numbers.count(questions, language))
    spans = {name: "{}–{}\u00a0h".format(*peak(grid)) for name, grid in (("asked", asked), ("answered", answered))}
    if answers < FEW:
        return words.HOURS_NO_ANSWERS.in_(language).format(**spans)
    same = spans["asked"] == spans["answered"]
    return (words.HOURS_SAME if same else words.HOURS_PEAKS).in_(language).format(**spans)


def limit_days(view: View) -> str:
    """After how many days without an answer somebody has left, as the settings say."""
    return numbers.count(session.setting(view.workspace, "dialogue_horizon_h") / 24, view.language)
