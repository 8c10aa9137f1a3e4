"""A fresh server and a real browser for the tests of this folder."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import metrics
from tests.browser.servers import ROOT, Server, start, stop

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


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a demo company."""
    nothing = tmp_path_factory.mktemp("nothing")
    return next(info.name for info in metrics.workspaces(nothing) if info.fictional)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, demo: str, fictional: Callable[[str, Path], None]) -> Path:
    """A data folder with the demo company: every server gets a copy."""
    folder = tmp_path_factory.mktemp("built")
    fictional(demo, folder)
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


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Iterator[Server]:
    """One server for all tests that only look: whoever stores a file begins a server of its own."""
    data = tmp_path_factory.mktemp("served") / "data"
    shutil.copytree(built, data)
    started = start(ROOT / "app.py", data)
    yield started
    stop(started)
    assert [*data.glob("workspaces/*/originals/*")] == []


@pytest.fixture(scope="session")
def drop_zone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server with nothing but the drop zone, behind the same doors as the product."""
    data = tmp_path_factory.mktemp("dropped") / "data"
    data.mkdir()
    started = start(ROOT / "tests/browser/bench/app.py", data)
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


@contextmanager
def visitors(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens tabs, each of a visitor of its own, and closes them in the end."""
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


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens tabs: visit(server), visit(server, color_scheme="dark"), …; each is a visitor of its own."""
    with visitors(browser) as open_tab:
        yield open_tab


def shot(page: Page, name: str) -> None:
    """A picture to look at, in tests/browser/shots (not kept in git)."""
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png")
