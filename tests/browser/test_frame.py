"""What stands round every page, seen in a browser."""

import re

import pytest
from playwright.sync_api import expect

from pages.kit import words

pytestmark = pytest.mark.browser
LIGHT = "method"  # what stands round every page is tried on one that is drawn soon


def query(page):
    return page.url.partition("?")[2]


def address_is(page, expected):
    """Waits until the address says so: the run after a click may take its time."""
    page.wait_for_url(lambda url: url.partition("?")[2] == expected)


@pytest.mark.parametrize("name", ["waiting", "report", "data"])
def test_a_deep_link_on_a_cold_server_shows_its_page_inside_the_frame(serve, visit, demo, name):
    tab = visit(serve())
    page = tab.goto(f"/{name}?workspace={demo}")
    expect(page).to_have_title(f"{words.PAGES[name].es} · ¿Hablamos?")
    assert page.locator(".stMarkdownBadge", has_text=words.FICTIONAL.es).is_visible()
    assert re.search(r"Datos hasta el \d+.\w{3}.\d{4}, \d\d:\d\d, hora de \w+\.", tab.text())
    address_is(page, f"workspace={demo}")


def test_the_first_page_has_its_own_name_as_an_address(server, visit, demo):
    page = visit(server).goto(f"/pulse?workspace={demo}&lang=en")
    assert page.url == f"{server.url}/?workspace={demo}&lang=en"
    expect(page).to_have_title("Pulse · ¿Hablamos?")


def test_an_empty_workspace_invites_to_bring_files_or_to_see_a_demo(server, visit, demo):
    tab = visit(server)
    page = tab.goto("/waiting?workspace=own")
    assert page.get_by_role("heading", name=words.EMPTY_TITLE.es).is_visible()
    page.get_by_role("button", name="Ver ").first.click()
    tab.settled()
    address_is(page, f"workspace={demo}")
    assert page.locator(".stMarkdownBadge", has_text=words.FICTIONAL.es).is_visible()


def test_the_button_of_an_empty_workspace_leads_to_the_drop_zone(server, visit):
    tab = visit(server)
    page = tab.goto("/?workspace=own")
    page.get_by_role("button", name=words.BRING_FILES.es).click()
    tab.settled()
    page.get_by_role("button", name=words.DROPZONE["choose"].es).wait_for()
    assert page.url.startswith(f"{server.url}/data")


def test_the_language_follows_the_browser_at_first_and_the_visitor_from_then_on(server, visit):
    tab = visit(server, locale="en-GB")
    page = tab.goto("/waiting?workspace=own")
    expect(page).to_have_title("Who is waiting · ¿Hablamos?")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("radio", name="ES", exact=True).click()
    tab.settled()
    expect(page).to_have_title("Quién espera · ¿Hablamos?")
    expect(page.locator("html")).to_have_attribute("lang", "es")
    address_is(page, "workspace=own&lang=es")


def test_a_browser_in_another_language_gets_spanish(server, visit):
    assert visit(server, locale="de-DE").goto("/waiting?workspace=own").title() == "Quién espera · ¿Hablamos?"


def test_the_menu_keeps_the_view(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/{LIGHT}?workspace={demo}&period=4w&compare=none&lang=en")
    page.get_by_text(words.MENU[0][0].en, exact=True).first.click()
    page.get_by_role("menuitem", name="Who is waiting").click()
    tab.settled()
    expect(page).to_have_title("Who is waiting · ¿Hablamos?")
    assert page.url.startswith(f"{server.url}/waiting?")
    assert sorted(query(page).split("&")) == ["compare=none", "lang=en", "period=4w", f"workspace={demo}"]


def test_going_back_shows_the_view_as_it_was(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/{LIGHT}?workspace={demo}")
    page.get_by_role("radio", name="EN", exact=True).click()
    tab.settled()
    page.get_by_role("button", name="against").click()
    page.get_by_text(words.PERIODS["4w"].en).click()
    tab.settled()
    address_is(page, f"workspace={demo}&lang=en&period=4w")
    page.go_back()
    tab.settled()
    address_is(page, f"workspace={demo}&lang=en")


def test_own_dates_are_written_only_when_both_are_chosen(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/{LIGHT}?workspace={demo}")
    before = query(page)
    page.get_by_test_id("stPopoverButton").first.click()
    page.get_by_text(words.PERIODS["own"].es, exact=True).click()
    tab.settled()
    chosen = re.fullmatch(rf"{before}&period=(\d{{4}}-\d\d-\d\d)_(\d{{4}}-\d\d-\d\d)", query(page))
    assert chosen
    page.get_by_test_id("stDateInputField").click()
    days = page.locator("[role=dialog] [role=gridcell] [role=button]:not([aria-disabled=true])")
    days = days if days.count() else page.locator("[role=gridcell]:not([aria-disabled=true]):visible")
    days.nth(9).click()
    tab.settled()
    address_is(page, chosen[0])
    assert words.ONE_MORE_DATE.es in page.inner_text("body")


def test_a_network_chosen_leaves_all_and_all_leaves_the_network(server, visit, demo):
    tab = visit(server)
    page = tab.goto(f"/{LIGHT}?workspace={demo}")
    pills = page.get_by_test_id("stPills").or_(page.get_by_role("toolbar", name=words.NETWORK.es)).first
    pills.get_by_role("button", name="Instagram").click()
    tab.settled()
    address_is(page, f"workspace={demo}&network=instagram")
    pills.get_by_role("button", name=words.EVERY_NETWORK.es).click()
    tab.settled()
    address_is(page, f"workspace={demo}")


def test_a_hostile_link_is_shown_as_words_and_does_nothing(server, visit, demo):
    tab = visit(server)
    page = tab.goto(
        f"/{LIGHT}?workspace={demo}&period=%3Cscript%3Ealert(1)%3C/script%3E&network=%3Cimg%20src=x%20onerror=alert(1)%3E"
        "&compare=%5Bx%5D(https://e.org)&lang=xx&account=**a**&foo=bar"
    )
    assert "periodo que no se entiende: <script>alert(1)</script>." in tab.text()
    assert "red que no está en los datos: <img src=x onerror=alert(1)>." in tab.text()
    assert "comparación que no es posible: [x](https://e.org)." in tab.text()
    assert "cuenta que no está en los datos: **a**." in tab.text()
    assert "un idioma que no hay: xx." in tab.text()
    assert (query(page), tab.errors, tab.outside) == (f"workspace={demo}&foo=bar", [], [])


def test_a_company_that_is_not_here_is_said_and_not_opened(server, visit):
    tab = visit(server)
    for name in ("nadie", "..%2F..%2Fetc", "%00"):
        page = tab.goto(f"/{LIGHT}?workspace={name}")
        assert "El enlace pide una empresa que no está aquí" in tab.text(), name
        address_is(page, "")
    assert not [file for file in server.data.rglob("*") if "etc" in file.name]


def test_two_tabs_do_not_change_each_other(server, visit, demo):
    first, second = visit(server), visit(server)
    first.goto(f"/{LIGHT}?workspace={demo}&lang=en")
    second.goto(f"/{LIGHT}?workspace={demo}")
    first.page.get_by_role("button", name="against").click()
    first.page.get_by_text(words.PERIODS["4w"].en).click()
    first.settled()
    second.page.get_by_role("radio", name="EN", exact=True).click()
    second.settled()
    address_is(first.page, f"workspace={demo}&lang=en&period=4w")
    address_is(second.page, f"workspace={demo}&lang=en")


def test_every_page_stands_in_one_section_of_the_menu():
    listed = [name for _, names in words.MENU for name in names]
    assert sorted(listed) == sorted(words.PAGES)
