"""What a channel is used for: a bar for each purpose, with how sure its share is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup
from .base import NARROW, Canvas

ROW, THICK = 45, 22
FEW = 10  # under so many labelled posts only counts are said
COMMERCIAL, SERVICE, OTHER = "commercial", "service", "other"
KINDS = {
    COMMERCIAL: Text(es="comercial", en="commercial"),
    SERVICE: Text(es="servicio", en="service"),
    OTHER: Text(es="otras", en="other"),
}
HEADS = (
    Text(es="Propósito", en="Purpose"),
    Text(es="Publicaciones", en="Posts"),
    Text(es="Parte", en="Share"),
    Text(es="Intervalo del 95 %", en="95% interval"),
)


@dataclass(frozen=True)
class Function:
    """A purpose with its posts; the interval is of its share of all that are labelled."""

    name: str
    posts: int
    kind: str
    low: float
    high: float


def function_bars(functions: Sequence[Function], *, palette: Palette, language: Language) -> go.Figure:
    """One row for each, none left out: an empty function keeps its place."""
    total = sum(one.posts for one in functions)
    left = 10 + max((markup.width(one.name) for one in functions), default=60)
    left = min(left, 132)
    notes = _notes(functions, palette, language)
    canvas = Canvas(palette, language, ROW * len(functions) + 8 + 22 * len(notes), left=left, top=4,
                    bottom=4 + 22 * len(notes))  # fmt: skip
    ends = [_end(one, total, palette, language) for one in functions]
    reach = [one.high if total >= FEW else one.posts / (total or 1) for one in functions]
    words = max((markup.width(end) for end in ends), default=0) + 14
    canvas.rows(canvas.grow(max(reach, default=0), words))
    colors = {COMMERCIAL: palette.categories[1], SERVICE: palette.accent, OTHER: palette.mark}
    for i, (one, end) in enumerate(zip(functions, ends, strict=True)):
        y = (i + 0.5) * ROW
        name = markup.cut(one.name, left - 10)
        canvas.label(0, y, name, palette.ink, anchor="right", dx=-7, xref="paper", hover=one.name)
        share = one.posts / total if total else 0
        canvas.row(y, share, colors[one.kind], thick=THICK, hover=f"{one.name}: {numbers.count(one.posts, language)}")
        if total >= FEW:
            canvas.rule(one.low, y, one.high, y, palette.ink, 1.25)
        canvas.label(one.high if total >= FEW else share, y, end, dx=8)
    for i, line in enumerate(notes):
        canvas.label(0, 0, line, dx=-left + 4, dy=-6 - 22 * i, valign="top", xref="paper", yref="paper")
    canvas.table(HEADS, [_cells(one, total, language) for one in functions])
    return canvas.figure


def _end(one: Function, total: int, palette: Palette, language: Language) -> markup.Markup:
    if total < FEW:
        return markup.tinted(markup.bold(numbers.count(one.posts, language)), palette.ink)
    share = numbers.percent(one.posts / total, language)
    strong = markup.tinted(markup.bold(share), palette.ink)
    return markup.joined([strong, numbers.count(one.posts, language)], " · ")


def _notes(functions: Sequence[Function], palette: Palette, language: Language) -> list[markup.Markup]:
    """The three tones by name with their posts, as many to a line as fit."""
    colors = {COMMERCIAL: palette.categories[1], SERVICE: palette.accent, OTHER: palette.mark}
    lines: list[markup.Markup] = []
    for kind, name in KINDS.items():
        posts = sum(one.posts for one in functions if one.kind == kind)
        number = markup.bold(numbers.count(posts, language))
        piece = markup.joined([markup.tinted("■", colors[kind]), name.in_(language), number])
        longer = markup.joined([lines[-1], piece], "    ") if lines else piece
        if lines and markup.width(longer) <= NARROW - 8:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def _cells(one: Function, total: int, language: Language) -> list[str]:
    known = total >= FEW
    share = numbers.percent(one.posts / total if known else None, language)
    sure = numbers.interval((one.low, one.high) if known else None, "share", language)
    return [one.name, numbers.count(one.posts, language), share, sure]
