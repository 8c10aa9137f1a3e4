"""Newcomers month by month, and how many of them come back in each month after: a triangle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import CLEAR, Palette

from . import markup
from .base import PAPER, Canvas

MOST, ROW, FEW = 12, 27, 10
LATER = Text(es="meses después, % que vuelve a escribir", en="months later, % who write again")
YOUNG = Text(es="punteado: el mes no ha acabado", en="dotted: the month is not over")
SMALL = Text(es="menos de {few} personas: su cuenta", en="under {few} people: their count")
HEADS = (Text(es="Mes", en="Month"), Text(es="Nuevas", en="New"))
OPEN = Text(es="{text} (mes sin acabar)", en="{text} (month not over)")


@dataclass(frozen=True)
class Return:
    """How many came back in a month; not whole: it is not over."""

    people: int
    whole: bool = True


@dataclass(frozen=True)
class Entry:
    """The newcomers of a month (its first day), and their returns in the months after it."""

    month: date
    newcomers: int
    returns: tuple[Return, ...] = ()


def cohorts(entries: Sequence[Entry], *, palette: Palette, language: Language) -> go.Figure:
    """A row for each month of newcomers, the newest twelve; a column for each month after."""
    shown = list(entries)[-MOST:]
    across = max((min(len(entry.returns), MOST) for entry in shown), default=0) or 1
    names = [_name(entry, language, year=not i or entry.month.month == 1) for i, entry in enumerate(shown)]
    left = 10 + max((markup.width(name) for name in names), default=40)
    notes = _notes(shown, language)
    height = 26 + ROW * max(len(shown), 2) + 26 + 18 * len(notes)
    canvas = Canvas(palette, language, height, left=left, top=26, bottom=26 + 18 * len(notes))
    canvas.scale((0.5, across + 0.5), (max(len(shown), 2) - 0.5, -0.5))
    canvas.ticks_y(range(len(shown)), names, showgrid=False)
    named = range(1, across + 1, 1 if across <= 10 else 2)
    canvas.ticks_x(named, [f"+{i}" for i in named], side="top")
    top = max((_share(e, r) for e in shown for r in e.returns if r.whole and e.newcomers >= FEW), default=0) or 1
    for i, entry in enumerate(shown):
        for j, back in enumerate(entry.returns[:MOST], 1):
            _cell(canvas, i, j, entry, back, top)
    canvas.label(0, 0, LATER.in_(language), dx=-left + 6, dy=-8, valign="top", size=12, **PAPER)
    for i, note in enumerate(notes, 1):
        canvas.label(0, 0, note, dx=-left + 6, dy=-8 - 18 * i, valign="top", size=12, **PAPER)
    if not shown:
        canvas.nothing()
    _table(canvas, shown, across)
    return canvas.figure


def _name(entry: Entry, language: Language, *, year: bool) -> markup.Markup:
    month = numbers.MONTHS[language][entry.month.month - 1]
    written = f"{month} {entry.month.year}" if year else month
    return markup.escape(f"{written} · {numbers.count(entry.newcomers, language)}")


def _notes(shown: Sequence[Entry], language: Language) -> list[str]:
    found = []
    if any(not back.whole for entry in shown for back in entry.returns):
        found.append(YOUNG.in_(language))
    if any(entry.newcomers < FEW and entry.returns for entry in shown):
        found.append(SMALL.in_(language).format(few=FEW))
    return found


def _share(entry: Entry, back: Return) -> float:
    return back.people / entry.newcomers if entry.newcomers else 0


def _cell(canvas: Canvas, row: int, column: int, entry: Entry, back: Return, top: float) -> None:
    palette, few = canvas.palette, entry.newcomers < FEW
    part = _share(entry, back) / top
    bare = few or not back.whole
    color = CLEAR if bare else _ramp(palette.ramp, part)
    line = {"color": palette.mark if bare else palette.paper, "width": 1, "dash": "dot" if bare else "solid"}
    canvas.block(column - 0.46, row - 0.44, column + 0.46, row + 0.44, color, line=line)
    ink = palette.muted if bare else palette.paper if part > 0.6 else palette.ink
    text = f"{back.people}/{entry.newcomers}" if few else numbers.decimal(_share(entry, back) * 100, canvas.language, 0)
    size = 12 if len(text) <= 2 else 10
    canvas.label(column, row, text, ink, anchor="center", size=size, hover=_written(entry, back, canvas.language))


def _ramp(ramp: Sequence[str], part: float) -> str:
    """The colour at a part (0-1) of the ramp."""
    place = min(max(part, 0), 1) * (len(ramp) - 1)
    low = min(int(place), len(ramp) - 2)
    ends = ([int(ramp[low + k][i : i + 2], 16) for i in (1, 3, 5)] for k in (0, 1))
    mixed = (round(a + (b - a) * (place - low)) for a, b in zip(*ends, strict=True))
    return "#" + "".join(f"{each:02X}" for each in mixed)


def _written(entry: Entry, back: Return, language: Language) -> str:
    text = f"{numbers.count(back.people, language)} / {numbers.count(entry.newcomers, language)}"
    return text if back.whole else OPEN.in_(language).format(text=text)


def _table(canvas: Canvas, shown: Sequence[Entry], across: int) -> None:
    spoken = canvas.language
    cells = []
    for entry in shown:
        month = f"{numbers.MONTHS[spoken][entry.month.month - 1]} {entry.month.year}"
        backs = [_written(entry, back, spoken) for back in entry.returns[:MOST]]
        cells.append([month, numbers.count(entry.newcomers, spoken), *backs, *[numbers.NONE] * (across - len(backs))])
    canvas.table([*HEADS, *(f"+{i}" for i in range(1, across + 1))], cells)
