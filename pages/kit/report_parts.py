"""The body of the document, part by part: every word passes `text`, so that none of it comes alive."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from metrics import Language, Text
from pages.kit import report_words as words
from pages.kit.report_model import Card, Document, Part

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
WIDE = 260  # px: a chart taller than this takes both columns


def text(anybody: object) -> str:
    """Any words as text: no tag, attribute or direction mark of them comes alive."""
    return escape(CONTROL.sub(" ", str(anybody)), quote=True)


def body(document: Document) -> str:
    spoken = document.language
    parts = [f"<main>{board(document)}{''.join(section(part, spoken) for part in document.parts)}"]
    parts += [unknown(document), annex(document), tables(document), settings(document)] if document.parts else []
    made = f"{text(words.MADE_WITH.in_(spoken))} · {text(words.JUDGED.in_(spoken))}"
    return f"{bar(document)}{''.join(parts)}</main><footer>{made}</footer>"


def bar(document: Document) -> str:
    """What a reader may do with the file; on paper only the name stays."""
    say = _say(document.language)
    tables = f'<label><input type="checkbox" data-tables> {say(words.WITH_TABLES)}</label>' if document.parts else ""
    return (
        f'<header><div class="bar"><b>¿Hablamos?</b><span class="air"></span><span class="screen-only">'
        f'<button data-set-theme="light">{say(words.LIGHT)}</button> '
        f'<button data-set-theme="dark">{say(words.DARK)}</button> '
        f"<button data-print>{say(words.PRINT)}</button> {tables}</span></div>"
        f"<noscript><p>{say(words.NEEDS_SCRIPT)}</p></noscript></header>"
    )


def _say(language: Language) -> Callable[[Text], str]:
    def say(words_of_ours: Text) -> str:
        return text(words_of_ours.in_(language))

    return say


def board(document: Document) -> str:
    """The first page: whose, of when, the verdict, the cards, what next and what is not seen."""
    say = _say(document.language)
    title = text(words.REPORT_OF.in_(document.language).format(company=document.company))
    badge = f' <span class="badge">{say(words.FICTIONAL)}</span>' if document.fictional else ""
    facts = "".join(f"<dt>{text(name)}</dt><dd>{text(value)}</dd>" for name, value in document.facts)
    head = (
        f'<div class="board-head"><h1>{title}{badge}</h1><dl class="facts">{facts}</dl>'
        f'<p class="verdict"><strong>{text(document.verdict)}</strong></p>'
        f'<p class="evidence">{text(document.evidence)}</p></div>'
    )
    cards = "".join(card(one, document.language, small=True) for one in document.board.cards)
    inside = f'{head}{contents(document)}<div class="cards">{cards}{unseen(document)}</div>{actions(document)}'
    return f'<section class="board" id="board">{inside}</section>'


def contents(document: Document) -> str:
    links = "".join(f'<a href="#{part.key}">{text(part.title)}</a>' for part in document.parts)
    return f'<nav class="screen-only">{links}</nav>' if links else ""


def unseen(document: Document) -> str:
    lines = "".join(f"<li>{text(line)}</li>" for line in document.unseen)
    return f'<article class="card"><h3>{text(words.UNSEEN.in_(document.language))}</h3><ul>{lines}</ul></article>'


def actions(document: Document) -> str:
    if not document.actions:
        return ""
    told = (f"<li><strong>{text(title)}</strong><br><span>{text(why)}</span></li>" for title, why in document.actions)
    return f'<div class="next"><h3>{text(words.NEXT.in_(document.language))}</h3><ol>{"".join(told)}</ol></div>'


def section(part: Part, language: Language) -> str:
    cards = "".join(card(one, language) for one in part.cards)
    return (
        f'<section class="part" id="{part.key}"><h2>{text(part.title)}</h2><div class="cards">{cards}</div></section>'
    )


def card(one: Card, language: Language, *, small: bool = False) -> str:
    """Finding, basis, shape, drawer. The script draws the figure; who cannot see it reads its alt and its table."""
    wide = " wide" if one.height > WIDE and not small else ""
    alt = f"{one.finding}. {one.basis}"
    chart = ""
    if one.figures:
        chart = (
            f'<div class="chart" data-figure="{one.key}" role="img" aria-label="{text(alt)}" '
            f'style="height:{one.height}px"></div>'
        )
    elif one.rows:
        chart = table(one.heads, one.rows, "parts")
    return (
        f'<article class="card{wide}"><h3>{text(one.finding)}</h3><p class="basis">{text(one.basis)}</p>{chart}'
        f"{more(one, language)}</article>"
    )


def more(one: Card, language: Language) -> str:
    say = _say(language)
    parts = []
    if one.explained:
        parts.append(f"<details><summary>{say(words.EXPLAINED)}</summary>{explained(one)}</details>")
    if one.rows and one.figures:
        parts.append(f"<details><summary>{say(words.TABLE)}</summary>{table(one.heads, one.rows)}</details>")
    if one.figures:
        pictures = "".join(f'<button data-picture="{kind}">{kind.upper()}</button>' for kind in ("svg", "png"))
        parts.append(f'<span class="picture">{pictures}</span>')
    return f'<div class="more">{"".join(parts)}</div>' if parts else ""


def explained(one: Card) -> str:
    return "".join(
        f"<p>{f'<strong>{text(head)}</strong> ' if head else ''}{text(said)}</p>" for head, said in one.explained
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], kind: str = "") -> str:
    head = f"<thead><tr>{''.join(f'<th>{text(each)}</th>' for each in heads)}</tr></thead>" if heads else ""
    body = "".join(f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="scroll"><table class="{kind}">{head}<tbody>{body}</tbody></table></div>'


def unknown(document: Document) -> str:
    """What has no card, with what to bring; nothing of it is a zero."""
    if not document.unknown:
        return ""
    say = _say(document.language)
    rows = [(f"{name}", finding, basis) for name, finding, basis in document.unknown]
    body = "".join(f"<tr><td>{text(name)}</td><td>{text(f)}. {text(basis)}</td></tr>" for name, f, basis in rows)
    note = f'<p class="note">{say(words.UNKNOWN_NOTE)}</p>'
    listed = f'<table class="unknown"><tbody>{body}</tbody></table>'
    return f'<section class="part"><h2>{say(words.UNKNOWN)}</h2>{note}{listed}</section>'


def annex(document: Document) -> str:
    """The drawers again, all open: paper cannot be clicked."""
    seen: dict[str, Card] = {}
    for part in (document.board, *document.parts):
        for one in part.cards:
            if one.explained:
                seen.setdefault(one.metric, one)
    told = "".join(f'<div class="definition">{explained(one)}</div>' for one in seen.values())
    return f'<section class="annex paper-only"><h2>{text(words.ANNEX.in_(document.language))}</h2>{told}</section>'


def tables(document: Document) -> str:
    """The charts as tables, printed when asked for."""
    drawn = [one for part in (document.board, *document.parts) for one in part.cards if one.rows]
    told = "".join(f"<h3>{text(one.finding)}</h3>{table(one.heads, one.rows)}<br>" for one in drawn)
    return (
        f'<section class="annex tables paper-only"><h2>{text(words.TABLES.in_(document.language))}</h2>{told}</section>'
    )


def settings(document: Document) -> str:
    say = _say(document.language)
    changed = f' <span class="changed">({say(words.CHANGED)})</span>'
    rows = "".join(
        f"<tr><td>{text(name)}</td><td>{text(value)}{changed if own else ''}</td><td>{text(default)}</td></tr>"
        for name, value, default, own in document.settings
    )
    head = "".join(f"<th>{say(each)}</th>" for each in (words.SETTING, words.VALUE, words.DEFAULT))
    return (
        f'<section class="annex"><h2>{say(words.SETTINGS)}</h2><p class="note">{say(words.SETTINGS_NOTE)}</p>'
        f'<div class="scroll"><table class="settings"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
        "</section>"
    )
