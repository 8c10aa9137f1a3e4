"""The report from the command line, the same one that the page makes: `python -m metrics report …` starts it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from metrics import LANGUAGES, Language, StoreError, Text
from pages.kit import report_files, session, view
from pages.kit.period import Days
from pages.kit.view import Offer, Unknown, View

NO_WORKSPACE = Text(
    es="No hay ninguna empresa llamada {name}. Hay: {there}.", en="No company is called {name}: {there}."
)
NO_DATA = Text(
    es="{name} no tiene datos todavía: impórtelos con `python -m metrics import`.",
    en="{name} has no data yet: import some with `python -m metrics import`.",
)
NO_KIND = Text(
    es="El nombre del fichero dice qué se hace: {kinds}.", en="The file's name says what is made: {kinds}."
)  # fmt: skip
NOT_THERE = Text(
    es="--{name} {value} no es posible aquí. Puede ser: {there}.",
    en="--{name} {value} is not possible here. It may be: {there}.",
)
SAID = {
    "period": ("13w", "4w", "year", "all", "2026-03-02_2026-05-31"),
    "compare": ("previous", "year", "none", "2025-12-01"),
    "network": (),
    "account": (),
}
LEARN = """examples:
  python -m metrics report own monday.html                     the last 13 full weeks, with charts, in English
  python -m metrics report own lunes.html --language es        in Spanish
  python -m metrics report own board.html --board              one page
  python -m metrics report own may.xlsx --period 2026-05-01_2026-05-31
  python -m metrics report own numbers.zip --compare year      every table as CSV, against last year"""


class Refused(Exception):
    """What a person can mend, in words."""


def main(given: Sequence[str] | None = None) -> int:
    """Writes one file; 0 when it stands there, 1 when something a person can mend stood in the way."""
    asked = parser().parse_args(given)
    try:
        write(asked)
    except (Refused, StoreError) as error:
        words = error.words.in_(asked.language) if isinstance(error, StoreError) else str(error)
        print(words, file=sys.stderr)
        return 1
    print(asked.out)
    return 0


def parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    made = argparse.ArgumentParser(
        "python -m metrics report", description="Write the report.", epilog=LEARN, formatter_class=raw
    )
    made.add_argument("workspace", help="whose data: see `python -m metrics workspaces`")
    made.add_argument("out", type=Path, help="a name that ends in .html, .xlsx or .zip (of CSVs)")
    made.add_argument("--language", choices=LANGUAGES, default="en", help="of the words (default: en)")
    made.add_argument("--period", default="13w", help="13w, 4w, year, all or 2026-03-02_2026-05-31 (default: 13w)")
    made.add_argument("--compare", default="previous", help="previous, year, none or a first day (default: previous)")
    made.add_argument("--network", action="append", default=[], help="only this network; may be said again")
    made.add_argument("--account", action="append", default=[], help="only this account; may be said again")
    made.add_argument("--board", action="store_true", help="one page instead of the whole document (.html)")
    return made


def write(asked: argparse.Namespace) -> None:
    ending = asked.out.suffix.lower()
    if ending not in report_files.KINDS:
        raise Refused(NO_KIND.in_(asked.language).format(kinds=", ".join(report_files.KINDS)))
    seen = look(asked)
    made = report_files.html(seen, full=False) if asked.board else report_files.KINDS[ending](seen)
    unfinished = asked.out.with_name(f"{asked.out.name}.part")
    unfinished.write_bytes(made)
    unfinished.replace(asked.out)  # whoever fetches it on a schedule never meets half a file


def look(asked: argparse.Namespace) -> View:
    """The view that the options mean, checked as an address is."""
    language: Language = asked.language
    there = {info.name: info for info in session.workspaces()}
    info = there.get(asked.workspace)
    if info is None:
        raise Refused(NO_WORKSPACE.in_(language).format(name=asked.workspace, there=", ".join(there)))
    told = session.offer(info.name)
    if told["span"] is None:
        raise Refused(NO_DATA.in_(language).format(name=info.name))
    offer = Offer(**{**told, "span": Days(*told["span"])})
    address = {"period": [asked.period], "compare": [asked.compare], "network": asked.network, "account": asked.account}
    choice, unknown = view.choose(address, offer)
    if unknown:
        raise Refused(" ".join(not_there(each, offer, language) for each in unknown))
    now, before, over, notes = view.scopes(choice, offer.span)
    title, fictional = info.title.in_(language), info.fictional
    return View(language, info.name, title, fictional, choice, offer.span, now, before, over, notes)


def not_there(unknown: Unknown, offer: Offer, language: Language) -> str:
    """Which option means nothing here, and what would."""
    offered = {"network": offer.networks, "account": offer.accounts}.get(unknown.name, SAID[unknown.name])
    return NOT_THERE.in_(language).format(name=unknown.name, value=unknown.value, there=", ".join(offered))


if __name__ == "__main__":
    sys.exit(main())
