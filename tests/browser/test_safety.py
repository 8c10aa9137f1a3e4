"""What the server says of itself, and what the browser has to complain about."""

import json
import socket
import urllib.error
import urllib.request

import pytest

from pages.kit import words
from pages.kit.headers import HEADERS

pytestmark = pytest.mark.browser


def fetch(server, path, method="GET", **headers):
    """(status, headers, body) of an answer, whatever its status."""
    request = urllib.request.Request(server.url + path, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/waiting", 200),
        ("/favicon.png", 200),
        ("/_stcore/health", 200),
        ("/_stcore/metrics", 404),
        ("/_stcore/agent/openapi.json", 404),
        ("/_stcore/upload_file/a/b", 404),
        ("/media/none", 404),
        ("/..%2f..%2fetc/passwd", 400),
    ],
)
def test_every_answer_carries_the_headers(server, path, status):
    got, headers, _ = fetch(server, path)
    named = {name.lower(): value for name, value in headers.items()}
    assert got == status
    assert {name: named.get(name.lower()) for name in HEADERS} == HEADERS


def test_the_server_listens_on_this_machine_only(server):
    port = f":{int(server.url.rsplit(':', 1)[1]):04X}"
    with open(f"/proc/{server.process.pid}/net/tcp") as table:
        local = [line.split()[1] for line in table if line.split()[1].endswith(port) and line.split()[3] == "0A"]
    assert local == [f"0100007F{port}"]


def test_charts_tables_and_downloads_work_under_the_policy(drop_zone, visit):
    tab = visit(drop_zone)
    page = tab.goto("/?elements=1")
    page.wait_for_selector(".js-plotly-plot .scatterlayer")
    with page.expect_download() as download:
        page.get_by_role("button", name="download", exact=True).click()
    assert download.value.suggested_filename == "a.csv"
    page.hover(".js-plotly-plot")
    with page.expect_download() as picture:
        page.locator("[data-title*=ownload]").first.click()
    assert picture.value.suggested_filename.endswith(".png")
    assert (tab.errors, tab.outside) == ([], [])


def test_a_name_that_points_here_from_outside_opens_no_session(server):
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(
            b"GET /_stcore/stream HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )
        assert line.recv(100).split(b" ")[1] == b"403"


@pytest.mark.parametrize("path", ["/", "/join", "/_stcore/health"])
def test_a_name_that_points_here_from_outside_is_answered_with_nothing_of_ours(server, path):
    assert fetch(server, path, Host="evil.example")[0] == 400
    assert fetch(server, path, Host="localhost")[0] == 200


def test_no_other_site_can_put_the_pages_in_a_frame(server, visit):
    tab = visit(server)
    with tab.page.expect_console_message(lambda told: "frame-ancestors" in told.text or "X-Frame-Options" in told.text):
        tab.page.set_content(f"<iframe src='{server.url}/'></iframe>")


def test_a_script_put_into_the_page_does_not_run(server, visit):
    page = visit(server).goto("/?workspace=own")
    page.evaluate("""() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
    }""")
    assert page.evaluate("window.ran === undefined")


@pytest.mark.parametrize("way", ["page", "click"])
def test_a_page_that_breaks_says_so_in_words_and_keeps_the_details(drop_zone, visit, way):
    tab, before = visit(drop_zone), len(drop_zone.log.read_text())
    page = tab.goto("/?crash=1" if way == "page" else "/")
    if way == "click":
        page.get_by_role("button", name="crash").click()
        tab.settled()
    assert words.SORRY_TITLE.es in tab.text()
    number = tab.text().rpartition("panel: ")[2][:6]
    assert "secret of the server" not in json.dumps(page.content())
    log = drop_zone.log.read_text()[before:]
    assert f"Error {number} on a page" in log
    assert ("secret of the server" if way == "page" else "ZeroDivisionError") in log
