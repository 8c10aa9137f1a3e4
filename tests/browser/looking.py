"""What a careful visitor would notice about a page: sideways scrolling, undrawn charts, barriers, foreign words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Locator, Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# Every rule on the whole page; describing what has passed would take most of the time.
BARRIERS = """() => axe.run({ resultTypes: ["violations"] }).then((found) => found.violations.map((one) =>
  `${one.impact} ${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 200)}`))"""
SIDEWAYS = """() => Math.max(document.documentElement.scrollWidth - window.innerWidth,
  ...[...document.querySelectorAll("[data-testid=stMain]")].map((one) => one.scrollWidth - one.clientWidth))"""
# Everyday words of one language that are none in the other; names, quotations and code are left out.
ENGLISH = """
the of and with from for this that they who which we you your not was were are is have how week weeks day days hour
hours share what when where out by to on or an be their our its has more less than about all see open close search show
hide select clear choose add remove download upload skip main content copy fullscreen exit rerun stop running loading
options reply replies answer answers customer customers
"""
SPANISH = """
el la los las de que y en con por para una un del se su es al más como cuando quién qué lo sus está son hay ha han sin
entre desde hasta cada este esta estos semana semanas día días hora horas ver elegir cerrar abrir buscar respuesta
respuestas publicación publicaciones cliente clientes cuántos cuántas
"""
FOREIGN = {"es": frozenset(ENGLISH.split()), "en": frozenset(SPANISH.split())}
WORDS = """() => {
  const said = []
  const left = "script,style,code,pre,noscript,canvas,[data-testid=stIconMaterial],[data-testid=stTable]"
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement
    if (holder && !holder.closest(left)) said.push(texts.currentNode.textContent.trim())
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name).trim())
  return said.filter(Boolean)
}"""


def sideways(page: Page) -> int:
    """By how many pixels the page, or what scrolls inside it, is wider than its window."""
    return page.evaluate(SIDEWAYS)


def undrawn(page: Page) -> Locator:
    """Charts that have a place and no drawing."""
    return page.locator("[data-testid=stPlotlyChart]:not(:has(.main-svg))")


def barriers(page: Page) -> list[str]:
    """What axe-core finds on the page, each with the first element that has it."""
    page.evaluate(AXE)
    return page.evaluate(BARRIERS)


def foreign(said: Iterable[str], language: str, own: Iterable[str] = ()) -> list[str]:
    """Texts in the other language: two of its words, or one in a text of three at most; `own` are people's words."""
    strange = FOREIGN[language] - {word for text in own for word in tokens(text)}
    return [text for text in said if _is_foreign(text, strange)]


def tokens(text: str) -> list[str]:
    """Words in small letters; no handles, addresses or names of columns."""
    return re.findall(r"(?<![\w@#./])[^\W\d_]+(?![\w./])", text.lower())


def _is_foreign(text: str, strange: frozenset[str]) -> bool:
    words = tokens(re.sub(r"«[^»]*»|“[^”]*”|\([^)]*\)", " ", text))
    hits = strange.intersection(words)
    return len(hits) >= 2 or (bool(hits) and len(words) <= 3 and text not in ("ES", "EN"))


def words(page: Page) -> list[str]:
    """Every text and every label of the page, without code and without the cells of tables."""
    return page.evaluate(WORDS)
