"""What went by: the newest posts of each network in order, those that sell in their own colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup
from .bars import Heading, tops
from .base import Canvas

THICK = 18
SELLS = Text(es="vende", en="sells")
REST = Text(es="otra cosa", en="something else")
UNKNOWN = Text(es="no se sabe", en="not known")
NEWEST = Text(es="a la derecha, la más reciente", en="at the right, the newest")
HEADS = (
    Text(es="Red", en="Network"),
    Text(es="La racha más larga", en="The longest run"),
    Text(es="Las últimas, en orden", en="The newest, in order"),
)


@dataclass(frozen=True)
class Tape:
    """Posts in order: true sells, None is not known; `note` is what there is to say of the run."""

    name: str
    posts: tuple[bool | None, ...]
    note: str = ""


def tapes(rows: Sequence[Tape], *, palette: Palette, language: Language) -> go.Figure:
    """A square for each post, the newest against the right edge."""
    headings = [Heading(row.name, markup.escape(row.note)) for row in rows]
    starts = tops(headings, THICK + 14)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 30, top=4, bottom=26)
    longest = max((len(row.posts) for row in rows), default=0) or 1
    canvas.rows(longest)
    for row, heading, top in zip(rows, headings, starts, strict=False):
        heading.draw(canvas, top)
        _posts(canvas, row, longest, top + heading.height + 2)
    squares = [
        markup.joined([markup.tinted("■", palette.categories[1]), SELLS.in_(language)]),
        markup.joined([markup.tinted("■", palette.mark), REST.in_(language)]),
    ]
    if any(post is None for row in rows for post in row.posts):
        squares.append(markup.joined([markup.tinted("□", palette.mark), UNKNOWN.in_(language)]))
    else:
        squares.append(markup.escape(NEWEST.in_(language)))
    canvas.label(0, 0, markup.joined(squares, "   "), dy=-6, valign="top", xref="paper", yref="paper")
    if not rows:
        canvas.nothing()
    canvas.table(HEADS, [[row.name, row.note, _written(row, language)] for row in rows])
    return canvas.figure


def _posts(canvas: Canvas, row: Tape, longest: int, top: float) -> None:
    palette = canvas.palette
    colors = {True: palette.categories[1], False: palette.mark, None: CLEAR}
    start = longest - len(row.posts)
    for i, sells in enumerate(row.posts, start):
        line = {"color": palette.mark, "width": 1} if sells is None else {"width": 0}
        # What does not sell stays low, so that a run stands out without its colour.
        high = top if sells else top + THICK * 0.45
        canvas.block(i + 0.1, high, i + 0.9, top + THICK, colors[sells], line=line)


def _written(row: Tape, language: Language) -> str:
    names = {True: SELLS, False: REST, None: UNKNOWN}
    runs: list[tuple[bool | None, int]] = []
    for post in row.posts:
        if runs and runs[-1][0] is post:
            runs[-1] = (post, runs[-1][1] + 1)
        else:
            runs.append((post, 1))
    return ", ".join(f"{numbers.count(n, language)} {names[kind].in_(language)}" for kind, n in runs)
