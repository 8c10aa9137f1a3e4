"""Files on their way from the browser to the disk."""

import hashlib
import socket
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import suppress
from pathlib import Path

import pytest

from pages.kit import words

pytestmark = pytest.mark.browser
MEGABYTE = 1_000_000


def made(path: Path, size: int) -> Path:
    path.write_bytes((b"red,texto\n" * (size // 10 + 1))[:size])
    return path


def incoming(server) -> list[Path]:
    return sorted((server.data / "incoming").glob("*"))


def sizes(server) -> list[int]:
    """Of the files that have arrived; one that goes just now is gone."""
    found = []
    for file in incoming(server):
        with suppress(FileNotFoundError):
            found.append(file.stat().st_size)
    return found


def slow(tab, octets_a_second):
    """Slows the tab's line down, so that there is something to see and to cancel."""
    line = tab.page.context.new_cdp_session(tab.page)
    line.send("Network.enable")
    speed = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": octets_a_second}
    line.send("Network.emulateNetworkConditions", speed)


def until(condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("it did not happen")


@pytest.fixture
def bench(drop_zone):
    """The server that has nothing but the drop zone, without the files of earlier visitors: those stay for an hour."""
    for file in incoming(drop_zone):
        file.unlink()
    return drop_zone


def test_sixty_megabytes_stream_to_disk_and_not_through_memory(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    file = made(tmp_path / "publicación 😀.csv", 60 * MEGABYTE)
    bench.forget_peak()
    before = bench.memory("VmRSS")
    page.set_input_files(".picker", file)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    page.get_by_text(f"publicación 😀.csv 60000000 {sha256}").wait_for()
    assert [kept.stat().st_size for kept in incoming(bench)] == [60 * MEGABYTE]
    assert bench.memory("VmHWM") - before < 30 * MEGABYTE
    assert (tab.errors, tab.outside) == ([], [])


def test_many_files_arrive_one_after_another_and_each_has_its_line(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    page.set_input_files(".picker", [made(tmp_path / f"{n}.csv", n * 1000) for n in range(1, 46)])
    page.get_by_text("45.csv 45000 ").wait_for()
    assert len(incoming(bench)) == 45
    assert page.locator(".file").count() == 45
    assert page.locator(".file .state").first.inner_text() == "1\u00a0kB · recibido"
    assert tab.errors == []


def test_a_cancelled_file_leaves_nothing_behind_and_the_next_one_goes_on(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    slow(tab, MEGABYTE)
    page.set_input_files(".picker", [made(tmp_path / "big.csv", 20 * MEGABYTE), made(tmp_path / "small.csv", 1000)])
    until(lambda: [file.suffix for file in incoming(bench) if file.stat().st_size] == [".part"])
    assert page.locator(".file.sending progress").count() == 1
    page.get_by_role("button", name="Cancelar: big.csv").click()
    page.get_by_text("small.csv 1000 ").wait_for()
    until(lambda: sizes(bench) == [1000])
    assert page.get_by_text("big.csv").count() == 0


def test_a_line_that_breaks_in_the_middle_leaves_nothing_behind(bench, visit, tmp_path):
    page = visit(bench).goto("/")
    page.route("**/upload/*", lambda route: route.abort())
    with page.expect_request("**/upload/*") as asked:
        page.set_input_files(".picker", made(tmp_path / "a.csv", 10))
    address = urllib.parse.urlsplit(asked.value.url)
    with socket.create_connection((address.hostname, address.port)) as line:
        head = f"PUT {address.path} HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: {20 * MEGABYTE}\r\n\r\n"
        line.sendall(head.encode() + bytes(2 * MEGABYTE))
        until(lambda: [file.suffix for file in incoming(bench)] == [".part"])
    until(lambda: incoming(bench) == [])


def test_a_run_in_the_middle_does_not_stop_the_file(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    slow(tab, 2 * MEGABYTE)
    page.set_input_files(".picker", made(tmp_path / "big.csv", 8 * MEGABYTE))
    until(lambda: incoming(bench) != [])
    for _ in range(3):
        page.get_by_role("button", name="again").click()
    page.get_by_text("run again").wait_for()
    page.get_by_text("big.csv 8000000 ").wait_for()


def test_a_file_is_removed_by_its_visitor_or_by_the_page(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/?lang=en")
    page.set_input_files(".picker", [made(tmp_path / "a.csv", 10), made(tmp_path / "b.csv", 20)])
    page.get_by_text("b.csv 20 ").wait_for()
    page.get_by_role("button", name="Remove: a.csv").click()
    until(lambda: sizes(bench) == [20])
    page.get_by_role("button", name="discard b.csv").click()
    until(lambda: incoming(bench) == [])
    until(lambda: page.locator(".file").count() == 0)


def test_a_name_is_text_and_never_part_of_the_page(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    page.set_input_files(".picker", made(tmp_path / "<img src=x onerror=alert(1)>.csv", 10))
    page.get_by_text("<img src=x onerror=alert(1)>.csv 10 ").wait_for()
    assert page.locator(".file .name").inner_text() == "<img src=x onerror=alert(1)>.csv"
    assert tab.errors == []


def test_a_file_over_the_limit_is_not_even_sent(serve, visit, tmp_path):
    bench = serve("tests/browser/bench/app.py", HABLAMOS_MAX_UPLOAD="1 MB")
    tab = visit(bench)
    page = tab.goto("/")
    page.set_input_files(".picker", [made(tmp_path / "big.csv", 2 * MEGABYTE), made(tmp_path / "a.csv", 10)])
    page.get_by_text("a.csv 10 ").wait_for()
    limit = words.DROPZONE["too_large"].es.replace("{limit}", "1,0\u00a0MB")
    assert page.locator(".file.failed .state").inner_text() == f"2 MB · {limit}"
    assert len(incoming(bench)) == 1


def test_a_file_dropped_on_the_zone_arrives(bench, visit):
    tab = visit(bench)
    page = tab.goto("/")
    data = page.evaluate_handle(
        "() => { const d = new DataTransfer(); d.items.add(new File(['a,b\\n'], 'dropped.csv')); return d }"
    )
    page.dispatch_event(".zone", "drop", {"dataTransfer": data})
    page.get_by_text("dropped.csv 4 ").wait_for()


def test_the_keyboard_reaches_the_button_and_opens_the_choice(bench, visit, tmp_path):
    page = visit(bench).goto("/")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=words.DROPZONE["choose"].es).press("Enter")
    chooser.value.set_files(made(tmp_path / "a.csv", 10))
    page.get_by_text("a.csv 10 ").wait_for()


def send(server, ticket, **headers):
    request = urllib.request.Request(f"{server.url}/upload/{ticket}", b"a,b\n", headers, method="PUT")
    try:
        return urllib.request.urlopen(request, timeout=10).status
    except urllib.error.HTTPError as error:
        return error.code


def test_an_invented_ticket_and_a_used_one_are_refused(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    with page.expect_request("**/upload/*") as sent:
        page.set_input_files(".picker", made(tmp_path / "a.csv", 10))
    page.get_by_text("a.csv 10 ").wait_for()
    assert send(bench, sent.value.url.rsplit("/", 1)[1]) == 403
    assert send(bench, "invented") == 403
    assert send(bench, "..%2f..%2fetc") in (400, 403, 404, 405)
    assert len(incoming(bench)) == 1


def test_tickets_that_are_too_old_are_replaced_without_a_word(bench, visit, tmp_path):
    tab = visit(bench)
    page = tab.goto("/")
    # Every ticket of the page is used up behind its back, as if the hour were over.
    with page.expect_request("**/upload/*") as first:
        page.set_input_files(".picker", made(tmp_path / "a.csv", 10))
    page.get_by_text("a.csv 10 ").wait_for()
    refused = []
    page.route("**/upload/*", lambda route: _refuse_once(route, refused))
    page.set_input_files(".picker", made(tmp_path / "b.csv", 20))
    page.get_by_text("b.csv 20 ").wait_for()
    assert len(refused) == 1
    assert refused[0] != first.value.url


def _refuse_once(route, refused):
    if refused:
        route.continue_()
        return
    refused.append(route.request.url)
    route.fulfill(status=403, json={"reason": "ticket"})


def test_an_upload_interrupted_by_a_crash_is_cleared_at_the_next_start(serve, visit, tmp_path):
    bench = serve("tests/browser/bench/app.py")
    (bench.data / "incoming").mkdir(exist_ok=True)
    (bench.data / "incoming" / "half.part").write_bytes(b"a")
    (bench.data / "incoming" / "whole").write_bytes(b"a")
    serve("tests/browser/bench/app.py", HABLAMOS_DATA=str(bench.data))
    assert [file.name for file in incoming(bench)] == ["whole"]
