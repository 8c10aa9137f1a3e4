"""What a person said about how one file is to be read."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from metrics.exports import mapping_json
from metrics.exports.decision import Said
from metrics.exports.layout import DateOrder, DecimalMark
from metrics.exports.mapping import Mapping

Undecided = Literal["ask", "documented", "suggested"]


@dataclass(frozen=True)
class Choices:
    """All of it may be left open. `kind` is a layout or a canonical table that every table of the file is read as.

    `dates`, `year` (of the last day, where days are written without one) and `decimal` answer what the values of
    the file do not tell; `zone` is that of moments without one. Each of `mappings` reads the tables that carry its
    columns. Without `remembered` the mappings that the workspace keeps are not used.
    `undecided`: what cannot be decided is asked; or taken as the platform documents it, and asked where nobody
    does; or taken as suggested.
    """

    kind: str | None = None
    dates: DateOrder | None = None
    year: int | None = None
    decimal: DecimalMark | None = None
    zone: str | None = None
    mappings: tuple[Mapping, ...] = field(default=())
    remembered: bool = True
    undecided: Undecided = "ask"

    def said(self, mapping: Mapping | None = None) -> Said:
        """What is said of a table; of its own mapping where the file as a whole was not spoken of."""
        own = mapping or Mapping()
        return Said(self.dates or own.dates, self.year, self.decimal or own.decimal, self.zone or own.zone)

    def answered(self, kind: str, value: str) -> Choices:
        """With the answer to a question of this kind."""
        told: dict[str, Any] = {"date_order": {"dates": value}, "year": {"year": _year(value)}, "zone": {"zone": value}}
        return replace(self, **told[kind])


def _year(value: str) -> int | None:
    return int(value) if value.isdecimal() and len(value) == 4 else None


def written(choices: Choices) -> str:
    """The choices as JSON, for the books."""
    told = {name: value for name, value in vars(choices).items() if name != "mappings"}
    return json.dumps({**told, "mappings": [mapping_json.document(one) for one in choices.mappings]})


def read(text: str) -> Choices:
    """What `written` wrote."""
    told = json.loads(text)
    mappings = tuple(mapping_json.checked(one) for one in told.pop("mappings"))
    return Choices(**told, mappings=mappings)
