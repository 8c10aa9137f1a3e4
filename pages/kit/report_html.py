"""The document as one HTML file: text stays text, charts travel along, and nothing is asked of any other host."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import streamlit

from pages.kit import charts
from pages.kit import report_words as words
from pages.kit.report_model import Card, Document
from pages.kit.report_parts import body, text
from pages.kit.theme import DARK, LIGHT, Palette

HERE = Path(__file__).parent
FONTS = {"Source Sans": "SourceSansVF-Upright.*.woff2", "Source Serif": "SourceSerifVariable-Roman.*.woff2"}
IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def page(document: Document) -> str:
    """The whole file. Every script in it is named by its hash, so that no other one runs."""
    spoken = document.language
    title = words.REPORT_OF.in_(spoken).format(company=document.company)
    scripts = [charts.library().replace("</script", "<\\/script"), read("report.js")]
    meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    head = f'{meta}<meta http-equiv="Content-Security-Policy" content="{policy(scripts)}"><title>{text(title)}</title>'
    style = f"<style>{fonts()}{variables()}{read('report.css')}</style>"
    running = "".join(f"<script>{script}</script>" for script in scripts)
    data = f'<script type="application/json" id="figures">{figures(document)}</script>'
    whole = f"<head>{head}{style}</head><body>{body(document)}{data}{running}</body>"
    return f'<!doctype html><html lang="{spoken}">{whole}</html>'


def policy(scripts: Sequence[str]) -> str:
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests)
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; font-src data:; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


@cache
def fonts() -> str:
    """The letters that the labels of the charts were measured with (OFL), from Streamlit's own wheel."""
    media = Path(streamlit.__file__).parent / "static" / "static" / "media"
    faces = []
    for family, pattern in FONTS.items():
        for path in sorted(media.glob(pattern))[:1]:
            data = base64.b64encode(path.read_bytes()).decode()
            source = f"url(data:font/woff2;base64,{data}) format('woff2')"
            faces.append(f"@font-face{{font-family:'{family}';font-weight:200 900;src:{source}}}")
    return "".join(faces)


def variables() -> str:
    """The palettes as style: light everywhere, dark on a screen that asks for it."""
    return f":root{{{_colours(LIGHT)}}}@media screen{{html[data-theme='dark']{{{_colours(DARK)}}}}}"


def _colours(palette: Palette) -> str:
    named = {
        "paper": palette.paper, "ink": palette.ink, "muted": palette.muted, "faint": palette.faint,
        "accent": palette.accent, "alert": palette.alert, "alert-soft": palette.alert_soft,
    }  # fmt: skip
    return "".join(f"--{name}:{colour};" for name, colour in named.items())


def figures(document: Document) -> str:
    """The figures as JSON inside a script: what could end it is written in another way."""
    drawn = [card for part in (document.board, *document.parts) for card in part.cards if card.figures]
    named = (f'"{card.key}":{{{_themes(card)}}}' for card in drawn)
    return f"{{{','.join(named)}}}".translate(IN_SCRIPT)


def _themes(card: Card) -> str:
    return ",".join(f'"{theme}":{figure}' for theme, figure in card.figures.items())
