"""What is talked about inside and outside, each as a share of its side."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, numbers
from pages.kit import cards, charts, session
from pages.kit import inside_words as words
from pages.kit.discretion import least
from pages.kit.inside_scope import house, named, staff_card
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

TOPICS = 8


def topics(view: View) -> None:
    """The topics of both sides as a card."""
    view, now = house(view), cards.finding_of(house(view), "topic_coherence").now
    finding, basis = topics_words(now, view.language)

    def draw(found: Finding) -> None:
        plot(topics_figure(view, now, palette()), f"{finding}. {basis}", "inside_topics_chart")

    shown = draw if told(view) else None
    staff_card(view, "topic_coherence", key="inside_topics", draw=shown, finding=finding, basis=basis)


def told(view: View) -> list[Any]:
    return session.picture(view.workspace, "topics", view.scope_now)


def topics_words(now: Measure, language: Language) -> tuple[str, str]:
    """Nothing of what is not known: the engine says why."""
    if not now.known:
        return "", ""
    counts = {side: numbers.count(now.detail[side], language) for side in ("internal", "external")}
    finding = words.TOPICS_SAME.in_(language).format(value=numbers.value(now.value, "index", language))
    return finding, words.TOPICS_BASIS.in_(language).format(**counts)


def topics_figure(view: View, now: Measure, palette: Palette) -> Any:
    rows = _twins(told(view), now, least(view), view.language)
    return charts.twins(rows, unit="share", palette=palette, language=view.language)


def _twins(told: list[Any], now: Measure, few: int, language: Language) -> list[charts.Twin]:
    """The topics most talked of on either side; the others together where none of them is hidden."""
    inside, outside = now.detail["internal"], now.detail["external"]
    ranked = sorted(told, key=lambda t: (-((t.inside or 0) / inside + t.outside / outside), t.name))
    under = words.UNDER.in_(language).format(least=few)
    rows = [
        charts.Twin(named(t.name), None if t.inside is None else t.inside / inside, t.outside / outside,
                    under if t.inside is None else "")
        for t in ranked[:TOPICS]
    ]  # fmt: skip
    rest = ranked[TOPICS:]
    if rest:
        known = all(t.inside is not None for t in rest)
        parts = sum(t.inside or 0 for t in rest) / inside if known else None
        name = words.TOPICS_REST.in_(language).format(n=len(rest))
        rows.append(charts.Twin(name, parts, sum(t.outside for t in rest) / outside, "" if known else under))
    return rows
