"""The parts of a number that has no picture, as rows of words: name and value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from metrics import Finding, Language, Metric, Status
from pages.kit import methods

MOST = 10  # rows
NAMED = {*methods.labels.ANSWERS, *methods.labels.INNER, *methods.PARTS}
# What only a statistician reads, and families whose parts are groups of people who work here.
NOT_SAID = ("deff", "clusters", "entropy", "n_eff")
OF_STAFF = ("ambassadors", "inside", "inside_out")


def rows(metric: Metric | None, found: Finding | None, language: Language) -> list[tuple[str, str]]:
    """What the measure says beside its value: plain parts only, and none that rests on too few."""
    if metric is None or found is None or found.now.status is not Status.OK:
        return []
    told = {} if metric.family in OF_STAFF else found.now.detail
    parts = {name: _plain(value) for name, value in told.items() if name in NAMED and name not in NOT_SAID}
    if isinstance(found.now.value, str):
        parts = {"value": found.now.value, **parts}
    said = [
        (methods.answer_name(name, language), methods.answer(name, value, metric, language))
        for name, value in parts.items()
        if value is not None
    ]
    return said[:MOST]


def _plain(value: Any) -> Any:
    """The value of a part, or None where it is no single number or may not be shown."""
    if isinstance(value, Mapping):
        return _plain(value.get("value")) if value.get("status") in (None, Status.OK) else None
    if isinstance(value, str):
        return value if value in NAMED else None
    return value if isinstance(value, int | float) else None
