"""A person who asks to be forgotten is: the name everywhere, and if asked the words and the files that carry them."""

from datetime import date
from pathlib import Path

import pytest

from metrics import StoreError, change_settings, confirm, delete_workspace, find_person, forget, measure, open_workspace
from metrics import prepare as read
from metrics.workspaces import SAMPLES
from tests.conftest import NOON, land, table

MESSAGES = """
    message_id, created_at, direction, author_id, in_reply_to, thread_id, channel, url, text
    m1, 2024-01-08 09:00, in, @Ana, , t1, dm, https://x.com/ana, ¿Abren el domingo?
    m2, 2024-01-08 10:00, out, , m1, t1, dm, https://x.com/we, @ana sí abrimos y @anabel también
    m3, 2024-01-08 11:00, in, bea, , t2, dm, https://x.com/bea, Lo mismo que @ANA
"""
POSTS = "post_id, published_at, text\np1, 2024-01-08 09:00, Gracias @Ana. Y a @ana_maria"
UGC = "ugc_id, author_id, published_at, brand_action\nu1, ana, 2024-01-08 09:00, none"


def texts(store) -> list[str | None]:
    return [text for (text,) in store.rows("select text from canonical.messages order by message_id")]


def handles(store) -> list[str]:
    return [handle for (handle,) in store.rows("select handle from book.handles order by 1")]


def counts(store) -> tuple:
    found = measure(store, "unanswered_backlog"), measure(store, "conversation_volume")
    return found[0].value, found[1].value, store.rows("select count(*) from canonical.messages")


def test_a_person_is_found_by_the_name_in_any_form(load) -> None:
    store = load(messages=MESSAGES, ugc=UGC)
    for name in ("ana", "@ANA", " Ana "):
        found = find_person(store, name)
        assert (found.messages, found.content, found.files, found.known) == (1, 1, 1, True)
    assert not find_person(store, "leo").known
    assert not find_person(store, "").known


def test_the_name_is_forgotten_and_the_rows_stay(load) -> None:
    store = load(messages=MESSAGES, ugc=UGC)
    before = counts(store)
    forget(store, "ana", texts=False, at=NOON, by="Eva")
    assert handles(store) == ["bea"]
    assert counts(store) == before
    assert texts(store)[0] == "¿Abren el domingo?"


def test_the_words_are_forgotten_in_every_version_and_the_mentions_too(load) -> None:
    store = load(messages=MESSAGES, posts=POSTS, ugc=UGC)
    forget(store, "ana", texts=True, at=NOON, by="Eva")
    assert texts(store) == [None, "@… sí abrimos y @anabel también", "Lo mismo que @…"]
    assert store.rows("select text from landed.messages order by message_id") == [(text,) for text in texts(store)]
    assert store.rows("select url from canonical.messages where message_id = 'm1'") == [(None,)]
    assert store.rows("select text from posts") == [("Gracias @…. Y a @ana_maria",)]
    assert store.rows("select tokens from messages where message_id = 'm1'") == [(0,)]
    assert store.rows("select count(*) from canonical.messages") == [(3,)]


def test_a_forgotten_name_does_not_come_back_with_another_file(load) -> None:
    store = load(messages=MESSAGES)
    forget(store, "ana", texts=True, at=NOON, by="Eva")
    land(store, {"messages": table(MESSAGES)}, name="again")
    assert handles(store) == ["bea"]
    assert texts(store)[0] is None


def test_texts_that_were_not_to_be_forgotten_come_with_a_new_file(load) -> None:
    store = load(messages=MESSAGES)
    forget(store, "ana", texts=False, at=NOON, by="Eva")
    land(store, {"messages": table(MESSAGES)}, name="again")
    assert texts(store)[0] == "¿Abren el domingo?"
    assert handles(store) == ["bea"]


def test_a_name_in_the_settings_becomes_its_pseudonym_and_no_number_moves(load) -> None:
    store = load(settings={"staff_handles": ["ANA", "leo"]}, messages=MESSAGES)
    before = counts(store)
    assert before[0] == 1
    forget(store, "ana", texts=False, at=NOON, by="Eva")
    kept = store.settings["staff_handles"]
    assert kept[0] == "leo"
    assert not any("ana" in name.lower() for name in kept)
    assert counts(store) == before
    change_settings(store, {"staff_handles": ["leo"]}, at=NOON, by="Eva")
    assert counts(store)[0] == 1


def test_forgetting_nobody_changes_nothing(load) -> None:
    store = load(messages=MESSAGES)
    revision = store.revision
    assert not forget(store, "leo", texts=True, at=NOON, by="Eva").known
    assert store.revision == revision


def test_who_forgot_is_kept_and_whom_is_not(load) -> None:
    store = load(messages=MESSAGES)
    forget(store, "ana", texts=True, at=NOON, by="Eva")
    assert store.rows("from book.forgettings") == [(NOON, "Eva", True)]
    assert not [cell for row in store.rows("from book.forgotten") for cell in row if "ana" in str(cell)]


def test_rejected_rows_that_name_the_person_are_emptied(load) -> None:
    bad = "\n m9, nunca, in, ana, , t9, dm, , Soy ana\n m8, nunca, in, leo, , t8, dm, , No"
    store = load(messages=MESSAGES.rstrip() + bad)
    forget(store, "ana", texts=False, at=NOON, by="Eva")
    kept = dict(store.rows("select row_no, cells from book.rejected"))
    assert kept[5] == "[]"
    assert "leo" in kept[6]


def test_originals_that_carry_the_person_are_deleted_with_the_texts(tmp_path: Path) -> None:
    store = open_workspace(tmp_path, "mine")
    for name, author in (("with.csv", "ana"), ("without.csv", "bea")):
        path = tmp_path / name
        path.write_text(f"message_id,created_at,direction,author_id\n{author},2024-01-08T09:00:00,in,{author}\n")
        prepared = read(store, path, "messages.csv", received=date(2024, 6, 1))
        confirm(store, prepared, at=NOON, by="Eva")
    assert len(list(store.originals.iterdir())) == 2
    forget(store, "bea", texts=False, at=NOON, by="Eva")
    assert len(list(store.originals.iterdir())) == 2
    forget(store, "ana", texts=True, at=NOON, by="Eva")
    assert [b"bea" in path.read_bytes() for path in store.originals.iterdir()] == [True]
    store.close()


def test_a_workspace_is_deleted_with_all_its_files(tmp_path: Path) -> None:
    for name in ("mine", "other"):
        open_workspace(tmp_path, name).close()
    delete_workspace(tmp_path, "mine")
    assert [path.name for path in (tmp_path / "workspaces").iterdir()] == ["other"]
    assert not list((tmp_path / "deleted").iterdir())
    open_workspace(tmp_path, "mine").close()


@pytest.mark.parametrize("name", [next(SAMPLES.glob("*/company.json")).parent.name, "../other", "", "Mi marca"])
def test_a_company_or_a_path_is_never_deleted(name: str, tmp_path: Path) -> None:
    open_workspace(tmp_path, "other").close()
    with pytest.raises(StoreError):
        delete_workspace(tmp_path / "x", name)
    assert (tmp_path / "workspaces" / "other" / "workspace.duckdb").exists()
