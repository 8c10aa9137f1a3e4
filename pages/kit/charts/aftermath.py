"""What became of a share round something that happened: one panel for each group of people, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup, rows, ticks
from .base import NARROW, Canvas
from .shapes import Estimate

HEAD, PANEL, AIR, TOP = 42, 92, 22, 20  # px: two lines of words, a plot, air under it, the name of what happened
BEFORE = Text(es="antes", en="before")
AFTER = Text(es="después", en="after")
WEEK = Text(es="Semana", en="Week")
GROUP = Text(es="Grupo", en="Group")
FROM_TO = Text(es="{before} → {after}", en="{before} → {after}")
COUNTED = Text(es="{before} → {after} mensajes", en="{before} → {after} messages")
AWAY = Text(es="{n} sem.", en="{n} wk")


@dataclass(frozen=True)
class Moment:
    """A week counted from what happened (-1: the last before it), with its share of so many."""

    week: int
    estimate: Estimate
    n: int


@dataclass(frozen=True)
class Group:
    """People in one panel: their weeks, and both stretches as a whole (None: too few)."""

    name: str
    weeks: Sequence[Moment]
    before: Estimate | None
    after: Estimate | None
    counts: tuple[str, str]
    strong: bool = True


def aftermath(groups: Sequence[Group], *, event: str, palette: Palette, language: Language) -> go.Figure:
    """Weeks as dots with intervals as a ribbon; the levels before and after as thick lines with their bands."""
    each = HEAD + PANEL + AIR
    canvas = Canvas(palette, language, TOP + each * len(groups) + 24, left=38, right=8, top=TOP, bottom=24)
    shown = [week.week for group in groups for week in group.weeks]
    first, last = min(shown, default=-4), max(shown, default=3)
    canvas.scale((first - 0.1, last + 1.1), (canvas.depth, 0))
    top = _highest(groups)
    for place, group in enumerate(groups):
        _panel(canvas, group, place * each, top)
    canvas.rule(0, HEAD - 2, 0, canvas.depth - AIR + 8, palette.ink)
    for place in range(1, len(groups)):  # words of the next panel stand on paper, not on the mark
        canvas.block(0, place * each - 6, 1, place * each + HEAD - 8, palette.paper, xref="paper", layer="above")
    for place, group in enumerate(groups):
        _heading(canvas, group, place * each)
    canvas.label(0, 0, markup.bold(markup.cut(event, NARROW / 2)), palette.ink, anchor="center", dy=12, hover=event)
    _weeks(canvas, first, last)
    if not shown:
        canvas.nothing()
    _table(canvas, groups)
    return canvas.figure


def _highest(groups: Sequence[Group]) -> float:
    """Up to the highest dot and level; a ribbon of very few may leave the picture."""
    dots = [week.estimate.value for group in groups for week in group.weeks]
    levels = [
        end for group in groups for level in (group.before, group.after) if level
        for end in (level.value, level.high) if end is not None
    ]  # fmt: skip
    return min(1.0, max([*dots, *levels, 0.1]) * 1.06)


def _panel(canvas: Canvas, group: Group, start: float, top: float) -> None:
    foot = start + HEAD + PANEL

    def height(share: float | None) -> float:
        return foot - PANEL * min(max(share or 0, 0), top) / top

    for mark in ticks.steps(top, "share", 2):
        canvas.rule(0, height(mark), 1, height(mark), canvas.palette.faint, xref="paper", layer="below")
        said = numbers.percent(mark, canvas.language)
        canvas.label(0, height(mark), said, anchor="right", dx=-4, size=12, xref="paper")
    color = canvas.palette.accent if group.strong else canvas.palette.mark
    for level, ends in ((group.before, (canvas.x[0], -0.12)), (group.after, (0.12, canvas.x[1]))):
        if level:
            if level.low is not None:
                canvas.block(ends[0], height(level.low), ends[1], height(level.high), color, opacity=0.18)
            canvas.rule(ends[0], height(level.value), ends[1], height(level.value), color, 3)
    for week in group.weeks:
        at, value = week.week + 0.5, week.estimate.value
        canvas.rule(at, height(week.estimate.low), at, height(week.estimate.high), color, 1, opacity=0.7)
        canvas.dots([at], [height(value)], color, 7, hover=[_hover(canvas, group, week)])


def _hover(canvas: Canvas, group: Group, week: Moment) -> str:
    spoken = canvas.language
    ends = numbers.interval((week.estimate.low or 0, week.estimate.high or 0), "share", spoken)
    return f"{group.name}: {numbers.percent(week.estimate.value, spoken)} ({ends}), n = {week.n}"


def _heading(canvas: Canvas, group: Group, start: float) -> None:
    spoken = canvas.language
    ink = canvas.palette.accent if group.strong else canvas.palette.ink
    levels = [numbers.percent(level.value if level else None, spoken) for level in (group.before, group.after)]
    change = FROM_TO.in_(spoken).format(before=levels[0], after=levels[1])
    counted = COUNTED.in_(spoken).format(before=group.counts[0], after=group.counts[1])
    name = markup.bold(markup.cut(group.name, NARROW - markup.width(change) - 24))
    canvas.label(0, start + 4, name, ink, dx=-34, hover=group.name, xref="paper")
    canvas.label(1, start + 4, markup.bold(change), ink, anchor="right", xref="paper")
    canvas.label(1, start + 22, counted, anchor="right", size=12, xref="paper")


def _weeks(canvas: Canvas, first: int, last: int) -> None:
    """The weeks counted away from the mark, as far as there is room for their words."""
    spoken = canvas.language
    ends = [(first + 0.5, f"{AWAY.in_(spoken).format(n=-first)} {BEFORE.in_(spoken)}")] if first < 0 else []
    if last >= 0:
        ends.append((last + 0.5, f"{AWAY.in_(spoken).format(n=last + 1)} {AFTER.in_(spoken)}"))
    for at, said in ends:
        anchor = "left" if at < 0 else "right"
        x = 0 if at < 0 else 1
        canvas.label(x, 0, said, anchor=anchor, dy=-12, xref="paper", yref="paper")


def _table(canvas: Canvas, groups: Sequence[Group]) -> None:
    spoken, cells = canvas.language, []
    for group in groups:
        pairs = ((BEFORE, group.before, group.counts[0]), (AFTER, group.after, group.counts[1]))
        for name, level, n in pairs:
            cells.append([group.name, name.in_(spoken), *_cells(level, spoken), n])
        for week in group.weeks:
            label = f"{'+' if week.week >= 0 else numbers.MINUS}{abs(week.week + (week.week >= 0))}"
            cells.append([group.name, label, *_cells(week.estimate, spoken), numbers.count(week.n, spoken)])
    canvas.table([GROUP, WEEK, rows.VALUE, rows.INTERVAL, "n"], cells)


def _cells(found: Estimate | None, spoken: Language) -> list[str]:
    sure = found is not None and found.low is not None and found.high is not None
    ends = (found.low, found.high) if sure else None
    return [numbers.percent(found.value if found else None, spoken), numbers.interval(ends, "share", spoken)]
