"""Everything that can be wrong with a file, or worth knowing about it, in words that say what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from metrics import numbers
from metrics.exports.remarks_reading import READING
from metrics.exports.remarks_rows import COLUMNS_READ, REASONS, ROWS
from metrics.exports.remarks_sheets import SHEETS
from metrics.model import Language, Remark, Text

WORDS: dict[str, Text] = {**READING, **SHEETS, **ROWS}
UNKNOWN = Text(
    es="Hay algo en este fichero que no sabemos explicar todavía ({id}).",
    en="There is something about this file that we cannot explain yet ({id}).",
)
CHOICES = {
    "mdy": Text(es="mes/día/año", en="month/day/year"),
    "dmy": Text(es="día/mes/año", en="day/month/year"),
    ".": Text(es="el punto", en="the point"),
    ",": Text(es="la coma", en="the comma"),
}
# Besides its own values a remark may use: {file}, {count} and the choices written out.
ROWS_ARE = Text(es="Filas:", en="Rows:")


def say(remark: Remark, language: Language) -> str:
    """The remark as a sentence or two, with examples of the rows it speaks of."""
    template = WORDS.get(remark.id, UNKNOWN).in_(language)
    values = {name: _written(value, language) for name, value in remark.values.items()}
    member, name = values.get("member", ""), values.get("name", "")
    kind = f" ({values['kind']})" if values.get("kind") else ""
    told = {"id": remark.id, **values, "kind": kind, "file": f"«{member or name}»"}
    told["count"] = numbers.count(remark.count, language)
    sentence = template.format_map(_Lenient(told))
    if not remark.rows:
        return sentence
    rows = ", ".join(str(row) for row in remark.rows) + (" …" if remark.count > len(remark.rows) else ".")
    return f"{sentence} {ROWS_ARE.in_(language)} {rows}"


def reason(id: str, language: Language) -> str:
    """Why a row was set aside or rejected, in a few words."""
    if id in REASONS:
        return REASONS[id].in_(language)
    column = id.removeprefix("unreadable_")
    return COLUMNS_READ.in_(language).format(column=column)


def _written(value: Any, language: Language) -> str:
    """Values travel as data: texts in both languages (also read back from JSON), numbers and plain words."""
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, Mapping) and {"es", "en"} <= value.keys():
        return str(value[language])
    if isinstance(value, bool | None):
        return ""
    if isinstance(value, int | float):
        return numbers.count(value, language)
    if isinstance(value, list | tuple):
        return ", ".join(_written(part, language) for part in value)
    return CHOICES[value].in_(language) if value in CHOICES else str(value)


class _Lenient(dict[str, str]):
    """A remark kept by an older version may lack a value: the sentence is still said."""

    def __missing__(self, key: str) -> str:
        return "…"
