"""A marketer drops a file; an executive reads the number, how it is worked out, and the messages behind it."""

import csv

import pytest
from playwright.sync_api import expect

from tests.metrics.test_insights import HEADER, talk

pytestmark = pytest.mark.browser


@pytest.fixture
def messages(tmp_path):
    """Twelve contacts: three became a dialogue, three nobody answered; a later message sets the clock."""
    path = tmp_path / "messages.csv"
    later = ["z-1", "z", "2024-03-01 09:00", "out", "", "x", "dm", "Hasta luego y gracias"]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *talk(answered=6, returned=3, silent=3), later])
    return path


def test_from_a_dropped_file_to_the_messages_behind_a_number(serve, visit, messages):
    tab = visit(serve())
    page = tab.goto("/data?workspace=own&lang=es")
    page.locator("input[type=file]").first.set_input_files(str(messages))
    page.get_by_role("button", name="Guardar 25 filas").click(timeout=60_000)
    expect(page.get_by_role("button", name="Deshacer").first).to_be_visible(timeout=60_000)

    page = tab.goto("/?workspace=own&lang=es&period=all")
    card = page.locator(".st-key-pulse_dialogue")
    expect(card.get_by_role("heading", name="Llega a diálogo el 25\u00a0% de los contactos")).to_be_visible()
    expect(card).to_contain_text("3 de 12")

    card.get_by_role("button", name="Cómo se calcula").click()
    drawer = page.get_by_test_id("stPopoverBody")
    expect(drawer).to_contain_text("cliente, marca con contenido, y otra vez el cliente")
    expect(drawer).to_contain_text("from dyads where contact")
    page.keyboard.press("Escape")

    card.get_by_role("button", name="Ver las 12 filas").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("De la 1 a la 12 de 12")
    with page.expect_download() as download:
        dialog.get_by_test_id("stDownloadButton").get_by_role("button").click()
    rows = list(csv.DictReader(download.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 12
    assert sorted({row["Texto"] for row in rows}) == ["¿Abren el domingo?", "¿Tienen pan sin gluten?"]
    assert sum(row["Cuenta"] == "True" for row in rows) == 3
    assert tab.outside == []


def test_a_click_on_a_bar_shows_the_page_of_that_network_alone(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/?workspace={demo}&lang=es")
    chart = page.locator(".st-key-pulse_moved")
    chart.scroll_into_view_if_needed()
    expect(chart.locator(".barlayer .point path").nth(1)).to_be_visible()
    # The bars in their order: before, the largest cause, ….
    chart.locator(".barlayer .point path").nth(1).click(force=True)
    page.wait_for_url(lambda url: "network=instagram" in url)
    tab.settled()
    expect(page.get_by_role("button", name="Instagram").first).to_be_visible()
    assert tab.errors == []
