"""The rows behind a number: by pages and by words."""

from __future__ import annotations

from metrics import row_count, rows
from metrics.workspaces import Workspace
from tests.conftest import filled

TALK = """
    message_id, thread_id, created_at,       direction, author_id, network,   channel, text
    a1,         t1,        2024-05-01 09:00, in,        ana,       instagram, dm,      ¿Abren el DOMINGO?
    a2,         t2,        2024-05-02 09:00, in,        bea,       instagram, dm,      El autobús no llega
    a3,         t3,        2024-05-03 09:00, in,        eva,       facebook,  dm,      ¿Y el lunes abren?
    b3,         t3,        2024-05-03 10:00, out,       ,          facebook,  dm,      También los domingos
"""


LATER = {"as_of": "2024-06-01T00:00:00Z"}  # all of it is old enough to be judged


def found(store: Workspace, search: str) -> list[str]:
    return list(rows(store, "dialogue_share", search=search)["ref"]) if row_count(store, "dialogue_share") else []


def test_a_page_begins_where_the_one_before_ended_the_newest_first() -> None:
    store = filled(LATER, {"messages": TALK})
    pages = [list(rows(store, "dialogue_share", limit=2, offset=offset)["ref"]) for offset in (0, 2, 4)]
    assert pages == [["a3", "a2"], ["a1"], []]
    assert row_count(store, "dialogue_share") == 3


def test_words_are_found_in_any_case_with_or_without_accents_in_text_network_and_channel() -> None:
    store = filled(LATER, {"messages": TALK})
    assert found(store, "domingo") == ["a1"]
    assert found(store, "  AUTOBUS ") == ["a2"]
    assert found(store, "instagram") == ["a2", "a1"]
    assert (found(store, "roscón"), row_count(store, "dialogue_share", search="roscón")) == ([], 0)


def test_signs_of_a_pattern_are_only_signs() -> None:
    store = filled(LATER, {"messages": TALK})
    assert [row_count(store, "dialogue_share", search=text) for text in ("%", "_", "¿", "'; drop table x", "")] == [
        0,
        0,
        2,
        0,
        3,
    ]
