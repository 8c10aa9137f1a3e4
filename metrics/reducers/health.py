"""The health score: stated anchors and weights over the scored metrics, with interval and weight range."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from metrics.model import Measure, Metric, Status
from metrics.reducers.base import Enquiry, Reducer

Anchors = Sequence[float]  # the values worth 0, 50 and 100 points
NEEDED_DIMENSIONS, NEEDED_SHARE = 3, 0.6


@dataclass(frozen=True)
class Dimension:
    """A side of engagement health. `parts`: (metric, path to the scored number in it)."""

    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Part:
    """One scored number: its value, its points (0-100) and the points at the ends of its interval."""

    dimension: str
    metric: str
    path: str
    value: float
    score: float
    low: float
    high: float


# Editorial, and said so wherever the score is shown; weights and anchors are settings.
HOUSE: dict[str, Dimension] = {
    "converse": Dimension((("monologue_index", ""), ("dialogue_share", ""))),
    "answer": Dimension((("response_rate", "substantive"), ("ttfr", "within.24"))),
    "listen": Dimension((("proactive_share", ""), ("follow_back_share", ""))),
    "community": Dimension((("retention_m1", ""), ("participation", "repeat_share"))),
    "inside": Dimension(
        (
            ("advocacy_funnel", ""),
            ("capillarity", ""),
            ("echo_ratio", "own_voice_share"),
            ("internal_reply_share", ""),
        ),
    ),
}
SCORED = tuple(dict.fromkeys(metric for dimension in HOUSE.values() for metric, _ in dimension.parts))


def points(value: float, anchors: Anchors) -> float:
    """Straight lines through the anchors, cut at 0 and 100; anchors may rise or fall."""
    zero, fifty, hundred = anchors
    side = 1 if hundred > zero else -1
    if side * value <= side * fifty:
        return max(0.0, 50 * (value - zero) / (fifty - zero))
    return min(100.0, 50 + 50 * (value - fifty) / (hundred - fifty))


def parts(enquiry: Enquiry, dimensions: Mapping[str, Dimension] = HOUSE) -> Iterator[Part]:
    """The scored numbers that are known: status ok and a value."""
    for name, dimension in dimensions.items():
        for metric, path in dimension.parts:
            known = _known(enquiry.measure(metric), path)
            if known:
                value, ci = known
                anchors = enquiry.values[f"anchors_{metric}"]
                ends = [points(end, anchors) for end in ci or (value, value)]
                yield Part(name, metric, path, value, points(value, anchors), min(ends), max(ends))


def _known(found: Measure, path: str) -> tuple[float, tuple[float, float] | None] | None:
    if found.status is not Status.OK:
        return None
    if not path:
        return (found.value, found.ci) if isinstance(found.value, int | float) else None
    if path == "own_voice_share":
        share = found.detail[path]
        return None if share is None else (share, found.ci and (1 - found.ci[1], 1 - found.ci[0]))
    if path == "repeat_share":
        share = found.detail[path]
        return None if share is None else (share, found.detail["repeat_ci"])
    first, _, rest = path.partition(".")
    inner = found.detail[first][rest] if rest else found.detail[first]
    value, ci, status = (_of(inner, name) for name in ("value", "ci", "status"))
    return None if value is None or status not in (None, Status.OK) else (value, ci)


def _of(inner: object, name: str) -> object:
    return inner.get(name) if isinstance(inner, Mapping) else getattr(inner, name, None)


def scores(known: list[Part]) -> dict[str, float]:
    """Points of each dimension: the mean of its known parts."""
    by_name: dict[str, list[float]] = {}
    for part in known:
        by_name.setdefault(part.dimension, []).append(part.score)
    return {name: sum(each) / len(each) for name, each in by_name.items()}


def mean(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighted mean of the dimensions that are there."""
    whole = sum(weights[name] for name in found)
    return sum(weights[name] * score for name, score in found.items()) / whole


def contributions(found: Mapping[str, float], weights: Mapping[str, float], base: float = 50) -> dict[str, float]:
    """How much each dimension lifts the score above the base, or pulls it under; they add up exactly."""
    whole = sum(weights[name] for name in found)
    return {name: weights[name] / whole * (score - base) for name, score in found.items()}


def weight_range(found: Mapping[str, float], weights: Mapping[str, float]) -> tuple[float, float]:
    """The lowest and highest score when one dimension at a time is dropped, halved or doubled."""
    tried = []
    for name in found:
        for factor in (0, 0.5, 2):
            varied = {**weights, name: weights[name] * factor}
            if sum(varied[other] for other in found):
                tried.append(mean(found, varied))
    return min(tried), max(tried)


def interval(
    value: float, known: list[Part], found: Mapping[str, float], weights: Mapping[str, float]
) -> tuple[float, float]:
    """Each side by the square root of the sum of squares; the parts are taken as independent."""
    whole = sum(weights[name] for name in found)
    size = {name: sum(part.dimension == name for part in known) for name in found}
    down = up = 0.0
    for part in known:
        share = weights[part.dimension] / whole / size[part.dimension]
        down += (share * (part.score - part.low)) ** 2
        up += (share * (part.high - part.score)) ** 2
    return max(0.0, value - sqrt(down)), min(100.0, value + sqrt(up))


def weakest(found: Mapping[str, float], weights: Mapping[str, float]) -> str:
    """The lowest dimension; on a tie the heavier, then the first by name."""
    return min(found, key=lambda name: (found[name], -weights[name], name))


def _health(metric: Metric, enquiry: Enquiry) -> Measure:
    weights = {name: enquiry.values[f"weight_{name}"] for name in HOUSE}
    known = [part for part in parts(enquiry) if weights[part.dimension]]
    found = scores(known)
    covered = sum(weights[name] for name in found)
    share = covered / sum(weights.values()) if covered else 0.0
    told = {"dimensions": found, "weight_covered": share}
    if len(found) < NEEDED_DIMENSIONS or share < NEEDED_SHARE:
        return Measure(metric.id, None, len(found), None, Status.NOT_ENOUGH, detail=told)
    value = mean(found, weights)
    more = {
        "contributions": contributions(found, weights),
        "weakest": weakest(found, weights),
        "weight_range": weight_range(found, weights),
    }
    ci = interval(value, known, found, weights)
    return Measure(metric.id, value, len(found), ci, Status.OK, detail={**told, **more})


KINDS = {"health": Reducer(compose=_health, additive=False)}
