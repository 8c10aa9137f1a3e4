"""From an uploaded file to a batch: prepares it for a person to look at, and lands it once it is confirmed."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from metrics import batches
from metrics import settings as conventions
from metrics.batches import history
from metrics.books import Foreseen, rejected_rows
from metrics.exports import described, reading
from metrics.exports.described import Found
from metrics.exports.prepared import Prepared, PreparedSheet
from metrics.landing import land
from metrics.model import Batch, Remark, Tally
from metrics.store import Cursor, Store

CHUNK = 1 << 20
FORESEEN = 1000  # rejected rows told before a file is confirmed


def prepare(store: Store, path: Path, name: str, *, received: date | datetime, force: str | None = None) -> Prepared:
    """Reads, recognises and plans a file without keeping anything; never raises for what a file can contain.

    `name` is what the person called it, `received` the day (or moment) it was handed in; `force` names a
    canonical table or a layout that every table of the file is read as.
    """
    day = received.date() if isinstance(received, datetime) else received
    sha256 = _sha256(path)
    prepared = Prepared(path, name, sha256, path.stat().st_size, day, force, already=_already(store, sha256))
    with _read(path, name) as found:
        if found.refusal:
            return replace(prepared, refusal=found.refusal, remarks=found.remarks)
        sheets = tuple(_described(store, described.find(sheet, name, force), day) for sheet in found.sheets)
    remarks = (*_said_of(prepared.already), *found.remarks)
    return replace(prepared, sheets=sheets, remarks=remarks, refusal=_refusal(sheets, name))


def foresee(store: Store, prepared: Prepared) -> Foreseen:
    """Where each row would go if the file were confirmed now: lands it and takes everything back.

    Works on read-only companies too. Raises as `confirm` does.
    """
    if not prepared.usable:
        raise ValueError(f"nothing of {prepared.name} can be used")
    rehearsal = store.writing(even_read_only=True, rehearsal=True)
    with _read(prepared.path, prepared.name) as found, rehearsal as cursor:
        whole = (prepared.name, prepared.sha256, prepared.size, prepared.layout)
        batch = batches.open_batch(cursor, *whole, at=None, by="")
        tally = _land_all(cursor, batch, prepared, found)
        return Foreseen(tally, rejected_rows(cursor, batch, FORESEEN))


def confirm(store: Store, prepared: Prepared, *, at: datetime, by: str) -> Batch:
    """Lands what can be used of a prepared file as one batch: all of it or, if anything fails, nothing.

    Raises ValueError when nothing of the file can be used, StoreError in words when the store cannot be written.
    """
    return confirm_all(store, [prepared], at=at, by=by)[0]


def confirm_all(store: Store, files: Sequence[Prepared], *, at: datetime, by: str) -> list[Batch]:
    """Lands several prepared files, a batch each, in one transaction; what follows from them is worked out once."""
    unusable = [prepared.name for prepared in files if not prepared.usable]
    if unusable:
        raise ValueError(f"nothing of {unusable[0]} can be used")
    with store.writing() as cursor:
        entered = [_enter(cursor, store, prepared, at, by) for prepared in files]
        batches.finish(cursor, f"import {', '.join(map(str, entered))}", at)
    return [batch for batch in reversed(history(store)) if batch.id in entered]


def _enter(cursor: Cursor, store: Store, prepared: Prepared, at: datetime, by: str) -> int:
    with _read(prepared.path, prepared.name) as found:
        batch = batches.open_batch(cursor, prepared.name, prepared.sha256, prepared.size, prepared.layout, at=at, by=by)
        tally = _land_all(cursor, batch, prepared, found)
    _keep_original(store, prepared)
    batches.close_books(cursor, batch, tally, _all_remarks(prepared))
    return batch


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _already(store: Store, sha256: str) -> Batch | None:
    return next((batch for batch in history(store) if batch.sha256 == sha256 and not batch.undone_at), None)


def _said_of(already: Batch | None) -> tuple[Remark, ...]:
    if already is None:
        return ()
    return (Remark("already_imported", "warning", values={"moment": f"{already.at:%Y-%m-%d %H:%M}"}),)


@contextmanager
def _read(path: Path, name: str) -> Iterator[reading.Reading]:
    with tempfile.TemporaryDirectory(prefix="hablamos-") as scratch:
        yield reading.read(path, name, scratch=Path(scratch))


def _described(store: Store, found: Found, received: date) -> PreparedSheet:
    with store.cursor() as cursor:
        return described.describe(cursor, found, received)


def _refusal(sheets: tuple[PreparedSheet, ...], name: str) -> Remark | None:
    """One table: its own reason. Several: that none of them can be used."""
    if any(sheet.usable for sheet in sheets):
        return None
    if len(sheets) == 1:
        return sheets[0].refusal
    return Remark("nothing_usable", "error", values={"name": name})


def _land_all(cursor: Cursor, batch: int, prepared: Prepared, found: reading.Reading) -> Tally:
    zone = conventions.zone_of_naive(conventions.load(cursor))
    total = Tally()
    for sheet, told in zip(found.sheets, prepared.sheets, strict=True):
        if told.usable:
            one = described.find(sheet, prepared.name, prepared.force)
            _, plan = described.stage_and_plan(cursor, one, prepared.received)
            total = _added(total, land(cursor, batch, told.name, plan, zone))
    return total


def _added(total: Tally, more: Tally) -> Tally:
    numbers = {
        name: getattr(total, name) + getattr(more, name) for name in ("rows", "new", "changed", "same", "rejected")
    }
    return Tally(**numbers, left_out=dict(Counter(total.left_out) + Counter(more.left_out)))


def _all_remarks(prepared: Prepared) -> list[Remark]:
    refused = [sheet.refusal for sheet in prepared.sheets if sheet.refusal]
    return [*prepared.remarks, *(remark for sheet in prepared.usable for remark in sheet.remarks), *refused]


def _keep_original(store: Store, prepared: Prepared) -> None:
    """The file itself is kept under its sha256; an orphan after a failure does no harm."""
    if store.originals is not None and not (kept := store.originals / prepared.sha256).exists():
        partial = kept.with_suffix(".part")
        shutil.copyfile(prepared.path, partial)
        partial.replace(kept)
