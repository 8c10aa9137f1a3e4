"""Reads a folder of canonical CSVs and settings.json into a workspace in memory."""

from __future__ import annotations

import json
import tempfile
from datetime import datetime
from pathlib import Path

from metrics import batches, landing
from metrics import settings as conventions
from metrics.exports import reading, staging
from metrics.exports.canonical import canonical
from metrics.exports.recognise import match
from metrics.model import Feed, Plan, Tally, Text
from metrics.schema import TABLES
from metrics.store import Cursor, StoreError
from metrics.workspaces import Workspace, in_memory

NO_TABLES = Text(
    es="En «{folder}» no hay ninguna tabla canónica. Ponga allí ficheros como posts.csv o messages.csv.",
    en="There is no canonical table in “{folder}”. Put files such as posts.csv or messages.csv there.",
)
BAD_SETTINGS = Text(
    es="settings.json no se puede usar: revise «{name}».", en="settings.json cannot be used: check “{name}”."
)


def read_folder(folder: Path, *, at: datetime) -> Workspace:
    """Every table of the folder as one batch. Raises StoreError in words for a folder that cannot be measured."""
    paths = [path for path in sorted(folder.glob("*.csv")) if path.stem in TABLES]
    if not paths:
        raise StoreError(_filled(NO_TABLES, folder=folder.name))
    store = in_memory()
    _settings(store, folder / "settings.json", at)
    with store.writing() as cursor, tempfile.TemporaryDirectory(prefix="hablamos-") as scratch:
        zone = conventions.zone_of_naive(conventions.load(cursor))
        batch = batches.open_batch(cursor, folder.name, "", 0, "canonical", at=at, by="folder")
        for path in paths:
            _land(cursor, batch, path, Path(scratch), zone)
        batches.close_batch(cursor, batch, Tally(), (), at=at)
    return store


def _filled(words: Text, **values: str) -> Text:
    return Text(es=words.es.format(**values), en=words.en.format(**values))


def _settings(store: Workspace, path: Path, at: datetime) -> None:
    if not path.exists():
        return
    try:
        told = json.loads(path.read_text(encoding="utf-8-sig"))
        batches.change_settings(store, told, at=at, by="folder")
    except (ValueError, AttributeError) as error:
        raise StoreError(_filled(BAD_SETTINGS, name=str(error)[:80])) from error


def _land(cursor: Cursor, batch: int, path: Path, scratch: Path, zone: str) -> None:
    """Reads by column name alone: a column that is not there is unknown, even the key's own."""
    table = TABLES[path.stem]
    found = reading.read(path, path.name, scratch=scratch)
    if found.refusal or not found.sheets:
        return
    sheet = found.sheets[0]
    header = next(iter(sheet.rows()), None)
    if header is None:
        return
    matched = match(header, canonical(table.name))
    staged = staging.stage(lambda: (row for row in sheet.rows() if row[1]), matched, scratch)
    staging.lay_out(cursor, staged)
    carried = {role: place for role, place in matched.positions.items() if role in table.columns}
    cells = ", ".join(f"c{place} as {column}" for column, place in carried.items())
    feed = Feed(table.name, f"select row_no, {cells} from raw", tuple(carried))
    if carried:
        landing.land(cursor, batch, table.name, Plan("canonical", (feed,)), staged.rows.count, zone)
