"""What is known about an upload before a person confirms it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from metrics.exports.choices import Choices
from metrics.exports.decision import Decision
from metrics.exports.mapping import Mapping as ColumnMapping
from metrics.exports.mapping import Saved
from metrics.exports.questions import Question
from metrics.exports.staged import Staged
from metrics.model import Batch, Remark, Text

NOTHING = Choices()


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
    `questions` are what only a person can answer, also when it was answered. `mapping` is what the sheet is read
    with where a person mapped it; `saved` is set where the workspace remembered it. `staged` are its rows, to be
    stored.
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
    questions: tuple[Question, ...] = ()
    mapping: ColumnMapping | None = None
    saved: Saved | None = None
    staged: Staged | None = field(default=None, compare=False, repr=False)

    @property
    def usable(self) -> bool:
        return self.refusal is None and bool(self.tables)


@dataclass(frozen=True)
class Prepared:
    """An upload that was read and understood, or refused in words; nothing has been stored.

    `received` is the day it was handed in; `already` the batch in use that came from the very same bytes.
    `choices` is what a person said of it, `memory` the mappings that the workspace remembered then; `scratch` where
    its copies stand while it is read (None: among the system's temporary files).
    """

    path: Path
    name: str
    sha256: str
    size: int
    received: date
    choices: Choices = NOTHING
    memory: tuple[Saved, ...] = ()
    sheets: tuple[PreparedSheet, ...] = ()
    refusal: Remark | None = None
    remarks: tuple[Remark, ...] = ()
    already: Batch | None = None
    scratch: Path | None = None

    @property
    def usable(self) -> tuple[PreparedSheet, ...]:
        return tuple(sheet for sheet in self.sheets if sheet.usable)

    @property
    def force(self) -> str | None:
        """The kind that a person said the file is."""
        return self.choices.kind

    @property
    def questions(self) -> tuple[Question, ...]:
        """Questions that stay open: until they are answered the file cannot be confirmed."""
        policy = self.choices.undecided
        asked = [one for sheet in self.usable for one in sheet.questions if one.open and policy != "suggested"]
        return tuple(one for one in asked if policy == "ask" or not one.documented)

    @property
    def layout(self) -> str:
        """The layouts of the sheets that can be used, each once."""
        return ", ".join(dict.fromkeys(sheet.layout for sheet in self.usable))

    def put_away(self) -> None:
        """Leaves nothing of what was read on the disk: what is large cannot be stored any more."""
        for sheet in self.sheets:
            if sheet.staged:
                sheet.staged.rows.put_away()
