"""From tables to files: CSV, a folder of them, and a workbook; no cell of them can run as a formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from metrics.paper.tables import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")  # what a spreadsheet might run instead of showing
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
NARROWEST, WIDEST, LONGEST = 9, 60, 32_000
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same numbers give the same file, whenever they are written


def csv_of(table: Table) -> bytes:
    """UTF-8 with a mark, for spreadsheets; a text that would run as a formula begins with an apostrophe."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    if table.heads:
        writer.writerow([_harmless(head) for head in table.heads])
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return written.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    quiet = CONTROL.sub(" ", cell)
    return f"'{quiet}" if quiet.startswith(FORMULA) else quiet


def archive(tables: Sequence[Table]) -> bytes:
    """A zip with one CSV for each table, in their order."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as folder:
        for place, table in enumerate(tables, 1):
            inside = zipfile.ZipInfo(f"{place:02d}-{table.name}.csv", EPOCH)
            inside.compress_type = zipfile.ZIP_DEFLATED
            folder.writestr(inside, csv_of(table))
    return held.getvalue()


def workbook(tables: Sequence[Table]) -> bytes:
    """An .xlsx with one sheet for each table: heads frozen and filtered, numbers as numbers, texts as texts."""
    book = Workbook(write_only=True)
    for table in tables:
        _sheet(book, table)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _sheet(book: Workbook, table: Table) -> None:
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", table.title)[:31])
    for place, width in enumerate(_widths(table), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    if table.heads:
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.heads))}{len(table.rows) + 1}"
        sheet.append([_cell(sheet, head, bold=True) for head in table.heads])
    for row in table.rows:
        sheet.append([_cell(sheet, cell, share=place in table.shares) for place, cell in enumerate(row)])


def _cell(sheet: Any, value: Cell, *, bold: bool = False, share: bool = False) -> Any:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, CONTROL.sub(" ", value)[:LONGEST])
        # A text is a text whatever it begins with, also after somebody edits the cell.
        cell.data_type, cell.quotePrefix = "s", value.startswith(FORMULA)
        cell.alignment = Alignment(vertical="top", wrap_text=len(value) > WIDEST)
    else:
        cell = WriteOnlyCell(sheet, value)
        cell.alignment = Alignment(vertical="top")
        if isinstance(value, float):
            cell.number_format = "0.0%" if share else "#,##0.00"
        elif isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _widths(table: Table) -> list[float]:
    """Wide enough for what most rows hold, never so wide that the next column leaves the screen."""
    columns = len(table.heads) or max((len(row) for row in table.rows), default=0)
    lengths = [[len(str(head))] for head in table.heads] or [[0] for _ in range(columns)]
    for row in table.rows[:500]:
        for place, cell in enumerate(row):
            lengths[place].append(min(len(str(cell)) if cell is not None else 0, WIDEST))
    return [max(NARROWEST, *found) + 2 for found in lengths]
