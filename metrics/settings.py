"""Every convention that a number depends on, with its default, and the versions a workspace keeps of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import available_timezones

from metrics.store import Cursor

DEFAULTS: dict[str, Any] = {
    "timezone": "Europe/Madrid",
    "naive_timezone": None,
    "window_start": None,
    "window_end": None,
    "as_of": None,
    "maturity_h": 72,
    "dialogue_horizon_h": 168,
    "reopen_h": 24,
    "min_words": 3,
    "canned_min_threads": 5,
    "business_days": [0, 1, 2, 3, 4],
    "business_start": "09:00",
    "business_end": "18:00",
    "holidays": [],
    "jaccard": 0.8,
    "containment": 0.8,
    "min_dup_chars": 20,
    "dup_lookback_days": 365,
    "crosspost_h": 48,
    "core_weeks": 12,
    "core_min_weeks": 4,
    "active_days": 28,
    "sustained_weeks": 12,
    "sustained_min_weeks": 6,
    "echo_min_words": 5,
    "internal_horizon_h": 168,
    "neg_threshold": -0.05,
    "rupture_base_weeks": 12,
    "rupture_min_base": 6,
    "rupture_min_n": 20,
    "rupture_z": 3.5,
    "rupture_min_diff": 0.05,
    "changepoint_min_seg": 3,
    "changepoint_min_lr": 8.0,
    "min_departments": 5,
    "min_coverage": 0.5,
    "engaged_min_days": 3,
    "min_n": 10,
    "min_n_km": 20,
    "coverage": {},
    "k_min_group": 5,
}
# What the derived tables are worked out with: a change of one of these works everything out anew.
DERIVED_WITH = (
    "timezone",
    "naive_timezone",
    "as_of",
    "dialogue_horizon_h",
    "reopen_h",
    "min_words",
    "canned_min_threads",
    "business_days",
    "business_start",
    "business_end",
    "holidays",
)


# How the text of a setting (or of each part of a list) is read; what raises ValueError cannot be that setting.
READ: dict[str, Callable[[Any], Any]] = {
    "window_start": date.fromisoformat,
    "window_end": date.fromisoformat,
    "as_of": datetime.fromisoformat,
    "business_start": time.fromisoformat,
    "business_end": time.fromisoformat,
    "holidays": date.fromisoformat,
    "business_days": range(7).index,
}


def load(cursor: Cursor) -> dict[str, Any]:
    """The settings in force: the last version of each, over the defaults."""
    rows = cursor.execute("select name, arg_max(value, seq) from book.settings group by name").fetchall()
    return {**DEFAULTS, **{name: json.loads(value) for name, value in rows if name in DEFAULTS}}


def keep(cursor: Cursor, changes: Mapping[str, Any], *, at: datetime, by: str) -> None:
    """Adds a version of each setting. Raises ValueError with the name of one that cannot hold."""
    seq = cursor.execute("select coalesce(max(seq), 0) from book.settings").fetchone()[0]
    for offset, (name, value) in enumerate(changes.items(), 1):
        check(name, value)
        values = {"seq": seq + offset, "name": name, "value": json.dumps(value), "at": at, "by": by}
        cursor.execute("insert into book.settings values ($seq, $name, $value, $at, $by)", values)


def check(name: str, value: Any) -> None:
    """Raises ValueError when the value cannot be that setting."""
    default = DEFAULTS.get(name, ...)
    if default is ... or (value is None and default is not None):
        raise ValueError(name)
    if name in ("timezone", "naive_timezone") and value is not None and value not in available_timezones():
        raise ValueError(name)
    if value is not None and name in READ and not _reads(READ[name], value):
        raise ValueError(name)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, int | float) and (not number or (value < 0 and name != "neg_threshold")):
        raise ValueError(name)
    if isinstance(default, list | dict) and not isinstance(value, type(default)):
        raise ValueError(name)


def _reads(read: Callable[[Any], Any], value: Any) -> bool:
    try:
        for part in value if isinstance(value, list) else [value]:
            read(part)
    except (TypeError, ValueError):
        return False
    return True


def zone_of_naive(settings: Mapping[str, Any]) -> str:
    """The zone in which stamps without an offset are read."""
    return settings["naive_timezone"] or settings["timezone"]
