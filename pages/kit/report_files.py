"""The files of the report: HTML with charts, a workbook, and a zip of CSVs; each from the same findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from metrics import Finding, paper
from pages.kit import report_html, report_model, report_sections, session
from pages.kit import report_words as words
from pages.kit.report_model import Document
from pages.kit.theme import LIGHT
from pages.kit.view import View

Made = Callable[[View], bytes]


def html(view: View, *, full: bool = True) -> bytes:
    return report_html.page(report_model.document(view, full=full)).encode()


def tables(view: View) -> list[paper.Table]:
    """Every number, its weeks and groups, the definitions, the settings, and every chart as rows."""
    asked = paper.Asked(view.title, view.language, view.scope_now, view.scope_before, view.fictional)
    made = paper.tables(session.store(view.workspace), asked, findings(view))
    return [*made, of_charts(report_model.document(view, themes={"light": LIGHT}))]


def findings(view: View) -> Mapping[str, Finding]:
    """What the document says of each metric of the catalogue; what speaks of all history says it here too."""
    told = [found for section in report_sections.sections(view) for _, found in section.sheets if found]
    ordered = sorted(told, key=lambda found: report_sections.number(found.now.metric))
    return {found.now.metric: found for found in ordered}


def of_charts(document: Document) -> paper.Table:
    """The tables of the charts, one under the other, each under its finding."""
    rows: list[tuple[str, ...]] = []
    for part in (document.board, *document.parts):
        for card in part.cards:
            if card.rows:
                rows += [(f"{part.title} · {card.finding}", card.basis), tuple(card.heads), *map(tuple, card.rows), ()]
    title = words.CHARTS.in_(document.language)
    return paper.Table("charts", title, (), rows)


def workbook(view: View) -> bytes:
    return paper.workbook(tables(view))


def archive(view: View) -> bytes:
    return paper.archive(tables(view))


# By the ending of the file.
KINDS: Mapping[str, Made] = {".html": html, ".xlsx": workbook, ".zip": archive}


def name(view: View, ending: str) -> str:
    """hablamos-bakery-2026-03-02_2026-05-31.html"""
    company = re.sub(r"[^a-z0-9]+", "-", view.workspace.casefold()).strip("-") or "report"
    return f"hablamos-{company}-{view.scope_now.since}_{view.scope_now.until}{ending}"
