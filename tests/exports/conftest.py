"""What the tests of exports share: a file read, recognised and planned, with its canonical rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from metrics.exports import described
from metrics.exports.choices import Choices
from metrics.exports.reading import read
from metrics.intake import confirm, prepare
from metrics.model import Plan, Remark, Tally
from metrics.store import Store
from metrics.workspaces import Workspace, in_memory

SAMPLES = Path(__file__).parent / "samples"
RECEIVED = date(2026, 8, 1)


@dataclass(frozen=True)
class Planned:
    """A sheet with its plan and what the plan gives."""

    found: described.Found
    plan: Plan | None
    rows: int
    tables: dict[str, list[dict[str, Any]]]
    aside: dict[int, str]
    rejected: dict[int, str]

    def remark(self, id: str) -> Remark:
        assert self.plan is not None
        return next(remark for remark in self.plan.remarks if remark.id == id)

    @property
    def said(self) -> set[str]:
        return {remark.id for remark in self.plan.remarks} if self.plan else set()

    def column(self, table: str, column: str) -> list[Any]:
        return [row[column] for row in self.tables[table]]


@pytest.fixture(scope="session")
def store() -> Iterator[Store]:
    kept = Store()
    yield kept
    kept.close()


Plans = Callable[..., list[Planned]]


@pytest.fixture
def plans(store: Store, tmp_path: Path) -> Plans:
    """Plans every sheet of a file: plans(path) or plans(text, name="file.csv")."""

    def make(what: Path | str, *, name: str = "", received: date = RECEIVED, force: str | None = None) -> list[Planned]:
        path = what if isinstance(what, Path) else tmp_path / (name or "file.csv")
        if isinstance(what, str):
            path.write_text(what, encoding="utf-8", newline="")
        reading = read(path, name or path.name, scratch=tmp_path)
        assert reading.refusal is None, reading.refusal
        choices, called = Choices(kind=force), name or path.name
        return [_planned(store, described.find(sheet, called, choices), received) for sheet in reading.sheets]

    return make


@pytest.fixture
def sample(plans: Plans) -> Callable[..., Planned]:
    """The only sheet of a sample file, planned."""
    return lambda name, **options: plans(SAMPLES / name, **options)[0]


@pytest.fixture
def written(plans: Plans) -> Callable[..., Planned]:
    """The only sheet of a file whose text stands in the test, planned."""
    return lambda text, **options: plans(text, **options)[0]


@dataclass(frozen=True)
class Taken:
    """A file that was prepared and confirmed, with the workspace it went into."""

    workspace: Workspace
    layout: str
    tally: Tally
    aside: dict[str, int]
    rejected: dict[str, int]
    said: set[str]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.workspace.rows(query)


@pytest.fixture
def taken() -> Callable[..., Taken]:
    """Takes in a sample, or a path, under a name; what was foreseen of each row must be what happened to it."""

    def take(what: str | Path, name: str = "", into: Workspace | None = None) -> Taken:
        workspace, path = into or in_memory(), SAMPLES / what if isinstance(what, str) else what
        moment = datetime.combine(RECEIVED, datetime.min.time())
        choices = Choices(undecided="suggested")
        prepared = prepare(workspace, path, name or path.name, received=moment, choices=choices)
        assert prepared.refusal is None, prepared.refusal
        [sheet] = prepared.sheets
        tally = confirm(workspace, prepared, at=moment, by="Ada").tally
        assert tally.adds_up
        assert tally.rows == sheet.rows == sheet.used + sum(sheet.aside.values()) + sum(sheet.rejected.values())
        said = {remark.id for remark in sheet.remarks}
        return Taken(workspace, sheet.layout, tally, dict(sheet.aside), dict(sheet.rejected), said)

    return take


def _planned(store: Store, found: described.Found, received: date) -> Planned:
    if found.refusal or found.match is None:
        return Planned(found, None, 0, {}, {}, {})
    with store.cursor() as cursor:
        staged = described.stage(found)
        plan = described.plan(cursor, staged, received)
        tables = {feed.table: _rows(cursor, feed.select) for feed in plan.feeds}
        aside = dict(cursor.execute(plan.aside).fetchall())
        rejected = {row: reason for row, reason, _ in cursor.execute(plan.rejected).fetchall()}
    return Planned(found, plan, staged.rows.count, tables, aside, rejected)


def _rows(cursor: Any, select: str) -> list[dict[str, Any]]:
    result = cursor.execute(f"select * from ({select}) order by all")
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
