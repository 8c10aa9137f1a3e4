"""On every page that only shows, what it is there for: go on to what to do, look closer, take it along."""

import csv
import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_the_first_thing_to_do_leads_to_where_it_is_done(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/?workspace={demo}&lang=es")
    page.get_by_test_id("stMain").get_by_role("link", name="Ir a Quién espera").first.click()
    page.wait_for_url(lambda url: "/waiting" in url)
    tab.settled()
    assert f"workspace={demo}" in page.url
    expect(page.get_by_role("heading", name=re.compile("Esperan .* contactos; el más antiguo"))).to_be_visible()
    assert tab.errors == []


def test_who_waits_is_taken_along_as_a_file(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/waiting?workspace={demo}&lang=es")
    told = page.get_by_role("heading", name=re.compile(r"^Esperan \d+ contactos")).inner_text()
    with page.expect_download() as download:
        page.locator(".st-key-waiting_csv").get_by_role("button").click()
    rows = list(csv.DictReader(download.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == int(told.split()[1])
    assert tab.errors == []


@pytest.mark.parametrize("name", ["conversation", "follows", "ambassadors", "inside_out", "trust"])
def test_what_a_picture_shows_can_be_read_in_its_table(server, visit, demo, name):
    tab = visit(server)
    page = tab.goto(f"/{name}?workspace={demo}&lang=es")
    page.get_by_test_id("stMain").get_by_role("button", name="Tabla", exact=True).first.click()
    body = page.get_by_test_id("stPopoverBody")
    expect(body.get_by_role("row").nth(1)).to_be_visible()
    assert body.get_by_role("columnheader").count() >= 2
    assert tab.errors == []


def test_the_map_shows_networks_instead_of_months(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/channel?workspace={demo}&lang=es")
    card = page.locator(".st-key-channel_map")
    expect(card.get_by_test_id("stPlotlyChart")).not_to_contain_text("Instagram")
    card.get_by_role("radio", name="Redes").click()
    expect(card.get_by_test_id("stPlotlyChart")).to_have_count(1, timeout=30_000)
    tab.settled()
    expect(card.get_by_test_id("stPlotlyChart")).to_contain_text("Instagram")
    assert tab.errors == []


def test_the_report_is_one_file_that_opens_without_us(server, visit, demo, tmp_path):
    tab = visit(server)
    page = tab.goto(f"/report?workspace={demo}&lang=es")
    with page.expect_download() as download:
        page.get_by_role("button", name="Informe con gráficos (HTML)").click()
    file = tmp_path / "report.html"
    download.value.save_as(file)
    alone = visit(server).page
    asked: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.goto(file.as_uri())
    expect(alone.locator(".js-plotly-plot").first).to_be_visible()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_a_metric_is_found_by_a_word_of_it(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/method?workspace={demo}&lang=es")
    search = page.get_by_role("textbox", name="Buscar")
    search.fill("capilaridad")
    search.press("Enter")
    expect(page.get_by_test_id("stMain").get_by_role("heading", name="Capilaridad").first).to_be_visible()
    assert tab.errors == []
