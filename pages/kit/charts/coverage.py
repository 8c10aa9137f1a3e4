"""What the files cover: a strip of weeks for every table, with holes, overlaps and changes of definition."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

import plotly.graph_objects as go

from metrics import Language, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup, ticks, weeks, words
from . import rows as tables
from .base import Canvas
from .events import Lanes
from .shapes import Break, Calendar, Event, Point

ROW, CELL = 40, 14  # px


def coverage(
    rows: Sequence[Calendar], first: date, last: date, *, palette: Palette, language: Language,
    breaks: Sequence[Break] = (),
) -> go.Figure:  # fmt: skip
    """A cell a week from the week of `first` to that of `last` (Mondays); its name stands above each strip."""
    span = [Point(day, 0) for day in weeks_between(first, last)]
    lanes = Lanes([Event(b.at, b.text) for b in breaks], [point.at for point in span], first=2)
    top = 4 + lanes.need(4)
    bottom = weeks.foot(span) + lanes.foot(language)
    canvas = Canvas(palette, language, top + ROW * max(len(rows), 1) + bottom, top=top, bottom=bottom)
    canvas.scale(weeks.span(span, 3.5), (canvas.depth, 0))
    canvas.axis_y(visible=False)
    for i, row in enumerate(rows):
        shown = markup.cut(row.name, canvas.width - 4)
        canvas.label(0, i * ROW + 11, shown, palette.ink, xref="paper", hover=row.name, bgcolor=palette.paper)
        _strip(canvas, row, [point.at for point in span], i * ROW + 21)
    _breaks(canvas, rows, breaks, lanes)
    if not rows:
        canvas.nothing()
    weeks.name(canvas, span)
    tables.calendars(canvas, rows, [point.at for point in span])
    return canvas.figure


def weeks_between(first: date, last: date) -> list[date]:
    """Every Monday from the week of the one to the week of the other."""
    start = first.toordinal() - first.weekday()
    return [date.fromordinal(day) for day in range(start, max(last.toordinal(), start) + 1, 7)]


def _strip(canvas: Canvas, row: Calendar, span: Sequence[date], y: float) -> None:
    """One bar for each stretch of covered or doubly covered weeks, one dotted frame for each hole."""
    for files, stretch in groupby(span, key=lambda week: min(row.files.get(week, 0), 2)):
        some = list(stretch)
        if files:
            _cells(canvas, row, some, y, canvas.palette.accent if files == 2 else canvas.palette.accent_mid)
        else:
            _hole(canvas, some, y)


def _cells(canvas: Canvas, row: Calendar, some: Sequence[date], y: float, color: str) -> None:
    hover = []
    for week in some:
        count, day = row.files.get(week, 0), numbers.day(week, canvas.language, year=True)
        many = words.FILES.in_(canvas.language).format(count=numbers.count(count, canvas.language))
        hover.append(markup.escape(f"{row.name}, {day}: {many if count > 1 else words.COVERED.in_(canvas.language)}"))
    canvas.trace(
        "bar", x=list(some), y=[CELL] * len(some), base=[y] * len(some), width=7 * 0.9 * weeks.DAY_MS, hoverinfo="text",
        hovertext=hover, marker={"color": color, "line": {"width": 0}},
    )  # fmt: skip


def _hole(canvas: Canvas, some: Sequence[date], y: float) -> None:
    start, end = ticks.moment(some[0], -3.2), ticks.moment(some[-1], 3.2)
    line = {"color": canvas.palette.mark, "width": 1, "dash": "dot"}
    canvas.block(start, y, end, y + CELL, CLEAR, line=line)
    text = words.NO_DATA.in_(canvas.language)
    wide = (canvas.fraction(end, 0)[0] - canvas.fraction(start, 0)[0]) * canvas.width
    if markup.width(text, 12) + 4 <= wide:
        middle = ticks.moment(some[0], (some[-1] - some[0]).days / 2)
        canvas.label(middle, y + CELL / 2, text, anchor="center", size=12)


def _breaks(canvas: Canvas, rows: Sequence[Calendar], breaks: Sequence[Break], lanes: Lanes) -> None:
    """A line of ink across the strips whose field changed, its words above the chart."""
    touched: dict[date, list[int]] = {}
    for change in breaks:
        own = [i for i, row in enumerate(rows) if not change.rows or row.name in change.rows]
        touched.setdefault(change.at, []).extend(own)
    lanes.draw(canvas, {at: 1 - (max(some, default=-1) * ROW + 38) / canvas.depth for at, some in touched.items()})
    for note in lanes.notes:
        at = ticks.moment(note.event.at, -3.5)
        for i in touched[note.event.at]:
            canvas.rule(at, i * ROW + 18, at, i * ROW + 38, canvas.palette.ink, 2)
