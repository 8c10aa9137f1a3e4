"""The desk in a browser: files dropped, stored, undone and redone, and names that would like to be more than names."""

import pytest

pytestmark = pytest.mark.browser

FILE = """message_id,created_at,direction,author_id,network,text
m1,2024-01-02T10:00:00,in,ana,facebook,¿Abren?
m2,2024-01-12T10:00:00,in,bea,facebook,¿Abren ya?
m3,nunca,in,eva,facebook,=1+1
"""
HOSTILE = "a] **b** `c` <img src=x onerror=alert(1)> www.evil.example.csv"
HOSTILE_FILE = "post_id,published_at,![x](http://evil.example/a.png),<b>z</b>,www.evil.example\np1,2024-01-01,1,2,3\n"


def test_a_file_goes_from_the_drop_zone_to_the_numbers_and_back(serve, visit, tmp_path):
    path = tmp_path / "messages.csv"
    path.write_text(FILE, encoding="utf-8")
    tab = visit(serve())
    page = tab.goto("/data?workspace=own")
    page.set_input_files(".picker", path)
    page.get_by_role("button", name="Guardar 2 filas").wait_for()
    tab.settled()
    assert "2 nuevas + 1 rechazada = 3" in tab.text()
    page.get_by_role("button", name="Guardar 2 filas").click()
    page.get_by_text("Guardado: 2 filas cambian lo que sabemos").wait_for()
    tab.settled()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bajar la rechazada").click()
    assert download.value.path().read_text(encoding="utf-8-sig").splitlines() == [
        "Tabla,Fila,Motivo,A,B,C,D,E,F",
        "messages.csv,4,sin un valor legible en created_at,m3,nunca,in,eva,facebook,'=1+1",
    ]
    for button, told, after in (
        ("Deshacer", "Salen de las cifras — mensajes: 2.", "Deshecho: las filas"),
        ("Rehacer", "Vuelven a las cifras — mensajes: 2.", "Rehecho: sus filas vuelven a contar."),
    ):
        page.get_by_role("button", name=button).last.click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_text(told).wait_for()
        dialog.get_by_role("button", name=button).click()
        page.get_by_text(after).wait_for()
        tab.settled()
    assert tab.errors == []


def test_hostile_names_stay_names(serve, visit, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(HOSTILE_FILE, encoding="utf-8")
    tab = visit(serve())
    page = tab.goto("/data?workspace=own")
    page.set_input_files(".picker", {"name": HOSTILE, "mimeType": "text/csv", "buffer": path.read_bytes()})
    page.get_by_text("Este fichero no se puede usar todavía").first.wait_for()
    page.get_by_role("button", name="Leer de otra manera").click()
    page.get_by_label("Esto es").fill("propia: publicaciones")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Guardar 1 fila").wait_for()
    tab.settled()
    assert "![x](http://evil.example/a.png)" in tab.text()
    main = page.get_by_test_id("stMain")
    assert [link.get_attribute("href") for link in main.locator("a").all()] == []
    assert main.locator("img").count() == 0
    assert (tab.errors, tab.outside) == ([], [])
