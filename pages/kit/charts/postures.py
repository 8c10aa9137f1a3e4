"""The four postures: a map of dialogue and purposes, how far each one holds, and what one of them asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette, tint

from . import markup, ticks
from .bars import Heading, tops
from .base import PAPER, Canvas
from .placing import Spot
from .tracks import Track, tracks

DIALOGUE = Text(es="ocasiones de hablar aprovechadas →", en="openings to talk taken up →")
PURPOSES = Text(es="propósitos distintos →", en="different purposes →")
SIDE = 0.2  # of the map is in sight on either side of the border
HALF = Text(es="la mitad", en="half")
HEADS = (
    Text(es="Qué", en="What"),
    Text(es="Ocasiones aprovechadas", en="Openings taken up"),
    Text(es="Propósitos efectivos", en="Effective purposes"),
)
ASKED = (
    Text(es="Condición", en="Condition"),
    Text(es="Valor", en="Value"),
    Text(es="Se cumple", en="Holds"),
)


@dataclass(frozen=True)
class Stand:
    """Somewhere on the map: the part of openings taken (0-1) and the effective number of purposes."""

    name: str
    dialogue: float
    purposes: float


@dataclass(frozen=True)
class Corners:
    """Names of the corners (upper left, upper right, lower left, lower right); the second is the one preferred."""

    names: tuple[str, str, str, str]
    dialogue: float
    purposes: float


def posture_map(
    here: Stand, cloud: Sequence[tuple[float, float]] = (), trail: Sequence[Stand] = (), others: Sequence[Stand] = (),
    *, corners: Corners, palette: Palette, language: Language, height: int = 440,
) -> go.Figure:  # fmt: skip
    """Where we stand, the interval as a cloud, months as a trail, accounts or networks as hollow dots."""
    canvas = Canvas(palette, language, height, left=26, right=10, top=26, bottom=46)
    stands = [here, *trail, *others]
    across = [s.dialogue for s in stands] + [x for x, _ in cloud] + [corners.dialogue]
    up = [s.purposes for s in stands] + [y for _, y in cloud] + [corners.purposes]
    x = (max(0.0, min(*across, corners.dialogue - SIDE) - 0.04), min(1.0, max(*across, corners.dialogue + SIDE) + 0.04))
    canvas.scale(x, (max(0.6, min(up) - 1.3), max(up) + 1.1))
    _ground(canvas, corners)
    if cloud:
        canvas.trace(
            "scatter", x=[x for x, _ in cloud], y=[y for _, y in cloud], mode="markers", hoverinfo="skip",
            marker={"size": 6, "color": tint(palette.accent, 0.16), "line": {"width": 0}},
        )  # fmt: skip
    _trail(canvas, trail)
    for stand in others:
        hover = [_said(stand, language)]
        canvas.dots([stand.dialogue], [stand.purposes], palette.ink, 9, hollow=True, hover=hover)
    _here(canvas, here)
    for stand in [*others, *reversed(trail)]:
        _named(canvas, stand, palette.ink if stand in others or stand is trail[-1] else palette.muted)
    _scales(canvas)
    cells = [
        [s.name, numbers.percent(s.dialogue, language), numbers.decimal(s.purposes, language, 1)]
        for s in (*trail, *others, here)
    ]
    canvas.table(HEADS, cells)
    return canvas.figure


def _ground(canvas: Canvas, corners: Corners) -> None:
    palette, (left, right), (low, high) = canvas.palette, canvas.x, canvas.y
    across, up = corners.dialogue, corners.purposes
    canvas.block(across, up, right, high, palette.accent_soft, opacity=0.6, layer="below")
    canvas.rule(across, low, across, high, palette.mark)
    canvas.rule(left, up, right, up, palette.mark)
    for i, name in enumerate(corners.names):
        x, y = i % 2, 1 - i // 2
        ink = palette.ink if i == 1 else palette.muted
        border = canvas.fraction(across, up)[0]
        side = canvas.width * (1 - border if x else border) - 10
        text = markup.bold(markup.wrapped(name, max(side / 1.06, 60), 14))
        inward = 14 + 9 * text.count("<br>")
        spot = Spot(x, y, "right" if x else "left", -6 if x else 6, -inward if y else inward)
        canvas.place(text, [spot], ink, size=14, ways=())
    # Names of months keep clear of the borders.
    canvas.room.line([canvas.fraction(across, low), canvas.fraction(across, high)], 2)
    canvas.room.line([canvas.fraction(left, up), canvas.fraction(right, up)], 2)


def _trail(canvas: Canvas, trail: Sequence[Stand]) -> None:
    """Months in order, joined."""
    if not trail:
        return
    palette = canvas.palette
    xs, ys = [s.dialogue for s in trail], [s.purposes for s in trail]
    canvas.line(xs, ys, palette.ink, 1.5)
    canvas.room.line([canvas.fraction(*each) for each in zip(xs, ys, strict=True)], 5)
    canvas.dots(xs, ys, palette.ink, 7, hover=[_said(s, canvas.language) for s in trail])


def _named(canvas: Canvas, stand: Stand, ink: str) -> None:
    """The name beside its dot, where there is room: the pointer and the table know it everywhere."""
    x, y = canvas.fraction(stand.dialogue, stand.purposes)
    text = markup.cut(stand.name, canvas.width / 2)
    spots = [
        Spot(x, y, "right", -8, 7),
        Spot(x, y, "left", 8, 7),
        Spot(x, y, "right", -8, -9),
        Spot(x, y, "left", 8, -9),
        Spot(x, y, "center", 0, -20),
        Spot(x, y, "center", 0, 20),
        Spot(x, y, "left", -2, -20),
        Spot(x, y, "right", 2, -20),
    ]
    wide = markup.width(text) + 2
    if not canvas.room.seek(_inside(canvas, spots, wide), wide, 15, ()).covered:
        spot = canvas.room.place(_inside(canvas, spots, wide), wide, 15, ())
        canvas.label(spot.x, spot.y, text, ink, anchor=spot.anchor, dx=spot.dx, dy=spot.dy, **PAPER)


def _here(canvas: Canvas, here: Stand) -> None:
    canvas.dots([here.dialogue], [here.purposes], canvas.palette.accent, 15, hover=[_said(here, canvas.language)])
    x, y = canvas.fraction(here.dialogue, here.purposes)
    sides = [Spot(x, y, side, dx, dy) for dy in (-13, 13) for side, dx in (("left", 13), ("right", -13))]
    sides += [Spot(x, y, "center", 0, 22), Spot(x, y, "center", 0, -22)]
    wide = markup.width(markup.bold(here.name), 15) + 4
    spot = canvas.room.place(_inside(canvas, sides, wide), wide, 18, ())
    ground = {"bgcolor": canvas.palette.paper, "opacity": 0.94, "borderpad": 1}
    text, accent = markup.bold(here.name), canvas.palette.accent
    canvas.label(spot.x, spot.y, text, accent, anchor=spot.anchor, dx=spot.dx, dy=spot.dy, size=15, **PAPER, **ground)


def _inside(canvas: Canvas, spots: Sequence[Spot], wide: float) -> list[Spot]:
    """Those at which a label of this width leaves the scale alone and is not cut; all of them where none is."""
    boxes = ((spot, canvas.room.box(spot, wide, 18)) for spot in spots)
    kept = [spot for spot, box in boxes if box.left >= 0 and box.right <= canvas.width + canvas.right]
    return kept or list(spots)


def _said(stand: Stand, language: Language) -> str:
    dialogue, purposes = numbers.percent(stand.dialogue, language), numbers.decimal(stand.purposes, language, 1)
    return f"{stand.name}: {dialogue}, {purposes}"


def _scales(canvas: Canvas) -> None:
    """The one chart whose axes need words: each with its arrow."""
    (left, right), (low, high), language = canvas.x, canvas.y, canvas.language
    step = 0.1 if right - left <= 0.65 else 0.2
    across = [i * step for i in range(11) if left + 0.03 <= i * step <= right - 0.03]
    canvas.ticks_x(across, [numbers.percent(mark, language) for mark in across])
    up = [mark for mark in ticks.steps(high, "count", 7) if low + 0.2 <= mark <= high - 0.2 and mark >= 1]
    canvas.ticks_y(up, [numbers.count(mark, language) for mark in up], showgrid=False)
    canvas.label(0.5, 0, DIALOGUE.in_(language), anchor="center", valign="top", dy=-26, **PAPER)
    canvas.label(0, 1, PURPOSES.in_(language).replace("→", "↑"), valign="bottom", dx=-22, dy=4, **PAPER)


def memberships(held: Sequence[tuple[str, float]], *, palette: Palette, language: Language) -> go.Figure:
    """How far each posture holds, 0 to 1, the best first; from half on it may be said."""
    rows = [
        Track(name, value, numbers.decimal(value, language), strong=not i and value > 0)
        for i, (name, value) in enumerate(held)
    ]
    return tracks(rows, palette=palette, language=language, mark=0.5, word=HALF.in_(language))


@dataclass(frozen=True)
class Asked:
    """What a posture asks of a share: each of `ramps` is (false up to, true from); note: how far it holds, in words."""

    name: str
    value: float | None
    ramps: tuple[tuple[float, float], ...]
    text: str
    note: str
    held: bool = True


def conditions(asked: Sequence[Asked], *, palette: Palette, language: Language) -> go.Figure:
    """Each share on its own track: tinted where the condition holds, fading where it begins to, a dot where we are."""
    headings = [Heading(one.name, _ending(one, palette)) for one in asked]
    starts = tops(headings, 27)
    canvas = Canvas(palette, language, max(starts[-1], 40) + 28, top=4, bottom=24)
    canvas.rows(1)
    for one, heading, top in zip(asked, headings, starts, strict=False):
        heading.draw(canvas, top)
        _track(canvas, one, top + heading.height + 8)
    marks = (0, 0.25, 0.5, 0.75, 1)
    texts = [numbers.percent(mark, language) if mark else "0" for mark in marks]
    for mark, text in zip(marks, texts, strict=True):
        anchor = "left" if not mark else "right" if mark == 1 else "center"
        canvas.label(mark, 0, text, anchor=anchor, valign="top", dy=-2, size=12, xref="x", yref="paper")
    canvas.table(ASKED, [[one.name, one.text, one.note] for one in asked])
    return canvas.figure


def _ending(one: Asked, palette: Palette) -> markup.Markup:
    number = markup.tinted(markup.bold(one.text), palette.ink)
    return markup.joined([number, one.note], "  ")


def _track(canvas: Canvas, one: Asked, y: float) -> None:
    palette = canvas.palette
    canvas.block(0, y - 6, 1, y + 6, palette.faint, layer="below", opacity=0.55)
    rising = [ramp for ramp in one.ramps if ramp[0] < ramp[1]]
    falling = [ramp for ramp in one.ramps if ramp[0] > ramp[1]]
    start, first = min(rising, default=(0.0, 0.0))
    last, end = (falling[0][1], falling[0][0]) if falling else (1.0, 1.0)
    canvas.block(start, y - 6, end, y + 6, tint(palette.accent_mid, 0.28), layer="below")
    canvas.block(first, y - 6, last, y + 6, tint(palette.accent_mid, 0.55), layer="below")
    if one.value is not None:
        color = palette.accent if one.held else palette.ink
        canvas.dots([one.value], [y], color, 13, hover=[f"{one.name}: {one.text}"])
