"""Each row of a file goes to one place, and a row that was told before is never taken for a new one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from metrics.model import Tally
from metrics.schema import TABLES
from metrics.store import Cursor
from metrics.verdicts import all_new, tally
from metrics.workspaces import in_memory
from tests.conftest import land, table

POSTS = TABLES["posts"]
KNOWN = "post_id, published_at\nknown, 2024-01-01T10:00:00Z\nalso, 2024-01-01T11:00:00Z"


@pytest.fixture
def cursor() -> Iterator[Cursor]:
    with in_memory().writing() as cursor:
        cursor.execute("create temp table outcome (row_no bigint, verdict varchar, reason varchar)")
        yield cursor


def told(cursor: Cursor, *outcome: tuple[int, str, str | None], rows: int) -> Tally:
    if outcome:
        cursor.executemany("insert into outcome values (?, ?, ?)", outcome)
    return tally(cursor, rows)


@pytest.mark.parametrize(
    ("verdicts", "place"),
    [
        (("new", "new"), "new"),
        (("new", "duplicate"), "new"),
        (("new", "same"), "changed"),
        (("same", "changed"), "changed"),
        (("same", "duplicate"), "same"),
        (("changed", "rejected"), "rejected"),
        (("new", "rejected"), "rejected"),
        (("new", "aside"), "new"),
        (("duplicate", "aside"), "duplicate"),
        (("aside", "rejected"), "rejected"),
    ],
)
def test_of_the_parts_of_a_row_the_gravest_counts(cursor: Cursor, verdicts: tuple[str, str], place: str) -> None:
    one, other = verdicts
    found = told(cursor, (7, one, "total"), (7, other, "total"), rows=1)
    expected = {place: 1} if place != "duplicate" else {"left_out": {"duplicate": 1}}
    assert found == Tally(rows=1, **expected)


def test_rows_that_are_set_aside_are_told_by_the_first_of_their_reasons(cursor: Cursor) -> None:
    aside = [(2, "aside", "total"), (2, "aside", "description"), (3, "aside", "total"), (4, "new", None)]
    assert told(cursor, *aside, rows=3) == Tally(rows=3, new=1, left_out={"description": 1, "total": 1})


def test_rows_of_which_nobody_says_anything_have_no_values(cursor: Cursor) -> None:
    assert told(cursor, (900, "new", None), rows=5) == Tally(rows=5, new=1, left_out={"no_values": 4})


def test_rows_that_are_new_without_a_look_at_each_count_with_the_others(cursor: Cursor) -> None:
    new = [np.array([2, 3]), np.array([3, 5])]
    told_of = [(2, "rejected", None), (3, "same", None), (4, "aside", "total")]
    cursor.executemany("insert into outcome values (?, ?, ?)", told_of)
    assert tally(cursor, 4, new) == Tally(rows=4, new=1, changed=1, rejected=1, left_out={"total": 1})


def test_a_file_without_rows_is_told_too(cursor: Cursor) -> None:
    assert told(cursor, rows=0) == Tally()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["one", "two"], True),
        (["one", "two", "one"], False),
        (["one", "known"], False),
        (["also"], False),
        ([], True),
    ],
)
def test_keys_are_all_new_when_none_stands_twice_or_is_known(keys: list[str], expected: bool) -> None:
    store = in_memory()
    land(store, {"posts": table(KNOWN)})
    asked = "select unnest($keys) as key, unnest(range(1, len($keys) + 1)) as row_no", {"keys": keys}
    with store.writing() as cursor:
        found = all_new(cursor, asked, POSTS)
    assert (found is not None) is expected
    assert not expected or sorted(found) == list(range(1, len(keys) + 1))
