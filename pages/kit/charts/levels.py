"""Contacts in order: by how far they got, and by how long they have waited."""

from __future__ import annotations

from collections.abc import Mapping

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import Palette

from . import markup, rows, words
from .base import NARROW, PAPER, Canvas


def age_bars(
    by_age: Mapping[str, int], *, palette: Palette, language: Language, note: str | None = None, height: int = 170
) -> go.Figure:
    """Who waits, by age. Those who left (">7d") are a sentence, never a bar cut short to fit."""
    ages = [(text.in_(language), by_age.get(key, 0)) for key, text in words.AGES.items()]
    foot = markup.wrapped(note if note is not None else _gone(by_age, language), NARROW - 8, 13)
    left = 8 + max(markup.width(name) for name, _ in ages)
    canvas = Canvas(palette, language, height, left=left, top=2, bottom=6 + markup.height(foot))
    largest = max(n for _, n in ages)
    canvas.rows(canvas.grow(largest, 12 + markup.width(markup.bold(numbers.count(largest, language)))))
    each = canvas.depth / len(ages)
    for i, (name, n) in enumerate(ages):
        y = (i + 0.5) * each
        text = numbers.count(n, language)
        canvas.row(y, n, palette.alert, thick=min(28, each * 0.62), hover=f"{name}: {text}")
        canvas.label(0, y, name, palette.ink, anchor="right", dx=-6, xref="paper")
        canvas.label(n, y, markup.bold(text), palette.alert if n else palette.muted, dx=6)
    canvas.label(0, 0, foot, palette.muted, valign="top", dx=-left + 4, dy=-4, **PAPER)
    gone = [[words.LEFT.in_(language), numbers.count(by_age.get(words.GONE), language)]] if words.GONE in by_age else []
    canvas.table([rows.WAIT_SO_FAR, rows.TAKEN], [*([name, numbers.count(n, language)] for name, n in ages), *gone])
    return canvas.figure


def _gone(by_age: Mapping[str, int], language: Language) -> str:
    gone = by_age.get(words.GONE, 0)
    if not gone:
        return ""
    template = words.chosen(words.GONE_ONE, words.GONE_MANY, gone).in_(language)
    return template.format(count=numbers.count(gone, language))


def ladder(
    levels: Mapping[str, int], before: Mapping[str, int] | None = None, *, palette: Palette, language: Language,
    counted: bool = False,
) -> go.Figure:  # fmt: skip
    """How far contacts get, best on top: words over and under each bar, "before" as a tick of ink.

    `counted`: too few for percentages.
    """
    rung, shares = 76, _shares(levels)
    old = _shares(before) if before and sum(before.values()) else {}
    canvas = Canvas(palette, language, rung * len(words.LEVELS) + 8, top=4, bottom=4)
    largest = max([*shares.values(), *old.values()])
    canvas.rows(canvas.grow(largest, 14 + markup.width(words.BEFORE.in_(language), 12)) if old else largest or 1)
    colors = (palette.accent, palette.accent, palette.accent_mid, palette.mark, palette.alert)
    for i, ((key, (name, rule)), color) in enumerate(zip(words.LEVELS.items(), colors, strict=True)):
        y, share, n = i * rung, shares[key], levels.get(key, 0)
        parts = [] if counted else [numbers.percent(share if levels else None, language)]
        said = " · ".join([*parts, numbers.count(n, language)])
        text = markup.joined([markup.bold(name.in_(language)), said], "  ")
        canvas.label(0, y + 12, text, palette.ink, size=14)
        canvas.row(y + 34, share, color, thick=20, hover=f"{name.in_(language)}: {said}")
        canvas.label(0, y + 56, rule.in_(language), size=12)
        if old:
            canvas.rule(old[key], y + 21, old[key], y + 47, palette.ink, 2)
    _before_word(canvas, shares, old, rung)
    rows.levels(canvas, {key: name.in_(language) for key, (name, _) in words.LEVELS.items()}, levels, before)
    return canvas.figure


def _shares(levels: Mapping[str, int]) -> dict[str, float]:
    whole = sum(levels.get(key, 0) for key in words.LEVELS)
    return {key: levels.get(key, 0) / whole if whole else 0 for key in words.LEVELS}


def _before_word(canvas: Canvas, shares: Mapping[str, float], old: Mapping[str, float], rung: int) -> None:
    """Beside the tick that stands farthest out of its bar: there the paper is bare."""
    if old:
        key = max(old, key=lambda level: old[level] - shares[level])
        y = list(words.LEVELS).index(key) * rung + 34
        canvas.label(old[key], y, words.BEFORE.in_(canvas.language), dx=6, size=12)
