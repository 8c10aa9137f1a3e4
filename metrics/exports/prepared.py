"""What is known about an upload before a person confirms it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from metrics.exports.decision import Decision
from metrics.model import Batch, Remark, Text


@dataclass(frozen=True)
class UsedColumn:
    """A column of the file and what it fills, as table.column (account_daily: the measure)."""

    name: str
    fills: tuple[str, ...]


@dataclass(frozen=True)
class PreparedSheet:
    """One table of an upload. With a `refusal` nothing else is certain; `near` names layouts it comes close to.

    rows (below the header) = used + the sum of aside + the sum of rejected; both are counted by reason.
    `unconfirmed`: nobody has seen such a file, its columns are known from memory only.
    `preview` holds the first canonical rows of each table as text. `header` are the column names as written.
    """

    name: str
    refusal: Remark | None = None
    layout: str = ""
    title: Text | None = None
    unconfirmed: bool = False
    confidence: float = 0.0
    header_row: int = 0
    header: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    rows: int = 0
    used: int = 0
    aside: Mapping[str, int] = field(default_factory=dict)
    rejected: Mapping[str, int] = field(default_factory=dict)
    period: tuple[date, date] | None = None
    decisions: tuple[Decision, ...] = ()
    used_columns: tuple[UsedColumn, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    preview: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    tables: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def usable(self) -> bool:
        return self.refusal is None and bool(self.tables)


@dataclass(frozen=True)
class Prepared:
    """An upload that was read and understood, or refused in words; nothing has been stored.

    `received` is the day it was handed in; `already` the batch in use that came from the very same bytes.
    """

    path: Path
    name: str
    sha256: str
    size: int
    received: date
    force: str | None
    sheets: tuple[PreparedSheet, ...] = ()
    refusal: Remark | None = None
    remarks: tuple[Remark, ...] = ()
    already: Batch | None = None

    @property
    def usable(self) -> tuple[PreparedSheet, ...]:
        return tuple(sheet for sheet in self.sheets if sheet.usable)

    @property
    def layout(self) -> str:
        """The layouts of the sheets that can be used, each once."""
        return ", ".join(dict.fromkeys(sheet.layout for sheet in self.usable))
