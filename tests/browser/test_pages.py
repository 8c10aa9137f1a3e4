"""Every page of the demo company, loaded in two ways: what is true of each, and then what it is there for."""

from __future__ import annotations

import csv
import re

import pytest
from playwright.sync_api import expect

from metrics.workspaces import SAMPLES
from pages.kit import words
from tests.browser import looking
from tests.browser.conftest import visitors

pytestmark = pytest.mark.browser
OWN = {"events": ("name", "note"), "departments": ("department",), "posts": ("topic",), "internal_posts": ("topic",)}
WAYS = {"es-wide-light": ("es", 1440, "light"), "en-390-dark": ("en", 390, "dark")}
GROUND = {"light": "rgb(251, 249, 245)", "dark": "rgb(25, 23, 20)"}


def on(*names, ways=("es-wide-light",)):
    """The test is made on these pages; tests of one page and way share its loading, so that acts stand last."""
    loaded = [pytest.param((name, way), id=f"{name}-{way}") for way in ways for name in names]
    return pytest.mark.parametrize("tab", loaded, indirect=True)


EVERY = on(*words.PAGES, ways=WAYS)


@pytest.fixture(scope="module")
def tab(request, browser, server, demo):
    """A page, loaded by its address by a new visitor."""
    name, way = request.param
    language, width, scheme = WAYS[way]
    with visitors(browser) as visit:
        opened = visit(server, width=width, color_scheme=scheme)
        opened.goto(f"/{name}?workspace={demo}&lang={language}")
        yield opened


@pytest.fixture
def way(request):
    """The language, width and theme in which the page has been asked for."""
    return WAYS[request.node.callspec.params["tab"][1]]


@pytest.fixture(scope="module")
def own(demo):
    """Words of the company's own people, which stay as they wrote them: events, departments and topics."""
    folder = SAMPLES / demo
    said = []
    for file, columns in OWN.items():
        with (folder / f"{file}.csv").open(encoding="utf-8", newline="") as rows:
            said += [row[column] or "" for row in csv.DictReader(rows) for column in columns]
    return said


@EVERY
def test_a_page_is_whole_and_no_wider_than_its_window(tab):
    expect(looking.undrawn(tab.page)).to_have_count(0, timeout=20_000)
    assert tab.page.get_by_test_id("stException").count() == 0
    assert looking.sideways(tab.page) <= 0


@EVERY
def test_a_page_has_no_barriers(tab):
    assert looking.barriers(tab.page) == []


@EVERY
def test_a_page_speaks_one_language(tab, way, own):
    assert looking.foreign(looking.words(tab.page), way[0], own) == []


@EVERY
def test_a_page_wears_the_theme_of_the_system(tab, way):
    ground = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    assert tab.page.evaluate(ground) == GROUND[way[2]]


@EVERY
def test_no_page_breaks_the_policy_or_asks_anything_of_another_server(tab):
    assert (tab.errors, tab.outside) == ([], [])


@on("conversation", "follows", "ambassadors", "inside_out", "trust")
def test_what_a_picture_shows_can_be_read_in_its_table(tab):
    tab.page.get_by_test_id("stMain").get_by_role("button", name="Tabla", exact=True).first.click()
    body = tab.page.get_by_test_id("stPopoverBody")
    expect(body.get_by_role("row").nth(1)).to_be_visible()
    assert body.get_by_role("columnheader").count() >= 2
    assert tab.errors == []


@on("waiting")
def test_who_waits_is_taken_along_as_a_file(tab):
    told = tab.page.get_by_role("heading", name=re.compile(r"^Esperan \d+ contactos")).inner_text()
    with tab.page.expect_download() as download:
        tab.page.locator(".st-key-waiting_csv").get_by_role("button").click()
    rows = list(csv.DictReader(download.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == int(told.split()[1])
    assert tab.errors == []


@on("channel")
def test_the_map_shows_networks_instead_of_months(tab):
    card = tab.page.locator(".st-key-channel_map")
    expect(card.get_by_test_id("stPlotlyChart")).not_to_contain_text("Instagram")
    card.get_by_role("radio", name="Redes").click()
    expect(card.get_by_test_id("stPlotlyChart")).to_have_count(1, timeout=30_000)
    tab.settled()
    expect(card.get_by_test_id("stPlotlyChart")).to_contain_text("Instagram")
    assert tab.errors == []


@on("report")
def test_the_report_is_one_file_that_opens_without_us(tab, server, visit, tmp_path):
    with tab.page.expect_download() as download:
        tab.page.get_by_role("button", name="Informe con gráficos (HTML)").click()
    file = tmp_path / "report.html"
    download.value.save_as(file)
    alone = visit(server).page
    asked: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.goto(file.as_uri())
    expect(alone.locator(".js-plotly-plot").first).to_be_visible()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


@on("method")
def test_a_metric_is_found_by_a_word_of_it(tab):
    search = tab.page.get_by_role("textbox", name="Buscar")
    search.fill("capilaridad")
    search.press("Enter")
    expect(tab.page.get_by_test_id("stMain").get_by_role("heading", name="Capilaridad").first).to_be_visible()
    assert tab.errors == []


@on("pulse")
def test_the_keyboard_walks_straight_into_what_it_opens_and_back(tab):
    page = tab.page
    opener = page.locator(".st-key-pulse_dialogue").get_by_role("button", name="Cómo se calcula")
    opener.press("Enter")
    body = page.get_by_test_id("stPopoverBody")
    expect(body).to_be_focused()
    tab.settled()
    page.keyboard.press("Tab")
    expect(body.locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(body).to_have_count(0)
    expect(opener).to_be_focused()
    link = page.locator("[data-testid=stPageLink] a").first
    link.focus()
    assert link.evaluate("(element) => getComputedStyle(element).outlineStyle") == "solid"


@on("pulse")
def test_the_first_thing_to_do_leads_to_where_it_is_done(tab, demo):
    page = tab.page
    page.get_by_test_id("stMain").get_by_role("link", name="Ir a Quién espera").first.click()
    page.wait_for_url(lambda url: "/waiting" in url)
    tab.settled()
    assert f"workspace={demo}" in page.url
    expect(page.get_by_role("heading", name=re.compile("Esperan .* contactos; el más antiguo"))).to_be_visible()
    assert tab.errors == []
