"""A workspace's measures as one JSON document, for machines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC
from typing import Any

from metrics.catalogue import CATALOGUE
from metrics.model import Measure, Metric, Scope, Status
from metrics.reducers.sufficiency import quality
from metrics.run import available, enquiry, parameters
from metrics.schema import TABLES
from metrics.store import Store


def document(store: Store, scope: Scope | None = None) -> dict[str, Any]:
    """{"meta": …, "metrics": {id: …}}: every number unrounded, every absence with its status."""
    asked = enquiry(store, scope)
    metrics = {metric.id: entry(asked.measure(metric.id), metric) for metric in CATALOGUE if not metric.extra}
    return {"meta": meta(store, scope), "metrics": metrics}


def entry(found: Measure, metric: Metric) -> dict[str, Any]:
    """One measure; a missing one names what it needs beside the little that is known without it."""
    base = {"value": found.value, "n": found.n, "ci": plain(found.ci), "status": str(found.status)}
    if found.status is Status.MISSING:
        base["needs"] = list(found.needs)
    elif metric.options.get("prints_x"):
        base["x"] = found.x
    return {**base, **{name: _nested(value) for name, value in found.detail.items()}}


def _nested(value: Any) -> Any:
    if isinstance(value, Measure):
        return {"value": value.value, "n": value.n, "ci": plain(value.ci), "status": str(value.status)}
    return plain(value)


def plain(value: Any) -> Any:
    """Dataclasses, tuples and mappings as JSON has them."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    return value


def meta(store: Store, scope: Scope | None = None) -> dict[str, Any]:
    """The clock, the window and the quality of each table."""
    values = parameters(store, scope or Scope())
    as_of, window = values["as_of"], (values["since"], values["until"])
    unknown = store.rows("select unknown_direction from clock")[0][0]
    return {
        "as_of": as_of.replace(tzinfo=UTC).isoformat() if as_of else None,
        "window": [day.isoformat() if day else None for day in window],
        "timezone": values["zone"],
        "unknown_direction": unknown,
        "data_quality": quality(store.records, set(available(store)) & set(TABLES)),
    }
