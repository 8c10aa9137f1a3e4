"""Two files that tell the same thing otherwise: the newer counts, and what the older said is shown."""

from datetime import datetime

from metrics import conflicts, disagreements, undo
from metrics.workspaces import in_memory
from tests.conftest import NOON, land, table

LATER = datetime(2024, 7, 1, 12)
FIRST = """
    message_id, created_at,       direction, author_id, text,   reactions
    m1,         2024-01-10 09:00, in,        ana,       Hola,   3
    m2,         2024-01-10 10:00, in,        bea,       Adiós,  5
    m3,         2024-01-10 11:00, in,        leo,       Bien,
    m4,         2024-01-10 12:00, in,        eva,       Solo aquí, 1
"""
# m1 the same text and one more reaction; m2 another author and text; m3 a reaction that was not known, another time.
SECOND = """
    message_id, created_at,       direction, author_id, text,   reactions
    m1,         2024-01-10 09:00, in,        ana,       Hola,   4
    m2,         2024-01-10 10:00, in,        ben,       Adios,  5
    m3,         2024-01-10 11:30, in,        leo,       Bien,   2
    m5,         2024-01-10 13:00, in,        eva,       Solo allí, 1
"""


def filled(*files: str):
    store = in_memory()
    for number, text in enumerate(files, 1):
        land(store, {"messages": table(text)}, name=f"file {number}.csv", at=NOON if number == 1 else LATER)
    return store


def told(store, **asked):
    return [(one.key, one.column, one.kind, one.old, one.new, one.counts) for one in conflicts(store, **asked)]


def test_each_value_that_differs_is_told_with_both_sides() -> None:
    assert told(filled(FIRST, SECOND)) == [
        ("m2", "author_id", "conflict", "bea", "ben", "new"),
        ("m2", "text", "conflict", "Adiós", "Adios", "new"),
        ("m3", "created_at", "conflict", "2024-01-10 10:00:00", "2024-01-10 10:30:00", "old"),
        ("m1", "reactions", "updated", "3.0", "4.0", "new"),
        ("m3", "reactions", "updated", None, "2.0", "new"),
    ]


def test_a_conflict_names_the_two_files_and_their_days() -> None:
    one = conflicts(filled(FIRST, SECOND))[0]
    assert (one.old_file, one.old_at, one.new_file, one.new_at) == ("file 1.csv", NOON, "file 2.csv", LATER)


def test_counts_by_column_add_up_to_the_values() -> None:
    assert [(one.table, one.column, one.kind, one.values) for one in disagreements(filled(FIRST, SECOND))] == [
        ("messages", "author_id", "conflict", 1),
        ("messages", "created_at", "conflict", 1),
        ("messages", "text", "conflict", 1),
        ("messages", "reactions", "updated", 2),
    ]


def test_a_count_that_falls_is_a_conflict_and_one_that_grows_is_not() -> None:
    fallen = filled(SECOND, FIRST)
    assert ("m1", "reactions", "conflict", "4.0", "3.0", "new") in told(fallen)
    assert ("m3", "reactions", "conflict", "2.0", None, "new") in told(fallen)


def test_a_column_that_only_one_file_carries_is_no_disagreement() -> None:
    plain = """
        message_id, created_at,       direction, author_id
        m1,         2024-01-10 09:00, in,        ana
        m2,         2024-01-10 10:00, in,        bea
    """
    assert told(filled(FIRST, plain)) == []


def test_a_file_that_was_undone_disagrees_with_nobody() -> None:
    store = filled(FIRST, SECOND)
    undo(store, 2, at=LATER, by="Ana")
    assert told(store) == []
    assert disagreements(store) == []


def test_each_file_is_compared_with_the_one_before_it() -> None:
    third = """
        message_id, created_at,       direction, author_id, text
        m2,         2024-01-10 10:00, in,        ben,       Adiós
    """
    asked = [row for row in told(filled(FIRST, SECOND, third)) if row[0] == "m2"]
    assert asked == [
        ("m2", "author_id", "conflict", "bea", "ben", "new"),
        ("m2", "text", "conflict", "Adiós", "Adios", "new"),
        ("m2", "text", "conflict", "Adios", "Adiós", "new"),
    ]


def test_what_is_in_force_is_what_the_conflict_says() -> None:
    store = filled(FIRST, SECOND)
    assert store.rows("select text from canonical.messages where message_id = 'm2'") == [("Adios",)]
    moments = store.rows("select created_at::varchar from canonical.messages where message_id = 'm3'")
    assert moments == [("2024-01-10 10:00:00",)]


def test_seconds_that_one_file_leaves_out_are_no_conflict() -> None:
    minute = "message_id, created_at, direction\nm1, 2024-01-10 09:00, in"
    second = "message_id, created_at, direction\nm1, 2024-01-10 09:00:22, in"
    apart = "message_id, created_at, direction\nm1, 2024-01-10 09:01:22, in"
    assert [row[2] for row in told(filled(minute, second))] == ["updated"]
    assert [row[2] for row in told(filled(second, apart))] == ["conflict"]


def test_an_answer_to_somebody_unseen_that_becomes_known_is_no_conflict() -> None:
    unseen = "message_id, created_at, direction, in_reply_to\nm1, 2024-01-10 09:00, out, unseen:m1"
    known = "message_id, created_at, direction, in_reply_to\nm1, 2024-01-10 09:00, out, m0"
    assert told(filled(unseen, known)) == [("m1", "in_reply_to", "updated", "unseen:m1", "m0", "new")]


def test_the_list_is_cut_and_may_be_asked_for_one_kind() -> None:
    store = filled(FIRST, SECOND)
    assert len(conflicts(store, limit=2)) == 2
    assert {row[2] for row in told(store, kind="updated")} == {"updated"}


def test_a_table_whose_key_has_several_parts_is_compared_too() -> None:
    head = "date, network, measure, account, scope, value\n"
    store = in_memory()
    for name, value in (("a", "5"), ("b", "4")):
        rows = table(f"{head}2024-01-10, x, impressions, , external, {value}")
        land(store, {"account_daily": rows}, name=name)
    assert [(one.table, one.column, one.kind, one.old, one.new) for one in conflicts(store)] == [
        ("account_daily", "value", "conflict", "5.0", "4.0")
    ]


def test_of_three_files_the_undone_one_in_the_middle_is_passed_over() -> None:
    third = "message_id, created_at, direction, author_id, text\nm2, 2024-01-10 10:00, in, ben, Adiós"
    store = filled(FIRST, SECOND, third)
    undo(store, 2, at=LATER, by="Ana")
    assert told(store) == [("m2", "author_id", "conflict", "bea", "ben", "new")]
