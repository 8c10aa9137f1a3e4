"""How long a page of the demo company takes to be drawn, against an empty page with one chart, in one run.

    python benchmarks/page_render.py [rounds]

Needs what tests/requirements.txt installs, and Chromium. Both servers run side by side, visits alternate, and the
same browser measures from the request until every chart stands and the script has ended. Prints medians and ratios.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
PAGES = ("", "conversation", "waiting", "data", "method")
STANDS = """(charts) => document.querySelector('[data-testid=stApp][data-test-script-state=notRunning]')
    && [...document.querySelectorAll('[data-testid=stPlotlyChart]')].every(c => c.querySelector('.main-svg'))
    && document.querySelectorAll('[data-testid=stPlotlyChart]').length >= charts"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(script: Path, data: str) -> tuple[subprocess.Popen[bytes], int]:
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "HABLAMOS_DATA": data}, stdout=quiet, stderr=quiet)
    return server, port


def visit(browser: Browser, url: str, charts: int) -> tuple[float, float]:
    """Seconds of a first visit with an empty cache, and of a reload."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    times = []
    for go in (lambda: page.goto(url, timeout=90_000), lambda: page.reload(timeout=90_000)):
        start = time.perf_counter()
        go()
        page.wait_for_function(STANDS, arg=charts, timeout=90_000, polling=20)
        times.append(time.perf_counter() - start)
    context.close()
    return times[0], times[1]


def measure(rounds: int) -> dict[str, list[tuple[float, float]]]:
    with tempfile.TemporaryDirectory() as data, sync_playwright() as driver:
        servers = [serve(ROOT / "benchmarks" / "plain_page.py", data), serve(ROOT / "app.py", data)]
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            return rounds_of(browser, servers[0][1], servers[1][1], rounds)
        finally:
            browser.close()
            for server, _ in servers:
                server.terminate()


def rounds_of(browser: Browser, plain: int, product: int, rounds: int) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {"plain": [], **{page: [] for page in PAGES}}
    time.sleep(6)
    for number in range(rounds + 1):
        for name in found:
            url = f"http://127.0.0.1:{plain}/" if name == "plain" else f"http://127.0.0.1:{product}/{name}?lang=es"
            charts = 0 if name in ("data", "method") else 1
            times = visit(browser, url, charts)
            if number:  # the first round builds the company and fills the caches
                found[name].append(times)
    return found


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    found = measure(rounds)
    floor = [statistics.median(column) for column in zip(*found["plain"], strict=True)]
    print(f"{'page':<14}{'first visit':>14}{'ratio':>8}{'reload':>14}{'ratio':>8}   (median of {rounds})")
    for name, times in found.items():
        first, again = (statistics.median(column) for column in zip(*times, strict=True))
        label = name or "pulse"
        print(f"{label:<14}{first:>12.2f} s{first / floor[0]:>8.2f}{again:>12.2f} s{again / floor[1]:>8.2f}")


if __name__ == "__main__":
    main()
