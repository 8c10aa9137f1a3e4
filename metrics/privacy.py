"""Forgetting a person for good: the readable name, and if asked what they wrote and the files that carry it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from metrics.batches import finish
from metrics.settings import NAMES_OF_PEOPLE
from metrics.store import Cursor, Store, sql

# Whose texts may name somebody after @.
MENTIONING = ("messages", "posts", "advocacy_activity")


@dataclass(frozen=True)
class Person:
    """Who answers to a name here: pseudonyms, messages, content, and the files that tell of them."""

    pseudonyms: int
    messages: int
    content: int
    files: int

    @property
    def known(self) -> bool:
        return self.pseudonyms > 0


def find(store: Store, handle: str) -> Person:
    """What the workspace holds of a person, by a readable name (with or without @, in any case). Keeps nothing."""
    with store.cursor() as cursor:
        return _find(cursor, handle)


def _find(cursor: Cursor, handle: str) -> Person:
    """Leaves person(pseudonym) for what follows."""
    cursor.execute(sql("canonical/person.sql"), {"handle": handle})
    counts = cursor.execute(
        """
        with theirs as (
            select batch, 'messages' as what from landed.messages where as_id(author_id) in (from person)
            union all
            select batch, 'ugc' from landed.ugc where as_id(author_id) in (from person)
        )

        select (select count(*) from person),
               (select count(*) from canonical.messages where author_id in (from person)),
               (select count(*) from canonical.ugc where author_id in (from person)),
               (select count(distinct batch) from theirs)
        """
    ).fetchone()
    return Person(*counts)


def forget(store: Store, handle: str, *, texts: bool, at: datetime, by: str) -> Person:
    """Forgets a person by a readable name; cannot be undone.

    The name leaves the workspace and will not be kept again. With `texts` their texts, links and the mentions of them
    go too, in every version, and so do the originals that carry them; rows stay and are still counted.
    """
    with store.writing() as cursor:
        found = _find(cursor, handle)
        if not found.known:
            return found
        originals = _originals(cursor) if texts and store.originals else []
        _forget_name(cursor, handle, texts)
        if texts:
            _forget_texts(cursor, handle)
        finish(cursor, "forget a person", at)
        cursor.execute("insert into book.forgettings values ($at, $by, $texts)", {"at": at, "by": by, "texts": texts})
    for name in originals:
        (store.originals / name).unlink(missing_ok=True)
    _let_go(store)
    return found


def _forget_name(cursor: Cursor, handle: str, texts: bool) -> None:
    cursor.execute("insert into book.forgotten select pseudonym, $texts from person", {"texts": texts})
    _forget_in_settings(cursor, handle)
    cursor.execute("delete from book.handles where pseudonym in (from person)")
    cursor.execute(
        "update book.rejected set cells = '[]' where contains(lower(cells), lower($plain))", {"plain": _plain(handle)}
    )


def _forget_in_settings(cursor: Cursor, handle: str) -> None:
    """A name in the settings is left as its pseudonyms, so that no number moves."""
    pseudonyms = [name for (name,) in cursor.execute("from person order by 1").fetchall()]
    versions = cursor.execute(
        "select seq, value from book.settings where name in (select unnest($names))", {"names": list(NAMES_OF_PEOPLE)}
    )
    for seq, value in versions.fetchall():
        names = json.loads(value)
        kept = [name for name in names if _plain(name).lower() != _plain(handle).lower()]
        if len(kept) < len(names):
            values = {"seq": seq, "value": json.dumps([*kept, *pseudonyms])}
            cursor.execute("update book.settings set value = $value where seq = $seq", values)


def _forget_texts(cursor: Cursor, handle: str) -> None:
    """In landed rows of every file, undone ones too, and in those that count now."""
    values = {"mention": _mention(handle)}
    cursor.execute("create temp table if not exists touched (table_name varchar, key varchar)")
    theirs = "select 'messages', key from canonical.messages where author_id in (from person)"
    cursor.execute(f"insert into touched {theirs}")
    for table in MENTIONING:
        naming = f"select '{table}', key from canonical.{table} where regexp_matches(text, $mention)"
        cursor.execute(f"insert into touched {naming}", values)
    for room in ("landed", "canonical"):
        cursor.execute(f"update {room}.messages set text = null, url = null where as_id(author_id) in (from person)")
        for table in MENTIONING:
            cursor.execute(
                f"update {room}.{table} set text = regexp_replace(text, $mention, '@…\\1', 'g') "
                "where regexp_matches(text, $mention)",
                values,
            )


def _originals(cursor: Cursor) -> list[str]:
    """The archived files that tell of the person."""
    rows = cursor.execute(
        """
        with theirs as (
            select batch from landed.messages where as_id(author_id) in (from person)
            union
            select batch from landed.ugc where as_id(author_id) in (from person)
        )

        select distinct sha256 from book.batches where batch in (from theirs) and sha256 <> ''
        """
    ).fetchall()
    return [name for (name,) in rows]


def _plain(handle: str) -> str:
    return handle.strip().lstrip("@").strip()


def _mention(handle: str) -> str:
    """The name after @, whole, in any case, as a pattern."""
    escaped = "".join(c if c.isalnum() or c == "_" else f"\\{c}" for c in _plain(handle))
    return rf"(?i)@{escaped}([^\p{{L}}\p{{N}}_]|$)"


def _let_go(store: Store) -> None:
    """Writes the change through to the file, so that what was forgotten does not stay in its journal."""
    if store.home is not None:
        with store.cursor() as cursor, suppress(Exception):  # somebody may be reading; it is tried again on closing
            cursor.execute("checkpoint")
