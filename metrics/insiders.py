"""Who of those that write belongs to the brand: its own other accounts and its staff, by the names in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from metrics.store import Cursor, sql


def set_insiders(cursor: Cursor, settings: Mapping[str, Any]) -> None:
    """Leaves insiders(author, kind, name): the pseudonyms that the names of the settings may have in the files."""
    cursor.execute("delete from insiders")
    values = {"own": settings["own_accounts"], "staff": settings["staff_handles"]}
    if any(values.values()):
        cursor.execute(sql("derived/insiders.sql"), values)
