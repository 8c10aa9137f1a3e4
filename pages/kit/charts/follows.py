"""Who follows whom: two lengths that overlap where following is mutual."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup
from .base import NARROW, Canvas

TOP, THICK, GAP = 34, 34, 44  # px: the line of words, a bar, the paper between both
THEY = Text(es="Nos siguen {n}", en="{n} follow us")
THEY_ONE = Text(es="Nos sigue una persona", en="One person follows us")
THEY_NONE = Text(es="No nos sigue nadie", en="Nobody follows us")
WE = Text(es="Seguimos a {n}", en="We follow {n}")
WE_NONE = Text(es="No seguimos a nadie", en="We follow nobody")
ONE_WAY = Text(es="solo en un sentido, {n}", en="one way only, {n}")
MUTUAL = Text(es="mutuo: {n}", en="both ways: {n}")
NETWORK = Text(es="Red", en="Network")
HEADS = (
    Text(es="Nos siguen y los seguimos", en="Both ways"),
    Text(es="Solo nos siguen", en="Only they follow"),
    Text(es="Solo los seguimos", en="Only we follow"),
)


@dataclass(frozen=True)
class Following:
    """How many follow each other, only follow us, only are followed by us; by network or together."""

    name: str
    mutual: int
    only_they: int
    only_we: int


def reciprocity(rows: Sequence[Following], *, palette: Palette, language: Language) -> go.Figure:
    """All together as two bars on one scale: above they follow, below we follow, both ways where they meet."""
    they, both, we = (sum(getattr(row, name) for row in rows) for name in ("only_they", "mutual", "only_we"))
    foot = TOP + 2 * THICK + GAP
    canvas = Canvas(palette, language, foot + TOP + 8, top=4, bottom=4)
    canvas.rows((they + both + we) or 1)
    upper, lower = TOP + THICK / 2, TOP + THICK * 1.5 + GAP
    if they + both + we:
        _bars(canvas, (they, both, we), (upper, lower))
    else:
        canvas.nothing()
    _words(canvas, they, both, we, foot)
    canvas.table(
        [NETWORK, *HEADS],
        [[row.name, *(numbers.count(n, language) for n in (row.mutual, row.only_they, row.only_we))] for row in rows],
    )
    return canvas.figure


def _bars(canvas: Canvas, counts: tuple[int, int, int], places: tuple[float, float]) -> None:
    """Grey they alone, light accent we alone, and both ways in the accent, tied together by a band."""
    (they, both, we), (upper, lower), palette, spoken = counts, places, canvas.palette, canvas.language
    canvas.block(they, upper, they + both, lower, palette.accent_soft, layer="below")
    canvas.row(upper, they, palette.mark, thick=THICK, hover=_said(HEADS[1], they, spoken))
    canvas.row(lower, we, palette.accent_mid, thick=THICK, base=they + both, hover=_said(HEADS[2], we, spoken))
    for y in places:
        canvas.row(y, both, palette.accent, thick=THICK, base=they, hover=_said(HEADS[0], both, spoken))


def _said(head: Text, n: int, language: Language) -> str:
    return f"{head.in_(language)}: {numbers.count(n, language)}"


def _words(canvas: Canvas, they: int, both: int, we: int, foot: float) -> None:
    """The whole and its lonely part over the upper bar, under the lower one at the right, and the meeting between."""
    spoken, palette = canvas.language, canvas.palette

    def line(wholes: tuple[Text, Text, Text], lonely: int) -> markup.Markup:
        total = wholes[min(lonely + both, 2)].in_(spoken).format(n=numbers.count(lonely + both, spoken))
        rest = ONE_WAY.in_(spoken).format(n=numbers.count(lonely, spoken)) if lonely else ""
        strong = markup.tinted(markup.bold(total), palette.ink)
        whole = markup.joined([strong, rest], "  ")
        return whole if markup.width(whole) <= NARROW - 8 else strong

    canvas.label(0, TOP - 16, line((THEY_NONE, THEY_ONE, THEY), they))
    canvas.label(1, foot + 16, line((WE_NONE, WE, WE), we), anchor="right", xref="paper")
    if they + both + we:
        _meeting(canvas, they, both, we)


def _meeting(canvas: Canvas, they: int, both: int, we: int) -> None:
    """How many both ways: in the band where it is wide enough, otherwise beside it."""
    text = markup.bold(MUTUAL.in_(canvas.language).format(n=numbers.count(both, canvas.language)))
    wide, room = markup.width(text, 14) + 12, canvas.width / (they + both + we)
    at, anchor, dx = (they + both / 2, "center", 0)
    if both * room < wide:
        left = they * room >= wide
        at, anchor, dx = (they, "right", -6) if left else (they + both, "left", 6)
    canvas.label(at, TOP + THICK + GAP / 2, text, canvas.palette.accent, anchor=anchor, dx=dx, size=14)
