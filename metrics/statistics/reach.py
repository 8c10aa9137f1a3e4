"""How many different people were reached, when only the reach of each thing is known."""

from __future__ import annotations

from collections.abc import Iterable

from metrics.statistics.normal import Interval


def reach_bounds(reaches: Iterable[float | None], population: float | None = None) -> Interval | None:
    """The least and the most distinct people: the largest single reach and the sum, at most the population.

    Unknown reaches are skipped; None when none is known. Bounds of Fréchet 1935, Fund. Math. 25:379.
    """
    known = [float(reach) for reach in reaches if reach is not None and reach > 0]
    if not known:
        return None
    total = sum(known)
    return max(known), total if population is None else min(total, float(population))
