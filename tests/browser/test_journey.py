"""A marketer drops a file; an executive reads the number, how it is worked out, and the messages behind it."""

import csv

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SHOTS
from tests.metrics.test_insights import HEADER, talk

pytestmark = pytest.mark.browser
PAGES = ("", "conversation", "waiting", "data", "method")


@pytest.fixture
def messages(tmp_path):
    """Twelve contacts: three became a dialogue, three nobody answered; a later message sets the clock."""
    path = tmp_path / "messages.csv"
    later = ["z-1", "z", "2024-03-01 09:00", "out", "", "x", "dm", "Hasta luego y gracias"]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *talk(answered=6, returned=3, silent=3), later])
    return path


def test_from_a_dropped_file_to_the_messages_behind_a_number(server, visit, messages):
    tab = visit(server)
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
    expect(dialog).to_contain_text("12 de 12")
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Bajar como CSV").click()
    rows = list(csv.DictReader(download.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 12
    assert sorted({row["Texto"] for row in rows}) == ["¿Abren el domingo?", "¿Tienen pan sin gluten?"]
    assert sum(row["Cuenta"] == "True" for row in rows) == 3
    assert tab.outside == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_page_is_drawn_whole_and_its_picture_kept(language, width, scheme, server, visit, demo):
    """Every page of the demo company: no failure, nothing that scrolls sideways, no chart left undrawn."""
    tab = visit(server, width=width, color_scheme=scheme)
    SHOTS.mkdir(exist_ok=True)
    for name in PAGES:
        page = tab.goto(f"/{name}?workspace={demo}&lang={language}")
        page.wait_for_timeout(500)
        charts = page.get_by_test_id("stPlotlyChart")
        assert charts.count() == page.locator("[data-testid=stPlotlyChart] .main-svg:first-child").count()
        assert page.get_by_test_id("stException").count() == 0
        wide = page.evaluate("() => [document.documentElement.scrollWidth, window.innerWidth]")
        assert wide[0] <= wide[1]
        page.screenshot(path=SHOTS / f"{name or 'pulse'}_{language}_{width}_{scheme}.png", full_page=True)
    assert tab.errors == []
