"""Events noted on the screen."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import metrics
from metrics.store import StoreError
from metrics.workspaces import in_memory

AT = datetime(2026, 6, 1, 9)
ALL = metrics.Scope(date(2026, 1, 1), date(2026, 12, 31))


def test_an_event_is_kept_as_a_batch_with_its_author_and_can_be_undone() -> None:
    store = in_memory()
    batch = metrics.note_event(store, date(2026, 5, 4), "  San \n Isidro ", "campaign", at=AT, by="Ana")
    assert (batch.tally.new, batch.tables, batch.by) == (1, ("events",), "Ana")
    assert store.rows("select date, name, kind, end_date, note from canonical.events") == [
        (date(2026, 5, 4), "San Isidro", "campaign", None, None)
    ]
    metrics.undo(store, batch.id, at=AT, by="Ana")
    assert store.rows("select count(*) from canonical.events") == [(0,)]


def test_the_same_event_noted_twice_is_one_event() -> None:
    store = in_memory()
    for note in ("", "en televisión"):
        metrics.note_event(store, date(2026, 5, 4), "Torrijas", "campaign", note=note, at=AT, by="Ana")
    assert store.rows("select name, note from canonical.events") == [("Torrijas", "en televisión")]


def test_a_name_that_a_spreadsheet_would_run_is_kept_as_it_was_written() -> None:
    store = in_memory()
    metrics.note_event(store, date(2026, 5, 4), '=1+1,"x"', "other", at=AT, by="Ana")
    assert store.rows("select name from canonical.events") == [('=1+1,"x"',)]


@pytest.mark.parametrize(("name", "until"), [(" \n", None), ("Torrijas", date(2026, 5, 3))])
def test_what_cannot_be_an_event_is_refused_in_words_and_nothing_is_kept(name: str, until: date | None) -> None:
    store = in_memory()
    with pytest.raises(StoreError) as refused:
        metrics.note_event(store, date(2026, 5, 4), name, "other", until=until, at=AT, by="Ana")
    assert refused.value.words.es.endswith(".")
    assert metrics.history(store) == []
