"""A workspace survives people, processes, threads and full disks."""

import subprocess
import sys
import tempfile
import threading
from datetime import date, datetime
from pathlib import Path

import pytest

from metrics import confirm, measure, prepare
from metrics import store as store_module
from metrics.batches import change_settings, start
from metrics.model import Scope
from metrics.run import RECENT, enquiry, midnight, parameters
from metrics.store import Store, StoreError, used
from metrics.store_words import BUSY, FULL, READ_ONLY
from metrics.watch import Stopped
from metrics.workspaces import Workspace, in_memory, open_workspace
from tests.conftest import NOON, REPOSITORY, land, table

POSTS = "post_id, published_at, network\np1, 2024-01-01 10:00, x\np2, 2024-01-02 10:00, x"


@pytest.mark.parametrize("folder", ["plain", "l'été; drop 'x'"])
def test_what_was_stored_is_there_after_opening_again(folder: str, tmp_path: Path) -> None:
    first = open_workspace(tmp_path / folder, "own")
    land(first, {"posts": table(POSTS)})
    first.close()
    assert measure(open_workspace(tmp_path / folder, "own"), "broadcast_volume").value == 2


@pytest.mark.parametrize("name", ["../own", "", "Own", "a/b", ".", "x" * 65])
def test_a_name_that_is_a_path_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError):
        open_workspace(tmp_path, name)
    assert list(tmp_path.iterdir()) == []


def test_a_second_process_is_told_in_words_that_the_workspace_is_open(tmp_path: Path) -> None:
    store = open_workspace(tmp_path, "own")
    code = (
        "import sys\nfrom pathlib import Path\nfrom metrics import StoreError, open_workspace\n"
        f"try: open_workspace(Path({str(tmp_path)!r}), 'own')\nexcept StoreError as error: print(error.words.es)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == BUSY.es
    store.close()


def test_a_write_that_fails_leaves_nothing_behind() -> None:
    store = in_memory()
    land(store, {"posts": table(POSTS)})
    revision = store.revision
    with pytest.raises(RuntimeError), store.writing() as cursor:
        cursor.execute("delete from canonical.posts")
        raise RuntimeError("in the middle")
    assert store.revision == revision
    assert store.rows("select count(*) from canonical.posts") == [(2,)]


def test_what_is_known_of_a_workspace_is_looked_up_once_until_something_is_written() -> None:
    store, asked = in_memory(), []

    def posts() -> int:
        asked.append(1)
        return store.rows("select count(*) from canonical.posts")[0][0]

    assert [store.once("posts", posts) for _ in range(3)] == [0, 0, 0] and len(asked) == 1
    land(store, {"posts": table(POSTS)})
    assert [store.once("posts", posts) for _ in range(3)] == [2, 2, 2] and len(asked) == 2


def test_what_is_looked_up_while_somebody_writes_goes_with_the_old() -> None:
    store = in_memory()
    with store.writing() as cursor:
        cursor.execute("insert into book.revisions values (7, null, 'test')")
        assert store.revision == 0
    assert store.revision == 7


def test_a_number_is_counted_anew_after_every_change_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    store = in_memory()
    assert measure(store, "broadcast_volume").value is None
    land(store, {"posts": table(POSTS)})
    found = measure(store, "broadcast_volume")
    asked = []
    monkeypatch.setattr(store, "records", lambda *given: asked.append(given))
    assert measure(store, "broadcast_volume") is found and not asked


def test_only_the_scopes_asked_last_are_remembered() -> None:
    store = in_memory()
    days = [Scope(date(2024, 1, day), date(2024, 1, day)) for day in range(1, RECENT + 2)]
    first = enquiry(store, days[0])
    for day in days[1:-1]:
        enquiry(store, day)
    assert enquiry(store, days[0]) is first
    enquiry(store, days[-1])
    assert enquiry(store, days[0]) is first
    second = [enquiry(store, day) for day in days][1]
    assert second is not first and len(store.once("enquiries", dict)) == RECENT


def test_a_read_only_company_refuses_in_words() -> None:
    store = in_memory()
    store.read_only = True
    with pytest.raises(StoreError) as refused, store.writing():
        pass
    assert refused.value.words == READ_ONLY


def test_without_room_on_the_disk_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_workspace(tmp_path, "own")
    monkeypatch.setattr(store_module, "ROOM", 1 << 62)
    with pytest.raises(StoreError) as refused, store.writing():
        pass
    assert refused.value.words == FULL


@pytest.mark.parametrize(
    "query", ["select * from read_csv('/etc/passwd')", "copy (select 1) to '/tmp/out.csv'", "install httpfs"]
)
def test_the_database_reaches_nothing_outside(tmp_path: Path, query: str) -> None:
    store = open_workspace(tmp_path, "own")
    with pytest.raises(Exception, match=r"(?i)disabled|permission"):
        store.rows(query)


def test_the_lock_cannot_be_taken_off() -> None:
    with pytest.raises(Exception, match="locked"):
        in_memory().rows("set enable_external_access = true")


def test_many_threads_read_the_same_answer_while_one_writes() -> None:
    store, wrong = in_memory(), []
    land(store, {"posts": table(POSTS)})

    def read() -> None:
        for _ in range(15):
            found = measure(store, "broadcast_volume").value
            if found not in (2, 3):
                wrong.append(found)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    land(store, {"posts": table("post_id, published_at, network\np3, 2024-01-02 11:00, x")})
    for reader in readers:
        reader.join()
    assert wrong == []
    assert measure(store, "broadcast_volume").value == 3


def test_a_new_time_zone_reads_naive_stamps_anew_and_leaves_others(tmp_path: Path) -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at\np1, 2024-01-01 00:30\np2, 2024-01-01T00:30:00Z")})
    change_settings(store, {"timezone": "America/Mexico_City"}, at=NOON, by="test")
    moments = store.rows("select post_id, published_at from canonical.posts order by 1")
    assert moments == [("p1", datetime(2024, 1, 1, 6, 30)), ("p2", datetime(2024, 1, 1, 0, 30))]
    assert store.rows("select post_id, day::varchar from posts order by 1") == [
        ("p1", "2024-01-01"),
        ("p2", "2023-12-31"),
    ]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("timezone", "Moon/Crater"),
        ("as_of", "yesterday"),
        ("maturity_h", -1),
        ("holidays", "2024-01-01"),
        ("unheard_of", 1),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_name_and_changes_nothing(setting: str, value: object) -> None:
    store = in_memory()
    revision = store.revision
    with pytest.raises(ValueError, match=setting):
        change_settings(store, {setting: value}, at=NOON, by="test")
    assert store.revision == revision


def test_settings_keep_every_version_with_who_and_when() -> None:
    store = in_memory()
    change_settings(store, {"maturity_h": 48}, at=NOON, by="Eva")
    change_settings(store, {"maturity_h": 24}, at=NOON, by="Leo")
    assert store.settings["maturity_h"] == 24
    assert store.rows("select value, by_whom from book.settings order by seq") == [("48", "Eva"), ("24", "Leo")]


def test_a_day_begins_at_the_later_midnight_when_clocks_change() -> None:
    from datetime import date

    assert midnight(date(2024, 6, 1), "Europe/Madrid") == datetime(2024, 5, 31, 22)
    assert midnight(date(2024, 4, 7), "America/Santiago") == datetime(2024, 4, 7, 4)
    assert midnight(None, "UTC") is None


def test_the_window_holds_its_last_day() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at\np1, 2024-05-01 23:59\np2, 2024-05-02 00:00")})
    from datetime import date

    day = date(2024, 5, 1)
    assert measure(store, "broadcast_volume", Scope(day, day)).value == 1
    assert parameters(store, Scope(day, day))["window_end"] == datetime(2024, 5, 1, 22)


def test_only_named_parameters_travel() -> None:
    assert used("select $since, $as_of", {"since": 1, "as_of": 2, "as": 3, "sin": 4}) == {"since": 1, "as_of": 2}


def test_a_store_of_its_own_has_a_secret_of_its_own() -> None:
    one, other = in_memory(), in_memory()
    assert one.rows("select secret from book.workspace") != other.rows("select secret from book.workspace")
    assert isinstance(one, Workspace) and isinstance(one, Store)
    start(one)


def test_a_derived_table_of_an_earlier_version_is_made_anew(tmp_path) -> None:
    """A workspace of before a column: its table goes, and everything is derived again when it is opened."""
    store = open_workspace(tmp_path, "own")
    land(store, {"posts": table("post_id, published_at, network\np1, 2024-01-01, x\np2, 2024-01-02, x")})
    with store.writing() as cursor:
        cursor.execute("alter table posts drop column topic")
        cursor.execute("update clock set rules = replace(rules, '\"]', 'older\"]')")
    store.close()
    again = open_workspace(tmp_path, "own")
    assert again.rows("select post_id, topic from posts order by post_id") == [("p1", None), ("p2", None)]
    again.close()


SLOW = "select count(*) from range(100000) a, range(1000000) b where (a.range * b.range) % 7 = 3"


def test_a_statement_in_a_transaction_is_broken_off_and_everything_taken_back() -> None:
    store, began, told = in_memory(), threading.Event(), []

    def write() -> None:
        try:
            with store.writing() as cursor:
                cursor.execute("create table kept (n integer)")
                began.set()
                cursor.execute(SLOW)
        except Stopped as stopped:
            told.append(stopped)

    worker = threading.Thread(target=write)
    worker.start()
    assert began.wait(10)
    store.interrupt(threading.get_ident())  # of another thread: nothing happens
    worker.join(0.3)
    assert worker.is_alive()
    while worker.is_alive():
        store.interrupt(worker.ident)
        worker.join(0.2)
    assert len(told) == 1
    assert store.rows("select count(*) from duckdb_tables() where table_name = 'kept'") == [(0,)]
    with store.writing() as cursor:
        cursor.execute("create table kept (n integer)")


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2024-05-01T21:59Z", "2024-05-01 21:59"),
        ("2024-05-01 21:59+02:00", "2024-05-01 19:59"),
        ("2024-05-01T21:59 -0500", "2024-05-02 02:59"),
        ("2024-05-01T21:59:30.5+02", "2024-05-01 19:59:30.5"),
        ("2024-05-01 21:59", "2024-05-01 19:59"),
        ("2024-05-01T24:01Z", None),
    ],
)
def test_an_instant_is_read_with_or_without_seconds_and_offset(written: str, instant: str | None) -> None:
    query = "select as_ts($written, 'Europe/Madrid') is not distinct from $instant::timestamp"
    assert in_memory().rows(query, {"written": written, "instant": instant}) == [(True,)]


def test_a_store_in_memory_with_a_scratch_folder_writes_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, away = tmp_path / "scratch", tmp_path / "away"
    scratch.mkdir()
    away.mkdir()
    monkeypatch.chdir(away)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "is not there"))
    given = tmp_path / "posts.csv"
    given.write_text("post_id,published_at,network,text\na,2024-05-01 09:00,x,año\n", "latin-1")
    store = in_memory(scratch)
    prepared = prepare(store, given, "posts.csv", received=date(2024, 6, 1))
    assert confirm(store, prepared, at=datetime(2024, 6, 1), by="").tally.new == 1
    with store.cursor() as cursor:
        rows = "select repeat(md5(i::varchar), 64) as text from range(320000) r(i)"
        cursor.execute(f"create temp table large as {rows}")
        assert any(scratch.rglob("*.tmp"))
    store.close()
    assert list(away.iterdir()) == [] and [path for path in scratch.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("home", "advice"), [("own", "Divida el fichero"), (None, "menos ficheros")])
def test_what_does_not_fit_into_memory_is_said_in_words_and_taken_back(
    tmp_path: Path, home: str | None, advice: str
) -> None:
    store = Store(tmp_path / home if home else None)
    start(store)
    with pytest.raises(StoreError) as refused, store.writing() as cursor:
        cursor.execute("insert into book.batch_tables values (1, 'posts', 1, 0, 1)")
        cursor.execute("select list(repeat('x', 1000) || i) from range(2000000) one(i)").fetchall()
    assert advice in refused.value.words.es
    assert store.rows("select count(*) from book.batch_tables") == [(0,)]
    store.close()
