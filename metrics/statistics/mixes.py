"""Why a share changed: because the groups changed, or because their weight did."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

Counts = Mapping[Hashable, tuple[float, float]]
Part = tuple[float, float | None]


@dataclass(frozen=True)
class Effect:
    """What one group adds to the change of the whole: by its own rate, and by its weight in the mix."""

    group: Hashable
    rate_effect: float
    mix_effect: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.rate_effect + self.mix_effect


def mix_and_rate(now: Counts, before: Counts) -> list[Effect]:
    """The change of Σx / Σn between two periods, parted by group {group: (x, n)}; all effects add up to it.

    Rates at their mean weight and weights at their mean rate: Kitagawa 1955, J. Am. Stat. Assoc. 50:1168. Weights count
    against the mean of both totals, so that growth of a poor group takes away. A group without cases in one period
    has no rate to compare: it is all mix. Without cases at all in one period there is no change: an empty list.
    """
    total_now, total_before = (sum(n for _, n in counts.values()) for counts in (now, before))
    if not (total_now > 0 and total_before > 0):
        return []
    whole = (sum(x for x, _ in now.values()) / total_now + sum(x for x, _ in before.values()) / total_before) / 2
    return [
        _effect(group, _part(now, group, total_now), _part(before, group, total_before), whole)
        for group in dict.fromkeys((*now, *before))
    ]


def _part(counts: Counts, group: Hashable, total: float) -> Part:
    """The group's weight in the total and its rate, None without cases."""
    x, n = counts.get(group, (0, 0))
    return n / total, (x / n if n else None)


def _effect(group: Hashable, now: Part, before: Part, whole: float) -> Effect:
    """The two effects of one group, from its weight and rate in each period."""
    (weight, rate), (weight_before, rate_before) = now, before
    rates = [r for r in (rate, rate_before) if r is not None]
    if not rates:
        return Effect(group, 0.0, 0.0)
    mix = (weight - weight_before) * (sum(rates) / len(rates) - whole)
    own = (weight + weight_before) / 2 * (rate - rate_before) if len(rates) == 2 else 0.0
    return Effect(group, own, mix)
