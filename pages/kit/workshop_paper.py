"""The take-away as a PDF: plain pages with headings, bars and words, and no name on any of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from metrics import Language, Text
from pages.kit.theme import LIGHT
from pages.kit.workshop_sheet import Line

SHEET = Text(es="La hoja de siete preguntas", en="The sheet of seven questions")
DEFINITIONS = Text(es="Definiciones usadas", en="Definitions used")
GUESSES = Text(es="Lo que se dijo y lo que se midió", en="What was said and what was measured")
HERE = Text(es="los datos", en="the data")
WHO = Text(es="Quién y cuándo: {note}", en="Who and when: {note}")
EMPTY_LINE = "………………………………"
FAMILY, LEFT, NAMES, BARS = "Helvetica", 18, 74, 80  # mm
SHORT = 46  # letters of a bar's name


@dataclass(frozen=True)
class Bar:
    """So many said this; `here` is where the data stands."""

    name: str
    n: int
    here: bool


@dataclass(frozen=True)
class Section:
    """A step of the script, as it went."""

    question: str
    room: str
    data: str
    talk: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Paper:
    """All that is printed, in one language."""

    language: Language
    title: str
    basis: str
    sections: Sequence[Section]
    sheet: Sequence[Line]
    definitions: Sequence[tuple[str, str]]


def printable(text: str) -> str:
    """What the fonts of every reader can write; other letters lose their marks, and pictures are left out."""
    text = text.replace("\u2212", "–").replace("\u00a0", " ").replace("→", "a")
    kept = [letter if _written(letter) else _plain(letter) for letter in text]
    return "".join(kept)


def _written(letter: str) -> bool:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _plain(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter)[0]
    return bare if _written(bare) else ""


def pdf(paper: Paper) -> bytes:
    """The document's bytes; it is written to no disk."""
    sheet = FPDF(format="A4")
    sheet.core_fonts_encoding = "cp1252"
    sheet.set_title(printable(paper.title))
    sheet.set_lang(paper.language)
    sheet.set_margins(LEFT, LEFT)
    sheet.set_auto_page_break(True, LEFT)
    sheet.add_page()
    _write(sheet, paper.title, 22, bold=True)
    _write(sheet, paper.basis, 10, color=LIGHT.muted)
    _heading(sheet, GUESSES.in_(paper.language))
    for section in paper.sections:
        _section(sheet, section, paper.language)
    sheet.add_page()
    _heading(sheet, SHEET.in_(paper.language))
    for number, line in enumerate(paper.sheet, 1):
        _line(sheet, number, line, paper.language)
    _heading(sheet, DEFINITIONS.in_(paper.language))
    for name, method in paper.definitions:
        _write(sheet, name, 11, bold=True)
        _write(sheet, method, 9, after=3)
    return bytes(sheet.output())


def _section(sheet: FPDF, section: Section, language: Language) -> None:
    needed = 34 + 5.2 * len(section.bars)
    if sheet.get_y() + needed > sheet.h - LEFT:
        sheet.add_page()
    _write(sheet, section.question, 12, bold=True)
    _write(sheet, section.room, 10, color=LIGHT.muted, after=1)
    _bars(sheet, section.bars, language)
    _write(sheet, section.data, 10, color=LIGHT.accent, after=1)
    _write(sheet, section.talk, 10, after=5)


def _bars(sheet: FPDF, bars: Sequence[Bar], language: Language) -> None:
    most = max((bar.n for bar in bars), default=0) or 1
    for bar in bars:
        y, color = sheet.get_y(), LIGHT.accent if bar.here else LIGHT.mark
        name = bar.name if len(bar.name) <= SHORT else f"{bar.name[: SHORT - 1]}…"
        _cell(sheet, LEFT, NAMES - 4, name, LIGHT.ink)
        sheet.set_fill_color(color)
        width = BARS * bar.n / most
        if width:
            sheet.rect(LEFT + NAMES, y + 1, width, 3, style="F")
        said = f"{bar.n}  {HERE.in_(language)}" if bar.here else str(bar.n)
        _cell(sheet, LEFT + NAMES + width + 2, 30, said, LIGHT.accent if bar.here else LIGHT.muted)
        sheet.set_y(y + 5.2)


def _cell(sheet: FPDF, x: float, width: float, text: str, color: str) -> None:
    y = sheet.get_y()
    sheet.set_xy(x, y)
    sheet.set_font(FAMILY, size=9)
    sheet.set_text_color(color)
    sheet.cell(width, 5, printable(text), new_x=XPos.RIGHT, new_y=YPos.TOP)
    sheet.set_y(y)


def _line(sheet: FPDF, number: int, line: Line, language: Language) -> None:
    _write(sheet, f"{number}. {line.question}", 11, bold=True)
    _write(sheet, line.said, 11, color=LIGHT.accent if line.known else LIGHT.muted)
    _write(sheet, line.basis, 9, color=LIGHT.muted)
    _write(sheet, WHO.in_(language).format(note=line.note or EMPTY_LINE), 10, after=4)


def _heading(sheet: FPDF, text: str) -> None:
    sheet.ln(3)
    _write(sheet, text, 15, bold=True, after=2)


def _write(sheet: FPDF, text: str, size: int, *, bold: bool = False, color: str = LIGHT.ink, after: float = 0) -> None:
    sheet.set_font(FAMILY, "B" if bold else "", size)
    sheet.set_text_color(color)
    sheet.multi_cell(0, size * 0.46, printable(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
    sheet.ln(after)
