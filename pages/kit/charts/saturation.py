"""What one more post adds: a dot a week, what is seen, and what it would be if each added as the first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup, ticks
from .base import PAPER, Canvas

SEEN = Text(es="lo visto", en="as seen")
EVEN = Text(es="┄ si cada una sumara igual", en="┄ if each added as much")
ACROSS = Text(es="publicaciones por semana →", en="posts a week →")
UP = Text(es="interacciones ↑", en="interactions ↑")
HEADS = (Text(es="Publicaciones de la semana", en="Posts of the week"), Text(es="Interacciones", en="Interactions"))
STEPS, BESIDE = 40, 0.17  # posts: weeks with as many stand a little apart


@dataclass(frozen=True)
class Fit:
    """Interactions are exp(level) · posts^slope − 1; low and high are the ends of the slope."""

    slope: float
    level: float
    low: float | None = None
    high: float | None = None


def saturation(
    weeks: Sequence[tuple[int, float]], fit: Fit | None, *, network: str = "", palette: Palette, language: Language,
    height: int = 320,
) -> go.Figure:  # fmt: skip
    """Weeks as (posts, interactions)."""
    most = max((posts for posts, _ in weeks), default=1)
    top = max((amount for _, amount in weeks), default=0) * 1.12 or 1
    marks = ticks.steps(top, "count", 4)
    texts = [numbers.count(mark, language) for mark in marks]
    canvas = Canvas(palette, language, height, left=10 + max(map(markup.width, texts)), right=8, top=24, bottom=46)
    least = min((posts for posts, _ in weeks), default=0)
    canvas.scale((max(0, least - 0.8), most + max(1, (most - least) * 0.45)), (0, top))
    canvas.ticks_y(marks, texts, showgrid=True)
    step = max(1, math.ceil(most / 8))
    canvas.ticks_x(range(step, most + 1, step), [str(n) for n in range(step, most + 1, step)], showline=True,
                   linecolor=palette.mark)  # fmt: skip
    canvas.label(0.5, 0, ACROSS.in_(language), anchor="center", valign="top", dy=-26, **PAPER)
    canvas.label(0, 1, UP.in_(language), valign="bottom", dx=-canvas.left + 6, dy=5, **PAPER)
    _weeks(canvas, weeks, network)
    if fit and weeks:
        _fit(canvas, weeks, fit, top)
    if not weeks:
        canvas.nothing()
    canvas.table(HEADS, [[numbers.count(posts, language), numbers.count(amount, language)] for posts, amount in weeks])
    return canvas.figure


def _weeks(canvas: Canvas, weeks: Sequence[tuple[int, float]], network: str) -> None:
    """Weeks with as many posts stand beside each other, not on each other."""
    seen: dict[int, int] = {}
    xs = []
    for posts, _ in weeks:
        n = seen[posts] = seen.get(posts, -1) + 1
        xs.append(posts + (n % 5 - 2) * 0.05)
    hover = [
        f"{numbers.count(posts, canvas.language)} → {numbers.count(amount, canvas.language)}" for posts, amount in weeks
    ]
    canvas.dots(xs, [amount for _, amount in weeks], canvas.palette.network(network), 8, hover=hover)


def _fit(canvas: Canvas, weeks: Sequence[tuple[int, float]], fit: Fit, top: float) -> None:
    palette, posts = canvas.palette, sorted(posts for posts, _ in weeks)
    first, last, middle = posts[0], posts[-1], posts[len(posts) // 2]
    xs = [first + (last - first) * i / STEPS for i in range(STEPS + 1)]

    def at(x: float, slope: float) -> float:
        """Every slope through the middle of the weeks."""
        level = fit.level + (fit.slope - slope) * math.log(middle)
        return max(math.exp(level) * x**slope - 1, 0)

    if fit.low is not None and fit.high is not None:
        ends = [sorted((at(x, fit.low), at(x, fit.high))) for x in xs]
        canvas.ribbon(
            xs, [min(low, top) for low, _ in ends], [min(high, top) for _, high in ends], palette.accent, "linear"
        )
    start = at(first, fit.slope)
    reach = min(last, first * top / start) if start else last
    canvas.line([first, reach], [start, start / first * reach], palette.muted, 1.5, dash="dot")
    canvas.line(xs, [at(x, fit.slope) for x in xs], palette.accent, 2.75)
    text = markup.bold(markup.wrapped(SEEN.in_(canvas.language), 64))
    canvas.label(last + BESIDE, min(at(last, fit.slope), top), text, palette.accent)
    canvas.label(1, 1, EVEN.in_(canvas.language), anchor="right", valign="bottom", dy=5, **PAPER)
