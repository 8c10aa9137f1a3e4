"""What all tests share: workspaces filled from tables that stand in the test."""

from __future__ import annotations

import csv
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import Any

import pyarrow
import pytest

REPOSITORY = Path(__file__).parents[1]
sys.path.insert(0, str(REPOSITORY))

from metrics import batches, landing  # noqa: E402
from metrics import settings as conventions  # noqa: E402
from metrics.model import Feed, Plan, Tally  # noqa: E402
from metrics.schema import TABLES  # noqa: E402
from metrics.workspaces import Workspace, in_memory, open_workspace  # noqa: E402

SHARED = REPOSITORY / ".." / "shared"
NOON = datetime(2024, 6, 1, 12)


def shared(*parts: str) -> Path:
    """A path of the shared folder; skips the test where that folder is absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip("the shared folder is not here")
    return path


def table(text: str) -> list[list[str]]:
    """CSV text with spaces round the cells, as it stands in a test, as rows."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO("\n".join(lines)), skipinitialspace=True)]


def stage(cursor: Any, rows: list[list[str]], table_name: str, batch: int) -> Tally:
    """Lands one canonical table (header first) in a batch that is open."""
    header, *body = rows
    columns = {"row_no": list(range(2, len(body) + 2))}
    for place, column in enumerate(header):
        cells = [row[place] if place < len(row) else "" for row in body]
        columns[column] = pyarrow.array([cell or None for cell in cells], pyarrow.string())
    cursor.register("given", pyarrow.table(columns))
    cursor.execute("create or replace temp table raw as select * from given")
    carried = tuple(column for column in header if column in TABLES[table_name].columns)
    feed = Feed(table_name, f"select row_no, {', '.join(carried)} from raw", carried)
    zone = conventions.zone_of_naive(conventions.load(cursor))
    return landing.land(cursor, batch, table_name, Plan("canonical", (feed,)), len(body), zone)


def land(store: Workspace, tables: Mapping[str, list[list[str]]], *, name: str = "test", at: datetime = NOON) -> Tally:
    """Lands canonical tables (header first) as one batch; returns the tally of the last table."""
    tally = Tally()
    with store.writing() as cursor:
        batch = batches.open_batch(cursor, name, name, 0, "canonical", at=at, by="test")
        for table_name, rows in tables.items():
            tally = stage(cursor, rows, table_name, batch)
        batches.close_batch(cursor, batch, tally, (), at=at)
    return tally


def fill(store: Workspace, settings: Mapping[str, Any] | None, tables: Mapping[str, list[list[str]]]) -> None:
    """Keeps settings and lands tables; what follows from both is worked out once."""
    if tables:
        with store.writing() as cursor:
            conventions.keep(cursor, settings or {}, at=NOON, by="test")
        land(store, tables)
    elif settings:
        batches.change_settings(store, settings, at=NOON, by="test")


def filled(settings: Mapping[str, Any] | None, tables: Mapping[str, str]) -> Workspace:
    """A workspace in memory with these tables, each as CSV text."""
    store = in_memory()
    fill(store, settings, {name: table(text) for name, text in tables.items()})
    return store


@pytest.fixture
def load() -> Callable[..., Workspace]:
    """load(messages=\"\"\"…\"\"\", posts=…, settings={…}) -> a workspace in memory with these tables."""
    return lambda settings=None, **tables: filled(settings, tables)


@pytest.fixture(scope="session")
def fictional(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Path], None]:
    """fictional("eco", folder) puts that company into a data folder; it is built once for all processes of a run."""
    mine = tmp_path_factory.getbasetemp()
    shelf = (mine.parent if os.environ.get("PYTEST_XDIST_WORKER") else mine) / "companies"

    def put(name: str, folder: Path) -> None:
        with alone(shelf / f"{name}.lock"):
            open_workspace(shelf, name).close()
            [home] = (shelf / "demos").glob(f"{name}-*")
            shutil.copytree(home, folder / "demos" / home.name)

    return put


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Only one process at a time gets through: whoever can make the folder."""
    while True:
        try:
            lock.mkdir(parents=True)
            break
        except FileExistsError:
            sleep(0.1)
    try:
        yield
    finally:
        lock.rmdir()
