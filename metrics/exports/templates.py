"""The templates that a person fills in by hand: for each canonical table what it is for and one filled row."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from metrics.exports.canonical import NAMES
from metrics.exports.template_rows import EXAMPLES, PURPOSES
from metrics.model import Text
from metrics.schema import TABLES


@dataclass(frozen=True)
class Template:
    """One canonical table as a file to fill in; `example` is a row as it should be written."""

    table: str
    name: Text
    purpose: Text
    required: tuple[str, ...]
    example: Mapping[str, str]

    @property
    def file_name(self) -> str:
        """Under this name the file is recognised whatever its columns are called elsewhere."""
        return f"{self.table}.csv"

    def csv(self) -> bytes:
        """Header and example, with the mark by which spreadsheets know UTF-8."""
        text = io.StringIO()
        writer = csv.DictWriter(text, list(TABLES[self.table].columns))
        writer.writeheader()
        writer.writerow(self.example)
        return text.getvalue().encode("utf-8-sig")


TEMPLATES: tuple[Template, ...] = tuple(
    Template(name, NAMES[name], PURPOSES[name], table.required, EXAMPLES[name]) for name, table in TABLES.items()
)
