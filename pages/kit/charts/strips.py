"""One bar for a whole that adds up: big numbers above the parts that can hold them, the small ones named below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, words
from . import rows as tables
from .base import NARROW, PAPER, Canvas
from .placing import Box, Room, Spot
from .shapes import Share

SMALLEST = 24  # px at the narrowest width: a thinner part cannot own a label above it
HEAD, BAR, LINE = 50, 48, 22


@dataclass(frozen=True)
class Slice:
    """A part of the bar: what it is called, how it is drawn and what colour its words take."""

    name: str
    value: int
    color: str
    ink: str
    share: bool = False


def strip(
    slices: Sequence[Slice], *, total: str, palette: Palette, language: Language, zeros: bool = False
) -> go.Figure:
    """The bar; `zeros` names the parts that hold nothing."""
    whole = sum(part.value for part in slices)
    above = _above(slices, whole, language)
    small = [part for i, part in enumerate(slices) if i not in above and (part.value or zeros)]
    lines = _below(small, total, palette, language)
    bottom = 6 + LINE * len(lines)
    canvas = Canvas(palette, language, HEAD + BAR + bottom, top=HEAD, bottom=bottom)
    canvas.rows(whole or 1)
    _bar(canvas, slices, whole)
    for i, spot in above.items():
        _big(canvas, slices[i], spot, whole)
    under = _under(slices, small, lines)
    for i, (left, right) in enumerate(lines):
        for x, text, side in ((0, left, "left"), (1, right, "right")):
            if text:
                middle = under is not None and side == "right"
                place = {"x": under, "anchor": "center"} if middle else {"x": x, "anchor": side}
                canvas.label(y=0, text=text, dy=-6 - LINE * i, valign="top", **place, **PAPER)
    tables.shares(canvas, [Share(part.name, part.value, whole) for part in slices])
    return canvas.figure


def _words(part: Slice, whole: int, language: Language) -> str:
    if not part.share or not whole:
        return part.name
    share = part.value / whole
    nearly = 0 < share < 1 and round(share, 2) in (0, 1)  # a part is never the whole, nor nothing
    written = numbers.percent(min(max(share, 0.001), 0.999) if nearly else share, language, 1 if nearly else 0)
    bound = "" if not nearly or round(share, 3) not in (0, 1) else "> " if share > 0.5 else "< "
    return f"{part.name}, {bound}{written}"


def _above(slices: Sequence[Slice], whole: int, language: Language) -> dict[int, Spot]:
    """Largest first, each at one end of its part while nothing else stands there."""
    room = Room(NARROW - 8, HEAD)
    spots: dict[int, Spot] = {}
    starts = [0, *accumulate(part.value for part in slices)]
    for i in sorted(range(len(slices)), key=lambda i: -slices[i].value):
        part = slices[i]
        if not whole or part.value / whole * room.width < SMALLEST:
            continue
        wide = 10 + max(
            markup.width(markup.bold(numbers.count(part.value, language)), 22),
            markup.width(_words(part, whole, language)),
        )
        ends = Spot(starts[i] / whole, 0.5), Spot((starts[i] + part.value) / whole, 0.5, "right")
        ordered = ends[::-1] if i == len(slices) - 1 else ends
        spot = next((s for s in ordered if room.fits(_widened(room.box(s, wide, HEAD)))), None)
        if spot:
            spots[i] = spot
            room.taken.append(room.box(spot, wide, HEAD))
    return spots


def _widened(box: Box) -> Box:
    """Up to a pixel over the edge is still inside: rounding must not push a label out."""
    return Box(round(box.left, 6), round(box.right, 6), box.bottom, box.top)


def _under(
    slices: Sequence[Slice], small: Sequence[Slice], lines: Sequence[tuple[markup.Markup, markup.Markup]]
) -> float | None:
    """Where the middle of the only small part is, if its words can stand right below it."""
    if len(small) != 1 or not small[0].value:
        return None
    i = slices.index(small[0])
    middle = (sum(part.value for part in slices[:i]) + slices[i].value / 2) / sum(part.value for part in slices)
    left, right = lines[0]
    half, taken = markup.width(right) / 2 / (NARROW - 8), (markup.width(left) + 16) / (NARROW - 8) if left else 0
    return middle if taken + half <= middle <= 1 - half else None


def _big(canvas: Canvas, part: Slice, spot: Spot, whole: int) -> None:
    number = markup.tinted(markup.bold(numbers.count(part.value, canvas.language)), size=22)
    text = markup.stacked([number, _words(part, whole, canvas.language)])
    canvas.label(spot.x, 1, text, part.ink, anchor=spot.anchor, valign="bottom", dy=3, **PAPER)


def _bar(canvas: Canvas, slices: Sequence[Slice], whole: int) -> None:
    if not whole:
        line = {"color": canvas.palette.mark, "width": 1, "dash": "dot"}
        canvas.block(0, 0, 1, 1, CLEAR, line=line, **PAPER)
    start = 0
    for part in slices:
        text = f"{part.name}: {numbers.count(part.value, canvas.language)}"
        canvas.trace(
            "bar", x=[part.value], y=[canvas.depth / 2], base=[start], width=[canvas.depth], orientation="h",
            hoverinfo="text", hovertext=[markup.escape(text)],
            # A rim of paper parts the neighbours; round a sliver it would hide the sliver.
            marker={"color": part.color, "line": {"color": canvas.palette.paper, "width": _rim(canvas, part, whole)}},
        )  # fmt: skip
        start += part.value


def _rim(canvas: Canvas, part: Slice, whole: int) -> float:
    return 2 if whole and part.value / whole * canvas.width > 6 else 0


def _below(
    small: Sequence[Slice], total: str, palette: Palette, language: Language
) -> list[tuple[markup.Markup, markup.Markup]]:
    """The total at the left, the small parts at the right, on as many lines as the narrowest width asks for."""
    rows: list[markup.Markup] = []
    for part in small:
        number = markup.tinted(markup.bold(numbers.count(part.value, language)), palette.ink)
        own = markup.tinted(part.name, part.ink)
        piece = markup.joined([markup.tinted("■", part.color), number, own])
        longer = markup.joined([rows[-1], piece], "   ") if rows else piece
        if rows and markup.width(longer) <= NARROW - 8:
            rows[-1] = longer
        else:
            rows.append(piece)
    left = markup.escape(markup.cut(total, NARROW - 8))
    nothing = markup.escape("")
    if len(rows) <= 1 and markup.width(left) + sum(map(markup.width, rows)) + 16 <= NARROW - 8:
        return [(left, rows[0] if rows else nothing)]
    return [*((nothing, row) for row in rows), (left, nothing)]


def shop_counter(
    attended: int, waiting: int, left: int, *, palette: Palette, language: Language, period: str = "",
    counted: bool = False,
) -> go.Figure:  # fmt: skip
    """Everybody who came in, as one bar: attended, still waiting, gone. `counted`: too few for percentages."""
    everybody = attended + waiting + left
    template = words.chosen(words.CAME_ONE, words.CAME, everybody).in_(language)
    came = template.format(count=numbers.count(everybody, language))
    slices = (
        Slice(words.ATTENDED.in_(language), attended, palette.accent, palette.accent, share=not counted),
        Slice(words.WAITING.in_(language), waiting, palette.alert, palette.alert),
        Slice(words.LEFT.in_(language), left, palette.mark, palette.muted, share=not counted),
    )
    total = f"{came}, {period}" if period else came
    return strip(slices, total=total, zeros=True, palette=palette, language=language)


def rows_bar(
    *, new: int, changed: int, same: int, rejected: int, left_out: int, palette: Palette, language: Language
) -> go.Figure:
    """Every row of a file in one bar."""
    values = {"new": new, "changed": changed, "same": same, "rejected": rejected, "left_out": left_out}
    colors = (palette.accent, palette.categories[1], palette.mark, palette.alert, palette.ink)
    inks = (palette.accent, palette.ink, palette.muted, palette.alert, palette.ink)
    slices = [
        Slice(words.chosen(*words.ROWS[key], n).in_(language), n, color, ink)
        for (key, n), color, ink in zip(values.items(), colors, inks, strict=True)
    ]
    whole = sum(values.values())
    template = words.chosen(words.ONE_FILE_ROW, words.FILE_ROWS, whole).in_(language)
    total = template.format(count=numbers.count(whole, language))
    return strip(slices, total=total, palette=palette, language=language)


def silent_bar(silent: int, total: int, *, palette: Palette, language: Language) -> go.Figure:
    """Posts that drew some conversation and posts that drew none."""
    slices = (
        Slice(words.TALKED.in_(language), total - silent, palette.accent, palette.accent, share=True),
        Slice(words.SILENT.in_(language), silent, palette.mark, palette.muted, share=True),
    )
    template = words.chosen(words.ONE_POST, words.POSTS, total).in_(language)
    said = template.format(count=numbers.count(total, language))
    return strip(slices, total=said, palette=palette, language=language)
