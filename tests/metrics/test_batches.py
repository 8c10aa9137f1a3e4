"""Uploads never count twice, never lose a row in silence, and can be undone."""

import random
from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest

from metrics import batches, measure
from metrics.batches import change_settings, history, mark_no_answer_needed, redo, undo
from metrics.derive import derive
from metrics.model import Tally
from metrics.watch import Stopped
from metrics.workspaces import Workspace, in_memory
from tests.conftest import NOON, land, stage, table

DERIVED = ("messages", "dyads", "episodes", "cold_threads", "posts", "canned_forms", "availability")

JANUARY = """
    message_id, thread_id, created_at,       direction, author_id, channel, text
    a1,         t1,        2024-01-10 09:00, in,        ana,       dm,      ¿Abren el domingo?
    b1,         t1,        2024-01-10 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
    a2,         t2,        2024-01-11 09:00, in,        bea,       dm,      Mi pedido no llega
"""
OVERLAP = """
    message_id, thread_id, created_at,       direction, author_id, channel, text
    b1,         t1,        2024-01-10 10:00, out,       ,          dm,      Sí abrimos de nueve a tres
    a2,         t2,        2024-01-11 09:00, in,        bea,       dm,      Mi pedido no llega
    b2,         t2,        2024-01-11 10:00, out,       ,          dm,      Salió ayer por la tarde
    x9,         t3,        nunca,            in,        leo,       dm,      ¿Hola?
"""


def state(store: Workspace) -> dict[str, list[tuple]]:
    """Everything that numbers rest on, in an order of its own."""
    tables = [*DERIVED, "canonical.messages", "canonical.posts"]
    skipped = {"canonical.messages": "exclude (batch)", "canonical.posts": "exclude (batch)"}
    return {name: store.rows(f"select * {skipped.get(name, '')} from {name} order by all") for name in tables}


def test_an_overlapping_file_counts_each_row_once_and_accounts_for_all() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    tally = land(store, {"messages": table(OVERLAP)})
    assert (tally.rows, tally.new, tally.changed, tally.same, tally.rejected, tally.left_out) == (4, 1, 1, 1, 1, {})
    assert tally.adds_up
    assert store.rows("select text from canonical.messages where message_id = 'b1'") == [
        ("Sí abrimos de nueve a tres",)
    ]
    assert measure(store, "conversation_volume").value == 2


def test_a_first_file_tells_its_unreadable_rows_and_keeps_the_others() -> None:
    """Rows that nobody has told before are written at once; one that cannot be used leaves again and is told."""
    store = in_memory()
    tally = land(store, {"messages": table(JANUARY + "    x9, t3, nunca, in, leo, dm, ¿Hola?\n")})
    assert (tally.rows, tally.new, tally.rejected, tally.left_out) == (4, 3, 1, {})
    assert store.rows("select row_no, reason from book.rejected") == [(5, "unreadable_created_at")]
    for kept in ("landed.messages", "canonical.messages"):
        assert store.rows(f"select message_id from {kept} order by all") == [("a1",), ("a2",), ("b1",)]
    assert store.rows("select rows_seen, unusable, usable from book.batch_tables") == [(4, 1, 3)]
    filled = "select filled from book.batch_columns where column_name in ('author_id', 'text') order by column_name"
    assert store.rows(filled) == [(2,), (3,)]


def test_a_file_that_tells_a_new_key_twice_counts_its_last_row() -> None:
    store = in_memory()
    again = "    a2,         t2,        2024-01-11 08:00, in,        bea,       dm,      Mi pedido ha llegado\n"
    tally = land(store, {"messages": table(JANUARY + again)})
    assert (tally.rows, tally.new, tally.left_out) == (4, 3, {"duplicate": 1})
    assert store.rows("select created_at, text from canonical.messages where message_id = 'a2'") == [
        (datetime(2024, 1, 11, 7), "Mi pedido ha llegado")
    ]


def test_further_tables_of_a_file_complete_the_first_and_are_counted_apart() -> None:
    """Three sheets of one upload: the second tells more of the row of the first, the third another row."""
    store = in_memory()
    with store.writing() as cursor:
        batch = batches.open_batch(cursor, "two", "two", 0, "canonical", at=NOON, by="test")
        stage(cursor, table("post_id, published_at, purpose\np1, 2024-01-01, promo"), "posts", batch)
        stage(cursor, table("post_id, published_at, comments\np1, 2024-01-01, 5"), "posts", batch)
        tally = stage(cursor, table("post_id, published_at, comments\np2, 2024-01-02, 7"), "posts", batch)
        batches.close_batch(cursor, batch, tally, (), at=NOON)
    assert tally.new == 1
    assert store.rows("select post_id, purpose, comments from canonical.posts order by 1") == [
        ("p1", "promo", 5.0),
        ("p2", None, 7.0),
    ]
    assert store.rows("select usable from book.batch_tables") == [(1,), (1,), (1,)]
    assert store.rows("select filled from book.batch_columns where column_name = 'comments'") == [(1,), (1,)]


def test_talk_that_comes_with_a_later_file_is_counted_under_its_post() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at\np1, 2024-01-01")})
    land(store, {"messages": table(JANUARY)})
    assert store.rows("select dyads, talked_7d from posts") == [(0, 0)]
    later = """
        message_id, thread_id, created_at,       direction, author_id, post_id, text
        c1,         t9,        2024-01-12 09:00, in,        leo,       p1,      ¿Tienen pan sin sal?
        d1,         t9,        2024-01-12 10:00, out,       ,          p1,      Sí lo hay todos los días de la semana
    """
    land(store, {"messages": table(later)})
    assert store.rows("select dyads, talked_7d from posts") == [(1, 1)]


def test_the_same_file_again_changes_nothing() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    before = state(store)
    tally = land(store, {"messages": table(JANUARY)})
    assert (tally.rows, tally.same) == (3, 3)
    assert state(store) == before


def test_undo_brings_back_what_was_and_redo_what_came() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    first = state(store)
    land(store, {"messages": table(OVERLAP)})
    second = state(store)
    undo(store, 2, at=NOON, by="test")
    assert state(store) == first
    redo(store, 2, at=NOON, by="test")
    assert state(store) == second
    assert [batch.undone_at for batch in history(store)] == [None, None]


def test_what_leaves_takes_its_talk_along_while_the_clock_stands_still() -> None:
    """A file that says nothing new of the last moment: only the threads that its messages leave are worked out anew."""
    between = """
        message_id, thread_id, created_at,       direction, author_id, channel, text
        a3,         t1,        2024-01-10 11:00, in,        ana,       dm,      ¿Y el lunes?
        c1,         t4,        2024-01-10 12:00, in,        eva,       dm,      ¿Tienen pan de masa madre?
    """
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    before, rules = state(store), store.rows("select as_of, rules from clock")
    land(store, {"messages": table(between)})
    assert store.rows("select as_of, rules from clock") == rules
    assert store.rows("select count(*) from messages") == [(5,)]
    undo(store, 2, at=NOON, by="Ana")
    assert state(store) == before


def test_undoing_the_first_file_keeps_what_the_second_also_said() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    land(store, {"messages": table(OVERLAP)})
    undo(store, 1, at=NOON, by="test")
    assert [row[0] for row in store.rows("select message_id from canonical.messages order by 1")] == ["a2", "b1", "b2"]


def test_undoing_twice_is_undoing_once() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    undo(store, 1, at=NOON, by="test")
    revision = store.revision
    undo(store, 1, at=NOON, by="test")
    assert store.revision == revision


def test_a_newer_export_without_a_column_keeps_what_an_older_one_said() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at, purpose, comments\np1, 2024-01-01, promo, 3")})
    tally = land(store, {"posts": table("post_id, published_at, comments\np1, 2024-01-01, 5")})
    assert store.rows("select purpose, comments from canonical.posts") == [("promo", 5.0)]
    assert tally.changed == 1


def test_a_newer_export_with_an_empty_cell_empties_it() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at, comments\np1, 2024-01-01, 3")})
    land(store, {"posts": table("post_id, published_at, comments\np1, 2024-01-01,")})
    assert store.rows("select comments from canonical.posts") == [(None,)]


def test_an_edit_never_restarts_a_clock() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    later = JANUARY.replace("a2,         t2,        2024-01-11 09:00", "a2,         t2,        2024-01-12 09:00")
    tally = land(store, {"messages": table(later)})
    assert tally.same == 3
    assert store.rows("select created_at from canonical.messages where message_id = 'a2'") == [
        (datetime(2024, 1, 11, 8),)
    ]


def test_a_changed_row_with_a_later_time_keeps_the_first_time_it_was_told() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at, comments\np1, 2024-01-02 12:00, 3")})
    land(store, {"posts": table("post_id, published_at, comments\np1, 2024-01-05 12:00, 4")})
    assert store.rows("select published_at, comments from canonical.posts") == [(datetime(2024, 1, 2, 11), 4.0)]
    undo(store, 1, at=NOON, by="test")
    assert store.rows("select published_at, comments from canonical.posts") == [(datetime(2024, 1, 5, 11), 4.0)]


def test_a_row_said_twice_in_one_file_is_left_out_once() -> None:
    store = in_memory()
    tally = land(store, {"posts": table("post_id, published_at\np1, 2024-01-02\np1, 2024-01-01")})
    assert (tally.rows, tally.new, tally.left_out) == (2, 1, {"duplicate": 1})
    assert store.rows("select published_at from canonical.posts") == [(datetime(2023, 12, 31, 23),)]


def test_of_two_tables_in_one_upload_the_later_one_wins_also_after_undo_and_redo() -> None:
    store = in_memory()
    with store.writing() as cursor:
        batch = batches.open_batch(cursor, "two.zip", "two", 0, "canonical", at=NOON, by="test")
        for rows in (["p1", "2024-01-02", "3"], ["p1", "2024-01-01", "4"]):
            stage(cursor, [["post_id", "published_at", "comments"], rows], "posts", batch)
        batches.close_batch(cursor, batch, Tally(), (), at=NOON)
    kept = [(datetime(2023, 12, 31, 23), 4.0)]
    assert store.rows("select published_at, comments from canonical.posts") == kept
    undo(store, batch, at=NOON, by="test")
    redo(store, batch, at=NOON, by="test")
    assert store.rows("select published_at, comments from canonical.posts") == kept


def test_handles_never_stand_in_the_tables_and_can_be_read_apart() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    everywhere = str([state(store), store.rows("from landed.messages")])
    assert "'ana'" not in everywhere
    assert store.rows("select handle from book.handles order by 1") == [("ana",), ("bea",)]


def test_names_of_employees_are_never_kept() -> None:
    store = in_memory()
    land(store, {"advocates": table("person_id, department\nEva García, I+D")})
    assert store.rows("from book.handles") == []
    assert "Eva" not in str([store.rows("from landed.advocates"), store.rows("from canonical.advocates")])


def test_no_answer_needed_moves_the_number_and_can_be_taken_back() -> None:
    store = in_memory()
    land(store, {"messages": table(JANUARY)})
    assert measure(store, "unanswered_backlog").value == 1
    mark_no_answer_needed(store, {"a2": True}, at=NOON, by="Eva")
    assert measure(store, "unanswered_backlog").value == 0
    mark_no_answer_needed(store, {"a2": False}, at=NOON, by="Eva")
    assert measure(store, "unanswered_backlog").value == 1


def test_once_the_only_file_is_undone_nobody_has_spoken_on_any_day() -> None:
    store, tables = in_memory(), ("voices", "returns", "networks_heard")
    assert store.span() is None
    land(store, {"messages": table(JANUARY)})
    assert all(store.rows(f"from {name}") for name in tables)
    assert store.span() == (date(2024, 1, 10), date(2024, 1, 11))
    undo(store, 1, at=NOON, by="Ana")
    assert [store.rows(f"from {name}") for name in tables] == [[], [], []]
    assert store.span() is None


def talk(seed: int, size: int) -> list[list[str]]:
    """Messages with threads, links across them, cycles, canned texts, customers who share threads."""
    chance = random.Random(seed)
    rows = [
        ["message_id", "thread_id", "created_at", "direction", "author_id", "in_reply_to", "post_id", "channel", "text"]
    ]
    for number in range(size):
        side = chance.choice(["in", "in", "out", ""]) if chance.random() < 0.9 else "in"
        moment = datetime(2024, 1, 1) + timedelta(hours=chance.randrange(400))
        rows.append(
            [
                f"m{number}",
                chance.choice(["", "", f"t{chance.randrange(8)}", f"m{chance.randrange(size)}"]),
                moment.isoformat(),
                side,
                chance.choice(["", f"u{chance.randrange(6)}"]) if side == "in" else "",
                chance.choice(["", f"m{chance.randrange(size)}", f"m{chance.randrange(size)}"]),
                chance.choice(["", "", "p1"]),
                chance.choice(["dm", "comment"]),
                chance.choice(["Gracias por su mensaje amigo", "¿Y mañana?", "ok", "Mi pedido no ha llegado", ""]),
            ]
        )
    return rows


def pieces(rows: list[list[str]], chance: random.Random) -> Iterable[list[list[str]]]:
    """The same rows as several files that overlap, in another order."""
    header, *body = rows
    chance.shuffle(body)
    start = 0
    while start < len(body):
        end = start + chance.randrange(1, 30)
        yield [header, *body[max(0, start - 3) : end]]
        start = end


@pytest.mark.parametrize("seed", range(3))
def test_what_is_worked_out_bit_by_bit_is_what_is_worked_out_at_once(seed: int) -> None:
    """Many files, some undone and redone in between, leave the same derived tables as one file."""
    chance = random.Random(seed)
    rows = talk(seed, 70)
    bit_by_bit, at_once = in_memory(), in_memory()
    secret = at_once.rows("select secret from book.workspace")[0][0]
    with bit_by_bit.writing() as cursor:
        cursor.execute("update book.workspace set secret = $secret", {"secret": secret})
    for number, part in enumerate(pieces(rows, chance), 1):
        land(bit_by_bit, {"messages": part}, name=f"part {number}")
        if chance.random() < 0.5:
            undo(bit_by_bit, number, at=NOON, by="test")
            redo(bit_by_bit, number, at=NOON, by="test")
    land(at_once, {"messages": rows})
    assert state(bit_by_bit) == state(at_once)


def together(parts: list[list[list[str]]]) -> dict[str, list[tuple]]:
    """Several files in a workspace with a known secret, the second undone and redone; everything worked out of them."""
    store = in_memory()
    with store.writing() as cursor:
        cursor.execute("update book.workspace set secret = 'known'")
    change_settings(store, {"canned_min_threads": 2}, at=NOON, by="test")
    for number, part in enumerate(parts, 1):
        land(store, {"messages": part}, name=f"part {number}")
    undo(store, 2, at=NOON, by="test")
    redo(store, 2, at=NOON, by="test")
    more = {
        "message_texts": "from message_texts order by all",
        "voices": "select * exclude (voice) from voices order by all",
        "returns": "select * exclude (voice) from returns order by all",
    }
    return state(store) | {name: store.rows(query) for name, query in more.items()}


@pytest.mark.parametrize(
    ("seed", "messages", "texts", "many"), [(0, 12, 7, 100), (1, 30, 20, 100), (2, 12, 7, 1), (3, 99, 99, 1)]
)
def test_what_is_worked_out_some_threads_at_a_time_is_what_is_worked_out_in_one_go(
    seed: int, messages: int, texts: int, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Threads that go across files, replies across threads and cycles, in many portions and in a single one."""
    header, *body = talk(seed, 80)
    parts = [[header, *body[:50]], [header, *body[40:60]], [header, *body[60:]]]
    at_once = together(parts)
    assert len(at_once["dyads"]) > 15 and len(at_once["episodes"]) > 15 and len(at_once["canned_forms"]) > 0
    monkeypatch.setattr("metrics.talk.MESSAGES", messages)
    monkeypatch.setattr("metrics.talk.TEXTS", texts)
    monkeypatch.setattr("metrics.workbench.MANY", many)
    assert together(parts) == at_once


def test_a_stop_between_portions_takes_everything_back(monkeypatch: pytest.MonkeyPatch) -> None:
    store, seen = in_memory(), []
    land(store, {"messages": talk(1, 40)})
    before = state(store)
    monkeypatch.setattr("metrics.talk.MESSAGES", 5)

    class Impatient:
        def moved(self, fraction: float) -> None:
            seen.append(fraction)
            if fraction > 0.6:
                raise Stopped

    with pytest.raises(Stopped), store.writing() as cursor:
        cursor.execute("delete from clock")
        derive(cursor, Impatient())
    assert seen == sorted(seen) and 0.6 < seen[-1] < 1.0
    assert state(store) == before
