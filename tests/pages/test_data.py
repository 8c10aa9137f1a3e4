"""The marketer's desk in every state of a workspace: empty, posts only, full, fictional; and its settings."""

from __future__ import annotations

import pytest

import metrics
from metrics import Text, WorkspaceInfo
from pages.kit import session
from tests.conftest import land, table
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

LANGUAGES = ("es", "en")
POSTS = """
    post_id, published_at,     network,  text
    p1,      2024-01-03 10:00, facebook, Nueva hogaza
    p2,      2024-01-10 10:00, facebook, ¿Qué pan prefieren?
"""
# The weeks of 1 and 8 January, and in a second file that of 29 January: no file tells the two between.
MESSAGES = """
    message_id, created_at,       direction, author_id, network,  text
    m1,         2024-01-02 10:00, in,        ana,       facebook, ¿Abren?
    m2,         2024-01-12 10:00, in,        bea,       facebook, ¿Abren hoy?
"""
LATER = """
    message_id, created_at,       direction, author_id, network,  text
    m3,         2024-01-30 10:00, in,        leo,       facebook, Gracias
"""
FILE = """message_id,created_at,direction,author_id,network,text,color
m1,2024-01-02T10:00:00,in,ana,facebook,¿Abren?,rojo
m2,2024-01-12T10:00:00,in,bea,facebook,¿Abren ya?,rojo
m4,2024-01-13T10:00:00,in,leo,facebook,Hola,azul
m5,nunca,in,eva,facebook,=1+1,azul
m4,2024-01-13T10:00:00,in,leo,facebook,Hola,azul
"""
HOSTILE = "a] **b** `c` <img src=x>.csv"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_desk_invites_and_offers_templates(language, workspace, visit) -> None:
    workspace()
    app = visit("data", lang=language)
    said = said_on(app)
    for sentence in {
        "es": ("Traiga aquí los ficheros de sus redes", "Qué ficheros sabemos leer", "**TikTok Studio**: contenido"),
        "en": ("Bring the files of your networks here", "Which files we can read", "**TikTok Studio**: content"),
    }[language]:
        assert sentence in said
    assert len(app.get("download_button")) == len(metrics.TEMPLATES) == 15
    assert {"es": "Faltan", "en": "missing"}[language] not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_posts_alone_are_listed_and_the_desk_says_what_they_cannot_see(language, workspace, visit) -> None:
    workspace(posts=POSTS)
    said = said_on(visit("data", lang=language))
    for sentence in {
        "es": (
            "Hay 1 fichero guardado y en uso",
            "Un fichero guardado",
            "Sin huecos en 2 semanas",
            "2 nuevas",
            "Los mensajes de Facebook: no hay ninguno",
        ),
        "en": (
            "There is 1 file stored and in use",
            "One file stored",
            "No gaps in 2 weeks",
            "2 new",
            "The messages of Facebook: there are none",
        ),
    }[language]:
        assert sentence in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_desk_says_which_weeks_are_missing(language, workspace, visit, tmp_path) -> None:
    workspace(posts=POSTS, messages=MESSAGES)
    store = metrics.open_workspace(tmp_path, "own")
    land(store, {"messages": table(LATER)}, name=HOSTILE)
    store.close()
    said = said_on(visit("data", lang=language))
    for sentence in {
        "es": ("Faltan dos semanas de mensajes de Facebook", "Dos ficheros guardados", "30 ene 2024, 10:00"),
        "en": ("Two weeks of Facebook messages are missing", "Two files stored", "30 Jan 2024, 10:00"),
    }[language]:
        assert sentence in said
    assert "`` a] **b** `c` <img src=x>.csv ``" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fictional_company_explains_itself_and_keeps_the_files(
    language, workspace, visit, arrive, monkeypatch
) -> None:
    workspace(posts=POSTS)
    session.store("own").read_only = True
    own = WorkspaceInfo("mine", Text(es="Mi marca", en="My brand"))
    company = WorkspaceInfo("own", Text(es="Pan", en="Bread"), fictional=True)
    monkeypatch.setattr(session, "workspaces", lambda: [company, own])
    arrive("messages.csv", FILE)
    app = visit("data", lang=language)
    said = said_on(app)
    assert {"es": "Esta empresa es inventada y de solo lectura", "en": "This company is invented"}[language] in said
    assert {"es": "Es «Plantilla propia: mensajes»", "en": "This is “Our own template: messages”"}[language] in said
    assert not any(word in label for label in labels(app) for word in ("Guardar", "Store", "Deshacer", "Undo"))
    press(app, {"es": "Abrir «Mi marca» con este fichero", "en": "Open “My brand” with this file"}[language])
    assert app.query_params["workspace"] == "mine"
    keep = {"es": "Guardar 3 filas", "en": "Store 3 rows"}[language]
    assert any(keep in label for label in labels(app))


def test_settings_change_with_who_and_when_and_refuse_in_words(workspace, visit, tmp_path) -> None:
    workspace(posts=POSTS)
    app = visit("data")
    next(box for box in app.selectbox if box.label == "Zona horaria de la marca").select("Atlantic/Canary")
    app.text_area[0].input("25/12/2026\n2026-05-01")
    app.text_input(key="_who").input("Ana")
    press(app, "Guardar los ajustes")
    assert "Ajustes guardados: las cifras se han vuelto a calcular." in said_on(app)
    store = session.store("own")
    assert (store.settings["timezone"], store.settings["holidays"]) == ("Atlantic/Canary", ["2026-05-01", "2026-12-25"])
    assert [(one.name, one.by) for one in metrics.settings_history(store)] == [("holidays", "Ana"), ("timezone", "Ana")]
    app.text_area[0].input("31/02/2026")
    press(app, "Guardar los ajustes")
    assert "«`31/02/2026`» no es una fecha." in said_on(app)
    assert store.settings["holidays"] == ["2026-05-01", "2026-12-25"]
