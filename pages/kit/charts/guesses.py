"""What a room guessed, beside what the data says: dots on a scale, votes for options, and what was put in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from statistics import median

import plotly.graph_objects as go

from metrics import Language, Text, Unit, numbers
from pages.kit.theme import Palette

from . import markup
from .bars import BELOW, Heading, tops
from .base import PAPER, Canvas

BINS = 20
ROOM = Text(es="La sala: {value}", en="The room: {value}")
DATA = Text(es="Los datos: {value}", en="The data: {value}")
ANSWER = Text(es="los datos", en="the data")
GUESS = Text(es="Dijeron", en="They said")
HOW_MANY = Text(es="Cuántos", en="How many")
OPTION = Text(es="Opción", en="Option")
NOBODY = Text(es="Aún no ha dicho nadie nada", en="Nobody has said anything yet")
LOWEST = 5  # rows of dots that always have room


def guess_dots(
    guesses: Sequence[float], answer: float | None = None, *, top: float, unit: Unit, palette: Palette,
    language: Language,
) -> go.Figure:  # fmt: skip
    """One dot for each guess, piled up on the scale; the middle of the room and, once shown, the data's own number."""
    width = top / BINS
    piles = Counter(min(BINS, round(guess / width)) for guess in guesses)
    highest = max([LOWEST, *piles.values()])
    each = 16 if highest <= 10 else 160 / highest
    canvas = Canvas(palette, language, each * highest + 82, left=24, right=26, top=50, bottom=32)
    canvas.scale((0, top), (0, highest))
    canvas.axis_y(visible=False)
    marks = [0, top / 4, top / 2, top * 3 / 4, top]
    canvas.ticks_x(marks, [numbers.value(mark, unit, language) for mark in marks])
    canvas.rule(0, 0, top, 0, palette.mark)
    xs = [place * width for place, n in piles.items() for _ in range(n)]
    ys = [row + 0.5 for n in piles.values() for row in range(n)]
    canvas.dots(xs, ys, palette.mark, min(13, each * 0.8))
    if guesses:
        _mark(canvas, median(guesses), ROOM, palette.muted, unit, 4, dash="dot")
    else:
        canvas.label(0.5, 0.5, NOBODY.in_(language), anchor="center", **PAPER)
    if answer is not None:
        _mark(canvas, min(answer, top), DATA, palette.accent, unit, 24, said=answer)
    told = [[numbers.value(guess, unit, language), n] for guess, n in sorted(Counter(guesses).items())]
    canvas.table([GUESS, HOW_MANY], told)
    return canvas.figure


def _mark(
    canvas: Canvas, at: float, words: Text, color: str, unit: Unit, above: float, *, dash: str = "solid",
    said: float | None = None,
) -> None:  # fmt: skip
    written = numbers.value(at if said is None else said, unit, canvas.language)
    text = markup.bold(words.in_(canvas.language).format(value=written))
    canvas.rule(at, 0, at, canvas.y[1], color, 2.5, dash=dash)
    late = at > canvas.x[1] / 2
    canvas.label(at, 1, text, color, size=15, anchor="right" if late else "left", dy=above + 8, yref="paper")


def votes(
    options: Sequence[str], counts: Sequence[int], right: Collection[int] = (), *, palette: Palette, language: Language
) -> go.Figure:
    """How many chose each option; once shown, the one that the data gives is in the accent and says so."""
    headings = [
        Heading(
            name,
            markup.joined(
                [markup.tinted(ANSWER.in_(language), palette.accent) if place in right else "",
                 markup.tinted(markup.bold(numbers.count(n, language)), palette.ink)], "  "
            ),
        )
        for place, (name, n) in enumerate(zip(options, counts, strict=True))
    ]  # fmt: skip
    starts = tops(headings, BELOW)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, top=4, bottom=4)
    canvas.rows(max([*counts, 1]))
    for place, (heading, start, n) in enumerate(zip(headings, starts, counts, strict=False)):
        heading.draw(canvas, start)
        y = start + heading.height + 9
        canvas.rule(0, y - 7, 0, y + 7, palette.mark)
        canvas.row(y, n, palette.accent if place in right else palette.mark, thick=14, hover=f"{heading.name}: {n}")
    canvas.table([OPTION, HOW_MANY], [[name, n] for name, n in zip(options, counts, strict=True)])
    return canvas.figure
