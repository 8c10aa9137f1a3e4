"""A workshop as it happens: a projector, thirty telephones, a page loaded anew, and files that leave no trace."""

import http.cookiejar
import json
import re
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import looking
from tests.browser.conftest import shot

pytestmark = pytest.mark.browser
SIMULATED = 28


class Phone:
    """A telephone without a browser: its cookie, what the room asks, a guess."""

    def __init__(self, address):
        self.address = address
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.open = urllib.request.build_opener(jar).open
        self.open(address, timeout=20).read()

    def state(self):
        return json.loads(self.open(f"{self.address}/state", timeout=20).read())

    def guess(self, value):
        """Sends a guess; returns how long the answer took."""
        asked = self.state()["asked"]["id"]
        body = json.dumps({"question": asked, "value": value}).encode()
        headers = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
        began = time.monotonic()
        self.open(urllib.request.Request(f"{self.address}/guess", body, headers), timeout=20).read()
        return time.monotonic() - began


def open_room(tab, demo):
    """The facilitator's page with a room; returns the address that telephones open."""
    page = tab.goto(f"/workshop?workspace={demo}")
    page.get_by_role("button", name="Abrir una sala").click()
    told = page.get_by_text("con el código").inner_text()
    tab.settled()
    code = re.search(r"[2-9A-Z]{3}-[2-9A-Z]{3}", told)[0].replace("-", "")
    return f"{tab.server.url}/join/{code}"


def test_thirty_telephones_guess_and_the_projector_shows_it_live(server, visit, demo):
    tab = visit(server)
    address = open_room(tab, demo)
    first, second = (visit(server, width=390, height=844) for _ in range(2))
    first.page.goto(f"{server.url}/join")
    first.page.get_by_role("textbox").fill(address[-6:].lower())
    first.page.get_by_role("button", name="Entrar").click()
    second.page.goto(address)
    for phone in (first, second):
        phone.page.get_by_role("button", name="Que nos compren").click()
        expect(phone.page.get_by_role("status")).to_contain_text("Recibido")
    with ThreadPoolExecutor(SIMULATED) as pool:
        phones = list(pool.map(Phone, [address] * SIMULATED))
        took = sorted(pool.map(lambda pair: pair[1].guess(3 if pair[0] < 20 else 0), enumerate(phones)))
        expect(tab.page.get_by_text("30 respuestas · 30 teléfonos")).to_be_visible(timeout=10_000)
        print(f"a guess: median {took[len(took) // 2]:.2f} s, slowest {took[-1]:.2f} s")
        assert took[-1] < 3
        tab.page.keyboard.press("ArrowRight")
        expect(tab.page.get_by_role("heading", name="la relación que se sostiene")).to_be_visible()
        expect(first.page.get_by_text("En este panel, la relación que se sostiene")).to_be_visible(timeout=10_000)
        expect(first.page.get_by_text("Usted dijo: Que nos compren")).to_be_visible()
        assert all(not state["accepting"] for state in pool.map(Phone.state, phones))
    assert looking.barriers(first.page) == [] and looking.sideways(first.page) <= 0
    assert looking.barriers(tab.page) == []
    shot(tab.page, "workshop_thirty")
    shot(first.page, "workshop_phone")
    assert (tab.errors, tab.outside, first.errors, first.outside) == ([], [], [], [])


def test_room_mode_shows_one_thing_in_large_type_and_obeys_the_keys(server, visit, demo):
    tab = visit(server)
    address = open_room(tab, demo)
    page = tab.page
    small = page.locator("h1").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    page.get_by_role("button", name="Modo sala").click()
    tab.settled()
    assert page.locator("h1").evaluate("e => parseFloat(getComputedStyle(e).fontSize)") > small * 1.25
    assert not page.get_by_test_id("stHeader").is_visible() and not page.get_by_text("Ir al paso").is_visible()
    for key, next_thing in (("ArrowRight", "Hablarlo"), ("PageDown", "Paso siguiente"), ("ArrowLeft", "Hablarlo")):
        page.keyboard.press(key)
        expect(page.get_by_role("button", name=next_thing)).to_be_visible()
    expect(page.get_by_role("timer")).to_have_text(re.compile(r"\d:\d\d de 4 min"))
    assert visit(server).page.goto(f"{address}/control/not-the-key").status == 404
    assert looking.barriers(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_text("Ir al paso")).to_be_visible()
    assert page.get_by_test_id("stHeader").is_visible()


def test_a_projector_loaded_anew_keeps_its_room_its_step_and_its_guesses(server, visit, demo):
    tab = visit(server)
    address = open_room(tab, demo)
    phone = Phone(address)
    phone.guess(2)
    page = tab.page
    page.get_by_role("button", name="Modo sala").click()
    tab.settled()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("button", name="Hablarlo")).to_be_visible()
    expect(page.get_by_text("Una respuesta · 1 teléfono")).to_be_visible()
    key = page.evaluate("sessionStorage.getItem('hablamos-desk')")
    assert len(key) > 20 and key not in page.url and key not in page.content()
    page.reload()
    expect(page.get_by_text("Una respuesta · 1 teléfono")).to_be_visible(timeout=20_000)
    tab.settled()
    code = f"{address[-6:-3]}-{address[-3:]}"
    assert page.get_by_text(code).is_visible() and page.get_by_role("button", name="Hablarlo").is_visible()
    assert not page.get_by_test_id("stHeader").is_visible()
    for key, next_thing in (("Right", "Paso siguiente"), ("Left", "Hablarlo"), ("Left", "Mostrar la respuesta")):
        page.keyboard.press(f"Arrow{key}")
        expect(page.get_by_role("button", name=next_thing)).to_be_visible(timeout=20_000)
    assert phone.state()["accepting"] and phone.state()["mine"] == 2
    phone.guess(0)
    expect(page.get_by_text("Una respuesta · 1 teléfono")).to_be_visible(timeout=20_000)
    stranger = visit(server).goto(f"/workshop?workspace={demo}")
    assert stranger.get_by_role("button", name="Abrir una sala").is_visible()
    assert code not in stranger.inner_text("body")


def files_under(folder):
    return sorted((str(path.relative_to(folder)), path.stat().st_size) for path in folder.rglob("*") if path.is_file())


def holding(secret, *folders):
    """Every file that carries the secret."""
    return [path for folder in folders for path in Path(folder).rglob("*") if path.is_file() and _has(path, secret)]


def _has(path, secret):
    try:
        return secret in path.read_bytes()
    except OSError:
        return False


def test_a_sandbox_leaves_the_disk_as_it_was(serve, visit, demo, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    server = serve(TMPDIR=str(temporary))
    secret = f"SECRETO{time.monotonic_ns()}"
    rows = "".join(f"z{i},2026-04-{i % 28 + 1:02} 09:00,instagram,{secret} {i},{i % 5}\n" for i in range(60))
    given = tmp_path / "posts.csv"
    # Latin-1, so that reading it takes a copy in UTF-8.
    given.write_text(f"post_id,published_at,network,text,comments\n{rows}año,2026-04-01,x,año,1\n", "latin-1")
    tab = visit(server)
    page = tab.goto(f"/workshop?workspace={demo}")
    before = files_under(server.data)
    page.get_by_role("radio", name="Sus propios ficheros").click()
    tab.settled()
    page.locator("input[type=file]").set_input_files(given)
    page.get_by_role("button", name="Leer el fichero").click(timeout=20_000)
    expect(page.get_by_text("61 filas leídas, 0 apartadas")).to_be_visible(timeout=30_000)
    page.get_by_role("link", name="Conversación").last.click()
    tab.settled()
    expect(page.get_by_text("De prueba: se borra al cerrar la página")).to_be_visible()
    assert re.search(r"Publicamos\s\d+\sveces", tab.text())
    assert files_under(server.data) == before
    spools = [*Path("/dev/shm").glob(f"hablamos-sandbox-{server.process.pid}-*")]
    assert holding(secret.encode(), server.data, temporary, *spools) == []
    stranger = visit(server).goto(page.url.removeprefix(server.url))
    assert "El enlace pide una empresa que no está aquí" in stranger.inner_text("[data-testid=stMain]")
    tab.goto(f"/workshop?workspace={demo}")
    page.get_by_role("radio", name="Sus propios ficheros").click()
    tab.settled()
    assert "de hasta 50 MB cada uno" in page.inner_text("[data-testid=stMain]").replace("\u00a0", " ")
    assert [path for place in (temporary, *spools) for path in place.rglob("*") if path.is_file()] == []
    assert files_under(server.data) == before and not Path(".tmp").exists()
    assert (tab.errors, tab.outside) == ([], [])
