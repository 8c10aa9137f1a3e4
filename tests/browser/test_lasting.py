"""A big file in a browser: stopped while it is read, then read again and stored whole."""

import hashlib
import re
from pathlib import Path

import pytest

import metrics

pytestmark = pytest.mark.browser
ROWS = 300_000


def made(path: Path) -> Path:
    """Some 30 MB: 300,000 messages of 2023, each of 100 octets or so."""
    with path.open("w", encoding="utf-8") as file:
        file.write("message_id,created_at,direction,author_id,network,text\n")
        for n in range(ROWS):
            moment = f"2023-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:00Z"
            file.write(f"m{n},{moment},in,u{n % 5000},facebook,¿Abren mañana por la tarde en la tienda {n}?\n")
    return path


def kept(data: Path) -> dict[str, str]:
    """Every file that is not part of the database itself, nor rows that wait to be stored."""
    files = [file for file in sorted(data.rglob("*")) if file.is_file() and "duckdb" not in file.name]
    files = [file for file in files if file not in waiting(data)]
    return {str(file.relative_to(data)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def waiting(data: Path) -> list[Path]:
    return [*data.rglob("waiting/*.rows")]


def test_a_reading_is_stopped_and_the_file_is_then_stored_whole(serve, visit, tmp_path):
    server = serve()
    tab = visit(server)
    page = tab.goto("/data?workspace=own")
    page.set_default_timeout(180_000)
    page.set_input_files(".picker", made(tmp_path / "messages.csv"))
    page.get_by_text(re.compile(r"Leyendo… [1-9]")).wait_for()
    before = kept(server.data)
    page.get_by_role("button", name="Detener").click()
    page.get_by_text("Lectura detenida. No se ha guardado nada de este fichero.").wait_for()
    assert (kept(server.data), waiting(server.data)) == (before, [])
    page.get_by_role("button", name="Leer de nuevo").click()
    page.get_by_role("button", name="Guardar 300.000 filas").click()
    page.get_by_text(re.compile("Guardando… [0-9]")).wait_for()
    page.get_by_text("Guardado: 300.000 filas cambian lo que sabemos").wait_for()
    tab.settled()
    assert (tab.errors, tab.outside, waiting(server.data)) == ([], [], [])
    server.process.terminate()
    server.process.wait(30)
    store = metrics.open_workspace(server.data, "own")
    assert store.rows("select count(*), count(distinct message_id) from canonical.messages") == [(ROWS, ROWS)]
    store.close()
