"""Crowds of people: a hundred seats and who takes them, and squares as large as the crowds they stand for."""

from __future__ import annotations

import math
from collections.abc import Sequence

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, rows
from .base import NARROW, Canvas
from .shapes import Amount

SEATS, PER_ROW, SEAT = 100, 20, 0.74  # SEAT: the part of its place that a seat takes
SQUARE = 168  # px
EACH = Text(es="cada cuadro, {n} personas", en="each square, {n} people")
TAKEN = Text(es="{n} personas", en="{n} people")
TAKEN_ONE = Text(es="1 persona", en="1 person")
FREE = Text(es="{n} sitios libres", en="{n} free seats")
FREE_ONE = Text(es="1 sitio libre", en="1 free seat")
HEADS = (
    Text(es="Personas que vuelven", en="People who come back"),
    Text(es="Sitios libres de cien", en="Free seats of a hundred"),
)


def _to_scale(canvas: Canvas, x: tuple[float, float], y: tuple[float, float]) -> None:
    """One unit across is as long as one unit up, whatever the width; what is left over stays at the right."""
    canvas.scale(x, y)
    canvas.axis_x(visible=False, constrain="domain", constraintoward="left")
    canvas.axis_y(visible=False, scaleanchor="x", constrain="domain", constraintoward="top")


def seats(people: int, *, palette: Palette, language: Language) -> go.Figure:
    """A hundred seats, one for each person who comes back; above a hundred a seat is for several."""
    each = next(n for n in (s * 10**p for p in range(12) for s in (1, 2, 5)) if people <= n * SEATS)
    taken = math.ceil(people / each)
    lines = SEATS // PER_ROW
    canvas = Canvas(palette, language, 22 + lines * (NARROW - 8) / PER_ROW + 20, top=22, bottom=6)
    _to_scale(canvas, (0, PER_ROW), (lines, -0.9))
    for i in range(SEATS):
        row, place = divmod(i, PER_ROW)
        edge = (1 - SEAT) / 2
        box = (place + edge, row + edge, place + 1 - edge, row + 1 - edge)
        if i < taken:
            canvas.block(*box, palette.accent)
        elif each == 1:
            canvas.block(*box, CLEAR, line={"color": palette.mark, "width": 1})
    said = TAKEN_ONE if people == 1 else TAKEN
    text = markup.bold(said.in_(language).format(n=numbers.count(people, language)))
    free = SEATS - people
    note = (FREE_ONE if free == 1 else FREE).in_(language).format(n=free) if each == 1 and free else ""
    if each > 1:
        note = EACH.in_(language).format(n=numbers.count(each, language))
    shown = markup.joined([markup.tinted(text, palette.accent), note], "  ")
    canvas.label(0, -0.45, shown, dx=2, dy=4)
    canvas.table(HEADS, [[numbers.count(people, language), numbers.count(max(free, 0), language)]])
    return canvas.figure


def nested(amounts: Sequence[Amount], *, palette: Palette, language: Language) -> go.Figure:
    """Three squares at the most, each as large as its number, the smaller inside the larger."""
    shown = sorted((a for a in amounts if a.value), key=lambda amount: -(amount.value or 0))[:3]
    canvas = Canvas(palette, language, SQUARE + 24, top=10, bottom=14)
    _to_scale(canvas, (0, (NARROW - 8) / SQUARE), (0, 1))
    largest = shown[0].value if shown else 1
    colors = (palette.faint, palette.accent_mid, palette.accent)
    heights = (0.9, 0.5, 0.1)
    for i, amount in enumerate(shown):
        side, color = math.sqrt((amount.value or 0) / (largest or 1)), colors[i]
        canvas.block(1 - side, 0, 1, side, color, line={"color": palette.paper, "width": 1 if i else 0})
        _name(canvas, amount, side, heights[i], palette.muted if not i else palette.accent)
    if not shown:
        canvas.nothing()
    rows.amounts(canvas, shown, "count")
    return canvas.figure


def _name(canvas: Canvas, amount: Amount, side: float, y: float, color: str) -> None:
    """At the right of its square, with a hairline from it."""
    at = min(y, side * 0.9) if side < 1 else y
    canvas.rule(1, at, 1.06, y, canvas.palette.mark)
    number = markup.tinted(markup.bold(numbers.count(amount.value, canvas.language)), color, 18)
    name = markup.wrapped(amount.name, NARROW - 8 - SQUARE - 22, 13, 2)
    canvas.label(1.06, y, markup.stacked([number, name]), dx=4, size=13)
