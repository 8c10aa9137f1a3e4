"""Inside and outside in words: together, ahead, behind, not seen, or not to be known yet."""

from __future__ import annotations

from metrics import BY_ID, Finding, Language, Measure, Status, numbers, sentence
from pages.kit import cards
from pages.kit import talk_words as words
from pages.kit.inside_scope import in_words
from pages.kit.inside_words import OPPOSED


def finding_of(now: Measure, language: Language) -> str:
    """Together, ahead, behind, not seen, or not to be known yet; never the word that claims a reason."""
    if now.status is Status.MISSING:
        return sentence(Finding("nothing", now), BY_ID["lead_lag"], language)
    if now.value != "association":
        return words.INSIDE[now.value].in_(language)
    if now.detail["r"] < 0:
        return OPPOSED.in_(language)
    lag = now.detail["best_lag"]
    kind = "together" if lag == 0 else ("ahead" if lag > 0 else "behind") + ("_one" if abs(lag) == 1 else "")
    return words.INSIDE[kind].in_(language).format(lag=in_words(abs(lag), language))


def basis_of(now: Measure, language: Language) -> str:
    if now.status is Status.MISSING:
        return cards.to_see_it(now, language)
    said = words.INSIDE_ASKED.in_(language).format(weeks=now.n)
    if now.value == "association":
        low, high = now.detail["r_ci"]
        return said + words.INSIDE_FOUND.in_(language).format(
            r=numbers.decimal(now.detail["r"], language),
            low=numbers.decimal(low, language),
            high=numbers.decimal(high, language),
        )
    if now.value == "no_evidence":
        return said + words.INSIDE_BLIND.in_(language).format(r=numbers.decimal(now.detail["detectable_r"], language))
    return said + words.INSIDE_NEEDS.in_(language).format(needed=now.detail.get("weeks_needed", 40))
