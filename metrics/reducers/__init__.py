"""Collects the reducers: one per kind of number, each file naming its kinds in KINDS."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from metrics.reducers.base import Reducer


def collect() -> dict[str, Reducer]:
    """Every kind of number. Raises ImportError for a kind that two files claim."""
    found: dict[str, Reducer] = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if path.stem not in ("__init__", "base"):
            kinds = import_module(f"metrics.reducers.{path.stem}").KINDS
            if twice := found.keys() & kinds:
                raise ImportError(f"{path.name} claims a kind that is taken: {sorted(twice)}")
            found |= kinds
    return found


REDUCERS = collect()

__all__ = ["REDUCERS", "Reducer"]
