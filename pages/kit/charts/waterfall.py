"""From before to now, one row for each cause of the change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import Palette

from . import markup, words
from . import rows as tables
from .base import Canvas
from .shapes import Cause

WIDEST = 118  # px for names at the left; longer ones take up to three lines


@dataclass(frozen=True)
class Row:
    name: markup.Markup
    note: str
    start: float
    end: float
    color: str
    ink: str
    text: str
    full: str
    pick: str = ""


def waterfall(
    before: float, now: float, causes: Sequence[Cause], *, palette: Palette, language: Language,
    unit: Unit = "share", notes: tuple[str, str] = ("", ""), better: int = 1,
) -> go.Figure:  # fmt: skip
    """Largest cause first; a share is written in points with one decimal.

    `notes` stand under "before" and "now"; `better` is 1, -1 or 0 (neither way is worse).
    """
    rows = _rows(before, now, causes, palette, language, unit, notes, better)
    left = 10 + max(max(markup.width(r.name), markup.width(r.note, 12)) for r in rows)
    heights = [max(44, markup.height(r.name) + (17 if r.note else 0) + 10) for r in rows]
    canvas = Canvas(palette, language, sum(heights) + 4, left=left, right=4, top=2, bottom=2)
    largest = max(max(r.start, r.end) for r in rows)
    smallest = min(0.0, *(min(r.start, r.end) for r in rows))
    wide = 12 + max(markup.width(markup.bold(r.text)) for r in rows)
    canvas.rows(smallest + canvas.grow(largest - smallest, wide), smallest)
    y = 0.0
    for i, (row, height) in enumerate(zip(rows, heights, strict=True)):
        _draw(canvas, row, y + height / 2, thick=26)
        if i + 1 < len(rows):
            lower = y + height + heights[i + 1] / 2 - 13
            canvas.rule(row.end, y + height / 2 + 13, row.end, lower, palette.mark)
        y += height
    canvas.table([tables.NAME, tables.VALUE, tables.NOTE], [[row.full, row.text, row.note] for row in rows])
    return canvas.figure


def _rows(
    before: float, now: float, causes: Sequence[Cause], palette: Palette, language: Language, unit: Unit,
    notes: tuple[str, str], better: int,
) -> list[Row]:  # fmt: skip
    first, last = words.BEFORE.in_(language).capitalize(), words.NOW.in_(language).capitalize()
    whole = [_level(value, unit, language) for value in (before, now)]
    rows = [_row(first, notes[0], (0, before), palette.mark, palette.muted, whole[0])]
    level = before
    for cause in sorted(causes, key=lambda cause: -abs(cause.change)):
        text, way = _change(cause.change, unit, language)
        color = palette.mark if not way * better else palette.accent if way * better > 0 else palette.alert
        ink = palette.muted if color == palette.mark else color
        rows.append(_row(cause.name, cause.note, (level, level + cause.change), color, ink, text, cause.pick))
        level += cause.change
    return [*rows, _row(last, notes[1], (0, now), palette.ink, palette.ink, whole[1])]


def _row(name: str, note: str, ends: tuple[float, float], color: str, ink: str, text: str, pick: str = "") -> Row:
    return Row(markup.wrapped(name, WIDEST, most=3), markup.cut(note, WIDEST, 12), *ends, color, ink, text, name, pick)


def _level(value: float, unit: Unit, language: Language) -> str:
    return numbers.percent(value, language, 1) if unit == "share" else numbers.value(value, unit, language)


def _change(change: float, unit: Unit, language: Language) -> tuple[str, int]:
    """What is printed, and its direction: none when it rounds to nothing."""
    printed = change * 100 if unit == "share" else change
    digits = 2 if unit == "index" else 0 if unit == "count" else 1
    if abs(round(printed, digits)) < 10**-digits / 2:
        return numbers.decimal(0, language, digits), 0
    sign = "+" if printed > 0 else numbers.MINUS
    return sign + numbers.decimal(abs(printed), language, digits), 1 if printed > 0 else -1


def _draw(canvas: Canvas, row: Row, y: float, thick: float) -> None:
    low, high = min(row.start, row.end), max(row.start, row.end)
    canvas.row(y, high - low, row.color, thick=thick, base=low, hover=f"{row.full}: {row.text}", pick=row.pick)
    canvas.label(high, y, markup.bold(row.text), row.ink, dx=7)
    note = [markup.tinted(row.note, canvas.palette.muted, 12)] if row.note else []
    text = markup.stacked([row.name, *note])
    canvas.label(0, y, text, canvas.palette.ink, anchor="right", dx=-8, xref="paper", hover=row.full)
