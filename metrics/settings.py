"""Every convention that a number depends on, with its default, and the versions a workspace keeps of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import available_timezones

from metrics.editorial import ANCHORS, RAMPS, fits
from metrics.purposes import is_rules
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
    "weight_converse": 25,
    "weight_answer": 20,
    "weight_listen": 15,
    "weight_community": 15,
    "weight_inside": 25,
    "own_accounts": [],
    "staff_handles": [],
    "purpose_rules": {},
    **ANCHORS,
    **RAMPS,
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
    "own_accounts",
    "staff_handles",
    "purpose_rules",
)
# Settings that hold the names of people.
NAMES_OF_PEOPLE = ("own_accounts", "staff_handles")
# Between which numbers a threshold may lie. A group of people is never smaller than five: that is a promise.
LIMITS: dict[str, tuple[float, float]] = {
    "maturity_h": (1, 720),
    "dialogue_horizon_h": (1, 2160),
    "reopen_h": (1, 720),
    "min_words": (0, 20),
    "canned_min_threads": (2, 1000),
    "jaccard": (0.3, 1),
    "containment": (0.3, 1),
    "min_dup_chars": (1, 500),
    "dup_lookback_days": (1, 3650),
    "crosspost_h": (0, 720),
    "core_weeks": (1, 104),
    "core_min_weeks": (1, 104),
    "active_days": (1, 365),
    "sustained_weeks": (1, 104),
    "sustained_min_weeks": (1, 104),
    "echo_min_words": (0, 100),
    "internal_horizon_h": (1, 2160),
    "neg_threshold": (-1, 0),
    "rupture_base_weeks": (2, 104),
    "rupture_min_base": (2, 104),
    "rupture_min_n": (1, 10_000),
    "rupture_z": (1, 10),
    "rupture_min_diff": (0, 1),
    "changepoint_min_seg": (2, 52),
    "changepoint_min_lr": (0, 100),
    "min_departments": (1, 100),
    "min_coverage": (0, 1),
    "engaged_min_days": (1, 365),
    "min_n": (1, 1000),
    "min_n_km": (1, 1000),
    "k_min_group": (5, 1000),
    "weight_converse": (0, 100),
    "weight_answer": (0, 100),
    "weight_listen": (0, 100),
    "weight_community": (0, 100),
    "weight_inside": (0, 100),
}
# Of these one at least must weigh something.
WEIGHTS = tuple(name for name in LIMITS if name.startswith("weight_"))
# The first of two may not be over the second.
WITHIN = (
    ("core_min_weeks", "core_weeks"),
    ("sustained_min_weeks", "sustained_weeks"),
    ("rupture_min_base", "rupture_base_weeks"),
)


def _name(value: Any) -> str:
    if not isinstance(value, str) or not value.strip(" @") or len(value) > 120:
        raise ValueError(value)
    return value


# How the text of a setting (or of each part of a list) is read; what raises ValueError cannot be that setting.
READ: dict[str, Callable[[Any], Any]] = {
    "window_start": date.fromisoformat,
    "window_end": date.fromisoformat,
    "as_of": datetime.fromisoformat,
    "business_start": time.fromisoformat,
    "business_end": time.fromisoformat,
    "holidays": date.fromisoformat,
    "business_days": range(7).index,
    "own_accounts": _name,
    "staff_handles": _name,
}


def load(cursor: Cursor) -> dict[str, Any]:
    """The settings in force: the last version of each, over the defaults."""
    rows = cursor.execute("select name, arg_max(value, seq) from book.settings group by name").fetchall()
    return {**DEFAULTS, **{name: json.loads(value) for name, value in rows if name in DEFAULTS}}


def keep(cursor: Cursor, changes: Mapping[str, Any], *, at: datetime, by: str) -> None:
    """Adds a version of each setting. Raises ValueError with the name of one that cannot hold."""
    for name, value in changes.items():
        check(name, value)
    _check_pairs(load(cursor), changes)
    seq = cursor.execute("select coalesce(max(seq), 0) from book.settings").fetchone()[0]
    for offset, (name, value) in enumerate(changes.items(), 1):
        values = {"seq": seq + offset, "name": name, "value": json.dumps(value), "at": at, "by": by}
        cursor.execute("insert into book.settings values ($seq, $name, $value, $at, $by)", values)


def _check_pairs(in_force: Mapping[str, Any], changes: Mapping[str, Any]) -> None:
    together = {**in_force, **changes}
    for less, more in WITHIN:
        if {less, more} & changes.keys() and together[less] > together[more]:
            raise ValueError(less)
    changed = [name for name in WEIGHTS if name in changes]
    if changed and not any(together[name] for name in WEIGHTS):
        raise ValueError(changed[0])


def check(name: str, value: Any) -> None:
    """Raises ValueError when the value cannot be that setting."""
    default = DEFAULTS.get(name, ...)
    if default is ... or (value is None and default is not None):
        raise ValueError(name)
    if name in ("timezone", "naive_timezone") and value is not None and value not in available_timezones():
        raise ValueError(name)
    if value is not None and name in READ and not _reads(READ[name], value):
        raise ValueError(name)
    if isinstance(default, int | float) and not _within(name, value, whole=isinstance(default, int)):
        raise ValueError(name)
    if isinstance(default, list | dict) and not isinstance(value, type(default)):
        raise ValueError(name)
    if (name == "purpose_rules" and not is_rules(value)) or not fits(name, value):
        raise ValueError(name)


def _within(name: str, value: Any, *, whole: bool) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool) or (whole and not float(value).is_integer()):
        return False
    least, most = LIMITS.get(name, (0, float("inf")))
    return least <= value <= most


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
