"""The way of a file over the desk: read, told, stored, undone, redone; refused, hostile, broken."""

from __future__ import annotations

import re

import metrics
from metrics import Tally
from pages.kit import session, upload
from pages.kit.desk import history, shelf
from tests.conftest import NOON
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

MESSAGES = """
    message_id, created_at,       direction, author_id, network,  text
    m1,         2024-01-02 10:00, in,        ana,       facebook, ¿Abren?
    m2,         2024-01-12 10:00, in,        bea,       facebook, ¿Abren hoy?
"""
FILE = """message_id,created_at,direction,author_id,network,text,color
m1,2024-01-02T10:00:00,in,ana,facebook,¿Abren?,rojo
m2,2024-01-12T10:00:00,in,bea,facebook,¿Abren ya?,rojo
m4,2024-01-13T10:00:00,in,leo,facebook,Hola,azul
m5,nunca,in,eva,facebook,=1+1,azul
m4,2024-01-13T10:00:00,in,leo,facebook,Hola,azul
"""
HOSTILE = "a] **b** `c` <img src=x>.csv"


def test_a_file_is_read_told_stored_undone_and_redone(workspace, visit, arrive) -> None:
    """Of five rows m1 was here, m2 changes, m4 is new and told twice, m5 has no date."""
    workspace(messages=MESSAGES)
    arrive("messages.csv", FILE)
    app = visit("data", lang="es")
    said = said_on(app)
    for sentence in (
        "El fichero está leído: 2 filas cambian lo que sabemos.",
        "Nada se ha guardado todavía.",
        "Es «Plantilla propia: mensajes»",
        "conocemos 6 de sus 7 columnas, entre ellas `message_id`, `created_at`, `direction`.",
        "las horas sin zona se leen con la de la marca, Madrid.",
        "**Columna que no se usa (1):** `color`.",
        "1 nueva + 1 que cambia + 1 que ya estaba + 1 rechazada + 1 aparte = 5",
        "Rechazadas: sin un valor legible en created_at (fila 5).",
        "Aparte: repetida más abajo en el mismo fichero, 1.",
    ):
        assert sentence in said
    store = session.store("own")
    assert store.rows("select count(*) from canonical.messages") == [(2,)]

    app.text_input(key="_who").input("Ana").run()
    press(app, "Guardar 2 filas")
    (batch, _) = store.history()
    assert (batch.by, batch.tally) == ("Ana", Tally(5, 1, 1, 1, 1, {"duplicate": 1}))
    assert store.rows("select message_id, text from canonical.messages order by 1") == [
        ("m1", "¿Abren?"),
        ("m2", "¿Abren ya?"),
        ("m4", "Hola"),
    ]
    said = said_on(app)
    assert "Guardado: 2 filas cambian lo que sabemos" in said
    assert "Dos ficheros guardados" in said
    assert not any("Guardar 2" in label or "Guardar 3" in label for label in labels(app))

    app.button(key=f"batch_{batch.id}_mark").click().run()
    assert "Salen de las cifras — mensajes: **1**; otras 2 siguen" in said_on(app)
    assert store.rows("select count(*) from canonical.messages") == [(3,)]
    # Buttons of a dialog are pressed in tests/browser: here the act itself.
    assert shelf.mark("own", batch.id, undone=True) is None
    assert store.rows("select text from canonical.messages order by message_id") == [("¿Abren?",), ("¿Abren hoy?",)]
    said = said_on(app.run())
    assert "Dos ficheros guardados, uno deshecho" in said
    assert "~~1 nueva + 1 que cambia + 1 que ya estaba + 1 rechazada + 1 aparte~~ deshecho el" in said
    app.button(key=f"batch_{batch.id}_mark").click().run()
    assert "Vuelven a las cifras — mensajes: **1**; otras 2 siguen" in said_on(app)
    assert shelf.mark("own", batch.id, undone=False) is None
    assert store.rows("select count(*) from canonical.messages") == [(3,)]
    assert "Dos ficheros guardados, uno" not in said_on(app.run())


def test_a_stored_file_leaves_the_disk_and_the_desk(workspace, visit, arrive) -> None:
    workspace()
    uploaded = arrive("messages.csv", FILE)
    press(visit("data"), "Guardar 3 filas")
    assert not uploaded.path.exists()
    assert upload.dropzone("files", "es") == []


def test_the_same_file_again_changes_nothing_and_an_undone_one_can_be_redone(workspace, visit, arrive) -> None:
    workspace()
    arrive("messages.csv", FILE)
    app = press(visit("data"), "Guardar 3 filas")
    arrive("messages.csv", FILE)
    app.run()
    assert "Este mismo fichero ya está guardado desde el" in said_on(app)
    assert "El fichero está leído: no cambia nada." in said_on(app)
    assert not any("Guardar 2" in label or "Guardar 3" in label for label in labels(app))
    store = session.store("own")
    metrics.undo(store, 1, at=NOON, by="Ana")
    app.run()
    assert "se guardó y se deshizo el 1 jun 2024, 14:00" in said_on(app)
    press(app, "**Rehacer**")
    assert [batch.undone_at for batch in store.history()] == [None]
    assert upload.dropzone("files", "es") == []


def test_several_files_are_stored_from_the_oldest_period_to_the_newest(workspace, visit, arrive) -> None:
    workspace()
    arrive("posts.csv", "post_id,published_at,network\np1,2024-03-01,x\n")
    arrive("posts.csv", "post_id,published_at,network\np1,2024-01-01,x\np2,2024-02-01,x\n")
    arrive("nada.csv", "id;nombre;edad\n1;Ana;3\n")
    app = visit("data")
    assert "De 3 ficheros, 2 están listos para guardar." in said_on(app)
    press(app, "Guardar los 2 ficheros")
    assert [batch.tally.rows for batch in session.store("own").history()] == [1, 2]
    arrive("posts.csv", "post_id,published_at,network\np3,2024-04-01,x\n")
    press(app.run(), "Guardar 1 fila")
    # First p1 and p2; then p1 again, which keeps its earlier time and is the same; then p3.
    assert "Guardados tres ficheros: 3 filas cambian lo que sabemos" in said_on(app)
    assert "Este fichero no se puede usar todavía" in said_on(app)


def test_a_hostile_name_stands_as_code_everywhere(workspace, visit, arrive) -> None:
    workspace()
    arrive(HOSTILE, "post_id,published_at,![x](http://evil.example),<b>z</b>\np1,2024-01-01,1,2\n")
    app = visit("data")
    next(box for box in app.selectbox if box.label == "Esto es").select("canonical_posts").run()
    said = said_on(app)
    assert "`` a] **b** `c` <img src=x>.csv ``" in said
    assert "`![x](http://evil.example)`, `<b>z</b>`" in said
    # What is left without the code is our own: no markup of theirs in it.
    outside = re.sub(r"(`+) .+? \1|`[^`]+`", "", said)
    assert not re.search(r"<img|<b>|!\[x|evil", outside)


def test_a_file_that_breaks_us_takes_no_other_with_it(workspace, visit, arrive, monkeypatch) -> None:
    workspace()
    arrive("roto.csv", "a,b\n1,2\n")
    arrive("messages.csv", FILE)
    real = metrics.prepare

    def fragile(store, path, name, **more):
        if name == "roto.csv":
            raise RuntimeError("broken")
        return real(store, path, name, **more)

    monkeypatch.setattr(metrics, "prepare", fragile)
    app = visit("data")
    assert "`roto.csv`: No hemos podido leer este fichero por un fallo nuestro." in said_on(app)
    assert any("Guardar 3 filas" in label for label in labels(app))


def test_the_rejected_rows_are_a_file_that_no_spreadsheet_runs(workspace, visit, arrive) -> None:
    workspace()
    arrive("messages.csv", FILE)
    press(visit("data"), "Guardar 3 filas")

    class View:
        workspace, language = "own", "es"

    (batch,) = session.store("own").history()
    text = history.rejected(View, batch)().decode("utf-8-sig")
    assert text.splitlines() == [
        "Tabla,Fila,Motivo,A,B,C,D,E,F,G",
        "messages.csv,5,sin un valor legible en created_at,m5,nunca,in,eva,facebook,'=1+1,azul",
    ]
