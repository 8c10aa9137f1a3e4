"""Guesses what each column of a table may fill: by its name in either language and by its values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from metrics.exports.mapping import STAND_IN
from metrics.exports.mapping_targets import Target, targets
from metrics.exports.profiles import LONG_TEXT, Profile, fit, known_words
from metrics.exports.proposal import ColumnGuess
from metrics.exports.recognise import normalise
from metrics.exports.synonyms import names, stems, words_of
from metrics.model import Text
from metrics.schema import TABLES

ENOUGH, OTHERS = 0.4, 4  # confidence from which on a column is mapped; how many other targets are named
BY_NAME = Text(es="por su nombre y sus valores", en="by its name and its values")
BY_PART = Text(es="por parte de su nombre; compruébelo", en="by part of its name; check it")
BY_VALUES = Text(es="por lo que contienen sus celdas; compruébelo", en="by what its cells hold; check it")
NOT_ITS_VALUES = Text(
    es="el nombre encaja, pero sus celdas no: no se usa", en="its name fits, but its cells do not: it is not used"
)
NOTHING = Text(es="no sabemos qué es: no se usa", en="we do not know what it is: it is not used")


@cache
def _every_name() -> frozenset[str]:
    return frozenset(name for table in TABLES for target in targets(table) for name in names(table, target.id))


def is_known(cell: str) -> bool:
    return words_of(cell) in _every_name()


def guesses(table: str, header: Sequence[str], seen: Sequence[Profile]) -> tuple[ColumnGuess, ...]:
    """One guess for each column, the surest first to choose: no target is given to two columns."""
    offered = targets(table)
    scores = {
        (place, target.id): _confidence(table, target, header[place], seen[place])
        for place in range(len(header))
        for target in offered
        if normalise(header[place])
    }
    order = {target.id: rank for rank, target in enumerate(offered)}
    taken: dict[int, str] = {}
    repeated = {place for place, name in enumerate(header) if STAND_IN.search(name) and not name.startswith("‹")}
    for place, target in sorted(scores, key=lambda pair: (-scores[pair], pair[0], order[pair[1]])):
        free = place not in taken and target not in taken.values() and place not in repeated
        if free and scores[place, target] >= ENOUGH:
            taken[place] = target
    return tuple(
        _guess(table, place, name, seen[place], taken.get(place, ""), scores) for place, name in enumerate(header)
    )


def _guess(
    table: str, place: int, name: str, seen: Profile, target: str, scores: dict[tuple[int, str], float]
) -> ColumnGuess:
    own = {one: score for (where, one), score in scores.items() if where == place and score > 0 and one != target}
    others = sorted(own, key=lambda one: -own[one])[:OTHERS]
    confidence = scores.get((place, target), 0.0)
    return ColumnGuess(
        name.strip(), place, target, round(confidence, 2), _why(table, name, target, others), tuple(others),
        seen.examples, seen.words,
    )  # fmt: skip


def _why(table: str, name: str, target: str, others: Sequence[str]) -> Text:
    if not target:
        known = any(_by_name(table, one, name) == 1.0 for one in others)
        return NOT_ITS_VALUES if known else NOTHING
    called = _by_name(table, target, name)
    return BY_NAME if called >= 0.9 else BY_PART if called else BY_VALUES


def _confidence(table: str, target: Target, name: str, seen: Profile) -> float:
    called, fits = _by_name(table, target.id, name), fit(seen, table, target.id, target.kind)
    if called:
        return called * (0.55 + 0.45 * fits) if fits >= 0.25 else called * 0.25
    return _by_values(table, target, seen)


def _by_name(table: str, target: str, name: str) -> float:
    """Whole names count fully, names of the same words nearly so, names that hold another one partly."""
    told, known = words_of(name), names(table, target)
    if told in known:
        return 1.0
    mine = stems(name)
    others = [stems(one) for one in known]
    if mine and any(mine == one for one in others):
        return 0.9
    parts = any(one and (one < mine or mine < one) for one in others)
    return 0.6 if parts and ".clock" not in target else 0.0


def _by_values(table: str, target: Target, seen: Profile) -> float:
    """What cells alone can tell: links, moments, networks, in and out, and long texts."""
    if target.id.startswith("answer.") or target.id.startswith("measure.") or not seen.filled:
        return 0.0
    if target.id in ("network", "direction"):
        share = known_words(seen, table, target.id, target.kind)
        return 0.65 * share if share > 0.7 else 0.0
    if target.kind == "url":
        return 0.6 * seen.links
    if target.required and target.kind in ("ts", "date"):
        return 0.55 * seen.moments
    return 0.45 if target.id == "text" and seen.length >= LONG_TEXT and seen.distinct > 0.5 else 0.0
