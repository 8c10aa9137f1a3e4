"""A table that nobody knows is mapped on the desk, stored, remembered for the next file, changed and forgotten."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

import metrics
from metrics import Mapping
from pages.kit import session, upload
from pages.kit.desk import draft, mapping_columns, shelf
from pages.kit.words import plain
from tests.conftest import NOON
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

TALK = (
    "Cuándo;Dónde;Quién;Qué dice;Sentido\n"
    "13/04/2026 10:05;Instagram;@ana;¿Abren el domingo?;Entrante\n"
    "13/04/2026 10:25;Instagram;@obrador;Sí, de 9 a 14.;Saliente\n"
    "14/04/2026 9:00;Instagram;@luis;Gracias;Rarísimo\n"
    "Total;;;;3\n"
)
COLUMNS = {
    "created_at": "Cuándo",
    "network": "Dónde",
    "author_id": "Quién",
    "text": "Qué dice",
    "direction": "Sentido",
}
TALK_MAPPING = Mapping("messages", COLUMNS, ("Cuándo", "Dónde", "Quién", "Qué dice", "Sentido"), "Mensajes")


def choose(app, label: str, value: str):
    """Chooses in the select whose label holds these words, unless it says so already."""
    return put(app, next(box for box in app.selectbox if label in box.label), value)


def put(app, box, value: str):
    if box.value != value:
        box.select(value).run()
        assert not app.exception, app.exception
    return app


def column(app, name: str):
    return next(box for box in app.selectbox if box.label == f"Qué es {plain(name)}")


def messages() -> list[tuple]:
    query = "select created_at, network, text, direction from canonical.messages order by created_at"
    return session.store("own").rows(query)


def mapped(app):
    """The list as a person would map it, whatever was proposed."""
    press(app, "Decir qué es cada columna")
    choose(app, "Qué cuenta cada fila", "messages")
    for target, name in COLUMNS.items():
        put(app, column(app, name), target)
    choose(app, "Qué significa Rarísimo", "in")
    choose(app, "Dejar fuera filas según", "Cuándo")
    next(box for box in app.multiselect if box.label == "Cuando diga").set_value(["Total"]).run()
    assert not app.exception, app.exception
    return app


def test_an_unknown_list_of_messages_is_mapped_tried_and_stored(workspace, visit, arrive) -> None:
    """Of four rows two come in, one goes out, and one is a total."""
    workspace()
    arrive("lista.csv", TALK)
    app = visit("data", lang="es")
    assert "Este fichero no se puede usar todavía" in said_on(app)
    said = said_on(mapped(app))
    assert "Está dicho todo lo necesario." in said
    assert "3 nuevas + 1 aparte = 4" in said
    assert messages() == []
    app.text_input(key="_who").input("Ana").run()
    press(app, "Leer así solo este fichero")
    assert "con las columnas que usted ha dicho, solo esta vez" in said_on(app)
    press(app, "Guardar 3 filas")
    assert messages() == [
        (datetime(2026, 4, 13, 8, 5), "instagram", "¿Abren el domingo?", "in"),
        (datetime(2026, 4, 13, 8, 25), "instagram", "Sí, de 9 a 14.", "out"),
        (datetime(2026, 4, 14, 7), "instagram", "Gracias", "in"),
    ]
    assert metrics.remembered_mappings(session.store("own")) == []
    [batch] = session.store("own").history()
    assert (batch.by, metrics.choices_of(session.store("own"), batch.id).mappings[0].columns) == ("Ana", COLUMNS)


def test_a_mapping_that_is_kept_reads_the_next_file_by_itself_and_is_forgotten(workspace, visit, arrive) -> None:
    workspace()
    arrive("abril.csv", TALK)
    app = mapped(visit("data", lang="es"))
    next(box for box in app.text_input if box.label == "Nombre de esta lectura").input("Tienda").run()
    press(app, "Guardar y leer así")
    said = said_on(app)
    assert "Lectura guardada: los próximos ficheros" in said
    assert "con `Tienda`, guardada el" in said
    press(app, "Guardar 3 filas")
    arrive("mayo.csv", "Dónde;CUÁNDO;Quién;Qué dice;Sentido\nX;20/05/2026 8:00;@eva;¿Hay pan?;Rarísimo\n")
    app.run()
    assert "con `Tienda`, guardada el" in said_on(app)
    press(app, "Guardar 1 fila")
    assert messages()[-1] == (datetime(2026, 5, 20, 6), "x", "¿Hay pan?", "in")
    assert "Lecturas guardadas · 1" in [fold.label for fold in app.get("expander")]
    press(app, "Olvidar")
    assert "Olvidada: los próximos ficheros" in said_on(app)
    arrive("junio.csv", TALK.replace("/04/", "/06/"))
    app.run()
    assert "Este fichero no se puede usar todavía" in said_on(app)
    assert len(messages()) == 4


def test_a_mapping_under_way_survives_reruns_and_visits_to_other_pages(workspace, visit, arrive) -> None:
    workspace()
    arrive("lista.csv", TALK)
    app = mapped(visit("data", lang="es"))
    app.switch_page("method.py").run()
    app.switch_page("data.py").run()
    assert column(app, "Sentido").value == "direction"
    assert next(box for box in app.selectbox if box.label == "Qué significa Rarísimo").value == "in"
    press(app, "Dejarlo como estaba")
    assert "Este fichero no se puede usar todavía" in said_on(app)


def test_what_is_missing_is_said_and_nothing_can_be_read_before(workspace, visit, arrive) -> None:
    workspace()
    arrive("lista.csv", TALK)
    app = mapped(visit("data", lang="es"))
    column(app, "Cuándo").select("").run()
    assert "Falta por decir: **escrito**" in said_on(app)
    assert app.button(key=next(b.key for b in app.button if b.key and b.key.endswith("_map_once"))).disabled
    column(app, "Cuándo").select("created_at").run()
    assert "3 nuevas + 1 aparte = 4" in said_on(app)


def test_a_target_that_is_given_to_another_column_leaves_the_first(workspace, visit, arrive) -> None:
    workspace()
    arrive("lista.csv", TALK)
    app = mapped(visit("data", lang="es"))
    column(app, "Quién").select("text").run()
    assert (column(app, "Qué dice").value, column(app, "Quién").value) == ("", "text")


def test_a_network_that_no_column_tells_is_said_once(workspace, visit, arrive) -> None:
    workspace()
    arrive("lista.csv", "Cuándo;Qué dice\n13/04/2026 10:05;¿Abren el domingo por la mañana?\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    choose(app, "Qué cuenta cada fila", "messages")
    column(app, "Cuándo").select("created_at").run()
    column(app, "Qué dice").select("text").run()
    choose(app, "Red", "tiktok")
    choose(app, "Sentido", "in")
    press(app, "Leer así solo este fichero")
    press(app, "Guardar 1 fila")
    assert messages() == [(datetime(2026, 4, 13, 8, 5), "tiktok", "¿Abren el domingo por la mañana?", "in")]


def test_columns_without_a_name_and_with_the_same_name_can_be_mapped(workspace, visit, arrive) -> None:
    """The second Fecha is when it was published; the text stands under no name."""
    workspace()
    arrive("lista.csv", "Fecha;Fecha;;Red\nhoy;13/04/2026;Pan de centeno;Facebook\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    choose(app, "Qué cuenta cada fila", "posts")
    assert "Columna 3, sin nombre" in said_on(app)
    next(box for box in app.selectbox if "Fecha ‹2›" in box.label).select("published_at").run()
    next(box for box in app.selectbox if box.label.startswith("Qué es ‹3›")).select("text").run()
    choose(app, "Qué es Red", "network")
    press(app, "Guardar y leer así")
    press(app, "Guardar 1 fila")
    told = session.store("own").rows("select published_at, text, network from canonical.posts")
    assert told == [(datetime(2026, 4, 12, 22), "Pan de centeno", "facebook")]


def test_a_renamed_column_of_a_known_export_is_shown_and_mended(workspace, visit, arrive) -> None:
    header = "Post ID,Account ID,Account username,Publish moment,Post type,Reach,Likes,Comments,Mood\n"
    workspace()
    arrive("meta.csv", header + "1,2,obrador,03/14/2024 10:00,IG reel,5,4,3,feliz\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    said = said_on(app)
    assert "`Publish moment` parece la que se llamaba `Publish time`." in said
    assert "Es nueva: `Mood`." in said
    press(app, "Leer así solo este fichero")
    press(app, "Guardar 1 fila")
    told = session.store("own").rows("select post_id, reactions, comments from canonical.posts")
    assert told == [("1", 4, 3)]


def test_a_known_column_that_is_set_to_unused_is_not_read(workspace, visit, arrive) -> None:
    workspace()
    arrive("posts.csv", "post_id,published_at,network,reactions,text\np1,2024-01-01,x,7,Hola\n")
    app = press(visit("data", lang="es"), "Cambiar las columnas")
    column(app, "reactions").select("").run()
    press(app, "Leer así solo este fichero")
    press(app, "Guardar 1 fila")
    assert session.store("own").rows("select reactions, text from canonical.posts") == [(None, "Hola")]


def bring(arrive, content: str | bytes, name: str = "tienda.hablamos-mapping.json"):
    return arrive(name, content)


def test_a_mapping_is_taken_along_as_a_file_and_brought_in(workspace, visit, arrive) -> None:
    workspace()
    bring(arrive, metrics.export_mapping(TALK_MAPPING), "de otro panel.json")
    app = visit("data", lang="es")
    assert "Es una lectura guardada" in said_on(app)
    assert "Para leer mensajes. Columnas: `Cuándo`, `Dónde`" in said_on(app)
    press(app, "Guardar esta lectura")
    [kept] = metrics.remembered_mappings(session.store("own"))
    assert kept.mapping == TALK_MAPPING
    assert upload.dropzone("files", "es") == []
    arrive("lista.csv", TALK)
    assert "con `Mensajes`, guardada el" in said_on(app.run())


@pytest.mark.parametrize(
    "wrong",
    [
        "{",
        b"\xff\xfe\x00",
        '{"hablamos_mapping": 9}',
        json.dumps({"hablamos_mapping": 1, "table": "posts'; drop table x"}),
        '{"hablamos_mapping": 1, "table": "messages", "name": "' + "x" * 400_000 + '"}',
        json.dumps({"hablamos_mapping": 1, "table": "posts", "name": "<img src=x>](y)", "more": "**b**"}),
    ],
)
def test_a_wrong_or_hostile_mapping_is_refused_in_words(wrong, workspace, visit, arrive) -> None:
    workspace()
    bring(arrive, wrong)
    app = visit("data", lang="es")
    assert "Esta lectura no se puede usar" in said_on(app)
    assert "Esta correspondencia de columnas no se puede usar:" in said_on(app)
    assert "Guardar esta lectura" not in "".join(labels(app))
    assert metrics.remembered_mappings(session.store("own")) == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_fictional_company_shows_the_mapping_and_keeps_nothing(language, workspace, visit, arrive) -> None:
    workspace()
    session.store("own").read_only = True
    arrive("lista.csv", TALK)
    app = visit("data", lang=language)
    press(app, {"es": "Decir qué es cada columna", "en": "Say what each column is"}[language])
    said = said_on(app)
    assert {"es": "puede probar la lectura", "en": "you can try the reading"}[language] in said
    assert not any("Guardar" in label or "Save" in label for label in labels(app))


def test_ids_stay_when_one_column_more_is_mapped_later(workspace, visit, arrive) -> None:
    """Kept without the author first, then with: the same three rows are the same three messages."""
    workspace()
    store = session.store("own")
    fewer = {target: name for target, name in COLUMNS.items() if target != "author_id"}
    metrics.remember_mapping(
        store, Mapping("messages", fewer, TALK_MAPPING.header, leave_out={"Cuándo": ("Total",)}), at=NOON, by="Ana"
    )
    arrive("lista.csv", TALK)
    app = press(visit("data", lang="es"), "Guardar 3 filas")
    arrive("lista otra vez.csv", TALK + "\n")
    press(app.run(), "Cambiar las columnas")
    column(app, "Quién").select("author_id").run()
    press(app, "Guardar y leer así")
    press(app, "Guardar 3 filas")
    assert len(messages()) == 3
    assert store.rows("select count(distinct author_id) from canonical.messages") == [(3,)]


def test_how_sure_a_proposal_is_stands_in_words(workspace, visit, arrive) -> None:
    workspace()
    uploaded = arrive("lista.csv", TALK)
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    found = app.session_state["_desk"]["drafts"][uploaded.id]
    assert isinstance(found, draft.Draft)
    told = [mapping_columns.sureness(found, guess, "es") for guess in found.proposal.columns]
    assert all(sentence.startswith(("Seguro, ", "Probable, ", "Dudoso, ", "No sabemos")) for sentence in told)
    assert shelf.MEMORY == "_desk"
