"""The steps of a programme, one under the other, and how few carry half of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import CLEAR, Palette

from . import inside_words as words
from . import markup
from .bars import Heading, tops
from .base import Canvas

THICK, AIR = 22, 38  # px: a bar, and the bar with air under it
HEADS = (words.STEP, words.PEOPLE, words.SHARE_OF_STEP)
HALF, GAP = 26, 62  # px: the height of a bar of halves, and what lies between both


@dataclass(frozen=True)
class Rung:
    """A step; n is None where so few stand on it that they are not told. `strong`: the step that matters."""

    name: str
    n: int | None
    note: str = ""
    strong: bool = False


def funnel(
    steps: Sequence[Rung], *, least: int, palette: Palette, language: Language, heads: tuple[Text, Text, Text] = HEADS,
) -> go.Figure:  # fmt: skip
    """Left-aligned bars to scale, word and count above each; a step of too few people is a dotted frame."""
    few = words.UNDER_FIVE.in_(language).format(least=least)
    said = [few if step.n is None else numbers.count(step.n, language) for step in steps]
    ends = [markup.tinted(markup.bold(text), palette.ink) for text in said]
    headings = [Heading(s.name, markup.joined([end, s.note], "  ")) for s, end in zip(steps, ends, strict=True)]
    starts = tops(headings, AIR)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, top=4, bottom=4)
    canvas.rows(max((step.n or 0 for step in steps), default=0) or 1)
    for step, heading, top, text in zip(steps, headings, starts, said, strict=False):
        heading.draw(canvas, top)
        y = top + heading.height + THICK / 2 + 2
        color = palette.accent if step.strong else palette.mark
        if step.n is None:
            line = {"color": color, "width": 1, "dash": "dot"}
            canvas.block(0, y - THICK / 2, canvas.x[1] * 0.04, y + THICK / 2, CLEAR, line=line)
        else:
            canvas.rule(0, y - THICK / 2, 0, y + THICK / 2, palette.mark)
            canvas.row(y, step.n, color, thick=THICK, hover=f"{step.name}: {text}")
    if not steps:
        canvas.nothing()
    cells = [[step.name, text, step.note] for step, text in zip(steps, said, strict=True)]
    kept = 3 if any(step.note for step in steps) else 2
    canvas.table(heads[:kept], [row[:kept] for row in cells])
    return canvas.figure


def halves(people: int, few: int, acts: int, *, least: int, palette: Palette, language: Language) -> go.Figure:
    """Above all the people, below all that they did: how few of them make half of it, joined by a hairline.

    Fewer than `least` are drawn as `least`, and said as under it.
    """
    shown = max(few, least) if few < least else few
    told = words.UNDER_FIVE.in_(language).format(least=least) if few < least else numbers.count(few, language)
    canvas = Canvas(palette, language, 2 * HALF + GAP + 64, top=30, bottom=34)
    canvas.rows(1)
    share, foot = min(shown / people, 1), HALF + GAP
    for y, part in ((0, share), (foot, 0.5)):
        canvas.block(0, y, 1, y + HALF, palette.faint)
        canvas.block(0, y, part, y + HALF, palette.accent)
    canvas.rule(share, HALF, 0.5, foot, palette.muted, dash="dot")
    above = words.HALF_PEOPLE.in_(language).format(part=told, whole=numbers.count(people, language))
    below = words.HALF_ACTS.in_(language).format(n=numbers.count(acts, language))
    canvas.label(0, 0, markup.bold(above), palette.accent, valign="bottom", dy=3, size=14)
    canvas.label(0, foot + HALF, markup.bold(below), palette.accent, valign="top", dy=-4, size=14)
    canvas.table([words.PEOPLE, words.VALUE], [[above, below]])
    return canvas.figure
