"""Files that take long: how far they are, stopped without a trace, told in words, one after another."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import metrics
from metrics import Stopped, StoreError
from metrics.intake import confirm
from pages.kit import session
from pages.kit.desk import lasting, room, shelf
from pages.kit.desk.work import PATIENCE, TURNS, Turns, Work
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

FILE = """message_id,created_at,direction,author_id,network,text
m1,2024-01-02T10:00:00,in,ana,facebook,¿Abren?
m2,2024-01-12T10:00:00,in,bea,facebook,¿Abren ya?
"""


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> dict[str, threading.Event]:
    """Every file is big, and reading and storing stand still at 43 % until they are let go."""
    gates = {"prepare": threading.Event(), "confirm": threading.Event()}
    monkeypatch.setattr(lasting, "BIG", 1)
    for name, gate in gates.items():
        monkeypatch.setattr(metrics, name, _held(getattr(metrics, name), gate))
    yield gates
    for gate in gates.values():
        gate.set()
    until(lambda: not TURNS.busy("own"))


def _held(real: Callable, gate: threading.Event) -> Callable:
    """At 43 % of its own way; the bar shows what that is of the whole."""

    def held(*given, watch, **more):
        while not gate.wait(0.01):
            watch.moved(0.43)
        return real(*given, watch=watch, **more)

    return held


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def settled(app, say: str):
    """The page looks again until it says this: some things it says only once."""
    until(lambda: say in said_on(app) + " ".join(labels(app)) or not app.run())
    assert not app.exception, app.exception
    return app


def bars(app) -> list[str]:
    return [bar.proto.text.replace("\u00a0", " ") for bar in app.get("progress")]


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of the data folder but the database, whose rows are told apart from its octets."""
    kept = [path for path in sorted(folder.rglob("*")) if path.is_file() and "workspace.duckdb" not in path.name]
    told = {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in kept}
    return {**told, "rows": _rows(session.store("own"))}


def _rows(store) -> str:
    tables = store.rows("select schema_name || '.' || table_name from duckdb_tables() where not temporary order by 1")
    held = {name: sorted(map(repr, store.rows(f"select * from {name}"))) for (name,) in tables}
    assert len(held) > 20
    return hashlib.sha256(repr(held).encode()).hexdigest()


@pytest.mark.parametrize(
    ("language", "reading", "storing", "keep"),
    [("es", "Leyendo… 17 %", "Guardando… 43 %", "Guardar 2"), ("en", "Reading… 17%", "Storing… 43%", "Store 2")],
)
def test_a_big_file_shows_how_far_it_is_read_and_stored(
    language, reading, storing, keep, slow, workspace, visit, arrive
) -> None:
    """43 % of understanding it, which is four tenths of reading it: 17 %."""
    workspace()
    arrive("messages.csv", FILE)
    app = visit("data", lang=language)
    until(lambda: bars(app.run()) == [reading])
    title = {"es": "Un fichero está en marcha", "en": "A file is on its way"}[language]
    assert title in said_on(app)
    assert not any(keep in label for label in labels(app))
    slow["prepare"].set()
    press(settled(app, keep), keep)
    until(lambda: bars(app.run()) == [storing])
    assert session.store("own").history() == []
    slow["confirm"].set()
    settled(app, {"es": "Guardado: 2 filas cambian", "en": "Stored: 2 rows change"}[language])
    assert [batch.tally.new for batch in session.store("own").history()] == [2]


def test_a_small_file_is_read_at_once(slow, workspace, visit, arrive, monkeypatch) -> None:
    workspace()
    monkeypatch.setattr(lasting, "BIG", len(FILE.encode()) + 1)
    monkeypatch.setattr(lasting, "read", lambda *given: pytest.fail("a thread for a small file"))
    for gate in slow.values():
        gate.set()
    monkeypatch.setattr(metrics, "prepare", _without_watch(metrics.prepare))
    arrive("messages.csv", FILE)
    assert any("Guardar 2 filas" in label for label in labels(visit("data")))


def _without_watch(held: Callable) -> Callable:
    return lambda *given, **more: held(*given, watch=SimpleNamespace(moved=lambda fraction: None), **more)


def test_a_stopped_reading_leaves_all_as_it_was_and_can_be_taken_up_again(
    slow, workspace, visit, arrive, tmp_path
) -> None:
    workspace(posts="post_id, published_at, network\np1, 2024-01-03, x")
    arrive("messages.csv", FILE)
    before = fingerprint(tmp_path)
    app = visit("data")
    until(lambda: bars(app.run()) == ["Leyendo… 17 %"])
    press(app, "Detener")
    settled(app, "Lectura detenida. No se ha guardado nada de este fichero.")
    assert bars(app) == []
    assert fingerprint(tmp_path) == before
    slow["prepare"].set()
    press(app, "Leer de nuevo")
    settled(app, "Guardar 2 filas")


def test_a_stopped_reading_can_be_discarded(slow, workspace, visit, arrive) -> None:
    workspace()
    uploaded = arrive("messages.csv", FILE)
    app = visit("data")
    press(app, "Detener")
    press(settled(app, "Lectura detenida"), "Descartar")
    assert not uploaded.path.exists()
    assert "messages.csv" not in said_on(app)


def test_a_stopped_storing_leaves_the_store_as_it_was_and_the_file_on_the_desk(
    slow, workspace, visit, arrive, tmp_path, monkeypatch
) -> None:
    """It is stopped when all rows are landed, which is the worst moment."""
    workspace(posts="post_id, published_at, network\np1, 2024-01-03, x")
    slow["prepare"].set()
    arrive("messages.csv", FILE)
    app = settled(visit("data"), "Guardar 2 filas")
    before = fingerprint(tmp_path)
    landed = threading.Event()
    monkeypatch.setattr(metrics, "confirm", _late(confirm, landed))
    press(app, "Guardar 2 filas")
    assert landed.wait(30)
    press(app, "Detener")
    settled(app, "Guardado detenido: no se ha guardado nada del fichero, que sigue aquí.")
    assert fingerprint(tmp_path) == before
    assert any("Guardar 2 filas" in label for label in labels(app))


def _late(real: Callable, landed: threading.Event) -> Callable:
    """Stands still at the second half, where the rows of the file are in the database."""

    def held(*given, watch, **more):
        def moved(fraction: float) -> None:
            watch.moved(fraction)
            while fraction >= 0.5:
                landed.set()
                time.sleep(0.01)
                watch.moved(fraction)

        return real(*given, watch=SimpleNamespace(moved=moved), **more)

    return held


def test_what_breaks_in_the_thread_is_said_in_words(slow, workspace, visit, arrive, monkeypatch) -> None:
    workspace()
    slow["prepare"].set()
    full = SimpleNamespace(disk_usage=lambda place: SimpleNamespace(free=0))
    arrive("messages.csv", FILE)
    monkeypatch.setattr(room, "shutil", full)
    app = settled(visit("data"), "No se ha podido leer, y no se ha guardado nada de este fichero. Para trabajar")
    assert "hacen falta 300 MB libres en el disco y quedan 0 B" in said_on(app)


def test_an_error_without_words_is_told_with_a_number_and_nothing_of_its_own(
    slow, workspace, visit, arrive, monkeypatch
) -> None:
    workspace()

    def broken(*given, **more):
        raise RuntimeError("secret path")

    monkeypatch.setattr(metrics, "prepare", broken)
    arrive("messages.csv", FILE)
    app = settled(visit("data"), "No se ha podido leer")
    assert "secret" not in said_on(app)
    assert "Leer de nuevo" in " ".join(labels(app))


def test_a_second_file_waits_for_its_turn_and_undoing_is_refused_meanwhile(slow, workspace, visit, arrive) -> None:
    workspace()
    arrive("one.csv", FILE)
    arrive("two.csv", FILE.replace("m1", "m9"))
    app = visit("data")
    until(lambda: bars(app.run())[0] == "Leyendo… 17 %")
    assert bars(app)[1] == "Espera su turno: ahora mismo se está leyendo o guardando otro fichero."
    assert "2 ficheros están en marcha" in said_on(app)
    assert shelf.mark("own", 1, undone=True).en.startswith("A file is being read or stored right now.")
    slow["prepare"].set()
    press(settled(app, "Guardar los 2 ficheros"), "Guardar los 2 ficheros")
    slow["confirm"].set()
    settled(app, "Hay 2 ficheros guardados y en uso")
    assert [batch.name for batch in session.store("own").history()] == ["two.csv", "one.csv"]


def test_a_reading_ends_a_minute_after_its_visitor_has_left_and_a_storing_goes_on() -> None:
    now = [100.0]
    reading = Work(lambda watch: None, present=lambda: False, clock=lambda: now[0])
    storing = Work(lambda watch: None, present=lambda: False, clock=lambda: now[0], dropped=False)
    for work in (reading, storing):
        work.start(Turns())
    now[0] += PATIENCE
    reading.moved(0.1)
    now[0] += 1
    storing.moved(0.1)
    with pytest.raises(Stopped):
        reading.moved(0.1)


def test_a_reading_that_ends_before_it_hears_of_the_stop_counts_as_stopped_and_a_storing_as_done() -> None:
    for dropped, state in ((True, "stopped"), (False, "done")):
        work = Work(lambda watch: watch.stop(), dropped=dropped).start(Turns())
        until(lambda work=work: not work.running)
        assert work.state == state


def test_the_bar_never_goes_back() -> None:
    work = Work(lambda watch: None)
    for fraction, shown in ((0.2, 0.2), (0.1, 0.2), (0.6, 0.6), (1.2, 1.0)):
        work.moved(fraction)
        assert work.fraction == shown


def test_work_is_done_one_at_a_time_in_the_order_of_arrival() -> None:
    turns, order, at_once = Turns(), [], []

    def act(name: str) -> Callable:
        def do(watch) -> None:
            at_once.append(name)
            assert len(at_once) == 1
            time.sleep(0.02)
            order.append(at_once.pop())

        return do

    works = [Work(act(name)).start(turns) for name in "abcde"]
    works[2].stop()
    until(lambda: not any(work.running for work in works))
    assert order == ["a", "b", "d", "e"]
    assert [work.state for work in works] == ["done", "done", "stopped", "done", "done"]


def test_room_is_asked_for_what_is_unpacked_stored_and_kept(tmp_path, monkeypatch) -> None:
    """A file of 1 GB: 1 + 1.4 + 1.8 GB and 300 MB to read it, 5 GB more to store it with its original."""
    free = [4_500_000_000]
    monkeypatch.setattr(room, "shutil", SimpleNamespace(disk_usage=lambda place: SimpleNamespace(free=free[0])))
    monkeypatch.setattr(room, "tempfile", SimpleNamespace(gettempdir=lambda: str(tmp_path)))
    room.check(tmp_path, 10**9)
    with pytest.raises(StoreError) as told:
        room.check(tmp_path, 10**9, storing=True)
    assert "takes 9.5 GB of free disk and 4.5 GB are left" in told.value.words.en.replace("\u00a0", " ")
    free[0] = 4_499_999_999
    with pytest.raises(StoreError):
        room.check(tmp_path, 10**9)


def test_a_new_reading_of_a_file_takes_the_place_of_the_earlier_one_alone(monkeypatch) -> None:
    known, gone = {"read": {}}, []
    monkeypatch.setattr(shelf, "memory", lambda: known)
    for key in (("own", "a", "1"), ("own", "b", "1"), ("demo", "a", "1"), ("own", "a", "2")):
        shelf.keep(key, SimpleNamespace(put_away=lambda key=key: gone.append(key)))
    assert [*known["read"]] == [("own", "b", "1"), ("demo", "a", "1"), ("own", "a", "2")]
    assert gone == [("own", "a", "1")]
    shelf.keep(("own", "b", "1"), known["read"]["own", "b", "1"])  # the same, followed once more
    assert gone == [("own", "a", "1")]
