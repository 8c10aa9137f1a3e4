"""What is done without a mouse: the page of the board on paper, an outcome, and every control of the method."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_desk import FILE

pytestmark = pytest.mark.browser

SHEET, LEAST = 1047, 1240  # px across a sheet, and for three charts in a row
CARDS = ("dialogue", "monologue", "people", "waiting", "inside")
PLACES = """(names) => names.map((name) => {
  const card = document.querySelector(`.st-key-board_${name}`)
  const [outer, chart] = [card, card.querySelector(".main-svg")].map((one) => one.getBoundingClientRect())
  return { top: outer.top, inside: chart.left >= outer.left && chart.right <= outer.right + 1 }
})"""

NAMED = """(one) => [
  one.getAttribute("aria-label") || [...(one.labels || [])].map((label) => label.innerText).join(" ") || one.innerText,
  getComputedStyle(one).outlineStyle,
]"""


@pytest.mark.parametrize("width", [390, 1440, 1920])
def test_the_page_of_the_board_prints_three_charts_in_a_row_and_cuts_none(server, visit, demo, width):
    tab = visit(server)
    page = tab.page
    page.set_viewport_size({"width": width, "height": 900})
    tab.goto(f"/report?workspace={demo}&lang=es")
    expect(page.locator(".stPlotlyChart .main-svg:first-child")).to_have_count(5)
    tab.settled()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    root = "document.documentElement.style"
    scale = float(page.evaluate(f"{root}.getPropertyValue('--hablamos-print')"))
    assert SHEET / scale == pytest.approx(max(width, LEAST))
    # The sheet, made larger until nothing on it is small: a browser that is tested can only shrink its window.
    page.evaluate(f"{root}.setProperty('--hablamos-print', '1'); {root}.width = '{SHEET / scale:.0f}px'")
    cards = page.evaluate(PLACES, CARDS)
    assert [card["top"] for card in cards[:3]] == [cards[0]["top"]] * 3
    assert all(card["inside"] for card in cards)
    assert not page.get_by_role("button", name="Informe con gráficos (HTML)").is_visible()
    assert tab.errors == []


def test_who_stores_a_file_by_keyboard_goes_on_at_the_outcome(serve, visit, tmp_path):
    path = tmp_path / "messages.csv"
    path.write_text(FILE, encoding="utf-8")
    tab = visit(serve())
    page = tab.goto("/data?workspace=own&lang=es")
    page.set_input_files(".picker", path)
    page.get_by_role("button", name="Guardar 2 filas").press("Enter")
    outcome = page.get_by_role("heading", name="Guardado: 2 filas cambian lo que sabemos")
    expect(outcome).to_be_focused(timeout=20_000)
    page.keyboard.press("Tab")
    expect(page.locator(".st-key-stored_1 :focus")).to_have_count(1)
    page.get_by_role("radio", name="EN").click()
    tab.settled()
    expect(page.get_by_role("heading", name="Stored: 2 rows change what we know")).not_to_be_focused()
    assert tab.errors == []


def test_the_keyboard_reaches_every_control_of_the_method_and_each_has_a_name_and_a_ring(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/method?workspace={demo}&lang=es&metric=ttfr")
    reached: list[list[str]] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        at = page.locator("main :focus")
        # A grid speaks of its cells by itself.
        if at.count() and not at.evaluate("(one) => one.closest('.stDataFrameGlideDataEditor') !== null"):
            reached.append(at.evaluate(NAMED))
        elif reached and page.evaluate("document.activeElement === document.body"):
            break
    names = [name for name, _ in reached]
    assert all(names)
    # Of a group of choices one is reached by Tab, the others from it by the arrows.
    for name in ("Empresa", "Métricas", "Buscar", "Todas", "Métrica", "Copiar", "Todas de un vistazo"):
        assert any(name in each for each in names), name
    assert [name for name, ring in reached if "Copiar" in name and ring != "solid"] == []
    page.get_by_role("radio", name="Métricas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    tab.settled()
    expect(page.get_by_role("radio", name="Convenciones")).to_be_focused()
    assert "part=conventions" in page.url and tab.errors == []
