"""Why the share of dialogue moved: each group by its own rate, and the mix of all."""

from __future__ import annotations

from typing import Any

from metrics import OTHERS, Effect, Finding, Language, Measure, numbers
from pages.kit import cards, charts, phrases, session
from pages.kit import talk_words as words
from pages.kit.talk import named
from pages.kit.theme import Palette
from pages.kit.view import View


def known(found: Finding) -> bool:
    """Whether both sides of the change are known."""
    return bool(found.before and found.now.known and found.before.known)


def figure(view: View, found: Finding, palette: Palette) -> Any:
    """The change as steps; None where there is none to explain."""
    if not known(found):
        return None
    made = causes(view, *drivers(view))
    notes = (cards.amount(found.before, view.language), cards.amount(found.now, view.language))
    ends = (found.before.value, found.now.value)
    return charts.waterfall(*ends, made, notes=notes, palette=palette, language=view.language)


def said(view: View, found: Finding) -> tuple[str, str]:
    if not known(found):
        return "", ""
    split, effects = drivers(view)
    return finding_of(split, effects, view.language), basis_of(found, split, view.language)


def drivers(view: View) -> tuple[str, list[Effect]]:
    """By network, unless only one speaks: then by account."""
    split = "network"
    given = (view.scope_now, view.scope_before)
    effects = session.picture(view.workspace, "decompose", "dialogue_share", *given, split)
    if len(effects) < 2:
        by_account = session.picture(view.workspace, "decompose", "dialogue_share", *given, "account")
        if len(by_account) > 1:
            return "account", by_account
    return split, effects


def causes(view: View, split: str, effects: list[Effect]) -> list[charts.Cause]:
    """Each group's own rate, and the mix of all together; they add up to the change."""
    sides = [
        {found.label: found for found in session.measures(view.workspace, "dialogue_share", scope, split)}
        for scope in (view.scope_before, view.scope_now)
    ]
    found = [
        charts.Cause(
            group_name(effect.group, view.language),
            effect.rate_effect,
            _rates(effect.group, sides, view),
            pick_of(effect.group, split),
        )
        for effect in sorted(effects, key=lambda effect: -abs(effect.rate_effect))
    ]
    mix = sum(effect.mix_effect for effect in effects)
    return [*found, charts.Cause(words.MIX.in_(view.language), mix, words.MIX_NOTE.in_(view.language))]


def pick_of(group: object, split: str) -> str:
    """The filter that shows this group alone, where it is one."""
    return f"{split}={group}" if split in ("network", "account") and group not in (OTHERS, "?") else ""


def group_name(group: object, language: Language) -> str:
    """A network as people write it; what is too small to be told apart, and what is not known, in words."""
    told = {OTHERS: phrases.OTHER_GROUPS, "?": phrases.UNKNOWN_GROUP}.get(str(group))
    return told.in_(language) if told else named(str(group))


def _rates(group: str, sides: list[dict[str, Measure]], view: View) -> str:
    if group == OTHERS:
        return phrases.OTHER_GROUPS_NOTE.in_(view.language)
    values = [side[group].value if group in side else None for side in sides]
    return " → ".join(numbers.percent(value, view.language) for value in values)


def finding_of(split: str, effects: list[Effect], language: Language) -> str:
    """Names the group that moves most, and its part only when it is two thirds of all."""
    whole = sum(effect.total for effect in effects)
    most = max(effects, key=lambda effect: abs(effect.rate_effect))
    share = most.rate_effect / whole if whole else 0
    template = words.MOVED_ONE if 2 / 3 <= share <= 1 else words.MOVED_MOST
    return template.in_(language).format(name=group_name(most.group, language))


def basis_of(found: Finding, split: str, language: Language) -> str:
    change = (found.now.value - found.before.value) * 100
    return words.MOVED_BASIS.in_(language).format(
        change=f"{'+' if change > 0 else ''}{numbers.decimal(change, language, 1)}",
        split=words.SPLIT[split].in_(language),
    )
