"""From an uploaded file to a batch: prepares it for a person to look at, and lands it once it is confirmed."""

from __future__ import annotations

import errno
import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from metrics import batches
from metrics import settings as conventions
from metrics.batches import history
from metrics.books import Foreseen, rejected_rows
from metrics.exports import described, reading, staging
from metrics.exports.choices import Choices
from metrics.exports.described import Found
from metrics.exports.mapping_memory import note_choices, remembered_mappings
from metrics.exports.prepared import Prepared, PreparedSheet
from metrics.landing import land
from metrics.model import Batch, Remark, Tally, Text
from metrics.store import Cursor, Store, StoreError
from metrics.store_words import FULL
from metrics.watch import NOBODY, Onward, Share, Watch

NOTHING = Choices()
LANDED = 0.5  # how much of an import is done when all rows are landed
OPEN = Text(
    es="Antes de guardar «{name}» hay que contestar cómo se leen las fechas de {columns}.",
    en="Before “{name}” is stored, say how the dates of {columns} are to be read.",
)
SWEPT = Text(
    es="Lo que se leyó de «{name}» ya no está en el disco. Suelte el fichero otra vez: lo ya guardado está a salvo.",
    en="What was read of “{name}” is no longer on the disk. Drop the file again: everything already stored is safe.",
)
FORESEEN = 1000  # rejected rows told before a file is confirmed


def prepare(
    store: Store,
    path: Path,
    name: str,
    *,
    received: date | datetime,
    force: str | None = None,
    choices: Choices = NOTHING,
    watch: Watch = NOBODY,
) -> Prepared:
    """Reads, recognises and plans a file without keeping anything; never raises for what a file can contain.

    `name` is what the person called it, `received` the day (or moment) it was handed in; `choices` what a person
    said about how it is to be read (`force` is short for their kind). `watch` may stop it by raising Stopped.
    """
    day = received.date() if isinstance(received, datetime) else received
    said = replace(choices, kind=force) if force else choices
    memory = tuple(remembered_mappings(store))
    prepared = Prepared(path, name, "", path.stat().st_size, day, said, memory, scratch=store.scratch)
    with ThreadPoolExecutor(1) as meanwhile:
        sha256 = meanwhile.submit(_sha256, path)
        with _read(prepared, watch) as found:
            prepared = replace(prepared, sha256=sha256.result(), already=_already(store, sha256.result()))
            if found.refusal:
                return replace(prepared, refusal=found.refusal, remarks=found.remarks)
            sheets = tuple(_described(store, described.find(sheet, name, said, memory), day) for sheet in found.sheets)
    remarks = (*_said_of(prepared.already), *found.remarks, *_unused(said, sheets))
    return replace(prepared, sheets=sheets, remarks=remarks, refusal=_refusal(sheets, name))


def foresee(store: Store, prepared: Prepared, *, watch: Watch = NOBODY) -> Foreseen:
    """Where each row would go if the file were confirmed now: lands it and takes everything back.

    Works on read-only companies too. Raises as `confirm` does.
    """
    _may_be_landed(prepared)
    with store.writing(even_read_only=True, rehearsal=True) as cursor:
        whole = (prepared.name, prepared.sha256, prepared.size, prepared.layout)
        batch = batches.open_batch(cursor, *whole, at=None, by="")
        tally = _land_all(cursor, batch, prepared, watch)
        watch.moved(1.0)
        return Foreseen(tally, rejected_rows(cursor, batch, FORESEEN))


def confirm(store: Store, prepared: Prepared, *, at: datetime, by: str, watch: Watch = NOBODY) -> Batch:
    """Lands what can be used of a prepared file as one batch: all of it or, if anything fails, nothing.

    Raises ValueError when nothing of the file can be used; StoreError in words when a question about it is open,
    or when the store cannot be written.
    """
    return confirm_all(store, [prepared], at=at, by=by, watch=watch)[0]


def confirm_all(
    store: Store, files: Sequence[Prepared], *, at: datetime, by: str, watch: Watch = NOBODY
) -> list[Batch]:
    """Lands several prepared files, a batch each, in one transaction; what follows from them is worked out once.

    When the watch raises Stopped, nothing of any of them stays.
    """
    for prepared in files:
        _may_be_kept(prepared)
    with store.writing() as cursor:
        shares = [Share(watch, LANDED * i / len(files), LANDED * (i + 1) / len(files)) for i in range(len(files))]
        entered = [_enter(cursor, prepared, at, by, share) for prepared, share in zip(files, shares, strict=True)]
        watch.moved(LANDED)
        with _originals_kept(store, files):
            batches.finish(cursor, f"import {', '.join(map(str, entered))}", at, Share(watch, LANDED, 1.0))
        watch.moved(1.0)
    return [batch for batch in reversed(history(store)) if batch.id in entered]


def _may_be_landed(prepared: Prepared) -> None:
    if not prepared.usable:
        raise ValueError(f"nothing of {prepared.name} can be used")
    if not all(sheet.staged and sheet.staged.rows.there for sheet in prepared.usable):
        raise StoreError(Text(es=SWEPT.es.format(name=prepared.name), en=SWEPT.en.format(name=prepared.name)))


def _may_be_kept(prepared: Prepared) -> None:
    _may_be_landed(prepared)
    if prepared.questions:
        columns = dict.fromkeys(column for question in prepared.questions for column in question.columns)
        told = {"name": prepared.name, "columns": ", ".join(f"«{column}»" for column in columns)}
        raise StoreError(Text(es=OPEN.es.format(**told), en=OPEN.en.format(**told)))


def _unused(choices: Choices, sheets: Sequence[PreparedSheet]) -> tuple[Remark, ...]:
    """Mappings that fit no table of the file."""
    used = [sheet.mapping for sheet in sheets]
    lost = [mapping for mapping in choices.mappings if mapping not in used and not choices.kind]
    names = [", ".join(f"«{column}»" for column in mapping.columns.values()) for mapping in lost]
    return tuple(Remark("mapping_unused", "warning", values={"columns": columns}) for columns in names)


def _enter(cursor: Cursor, prepared: Prepared, at: datetime, by: str, watch: Watch) -> int:
    batch = batches.open_batch(cursor, prepared.name, prepared.sha256, prepared.size, prepared.layout, at=at, by=by)
    tally = _land_all(cursor, batch, prepared, watch)
    note_choices(cursor, batch, prepared.choices, (sheet.mapping for sheet in prepared.usable if sheet.mapping))
    batches.close_books(cursor, batch, tally, _all_remarks(prepared))
    return batch


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _already(store: Store, sha256: str) -> Batch | None:
    return next((batch for batch in history(store) if batch.sha256 == sha256 and not batch.undone_at), None)


def _said_of(already: Batch | None) -> tuple[Remark, ...]:
    if already is None:
        return ()
    return (Remark("already_imported", "warning", values={"moment": f"{already.at:%Y-%m-%d %H:%M}"}),)


def reading_of(prepared: Prepared) -> AbstractContextManager[reading.Reading]:
    """The sheets of a prepared file, as long as the context lasts."""
    return _read(prepared)


def zone_of(cursor: Cursor) -> str:
    """The zone in which the workspace reads moments without one."""
    return conventions.zone_of_naive(conventions.load(cursor))


@contextmanager
def _read(prepared: Prepared, watch: Watch = NOBODY) -> Iterator[reading.Reading]:
    with tempfile.TemporaryDirectory(prefix="hablamos-", dir=prepared.scratch) as scratch:
        yield reading.read(prepared.path, prepared.name, scratch=Path(scratch), watch=watch)


def _described(store: Store, found: Found, received: date) -> PreparedSheet:
    with store.cursor() as cursor, _room_for_rows():
        sheet = described.describe(cursor, found, received, store.waiting)
        zone = zone_of(cursor)
    decisions = [replace(one, choice=zone) if one.kind == "zone" and not one.choice else one for one in sheet.decisions]
    return replace(sheet, decisions=tuple(decisions))


@contextmanager
def _room_for_rows() -> Iterator[None]:
    """Raises StoreError in words when the disk is full before all rows of a file are read."""
    try:
        yield
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise StoreError(FULL) from error


def _refusal(sheets: tuple[PreparedSheet, ...], name: str) -> Remark | None:
    """One table: its own reason. Several: that none of them can be used."""
    if any(sheet.usable for sheet in sheets):
        return None
    if len(sheets) == 1:
        return sheets[0].refusal
    return Remark("nothing_usable", "error", values={"name": name})


def _land_all(cursor: Cursor, batch: int, prepared: Prepared, watch: Watch) -> Tally:
    zone, total, watch = zone_of(cursor), Tally(), Onward(watch)
    count = len(prepared.usable)
    for place, sheet in enumerate(prepared.usable):
        plan = described.plan(cursor, sheet.staged, prepared.received)
        share = Share(watch, place / count, (place + 1) / count)
        total = _added(total, land(cursor, batch, sheet.name, plan, sheet.staged.rows.count, zone, share))
        staging.put_away(cursor)
    return total


def _added(total: Tally, more: Tally) -> Tally:
    numbers = {
        name: getattr(total, name) + getattr(more, name) for name in ("rows", "new", "changed", "same", "rejected")
    }
    return Tally(**numbers, left_out=dict(Counter(total.left_out) + Counter(more.left_out)))


def _all_remarks(prepared: Prepared) -> list[Remark]:
    refused = [sheet.refusal for sheet in prepared.sheets if sheet.refusal]
    return [*prepared.remarks, *(remark for sheet in prepared.usable for remark in sheet.remarks), *refused]


@contextmanager
def _originals_kept(store: Store, files: Sequence[Prepared]) -> Iterator[None]:
    """Copies the files meanwhile, each under its sha256; they count when the context ends well, else they go again."""
    if store.originals is None:
        yield
        return
    new = {store.originals / prepared.sha256: prepared.path for prepared in files}
    partial = {kept: kept.with_suffix(".part") for kept in new if not kept.exists()}
    with ThreadPoolExecutor(1) as thread:
        copies = [thread.submit(shutil.copyfile, new[kept], part) for kept, part in partial.items()]
        try:
            yield
            for copy in copies:
                copy.result()
            for kept, part in partial.items():
                part.replace(kept)
        finally:
            thread.shutdown(cancel_futures=True)
            for part in partial.values():
                part.unlink(missing_ok=True)
