"""The ladder of mentality, from 0.0 to 2.0: a teaching device with its rules printed."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, numbers
from pages.kit import cards, charts, session
from pages.kit import inside_stage_words as words
from pages.kit.inside_scope import house, staff_card
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View


def ladder(view: View) -> None:
    """The rungs with their rules printed, the highest on top."""
    view = house(view)
    finding, basis = said(view, cards.finding_of(view, "mentality_ladder"))

    def draw(found: Finding) -> None:
        plot(figure(view, found, palette()), finding, "conversation_rungs_chart")

    staff_card(view, "mentality_ladder", key="conversation_rungs", draw=draw, finding=finding, basis=basis)


def figure(view: View, found: Finding, palette: Palette) -> Any:
    """None where no rung is known."""
    if found.now.value is None:
        return None
    return charts.rungs(_rungs(found.now, view.language), palette=palette, language=view.language)


def said(view: View, found: Finding) -> tuple[str, str]:
    if found.now.value is None:
        return "", ""
    return words.LADDER.in_(view.language).format(rung=found.now.value), _ladder_basis(view, found)


def _ladder_basis(view: View, found: Finding) -> str:
    now, language = found.now, view.language
    hours = numbers.count(session.setting(view.workspace, "maturity_h"), language)
    counts = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
    parts = [words.LADDER_BASIS.in_(language).format(h=hours, **counts)]
    for kind, template in (("unmet", words.LADDER_UNMET), ("unknown", words.LADDER_UNKNOWN)):
        names = [cards.BY_ID[name].name.in_(language).lower() for name in now.detail[kind]]
        if names:
            parts.append(template.in_(language).format(names=", ".join(names)))
    return " · ".join(parts)


def _rungs(now: Measure, language: Language) -> list[charts.LadderRung]:
    rules, here = now.detail["rules"], now.value
    edges = list(rules["answered"].items())
    share = {name: numbers.percent(value, language) for name, value in rules.items() if name != "answered"}
    top = words.TOP.in_(language).format(
        follow=share["follow_back_share"], act=share["proactive_share"], back=share["retention_m1"]
    )
    found = [charts.LadderRung("2.0", top, here == 2.0, here >= 2.0)]
    for i, (low, rung) in reversed([*enumerate(edges)]):
        high = numbers.percent(edges[i + 1][0], language) if i + 1 < len(edges) else ""
        template = words.LOWEST if not i else words.MIDDLE if high else words.HIGHEST
        a = high if not i else numbers.percent(low, language)
        rule = template.in_(language).format(a=a, b=high)
        found.append(charts.LadderRung(str(rung), rule, here == rung, here >= rung))
    return found
