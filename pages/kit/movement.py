"""Why the share of dialogue moved: each group by its own rate, and the mix of all."""

from __future__ import annotations

from metrics import Effect, Finding, Language, Measure, numbers
from pages.kit import charts, session
from pages.kit import talk_words as words
from pages.kit.talk import named
from pages.kit.view import View


def causes(view: View, split: str, effects: list[Effect]) -> list[charts.Cause]:
    """Each group's own rate, and the mix of all together; they add up to the change."""
    sides = [
        {found.label: found for found in session.measures(view.workspace, "dialogue_share", scope, split)}
        for scope in (view.scope_before, view.scope_now)
    ]
    found = [
        charts.Cause(named(effect.group), effect.rate_effect, _rates(effect.group, sides, view)) for effect in effects
    ]
    mix = sum(effect.mix_effect for effect in effects)
    return [*found, charts.Cause(words.MIX.in_(view.language), mix, words.MIX_NOTE.in_(view.language))]


def _rates(group: str, sides: list[dict[str, Measure]], view: View) -> str:
    values = [side[group].value if group in side else None for side in sides]
    return " → ".join(numbers.percent(value, view.language) for value in values)


def finding_of(split: str, effects: list[Effect], language: Language) -> str:
    """Names the group that moves most, and its part only when it is two thirds of all."""
    whole = sum(effect.total for effect in effects)
    most = max(effects, key=lambda effect: abs(effect.rate_effect))
    share = most.rate_effect / whole if whole else 0
    template = words.MOVED_ONE if 2 / 3 <= share <= 1 else words.MOVED_MOST
    return template.in_(language).format(name=named(most.group))


def basis_of(found: Finding, split: str, language: Language) -> str:
    change = (found.now.value - found.before.value) * 100
    return words.MOVED_BASIS.in_(language).format(
        change=f"{'+' if change > 0 else ''}{numbers.decimal(change, language, 1)}",
        split=words.SPLIT[split].in_(language),
    )
