"""Before and after a file is stored: what would become of it, what was rejected, who changed what."""

from datetime import date
from pathlib import Path

import pytest

from metrics import (
    Shift,
    Tally,
    change_settings,
    confirm,
    coverage,
    foresee,
    foresee_mark,
    history,
    measure,
    prepare,
    redo,
    rejected,
    settings_history,
    undo,
)
from metrics.landing import create_tables
from metrics.store import Store
from metrics.workspaces import Workspace, in_memory
from tests.conftest import NOON

JANUARY = """message_id,created_at,direction,author_id,text
m1,2024-01-10T09:00:00,in,ana,¿Abren el domingo?
m2,2024-01-10T10:00:00,out,,Sí
m3,2024-01-11T09:00:00,in,bea,Mi pedido no llega
"""
OVERLAP = """message_id,created_at,direction,author_id,text
m2,2024-01-10T10:00:00,out,,Sí
m3,2024-01-11T09:00:00,in,bea,Mi pedido no ha llegado
m4,2024-01-12T09:00:00,in,leo,Gracias
m5,nunca,in,eva,Hola
,2024-01-12T09:30:00,in,eva,=1+1
m4,2024-01-12T09:00:00,in,leo,Gracias
"""
FORESEEN = Tally(rows=6, new=1, changed=1, same=1, rejected=2, left_out={"duplicate": 1})


@pytest.fixture
def file(tmp_path: Path):
    """file(text) -> the path of a file with that text."""

    def written(text: str, name: str = "messages.csv") -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}-{name}"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def look(store: Store, path: Path):
    return prepare(store, path, "messages.csv", received=date(2024, 6, 1))


def keep(store: Store, path: Path) -> None:
    confirm(store, look(store, path), at=NOON, by="Ana")


def everything(store: Workspace) -> list[list[tuple]]:
    books = ("batches", "rejected", "revisions", "batch_tables", "batch_columns", "handles")
    tables = [*(f"book.{name}" for name in books), "landed.messages", "canonical.messages", "messages"]
    return [store.rows(f"from {name} order by all") for name in tables]


def test_what_is_foreseen_is_what_happens(file) -> None:
    store = in_memory()
    keep(store, file(JANUARY))
    path = file(OVERLAP)
    foreseen = foresee(store, look(store, path))
    assert foreseen.tally == FORESEEN
    assert [(row.row_no, row.reason) for row in foreseen.rejected] == [
        (5, "unreadable_created_at"),
        (6, "unreadable_message_id"),
    ]
    assert confirm(store, look(store, path), at=NOON, by="Ana").tally == FORESEEN


def test_foreseeing_leaves_no_trace(file) -> None:
    store = in_memory()
    keep(store, file(JANUARY))
    before = everything(store)
    foresee(store, look(store, file(OVERLAP)))
    assert everything(store) == before


def test_a_read_only_company_foresees_and_still_keeps_nothing(file, tmp_path: Path) -> None:
    home = tmp_path / "company"
    Workspace(home).close()
    store = Workspace(home)
    with store.writing() as cursor:
        create_tables(cursor)
    store.read_only = True
    assert foresee(store, look(store, file(JANUARY))).tally == Tally(rows=3, new=3)
    assert history(store) == []
    store.close()


def test_rejected_rows_come_back_with_their_number_reason_and_cells(file) -> None:
    store = in_memory()
    keep(store, file(OVERLAP))
    table = rejected(store, 1, "es")
    assert list(table.columns) == ["Tabla", "Fila", "Motivo", "A", "B", "C", "D", "E"]
    assert table["Fila"].tolist() == [5, 6]
    assert table["Motivo"].tolist() == ["sin un valor legible en created_at", "sin un valor legible en message_id"]
    assert table.iloc[0, 3:].tolist() == ["m5", "nunca", "in", "eva", "Hola"]
    assert table.loc[1, "E"] == "=1+1"


def test_an_undo_says_before_how_many_rows_leave_and_how_many_others_keep(file) -> None:
    """Of m2, m3 and m4 only m4 is told by the second file alone."""
    store = in_memory()
    keep(store, file(JANUARY))
    keep(store, file(OVERLAP))
    assert foresee_mark(store, 2, undone=True) == {"messages": Shift(moves=1, stays=2)}
    assert foresee_mark(store, 1, undone=True) == {"messages": Shift(moves=1, stays=2)}
    assert store.rows("select count(*) from canonical.messages") == [(4,)]
    undo(store, 2, at=NOON, by="Ana")
    assert store.rows("select count(*) from canonical.messages") == [(3,)]
    assert foresee_mark(store, 2, undone=False) == {"messages": Shift(moves=1, stays=2)}
    assert foresee_mark(store, 2, undone=True) == {}
    redo(store, 2, at=NOON, by="Ana")
    assert store.rows("select count(*) from canonical.messages") == [(4,)]


def test_settings_are_kept_with_who_and_when(file) -> None:
    store = in_memory()
    change_settings(store, {"timezone": "Atlantic/Canary"}, at=NOON, by="Ana")
    change_settings(store, {"timezone": "Europe/Madrid", "holidays": ["2024-05-01"]}, at=NOON, by="Leo")
    assert [(one.name, one.value, one.by) for one in settings_history(store)] == [
        ("holidays", ["2024-05-01"], "Leo"),
        ("timezone", "Europe/Madrid", "Leo"),
        ("timezone", "Atlantic/Canary", "Ana"),
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timezone", "Madrid"),
        ("timezone", None),
        ("business_start", "9 de la mañana"),
        ("business_end", "25:00"),
        ("holidays", ["2024-02-30"]),
        ("holidays", "2024-02-28"),
        ("business_days", [7]),
        ("as_of", "ayer"),
        ("min_n", "diez"),
        ("colour", "red"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_its_name(name: str, value: object) -> None:
    store = in_memory()
    with pytest.raises(ValueError, match=f"^{name}$"):
        change_settings(store, {name: value}, at=NOON, by="Ana")
    assert settings_history(store) == []


def test_the_date_of_the_files_moves_what_is_known_of_the_wait(file) -> None:
    """No link says what m2 answers, so m1 and m3 wait; on 10 January m3 was not yet there."""
    store = in_memory()
    keep(store, file(JANUARY))
    assert measure(store, "unanswered_backlog").value == 2
    change_settings(store, {"as_of": "2024-01-10T23:59:59"}, at=NOON, by="Ana")
    assert measure(store, "unanswered_backlog").value == 1


TWO_FILES = (
    "post_id,published_at,network\np1,2024-01-03T10:00:00,x\np2,2024-01-20T10:00:00,x\n",
    "post_id,published_at,network\np2,2024-01-20T10:00:00,x\np3,2024-02-14T10:00:00,x\n",
    "post_id,published_at,network\np4,2024-03-06T10:00:00,x\n",
)


def test_a_week_is_covered_from_the_first_row_of_a_file_to_its_last_one(file) -> None:
    """3 to 20 January, 20 January to 14 February, 6 March: one day is told twice, two weeks by nobody."""
    store = in_memory()
    for text in TWO_FILES:
        confirm(store, prepare(store, file(text), "posts.csv", received=NOON), at=NOON, by="Ana")
    assert [(one.week.isoformat(), one.batches, one.days) for one in coverage(store)] == [
        ("2024-01-01", 1, 5),
        ("2024-01-08", 1, 7),
        ("2024-01-15", 2, 7),
        ("2024-01-22", 1, 7),
        ("2024-01-29", 1, 7),
        ("2024-02-05", 1, 7),
        ("2024-02-12", 1, 3),
        ("2024-03-04", 1, 1),
    ]
