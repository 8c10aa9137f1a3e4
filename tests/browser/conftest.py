"""A fresh server and a real browser for the tests of this folder."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import metrics

ROOT = Path(__file__).parents[2]
SHOTS = Path(__file__).parent / "shots"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
QUIET = "[data-testid=stApp][data-test-script-state=notRunning]"
# On a deep link Streamlit asks first below the page's own path, is refused, and then asks at the root.
PROBES = ("/_stcore/health", "/_stcore/host-config")


@dataclass
class Server:
    """A running server with a data folder of its own."""

    url: str
    data: Path
    process: subprocess.Popen[bytes]
    log: Path

    def memory(self, what: str) -> int:
        """VmRSS (now) or VmHWM (peak) of the process, in octets."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith(what))
        return int(line.split()[1]) * 1024

    def forget_peak(self) -> None:
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")


@dataclass
class Visit:
    """A tab, and what its browser had to say."""

    page: Page
    server: Server
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def goto(self, path: str) -> Page:
        self.page.goto(self.server.url + path)
        return self.settled()

    def settled(self) -> Page:
        """Waits until the script has run and every element has been drawn."""
        self.page.wait_for_selector(QUIET)
        # A click's run starts a moment after the click: a page that was quiet before it is not yet the answer.
        self.page.wait_for_timeout(300)
        self.page.wait_for_selector(QUIET)
        # Not wait_for_function: it evaluates a string in the page, which the policy forbids.
        self.page.locator("[data-testid=stSkeleton]").first.wait_for(state="detached")
        return self.page

    def text(self) -> str:
        return self.page.inner_text("[data-testid=stMain]")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def start(application: Path, data: Path, environment: dict[str, str] | None = None) -> Server:
    """Starts a server as a person would, and waits until it is well."""
    port, log = free_port(), data.parent / "server.log"
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(application), "--server.port", str(port)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": paths, "HABLAMOS_DATA": str(data), **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    server = Server(f"http://127.0.0.1:{port}", data, process, log)
    try:
        wait_until_well(server)
    except BaseException:
        stop(server)
        raise
    return server


def wait_until_well(server: Server) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and server.process.poll() is None:
        try:
            urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=30)
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start: {server.log.read_text()}")


def stop(server: Server) -> None:
    server.process.terminate()
    try:
        server.process.wait(10)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait(10)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a demo company."""
    nothing = tmp_path_factory.mktemp("nothing")
    return next(info.name for info in metrics.workspaces(nothing) if info.fictional)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, demo: str) -> Path:
    """A data folder in which the demo company has been built: every server gets a copy, because it takes long."""
    folder = tmp_path_factory.mktemp("built")
    metrics.open_workspace(folder, demo).close()
    return folder


@pytest.fixture
def serve(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Server]]:
    """Starts servers that end with the test: the product, or another application with an empty data folder."""
    running: list[Server] = []

    def begin(application: str = "app.py", **environment: str) -> Server:
        data = tmp_path / f"{len(running)}" / "data"
        if application == "app.py":
            shutil.copytree(request.getfixturevalue("built"), data)
        data.mkdir(parents=True, exist_ok=True)
        running.append(start(ROOT / application, data, environment))
        return running[-1]

    yield begin
    for server in running:
        stop(server)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Iterator[Server]:
    """One server for the tests of a module that only look."""
    data = tmp_path_factory.mktemp("served") / "data"
    shutil.copytree(built, data)
    started = start(ROOT / "app.py", data)
    yield started
    stop(started)


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; without one the tests are skipped on a laptop, and fail where CI=true.

    It ends with its module: while it lives, no other test could run an event loop of its own.
    """
    program = chromium()
    if program is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("there is no Chromium here")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield launched
        launched.close()


def listen(visit: Visit) -> None:
    """Writes down what goes wrong in a tab, and what it asks of any other server."""

    def on_response(response: Any) -> None:
        if response.status >= 400 and not response.url.endswith(PROBES):
            visit.errors.append(f"{response.status} {response.url}")

    def on_console(message: Any) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            visit.errors.append(message.text)

    def on_request(request: Any) -> None:
        if not request.url.startswith((visit.server.url, "data:", "blob:")):
            visit.outside.append(request.url)

    visit.page.on("response", on_response)
    visit.page.on("console", on_console)
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on("request", on_request)


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens tabs: visit(server), visit(server, color_scheme="dark"), …; each is a visitor of its own."""
    contexts = []

    def open_tab(server: Server, width: int = 1440, height: int = 900, **options: Any) -> Visit:
        wanted = {"viewport": {"width": width, "height": height}, "locale": "es-ES", **options}
        contexts.append(browser.new_context(**wanted))
        opened = Visit(contexts[-1].new_page(), server)
        opened.page.set_default_timeout(60_000)
        listen(opened)
        return opened

    yield open_tab
    for context in contexts:
        context.close()


def shot(page: Page, name: str) -> None:
    """A picture to look at, in tests/browser/shots (not kept in git)."""
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png")
