"""Sheets parked on disk as UTF-8 CSV, so that their rows stream and their workbook needs no memory."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from metrics.exports.sheet import Form, Row, Sheet
from metrics.model import Remark

WIDTH_ROWS = 200


@dataclass(frozen=True)
class ParkedRows:
    """Rows of a parked sheet; row n of the file is row n of the sheet."""

    path: Path

    def __call__(self) -> Iterator[Row]:
        with self.path.open(encoding="utf-8", errors="replace", newline="") as file:
            yield from enumerate(csv.reader(file), 1)


def parked_sheet(path: Path, name: str, form: Form, remarks: tuple[Remark, ...] = ()) -> Sheet:
    rows = ParkedRows(path)
    width = max((len(cells) for _, cells in islice(rows(), WIDTH_ROWS)), default=0)
    return Sheet(name, "", form, "", "", rows, width, remarks)
