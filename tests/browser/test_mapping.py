"""A table that nobody knows, mapped by hand in a browser, stored and counted; and the reading taken along as a file."""

import json

import pytest

pytestmark = pytest.mark.browser

LIST = (
    "Momento;Lo que pone;Zeta;Sentido\n"
    "13/04/2026 10:05;¿Abren?;a;Entrante\n"
    "14/04/2026 9:30;Sí;b;Saliente\n"
    "nunca;Gracias;c;Entrante\n"
)


def choose(page, label: str, words: str) -> None:
    """Chooses in a select by typing, as a person would."""
    page.get_by_label(label).click()
    page.get_by_label(label).fill(words)
    page.get_by_role("option", name=words).first.click()


def test_an_unknown_table_is_mapped_by_hand_stored_and_taken_along(serve, visit, tmp_path):
    path = tmp_path / "lista.csv"
    path.write_text(LIST, encoding="utf-8")
    tab = visit(serve())
    page = tab.goto("/data?workspace=own&lang=es")
    page.set_input_files(".picker", path)
    page.get_by_role("button", name="Decir qué es cada columna").click()
    page.get_by_text("Qué cuenta cada fila").wait_for()
    tab.settled()
    steps = (("Qué cuenta cada fila", "Mensajes"), ("Qué es Lo que pone", "Texto"), ("Qué es Zeta", "Quién escribe"))
    for label, words in steps:
        choose(page, label, words)
        tab.settled()
    page.get_by_label("Nombre de esta lectura").fill("De la tienda")
    page.get_by_label("Nombre de esta lectura").press("Enter")
    tab.settled()
    assert "2 nuevas + 1 rechazada = 3" in tab.text()
    page.get_by_role("button", name="Guardar y leer así").click()
    page.get_by_role("button", name="Guardar 2 filas").click()
    page.get_by_text("Guardado: 2 filas cambian lo que sabemos").wait_for()
    tab.settled()
    assert "2 nuevas + 1 rechazada = 3" in tab.text()
    page.get_by_text("Lecturas guardadas · 1").click()
    tab.settled()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bajar", exact=True).click()
    assert download.value.suggested_filename == "de-la-tienda.hablamos-mapping.json"
    told = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert (told["table"], told["columns"]["text"], told["columns"]["author_id"]) == ("messages", "Lo que pone", "Zeta")
    assert (tab.errors, tab.outside) == ([], [])
