"""The same charts as rows of words: what the table view of a card shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from metrics import Text, Unit, numbers

from . import words
from .base import Canvas
from .shapes import Amount, Calendar, Curve, Dot, Estimate, Point, Share, Step

WEEK = Text(es="Semana del", en="Week of")
MONTH = Text(es="Mes", en="Month")
VALUE = Text(es="Valor", en="Value")
INTERVAL = Text(es="Intervalo del 95 %", en="95% interval")
NAME = Text(es="Qué", en="What")
NOTE = Text(es="Nota", en="Note")
TAKEN = Text(es="Cuántas", en="How many")
TOTAL = Text(es="De", en="Of")
PERIOD = Text(es="Periodo", en="Period")
WAIT = Text(es="Antes de", en="Within")
WAIT_SO_FAR = Text(es="Espera desde hace", en="Waiting for")
HOUR = Text(es="Hora", en="Hour")
FILES = Text(es="Ficheros", en="Files")
OPEN = Text(es="{value} (sin terminar)", en="{value} (not over)")


def weekly(canvas: Canvas, lines: Sequence[tuple[str | Text, Sequence[Point], Unit]], *, by: str = "week") -> None:
    """A row for every week (or month), a column for every line; a week that one of them lacks is a dash."""
    columns = [{point.at: point for point in points} for _, points, _ in lines]
    days = sorted({day for column in columns for day in column})
    sure = [any(point.low is not None for point in points) for _, points, _ in lines]
    heads: list[str | Text] = [WEEK if by == "week" else MONTH]
    for (name, _, _), known in zip(lines, sure, strict=True):
        heads += [name, INTERVAL] if known else [name]
    rows = []
    for day in days:
        row = [_day(canvas, day, by)]
        for column, (_, _, unit), known in zip(columns, lines, sure, strict=True):
            row += _cells(canvas, column.get(day), unit, known=known)
        rows.append(row)
    canvas.table(heads, rows)


def _day(canvas: Canvas, day: date, by: str) -> str:
    month = f"{numbers.MONTHS[canvas.language][day.month - 1]} {day.year}"
    return numbers.day(day, canvas.language, year=True) if by == "week" else month


def _cells(canvas: Canvas, point: Point | None, unit: Unit, *, known: bool) -> list[str]:
    value = numbers.value(point.value if point else None, unit, canvas.language)
    if point and not point.judged:
        value = OPEN.in_(canvas.language).format(value=value)
    if not known:
        return [value]
    whole = point is not None and point.low is not None and point.high is not None
    ends = (point.low, point.high) if whole else None
    return [value, numbers.interval(ends, unit, canvas.language)]


def estimates(canvas: Canvas, named: Sequence[tuple[str | Text, Estimate | None]], unit: Unit) -> None:
    canvas.table(
        [PERIOD, VALUE, INTERVAL],
        [[_word(canvas, name), *_estimate(canvas, found, unit)] for name, found in named if found],
    )


def _estimate(canvas: Canvas, found: Estimate | None, unit: Unit) -> list[str]:
    sure = found is not None and found.low is not None and found.high is not None
    ends = (found.low, found.high) if sure else None
    value = numbers.value(found.value if found else None, unit, canvas.language)
    return [value, numbers.interval(ends, unit, canvas.language)]


def _word(canvas: Canvas, name: str | Text) -> str:
    return name if isinstance(name, str) else name.in_(canvas.language)


def amounts(canvas: Canvas, shown: Sequence[Amount], unit: Unit) -> None:
    noted = any(amount.note for amount in shown)
    heads = [NAME, VALUE, NOTE] if noted else [NAME, VALUE]
    cells = [[a.name, numbers.value(a.value, unit, canvas.language), a.note][: len(heads)] for a in shown]
    canvas.table(heads, cells)


def shares(canvas: Canvas, shown: Sequence[Share]) -> None:
    spoken = canvas.language
    cells = [
        [share.name, numbers.count(share.taken, spoken), numbers.count(share.total, spoken), _part(share, canvas)]
        for share in shown
    ]
    canvas.table([NAME, TAKEN, TOTAL, "%"], cells)


def _part(share: Share, canvas: Canvas) -> str:
    return numbers.percent(share.taken / share.total if share.total else None, canvas.language)


def dots(canvas: Canvas, shown: Sequence[Dot], unit: Unit) -> None:
    cells = [[dot.name, *_estimate(canvas, dot.estimate, unit), dot.note] for dot in shown]
    canvas.table([NAME, VALUE, INTERVAL, NOTE], cells)


def levels(canvas: Canvas, names: Mapping[str, str], now: Mapping[str, int], before: Mapping[str, int] | None) -> None:
    """Counts by name, now and before."""
    heads = [NAME, words.NOW.in_(canvas.language).capitalize(), words.BEFORE.in_(canvas.language).capitalize()]
    kept = len(heads) if before else 2
    cells = [
        [name, numbers.count(now.get(key, 0), canvas.language), numbers.count((before or {}).get(key), canvas.language)]
        for key, name in names.items()
    ]
    canvas.table(heads[:kept], [row[:kept] for row in cells])


def waits(canvas: Canvas, curves: Mapping[Text, Curve], hours: Mapping[float, str]) -> None:
    """The share answered within each of the hours that the axis names."""
    heads = [WAIT, *(name.in_(canvas.language).capitalize() for name in curves)]
    cells = []
    for limit, written in hours.items():
        found = [_answered(curve.steps, limit) for curve in curves.values()]
        cells.append([written, *(numbers.percent(share, canvas.language) for share in found)])
    canvas.table(heads, cells if any(curve.steps for curve in curves.values()) else [])


def _answered(steps: Sequence[Step], limit: float) -> float | None:
    within = [step.share for step in steps if step.hours <= limit * (1 + 1e-9)]
    return max(within, default=0.0) if steps else None


def hours(canvas: Canvas, grids: Mapping[Text, Sequence[Sequence[float | None]]]) -> None:
    """A row for every hour with something in it: weekday, hour, then one count for each map."""
    days = words.DAYS[canvas.language]
    cells = []
    for day in range(7):
        for hour in range(24):
            found = [grid[day][hour] for grid in grids.values()]
            if any(found):
                cells.append([f"{days[day]} {hour}:00", *(numbers.count(n, canvas.language) for n in found)])
    canvas.table([HOUR, *(name.in_(canvas.language) for name in grids)], cells)


def calendars(canvas: Canvas, shown: Sequence[Calendar], weeks: Sequence[date]) -> None:
    """A row for every week, a column for every table: how many files cover it."""
    cells = [
        [numbers.day(week, canvas.language, year=True), *(_files(row, week, canvas) for row in shown)] for week in weeks
    ]
    canvas.table([WEEK, *(row.name for row in shown)], cells if shown else [])


def _files(row: Calendar, week: date, canvas: Canvas) -> str:
    return numbers.count(row.files.get(week) or None, canvas.language)
