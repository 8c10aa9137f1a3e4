"""A number on its house bands, and the weeks that are still missing."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from metrics import Language, Unit, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, rows, words
from .base import Canvas
from .shapes import Estimate

TRACK, ROW = 18, 30  # px
SQUARE, PITCH, PER_ROW = 11, 14.5, 20


def band_gauge(
    now: Estimate | None, before: Estimate | None = None, *, bands: Sequence[float], names: Sequence[str],
    palette: Palette, language: Language, unit: Unit = "index", top: float = 1, good: int = 0, height: int = 170,
) -> go.Figure:  # fmt: skip
    """A strip from 0 to `top` with its bands named; now is a filled dot with its interval, before hollow and lower."""
    canvas = Canvas(palette, language, height, left=8, right=10, top=6, bottom=28)
    canvas.scale((0, top), (canvas.depth, 0))
    edges = [0.0, *bands, top]
    canvas.axis_y(visible=False)
    canvas.ticks_x(*_edge_names(canvas, edges, unit))
    lines = _zones(canvas, edges, names, good)
    lower = canvas.depth - TRACK - 18 * lines - 20
    for estimate, word, y, strong in ((now, words.NOW, lower - ROW, True), (before, words.BEFORE, lower, False)):
        if estimate:
            _estimate(canvas, estimate, word.in_(language), y, unit, strong=strong)
    rows.estimates(canvas, ((words.NOW, now), (words.BEFORE, before)), unit)
    return canvas.figure


def _edge_names(canvas: Canvas, edges: Sequence[float], unit: Unit) -> tuple[list[float], list[str]]:
    """The ends always, a border between them only where its name touches no other."""
    kept: list[float] = [edges[0], edges[-1]]
    for edge in edges[1:-1]:
        apart = [abs(edge - other) / edges[-1] * canvas.width for other in kept]
        if min(apart) >= markup.width(numbers.value(edge, unit, canvas.language)) + 6:
            kept.append(edge)
    kept = sorted(set(kept))
    short = {0.0: "0"} | ({1.0: "1"} if unit == "index" else {})
    return kept, [short.get(edge, numbers.value(edge, unit, canvas.language)) for edge in kept]


def _zones(canvas: Canvas, edges: Sequence[float], names: Sequence[str], good: int) -> int:
    """Draws the bands and says how many lines their names take."""
    palette, foot, lines = canvas.palette, canvas.depth, 1
    for i, (low, high, name) in enumerate(zip(edges, edges[1:], names, strict=False)):
        last = i == len(edges) - 2
        color = palette.accent_soft if i == good else palette.mark if last or (good and not i) else palette.faint
        canvas.block(low, foot - TRACK, high, foot, color, line={"color": palette.paper, "width": 2})
        wide = (high - low) / edges[-1] * canvas.width
        text = markup.wrapped(name, wide - 4, 13, 2)
        if markup.ELLIPSIS in text:
            continue  # a band too thin for its name is named in the card's basis
        canvas.label((low + high) / 2, foot - TRACK, text, anchor="center", valign="bottom", dy=3, hover=name)
        lines = max(lines, 1 + text.count("<br>"))
    return lines


def _estimate(canvas: Canvas, at: Estimate, word: str, y: float, unit: Unit, *, strong: bool) -> None:
    palette = canvas.palette
    color, ink = (palette.accent, palette.accent) if strong else (palette.mark, palette.muted)
    low, high = (at.value if end is None else end for end in (at.low, at.high))
    number = numbers.value(at.value, unit, canvas.language)
    canvas.rule(max(low, 0), y, min(high, canvas.x[1]), y, color, 3 if strong else 2)
    canvas.dots([at.value], [y], color, 13 if strong else 11, hollow=not strong, hover=[f"{number} {word}"])
    text = markup.joined([markup.bold(number) if strong else number, word])
    space = canvas.width * (1 - min(high, canvas.x[1]) / canvas.x[1]) + canvas.right
    if markup.width(text) + 12 <= space:
        canvas.label(min(high, canvas.x[1]), y, text, ink, dx=10)
    elif markup.width(text) + 12 <= canvas.width * max(low, 0) / canvas.x[1] + canvas.left:
        canvas.label(max(low, 0), y, text, ink, anchor="right", dx=-10)
    else:
        canvas.label(canvas.x[1] / 2, y, text, ink, anchor="center", dy=14)


def unit_strip(have: int, need: int, *, palette: Palette, language: Language, height: int = 170) -> go.Figure:
    """A square for every week needed, filled for the weeks had: the chart of "not yet known"."""
    canvas = Canvas(palette, language, height, top=8, bottom=8)
    canvas.rows(1)
    shown = max(need, 1)
    lines = -(-shown // PER_ROW)
    top = (canvas.depth - lines * 20 - 52) / 2
    first = words.chosen(words.WEEKS_ONE, words.WEEKS_MANY, have).in_(language)
    canvas.label(0, top + 12, markup.bold(first.format(count=numbers.count(have, language))), palette.accent)
    for i in range(shown):
        _square(canvas, i % PER_ROW, top + 30 + i // PER_ROW * 20, filled=i < have)
    lack = max(need - have, 0)
    last = words.chosen(words.LACK_ONE, words.LACK_MANY, lack) if lack else words.LACK_NONE
    text = last.in_(language).format(count=numbers.count(lack or need, language))
    canvas.label(0, top + 30 + lines * 20 + 10, text)
    canvas.table(
        [words.WEEKS_HAD, words.WEEKS_NEEDED], [[numbers.count(have, language), numbers.count(need, language)]]
    )
    return canvas.figure


def _square(canvas: Canvas, column: int, y: float, *, filled: bool) -> None:
    """Measured in pixels across, so that the squares stay squares at every width."""
    left = 1 + column * PITCH
    color = canvas.palette.accent if filled else canvas.palette.mark
    canvas.block(
        left, y, left + SQUARE, y + SQUARE, color if filled else CLEAR, line={"color": color, "width": 1},
        xref="paper", xsizemode="pixel", xanchor=0,
    )  # fmt: skip
