"""Collects the definitions: one file each, found by itself."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from metrics.model import Metric

FOLDER = Path(__file__).parent


def collect() -> tuple[Metric, ...]:
    """All metrics by number. Raises ImportError, naming the file, for one that is no metric or not named as its id."""
    found = []
    for path in sorted(FOLDER.glob("*/*.py")):
        if path.stem == "__init__":
            continue
        module = import_module(f"metrics.catalogue.{path.parent.name}.{path.stem}")
        metric = getattr(module, "METRIC", None)
        if not isinstance(metric, Metric) or metric.id != path.stem or metric.family != path.parent.name:
            raise ImportError(f"{path.parent.name}/{path.name} must hold METRIC with its own id and family")
        found.append(metric)
    return tuple(sorted(found, key=lambda metric: (metric.number, metric.id)))


CATALOGUE = collect()
BY_ID = {metric.id: metric for metric in CATALOGUE}
