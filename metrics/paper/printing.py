"""Starts the printer of the screen, the only one that can draw, as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HOME = Path(__file__).parents[2]
PRINTER = "pages.kit.report_command"
# The screen grumbles in its log that no page is being drawn.
START = f"import logging; logging.disable(30); from {PRINTER} import main; raise SystemExit(main())"
NO_PRINTER = (
    "The report needs the folder pages/ beside metrics/, which draws the charts; the tables need none of it: "
    "metrics.paper.tables."
)


def add_report(commands: Any) -> None:
    """The command among those of the engine; its options are the printer's own, so nothing of them is read here."""
    made = commands.add_parser(
        "report", help="the report, as .html with charts, .xlsx or .zip of CSVs", add_help=False, prefix_chars="\0"
    )
    made.add_argument("given", nargs="*")
    made.set_defaults(run=lambda asked: printed(asked.given))


def printed(given: Sequence[str]) -> int:
    """Passes the words of the command line on; what the printer gives back is the answer."""
    if not (HOME / Path(*PRINTER.split(".")).with_suffix(".py")).exists():
        print(NO_PRINTER, file=sys.stderr)
        return 1
    paths = os.pathsep.join(filter(None, (str(HOME), os.environ.get("PYTHONPATH"))))
    # -P: a folder called pages where somebody happens to stand is not ours.
    command = [sys.executable, "-P", "-c", START, *given]
    around = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run(command, env=around, check=False).returncode
