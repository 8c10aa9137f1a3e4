"""Parts of a whole, each on its own track from nothing to all, where the parts may overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text
from pages.kit.theme import Palette

from . import markup
from .bars import Heading, tops
from .base import Canvas

HEADS = (Text(es="Qué", en="What"), Text(es="Cuánto", en="How much"))


@dataclass(frozen=True)
class Track:
    """A name with its part of the whole (0-1), as it is written; strong puts it in the accent."""

    name: str
    part: float
    text: str
    note: str = ""
    strong: bool = False


def tracks(
    rows: Sequence[Track], *, palette: Palette, language: Language, mark: float | None = None, word: str = ""
) -> go.Figure:
    """One row for each, words above it; `mark` is where something begins, with its word under the last row."""
    ends = [markup.joined([markup.tinted(markup.bold(row.text), palette.ink), row.note], "  ") for row in rows]
    headings = [Heading(row.name, end) for row, end in zip(rows, ends, strict=True)]
    starts, foot = tops(headings, 26), 22 if word else 4
    canvas = Canvas(palette, language, max(starts[-1], 40) + foot + 4, top=4, bottom=foot)
    canvas.rows(1)
    for row, heading, top in zip(rows, headings, starts, strict=False):
        heading.draw(canvas, top)
        y = top + heading.height + 7
        canvas.row(y, 1, palette.faint, thick=12)
        color = palette.accent if row.strong else palette.mark
        canvas.row(y, row.part, color, thick=12, hover=f"{row.name}: {row.text}")
        if mark is not None:
            canvas.rule(mark, y - 9, mark, y + 9, palette.ink, 1.5)
    if rows and word and mark is not None:
        canvas.label(mark, 0, word, anchor="center", valign="top", dy=-2, size=12, xref="x", yref="paper")
    if not rows:
        canvas.nothing()
    canvas.table(HEADS, [[row.name, f"{row.text} {row.note}".strip()] for row in rows])
    return canvas.figure
