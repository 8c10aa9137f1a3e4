"""Which card stands where in the report: sheets where a page has written one, the catalogue for all the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from metrics import BY_ID, CATALOGUE, Finding, Metric, Status
from pages import kit
from pages.kit import report_generic, report_sheet, session
from pages.kit import report_words as words
from pages.kit.report_sheet import Sheet
from pages.kit.report_talk_sheets import BOARD, PULSE
from pages.kit.view import View

FAMILIES: Mapping[str, str] = {
    "summary": "summary",
    "conversation": "conversation",
    "counts": "conversation",
    "answering": "waiting",
    "listening": "follows",
    "community": "follows",
    "content": "channel",
    "posture": "channel",
    "ambassadors": "ambassadors",
    "inside": "inside_out",
    "inside_out": "inside_out",
    "trust": "trust",
}
# Measures of the family `beyond` belong to the page that asks the same question.
SINGLE: Mapping[str, str] = {
    "who_starts_who_ends": "conversation",
    "peer_talk": "conversation",
    "mentality_ladder": "conversation",
    "shop_counter": "waiting",
    "co_creation": "follows",
    "dormant_followers": "follows",
    "topic_gap": "channel",
    "mimo_parity": "inside_out",
    "stage_mixture": "inside_out",
}


@dataclass(frozen=True)
class Section:
    """A part of the document: its sheets with what may be said of each, all judged together."""

    key: str
    title: str
    sheets: tuple[tuple[Sheet, Finding | None], ...]


@cache
def written() -> dict[str, tuple[Sheet, ...]]:
    """The sheets that pages have written, by module: any pages/kit/*_sheets.py with SHEETS is found by itself."""
    names = [module.name for module in iter_modules(kit.__path__) if module.name.endswith("_sheets")]
    return {name: import_module(f"pages.kit.{name}").SHEETS for name in sorted(names)}


def own_sheets() -> Iterator[Sheet]:
    """The report's own sheets last: what a page has written for itself comes before."""
    ordered = sorted(written(), key=lambda module: (module.startswith("report_"), module))
    yield from (sheet for module in ordered for sheet in written()[module])


def place(metric: Metric) -> str:
    return SINGLE.get(metric.id) or FAMILIES.get(metric.family, "others")


def sheets_of(section: str) -> tuple[Sheet, ...]:
    """Those that pages have written for the section, then one for each metric that has none."""
    taken: dict[str, Sheet] = {}
    for sheet in own_sheets():
        where = sheet.page or (place(BY_ID[sheet.metric]) if sheet.metric else "others")
        if where == section:
            taken.setdefault(sheet.metric or sheet.key, sheet)
    elsewhere = {sheet.metric for sheet in own_sheets() if sheet.page and sheet.page != section}
    for metric in CATALOGUE:
        if place(metric) == section and metric.id not in elsewhere:
            taken.setdefault(metric.id, Sheet(f"report_{metric.id}", metric.id, report_generic.figure))
    return tuple(taken.values())


def judged(view: View, sheets: tuple[Sheet, ...], names: tuple[str, ...] = ()) -> tuple[View, list[Finding | None]]:
    """What may be said of each sheet, as cards that stand together."""
    together = names or tuple(sheet.metric for sheet in sheets if sheet.metric and not (sheet.whole or sheet.alone))
    seen = replace(view, cards=together)
    return seen, [report_sheet.found_of(seen, sheet) for sheet in sheets]


def board(view: View) -> Section:
    """The cards of one page, said as Pulso says them."""
    sheets = tuple(
        sheet if sheet.figure else replace(sheet, figure=report_generic.figure)
        for sheet in BOARD[session.picture(view.workspace, "level")]
    )
    _, found = judged(view, sheets, PULSE)
    return Section("board", words.BOARD.in_(view.language), tuple(zip(sheets, found, strict=True)))


def sections(view: View) -> list[Section]:
    """The whole document, part by part; what the board has said already is said in the same words again."""
    told = {finding.now.metric: finding for sheet, finding in board(view).sheets if finding and not sheet.whole}
    made = []
    for key, title in words.SECTIONS.items():
        sheets = sheets_of(key)
        _, found = judged(view, sheets)
        same = [finding and told.get(finding.now.metric, finding) for finding in found]
        if sheets:
            made.append(Section(key, title.in_(view.language), tuple(zip(sheets, same, strict=True))))
    return made


def shown(sheet: Sheet, found: Finding | None) -> bool:
    """Whether a card has something to show; what is not known is listed with the reason."""
    early = (Status.NOT_ENOUGH,) if sheet.early else ()
    return found is None or found.now.status in (Status.OK, Status.LOW_N, *early)


def number(metric_id: str) -> tuple[int, str]:
    """Where a metric stands in the catalogue."""
    return BY_ID[metric_id].number, metric_id
