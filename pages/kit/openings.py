"""The openings to talk that people give, and how many of them the brand takes up."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, Text, numbers
from pages.kit import cards, charts, session
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

TAKEN = Text(es="Se aprovecha el {share} de las ocasiones", en="Of the openings, {share} are taken up")
TAKEN_BASIS = Text(
    es="Ocasiones de hablar y cuántas se aprovechan · {x} de {n}",
    en="Openings to talk and how many are taken up · {x} of {n}",
)
PARTS = (
    ("talked_contacts", "contacts", Text(es="Contactos", en="Contacts")),
    ("conversational_posts", "posts", Text(es="Publicaciones", en="Posts")),
    ("", "cold_outreach", Text(es="Mensajes en frío", en="Cold messages")),
)


def measured(view: View) -> Measure:
    return session.measure(view.workspace, "monologue_index", view.scope_now)


def card(view: View) -> None:
    finding, basis = said(view)

    def draw() -> None:
        plot(figure(view, None, palette()), basis, "conversation_openings_chart")

    cards.card(view, finding=finding, basis=basis, key="conversation_openings", metric="monologue_index", draw=draw)


def figure(view: View, found: Finding | None, palette: Palette) -> Any:
    """None where nobody gave an opening."""
    now = measured(view)
    made = shares(now, view.language) if now.n else []
    return charts.parts_bars(made, palette=palette, language=view.language, height=300) if made else None


def said(view: View) -> tuple[str, str]:
    now, language = measured(view), view.language
    if not now.n:
        return "", ""
    counts = {"x": numbers.count(now.n - int(now.x), language), "n": numbers.count(now.n, language)}
    finding = TAKEN.in_(language).format(share=numbers.percent(1 - now.value, language))
    return finding, TAKEN_BASIS.in_(language).format(**counts)


def shares(now: Measure, language: Language) -> list[charts.Share]:
    return [
        charts.Share(name.in_(language), now.detail[taken] if taken else 0, now.detail[total])
        for taken, total, name in PARTS
    ]
