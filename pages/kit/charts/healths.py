"""Companies side by side: one row each, the five parts of their health as bars of a hundred."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from metrics import Language, Text, numbers
from pages.kit.theme import Palette

from . import markup
from .base import NARROW, Canvas

COMPANY = Text(es="Empresa", en="Company")
VERDICT = Text(es="Veredicto", en="Verdict")
PARTS = 5
HEAD, LINE, BAR, AIR = 26, 20, 44, 16


@dataclass(frozen=True)
class Patient:
    """A company: a verdict of a few words, five parts in points (None: not known), and whether it is in trouble."""

    name: str
    verdict: str
    points: tuple[float | None, ...]
    trouble: bool = False


def healths(patients: Sequence[Patient], parts: Sequence[str], *, palette: Palette, language: Language) -> go.Figure:
    """The weakest part of each is in the alert colour; a part that is not known is a dotted frame."""
    each = 2 * LINE + BAR + AIR
    canvas = Canvas(palette, language, HEAD + each * max(len(patients), 1) + 4, top=2, bottom=2)
    canvas.rows(PARTS)
    for i, name in enumerate(parts):
        canvas.label(i + 0.04, HEAD / 2, name, size=11)
    for row, patient in enumerate(patients):
        _patient(canvas, patient, HEAD + row * each)
    if not patients:
        canvas.nothing()
    rows = [[p.name, p.verdict, *(numbers.count(n, language) for n in p.points)] for p in patients]
    canvas.table([COMPANY, VERDICT, *parts], rows)
    return canvas.figure


def _patient(canvas: Canvas, patient: Patient, top: float) -> None:
    palette = canvas.palette
    place = {"xref": "paper"}
    canvas.label(0, top + LINE / 2, markup.bold(markup.cut(patient.name, NARROW - 20)), palette.ink, **place)
    verdict = markup.cut(patient.verdict, NARROW - 12)
    canvas.label(0, top + 1.5 * LINE, verdict, palette.alert if patient.trouble else palette.muted, **place)
    known = [points for points in patient.points if points is not None]
    foot = top + 2 * LINE + BAR
    for i, points in enumerate(patient.points):
        _part(canvas, i, points, foot, weak=bool(known) and points == min(known))


def _part(canvas: Canvas, place: int, points: float | None, foot: float, *, weak: bool) -> None:
    """A hundred points are the height of the frame."""
    palette, left, right = canvas.palette, place + 0.04, place + 0.9
    if points is None:
        line = {"color": palette.mark, "width": 1, "dash": "dot"}
        canvas.block(left, foot - BAR, right, foot, palette.paper, line=line)
        canvas.label(left + 0.06, foot - BAR / 2, numbers.NONE)
        return
    canvas.block(left, foot - BAR, right, foot, palette.faint)
    canvas.block(left, foot - BAR * points / 100, right, foot, palette.alert if weak else palette.accent_mid)
    text = markup.bold(numbers.count(points, canvas.language))
    canvas.label(left + 0.06, foot - BAR + 9, text, palette.ink, bgcolor=palette.paper, borderpad=1)
