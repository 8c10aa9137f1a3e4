"""How many kinds there really are, and how alike two mixes of kinds are."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.arrays import Numbers, amounts


def entropy(counts: ArrayLike) -> float | None:
    """Shannon's entropy in natural units of how the total is shared out; None without any (Shannon 1948)."""
    c = amounts(counts)
    if c.sum() <= 0:
        return None
    p = c[c > 0] / c.sum()
    return abs(float(-(p * np.log(p)).sum()))


def effective_number(counts: ArrayLike) -> float | None:
    """exp(entropy): as many equal kinds would be as diverse (Hill 1973, Ecology 54:427; Jost 2006, Oikos 113:363)."""
    nats = entropy(counts)
    return None if nats is None else math.exp(nats)


def jensen_shannon_similarity(one: Mapping[Hashable, float], other: Mapping[Hashable, float]) -> float | None:
    """1 when two counts by kind have the same mix, 0 when they share no kind; None when either is empty.

    One less the divergence of Lin 1991, IEEE Trans. Inf. Theory 37:145, in base 2.
    """
    if not sum(one.values()) or not sum(other.values()):
        return None
    kinds = sorted(set(one) | set(other), key=str)
    p, q = (_shares([mix.get(kind, 0) for kind in kinds]) for mix in (one, other))
    middle = (p + q) / 2
    return min(1.0, max(0.0, 1 - (_divergence(p, middle) + _divergence(q, middle)) / 2))


def _shares(counts: list[float]) -> Numbers:
    """The counts as parts of their total."""
    c = amounts(counts)
    return c / c.sum()


def _divergence(p: Numbers, q: Numbers) -> float:
    """Kullback and Leibler's divergence of p from q, in bits."""
    some = p > 0
    return float((p[some] * np.log2(p[some] / q[some])).sum())
