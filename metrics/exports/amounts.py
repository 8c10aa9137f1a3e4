"""Finds the decimal mark of each column of numbers from all of its values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from metrics.exports.decision import Decision
from metrics.exports.layout import DecimalMark

# What the values of a column show. A single group of three behind a mark (1.200) shows nothing by itself.
EVIDENCE: Mapping[str, str] = {
    "point": r"[+-]?(\d{1,3}(,\d{3})*\.(\d{1,2}|\d{4,})|\d{4,}\.\d+|0\d*\.\d+"
    r"|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})%?",
    "comma": r"[+-]?(\d{1,3}(\.\d{3})*,(\d{1,2}|\d{4,})|\d{4,},\d+|0\d*,\d+"
    r"|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})%?",
    "group_of_point": r"[+-]?[1-9]\d{0,2}\.\d{3}",
    "group_of_comma": r"[+-]?[1-9]\d{0,2},\d{3}",
}


def decide(
    cursor: Any,
    columns: Sequence[tuple[int, str, bool]],
    rule: DecimalMark,
    *,
    used: str,
    said: DecimalMark | None = None,
) -> dict[int, Decision]:
    """A decision for each column (place, header, whether its numbers are whole); `said` is what a person said."""
    if not columns:
        return {}
    counts = [
        f"count(*) filter (where regexp_full_match(squeezed(c{place}), '{pattern}'))"
        for place, _, _ in columns
        for pattern in EVIDENCE.values()
    ]
    told = cursor.execute(f"select {', '.join(counts)} from raw where {used}").fetchone()
    size = len(EVIDENCE)
    return {
        place: _heard(
            _judged(header, whole, dict(zip(EVIDENCE, told[i * size : (i + 1) * size], strict=True)), rule), said
        )
        for i, (place, header, whole) in enumerate(columns)
    }


def _heard(decision: Decision, said: DecimalMark | None) -> Decision:
    """A person decides what the values do not."""
    return decision if not said or decision.sure == "seen" else replace(decision, choice=said, sure="chosen")


def _judged(header: str, whole: bool, seen: Mapping[str, int], rule: DecimalMark) -> Decision:
    """A count has no fraction: 1.200 or 12,400 alone can only be groups of thousands."""
    point, comma = seen["point"], seen["comma"]
    if point and comma:
        return Decision(header, "decimal", rule, "mixed", seen)
    if point or comma:
        return Decision(header, "decimal", "." if point else ",", "seen", seen)
    groups = bool(seen["group_of_point"]), bool(seen["group_of_comma"])
    if groups[0] == groups[1]:
        return Decision(header, "decimal", rule, "mixed" if groups[0] else "seen", seen)
    if whole:
        return Decision(header, "decimal", "," if groups[0] else ".", "seen", seen)
    return Decision(header, "decimal", rule, "rule", seen)
