"""Takes a picture of every page: `python -m tests.browser.pictures [--tour] [--company NAME] [page …]`.

Without --tour: both languages, themes and widths into tests/browser/shots. With it: the pictures of docs/tour.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import metrics
from pages.kit import words
from tests.browser.conftest import ARGUMENTS, SHOTS, Visit, chromium
from tests.browser.servers import ROOT, Server, start, stop

TOUR = ROOT / "docs" / "tour"
TALLEST = 9000  # px


def looks(tour: bool) -> Iterator[tuple[str, int, str]]:
    """Language, width and theme of every picture of a page."""
    if tour:
        return iter([("es", 1280, "light"), ("en", 1280, "light")])
    return product(("es", "en"), (1440, 390), ("light", "dark"))


def take(browser: Browser, server: Server, page: str, company: str, look: tuple[str, int, str], path: Path) -> None:
    """One picture of a whole page, as tall as it is."""
    language, width, scheme = look
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="es-ES")
    tab = Visit(context.new_page(), server)
    tab.page.set_default_timeout(120_000)
    shown = tab.goto(f"/{page}?workspace={company}&lang={language}")
    height = shown.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
    shown.set_viewport_size({"width": width, "height": min(height + 60, TALLEST)})
    tab.settled()
    shown.wait_for_timeout(700)
    shown.screenshot(path=path)
    context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tour", action="store_true")
    parser.add_argument("--company", default="obrador_lunares")
    parser.add_argument("pages", nargs="*", default=[*words.PAGES], help="all of them unless named")
    asked = parser.parse_args()
    folder = TOUR if asked.tour else SHOTS
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        data = Path(place) / "data"
        metrics.open_workspace(data, asked.company).close()
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        server = start(ROOT / "app.py", data)
        try:
            for page in asked.pages:
                for look in looks(asked.tour):
                    kind = look[0] if asked.tour else "_".join(map(str, look))
                    take(browser, server, page, asked.company, look, folder / f"{page}_{kind}.png")
        finally:
            stop(server)
            browser.close()


if __name__ == "__main__":
    main()
