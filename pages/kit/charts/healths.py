"""Companies side by side: one row each, the five parts of their health as bars of a hundred."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup
from .base import NARROW, Canvas

COMPANY = Text(es="Empresa", en="Company")
VERDICT = Text(es="Veredicto", en="Verdict")
SCORE = Text(es="De 100", en="Out of 100")
PARTS = 5
HEAD, LINE, NUMBER, BAR, AIR, EMPTY = 26, 22, 20, 12, 20, 96
WIDE, HALF = 0.88, 50


@dataclass(frozen=True)
class Patient:
    """A company: a verdict of a few words, five parts in points (None: not known), and whether it is in trouble."""

    name: str
    verdict: str
    score: float | None
    points: tuple[float | None, ...]
    trouble: bool = False


def healths(patients: Sequence[Patient], parts: Sequence[str], *, palette: Palette, language: Language) -> go.Figure:
    """A part under half of its points is in the alert colour; one that is not known is a dotted frame."""
    said = [markup.wrapped(patient.verdict, NARROW - 12) for patient in patients]
    deep = [LINE + max(LINE, markup.height(verdict) + 4) for verdict in said]
    tops = [*accumulate((each + NUMBER + BAR + AIR for each in deep), initial=HEAD)]
    canvas = Canvas(palette, language, (tops[-1] if patients else HEAD + EMPTY) + 4, top=2, bottom=2)
    canvas.rows(PARTS)
    for i, name in enumerate(parts):
        canvas.label(i, HEAD / 2, name, size=12)
    for patient, verdict, top, depth in zip(patients, said, tops, deep, strict=False):
        _patient(canvas, patient, verdict, top, depth)
    if not patients:
        canvas.nothing()
    rows = [[p.name, p.verdict, numbers.count(p.score, language), *(numbers.count(n, language) for n in p.points)]
            for p in patients]  # fmt: skip
    canvas.table([COMPANY, VERDICT, SCORE, *parts], rows)
    return canvas.figure


def _patient(canvas: Canvas, patient: Patient, verdict: str, top: float, depth: float) -> None:
    """Name and score on the first line, the verdict on one or two more, the parts under `depth` pixels of words."""
    palette, place = canvas.palette, {"xref": "paper"}
    name = markup.bold(markup.cut(patient.name, NARROW - 60))
    score = markup.bold(numbers.count(patient.score, canvas.language))
    low = patient.trouble or (patient.score is not None and round(patient.score) < HALF)
    canvas.label(0, top + LINE / 2, name, palette.ink, size=15, **place)
    color = palette.alert if low else palette.ink
    canvas.label(1, top + LINE / 2, score, color, size=15, anchor="right", dx=-10, **place)
    canvas.label(0, top + (LINE + depth) / 2, verdict, **place)
    for i, points in enumerate(patient.points):
        _part(canvas, i, points, top + depth)


def _part(canvas: Canvas, place: int, points: float | None, top: float) -> None:
    """The number, and under it a track of a hundred points."""
    palette, y, right = canvas.palette, top + NUMBER, place + WIDE
    canvas.label(place, top + NUMBER / 2, numbers.count(points, canvas.language), palette.ink)
    if points is None:
        line = {"color": palette.mark, "width": 1, "dash": "dot"}
        canvas.block(place, y, right, y + BAR, palette.paper, line=line)
        return
    canvas.block(place, y, right, y + BAR, palette.faint)
    canvas.block(
        place, y, place + WIDE * points / 100, y + BAR, palette.alert if round(points) < HALF else palette.accent_mid
    )
