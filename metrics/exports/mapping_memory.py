"""What a workspace remembers: mappings, saved, listed and forgotten, and what each batch was read with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from metrics.exports import choices as chosen
from metrics.exports import mapping_json
from metrics.exports.choices import Choices
from metrics.exports.mapping import Mapping, Saved
from metrics.exports.mapping_json import MappingError
from metrics.exports.mapping_targets import identity
from metrics.exports.recognise import normalise
from metrics.store import Cursor, Store

SEQ = "(select coalesce(max(seq), 0) + 1 from book.mappings)"


def remember_mapping(store: Store, mapping: Mapping, *, at: datetime, by: str) -> Saved:
    """Keeps a mapping for every next file with the same columns. Raises StoreError in words when it cannot be kept."""
    mapping_json.check_whole(mapping)
    with store.writing() as cursor:
        kept = replace(mapping, identity=_identity(cursor, mapping))
        _note(cursor, mapping.signature, json.dumps(mapping_json.document(kept)), False, at, by)
        return next(saved for saved in load(cursor) if saved.mapping.signature == mapping.signature)


def forget_mapping(store: Store, signature: str, *, at: datetime, by: str) -> None:
    """The next file with these columns is read as it is recognised; what was imported stays."""
    with store.writing() as cursor:
        if any(saved.mapping.signature == signature for saved in load(cursor)):
            _note(cursor, signature, None, True, at, by)


def remembered_mappings(store: Store) -> list[Saved]:
    """The mappings in use, the newest first."""
    with store.cursor() as cursor:
        return list(load(cursor))


def import_mapping(store: Store, text: str, *, at: datetime, by: str) -> Saved:
    """Keeps the mapping of a file that `export_mapping` wrote. Raises StoreError in words when it cannot be used."""
    return remember_mapping(store, mapping_json.parse(text), at=at, by=by)


def _identity(cursor: Cursor, mapping: Mapping) -> tuple[str, ...]:
    """As it was when a mapping of this header to this table was first kept, so that ids stay the same."""
    rows = cursor.execute(
        "select document from book.mappings where signature = $signature and document is not null order by seq desc",
        {"signature": mapping.signature},
    ).fetchall()
    before = [one.mapping for (text,) in rows for one in _saved(text, datetime.min, "", 0)]
    there = {normalise(cell) for cell in mapping.header}
    for one in before:
        if one.table == mapping.table and one.identity and {normalise(name) for name in one.identity} <= there:
            return one.identity
    return identity(mapping)


def _note(cursor: Cursor, signature: str, document: str | None, forgotten: bool, at: datetime, by: str) -> None:
    values = {"signature": signature, "document": document, "forgotten": forgotten, "at": at, "by": by}
    cursor.execute(f"insert into book.mappings select {SEQ}, $signature, $document, $forgotten, $at, $by", values)


def load(cursor: Cursor) -> tuple[Saved, ...]:
    """One of each header: the last version, unless it was forgotten."""
    rows = cursor.execute(
        """
        select document, moment, by_whom, version from (
            select *, count(document) over (partition by signature order by seq) as version from book.mappings
            qualify row_number() over (partition by signature order by seq desc) = 1
        )
        where not forgotten order by seq desc
        """
    ).fetchall()
    return tuple(saved for row in rows for saved in _saved(*row))


def _saved(document: str, at: datetime, by: str, version: int) -> Iterable[Saved]:
    """A mapping that this version of the program no longer understands is passed over."""
    try:
        yield Saved(mapping_json.checked(json.loads(document)), at, by, version)
    except MappingError:
        return


def note_choices(cursor: Cursor, batch: int, choices: Choices, mappings: Iterable[Mapping]) -> None:
    """Writes down what a batch was read with: what was chosen, and the remembered mappings that were used."""
    whole = replace(choices, mappings=tuple(mappings))
    if whole != Choices():
        values = {"batch": batch, "choices": chosen.written(whole)}
        cursor.execute("insert into book.choices values ($batch, $choices)", values)


def choices_of(store: Store, batch: int) -> Choices:
    """What a person chose for a batch, with every mapping that it was read with."""
    rows = store.rows("select choices from book.choices where batch = $batch", {"batch": batch})
    return chosen.read(rows[0][0]) if rows else Choices()
