"""How unevenly talk is spread: the curve of Lorenz against the line of equal parts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette, tint

from . import markup, words
from .base import PAPER, Canvas
from .placing import Spot

Curve = Sequence[tuple[float, float]]
TOP_TENTH = 0.9
EQUAL = Text(es="si todas escribieran lo mismo", en="if all wrote the same")
MOST = Text(es="el 10 % que más escribe: {share}", en="the 10% who write most: {share}")
PEOPLE = Text(es="personas, de la que menos a la que más escribe →", en="people, from least to most active →")
MESSAGES = Text(es="parte de los mensajes", en="part of the messages")
HEADS = (
    Text(es="Personas (las que menos escriben)", en="People (least active)"),
    Text(es="Sus mensajes", en="Their messages"),
)
MARKS = (0, 0.25, 0.5, 0.75, 1)


def lorenz(
    now: Curve, before: Curve = (), *, top: float | None = None, palette: Palette, language: Language,
    height: int = 330,
) -> go.Figure:  # fmt: skip
    """From those who write least: what part of the people writes what part of the messages; `top`: the top tenth's."""
    texts = [numbers.percent(mark, language) if mark else "0" for mark in MARKS]
    canvas = Canvas(palette, language, height, left=10 + markup.width(texts[-1]), right=14, top=28, bottom=46)
    canvas.scale((0, 1), (0, 1))
    canvas.ticks_x(MARKS, ["", *texts[1:]], showline=True, linecolor=palette.mark)
    canvas.ticks_y(MARKS, texts, showgrid=True)
    for mark in MARKS[1:-1]:
        canvas.room.line([(0, mark), (1, mark)], 1)
    canvas.label(0, 1, MESSAGES.in_(language), valign="bottom", dx=-canvas.left + 6, dy=9, **PAPER)
    canvas.label(1, 0, PEOPLE.in_(language), anchor="right", valign="top", dx=10, dy=-26, **PAPER)
    if now:
        _curves(canvas, now, before, top)
    else:
        canvas.nothing()
    canvas.table(HEADS, [[numbers.percent(x, language), numbers.percent(_at(now, x), language)] for x in _tenths(now)])
    return canvas.figure


def _curves(canvas: Canvas, now: Curve, before: Curve, top: float | None) -> None:
    palette, language = canvas.palette, canvas.language
    canvas.line((0, 1), (0, 1), palette.mark, 1, dash="dot")
    canvas.room.line([(0, 0), (1, 1)], 2)
    _area(canvas, now)
    for curve, color, width in ((before, palette.mark, 2), (now, palette.accent, 2.75)):
        canvas.line([x for x, _ in curve], [y for _, y in curve], color, width, hover=_hover(curve, language))
        canvas.room.line([canvas.fraction(x, y) for x, y in curve], 5)
    _top(canvas, top)
    canvas.place(EQUAL.in_(language), [Spot(x, x, "right", -8, 8) for x in (0.72, 0.64, 0.8)])
    if before:
        place = min(before, key=lambda point: abs(point[0] - 0.5))
        canvas.place(words.BEFORE.in_(language), [Spot(*place, "right", -6, 10), Spot(*place, "left", 8, -12)])


def _area(canvas: Canvas, curve: Curve) -> None:
    """The ground between equal parts and the curve: twice this area is the Gini."""
    if curve:
        canvas.trace(
            "scatter", x=[x for x, _ in curve] + [0], y=[y for _, y in curve] + [0], mode="lines",
            line={"width": 0}, fill="toself", fillcolor=tint(canvas.palette.accent, 0.1), hoverinfo="skip",
        )  # fmt: skip


def _hover(curve: Curve, language: Language) -> list[str]:
    return [f"{numbers.percent(x, language)} → {numbers.percent(y, language)}" for x, y in curve]


def _top(canvas: Canvas, top: float | None) -> None:
    if top is None:
        return
    y, accent = 1 - top, canvas.palette.accent
    canvas.rule(TOP_TENTH, y, TOP_TENTH, 1, accent, 2)
    canvas.dots([TOP_TENTH], [y], accent, 10)
    text = markup.bold(MOST.in_(canvas.language).format(share=numbers.percent(top, canvas.language)))
    canvas.room.line([(TOP_TENTH, y), (TOP_TENTH, 1)], 2)
    canvas.place(text, [Spot(TOP_TENTH, 1, "right", -6, -9)], accent, ways=())


def _tenths(curve: Curve) -> list[float]:
    return [i / 10 for i in range(1, 11)] if curve else []


def _at(curve: Curve, x: float) -> float:
    """The curve at a place, straight between its points."""
    for (x0, y0), (x1, y1) in pairwise(curve):
        if x <= x1 + 1e-12:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return 1.0
