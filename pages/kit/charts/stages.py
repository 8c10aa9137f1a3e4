"""Stages that overlap, the signs that speak for each, and a ladder with its rules printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import plotly.graph_objects as go

from metrics import Language
from pages.kit.theme import Palette

from . import inside_words as words
from . import markup
from .base import NARROW, Canvas

NAMES, ROW, HEAD = 118, 30, 30
DOTS = (4, 9, 14, 20)  # px: not seen, weak, middling, strong
LINE, SIGN = 24, 22
FEW = -1  # rests on fewer people than may be told


@dataclass(frozen=True)
class StageRow:
    """A department: how evident each stage is, 0 to 3, FEW or None (not known); `strong` is the house."""

    name: str
    levels: Sequence[int | None]
    strong: bool = False


@dataclass(frozen=True)
class Sign:
    """What speaks for a stage; `said` is written out, share is None where it is not known or not told."""

    name: str
    share: float | None
    said: str
    weakest: bool = False


@dataclass(frozen=True)
class StageSigns:
    """A stage with its signs and how evident it is, in words."""

    name: str
    level: str
    signs: Sequence[Sign]


@dataclass(frozen=True)
class LadderRung:
    """A rung of a ladder, with what it asks."""

    name: str
    rule: str
    here: bool = False
    reached: bool = False


def stage_matrix(
    rows: Sequence[StageRow], *, stages: Sequence[str], levels: Sequence[str], least: int, most: int,
    palette: Palette,
    language: Language,
) -> go.Figure:  # fmt: skip
    """A dot for each department and stage, the larger the more evident; `?` is not known, `<5` rests on too few
    people.

    `stages` are named by their numbers above, `levels` are the words for 0 to 3; the table has the rows past `most`.
    """
    shown = rows[:most]
    canvas = Canvas(palette, language, HEAD + ROW * max(len(shown), 1) + 8, left=NAMES, top=4, bottom=4)
    canvas.rows(len(stages))
    said = [*levels, words.UNDER_FIVE.in_(language).format(least=least)]
    for place in range(len(stages)):
        canvas.label(place + 0.5, HEAD / 2, markup.bold(str(place + 1)), palette.ink, anchor="center", size=14)
    for i, row in enumerate(shown):
        y = HEAD + ROW * (i + 0.5)
        canvas.rule(0, y + ROW / 2, len(stages), y + ROW / 2, palette.faint)
        name = markup.wrapped(row.name, NAMES - 14, 12, 2)
        shown_as = markup.bold(name) if row.strong else name
        canvas.label(0, y, shown_as, palette.ink, size=12, anchor="right", dx=-8, hover=row.name, xref="paper")
        _row(canvas, row, y, stages, said, least)
    if not rows:
        canvas.nothing()
    cells = [[row.name, *(_said(level, said, language) for level in row.levels)] for row in rows]
    canvas.table([words.DEPARTMENT, *(f"{i}. {name}" for i, name in enumerate(stages, 1))], cells)
    return canvas.figure


def _row(canvas: Canvas, row: StageRow, y: float, stages: Sequence[str], said: Sequence[str], least: int) -> None:
    for place, (stage, level) in enumerate(zip(stages, row.levels, strict=True)):
        hover = f"{row.name} · {stage}: {_said(level, said, canvas.language)}"
        if level is None or level == FEW:
            mark = "?" if level is None else f"<{least}"
            canvas.label(place + 0.5, y, mark, canvas.palette.muted, anchor="center", size=12, hover=hover)
            continue
        color = canvas.palette.accent if level else canvas.palette.mark
        canvas.dots([place + 0.5], [y], color, DOTS[level], hover=[hover])


def _said(level: int | None, said: Sequence[str], language: Language) -> str:
    """The words for 0 to 3, and the last of them for FEW."""
    return words.UNKNOWN.in_(language) if level is None else said[level]


def stage_signs(stages: Sequence[StageSigns], *, palette: Palette, language: Language) -> go.Figure:
    """Stage by stage, its signs as bars from nothing to all; the weakest, which decides, in the accent."""
    tall = [LINE + SIGN * len(stage.signs) + 10 for stage in stages]
    starts = [0, *accumulate(tall)]
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, top=4, bottom=4)
    canvas.rows(1)
    for stage, top in zip(stages, starts, strict=False):
        canvas.label(0, top + LINE / 2, markup.bold(stage.name), palette.ink, xref="paper")
        canvas.label(1, top + LINE / 2, stage.level, anchor="right", xref="paper")
        for i, sign in enumerate(stage.signs):
            _sign(canvas, sign, top + LINE + SIGN * i)
    cells = [
        [stage.name, sign.name, sign.said, stage.level if sign.weakest or len(stage.signs) == 1 else ""]
        for stage in stages
        for sign in stage.signs
    ]
    canvas.table([words.STAGE, words.SIGN, words.VALUE, ""], cells)
    return canvas.figure


def _sign(canvas: Canvas, sign: Sign, top: float) -> None:
    palette, y = canvas.palette, top + 16
    canvas.label(0, top + 6, markup.cut(sign.name, NARROW - 24 - markup.width(sign.said, 12), 12), size=12,
                 hover=sign.name, xref="paper")  # fmt: skip
    canvas.label(1, top + 6, sign.said, palette.ink if sign.weakest else palette.muted, size=12, anchor="right",
                 xref="paper")  # fmt: skip
    canvas.block(0, y - 1.5, 1, y + 1.5, palette.faint)
    if sign.share:
        canvas.block(0, y - 1.5, sign.share, y + 1.5, palette.accent if sign.weakest else palette.mark)


def rungs(steps: Sequence[LadderRung], *, palette: Palette, language: Language) -> go.Figure:
    """A ladder, its highest rung on top: each with its rule, the one where we stand marked."""
    texts = [markup.wrapped(step.rule, NARROW - 84, 13, 5) for step in steps]
    tall = [max(44, 16 + markup.height(text)) for text in texts]
    starts = [0, *accumulate(tall)]
    canvas = Canvas(palette, language, max(starts[-1], 40) + 8, left=66, top=4, bottom=4)
    canvas.rows(1)
    for step, text, top, high in zip(steps, texts, starts, tall, strict=False):
        ink = palette.accent if step.here else palette.ink if step.reached else palette.muted
        color = palette.accent if step.here else palette.mark if step.reached else palette.faint
        canvas.block(-62, top + 3, -56, top + high - 3, color, xref="paper", xsizemode="pixel", xanchor=0)
        canvas.label(0, top + high / 2, markup.bold(step.name), ink, size=18, anchor="right", dx=-16, xref="paper")
        canvas.label(0, top + high / 2, text, palette.ink if step.here else palette.muted, xref="paper")
    cells = [[step.name, step.rule, words.HERE.in_(language) if step.here else ""] for step in steps]
    canvas.table([words.RUNG, words.RULE, ""], cells)
    return canvas.figure
