"""Every golden case agrees with the reference, to nine digits, statuses, counts and intervals too."""

import csv
import json
import math
from pathlib import Path
from typing import Any

import pytest

from metrics.as_json import document
from metrics.batches import change_settings
from metrics.workspaces import in_memory
from tests.conftest import NOON, land

CASES = sorted(path for path in (Path(__file__).parents[1] / "golden_cases").glob("*") if path.is_dir())

# What large companies are worked out with: a case of each kind.
BESIDE = {"05_duplicates", "09_posts_only", "10_one_row", "12_gaming", "13_threads", "14_deleted_bots", "20_half_year"}


def differences(found: Any, expected: Any, where: str = "") -> list[str]:
    """Where two JSON documents differ; numbers may differ by a relative 1e-9, a zero by 1e-12."""
    if isinstance(expected, dict) and isinstance(found, dict):
        keys = sorted({*found, *expected})
        return [
            line
            for key in keys
            for line in differences(found.get(key, "absent"), expected.get(key, "absent"), f"{where}.{key}")
        ]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [
            line
            for i, pair in enumerate(zip(found, expected, strict=True))
            for line in differences(*pair, f"{where}[{i}]")
        ]
    numbers = all(isinstance(side, int | float) and not isinstance(side, bool) for side in (found, expected))
    if numbers and math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-12):
        return []
    return [] if not numbers and found == expected else [f"{where}: {found!r} instead of {expected!r}"]


def rows_of(folder: Path) -> dict[str, list[list[str]]]:
    tables = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            tables[path.stem] = list(csv.reader(file))
    return tables


def measured(case: Path) -> list[str]:
    """Where what is measured of a case differs from what is expected."""
    store = in_memory()
    settings = json.loads((case / "settings.json").read_text(encoding="utf-8"))
    change_settings(store, settings, at=NOON, by="test")
    land(store, rows_of(case))
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    return differences(json.loads(json.dumps(document(store))), expected)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_golden_case_agrees_to_the_last_digit(case: Path) -> None:
    assert measured(case) == []


@pytest.mark.parametrize("case", [case for case in CASES if case.name in BESIDE], ids=lambda path: path.name)
def test_it_agrees_too_when_what_is_between_stands_beside_the_database(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("metrics.workbench.MANY", 0)
    assert measured(case) == []


def test_a_difference_in_the_tenth_digit_passes_and_in_the_eighth_does_not() -> None:
    assert differences({"a": [0.1234567890]}, {"a": [0.1234567891]}) == []
    assert differences({"a": [0.12345678]}, {"a": [0.12345679]}) == [".a[0]: 0.12345678 instead of 0.12345679"]
