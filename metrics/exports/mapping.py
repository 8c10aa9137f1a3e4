"""A mapping: what a person said each column of a table means, in the notation that is kept and handed on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Named
from dataclasses import dataclass, field
from datetime import datetime

from metrics.exports.layout import DateOrder, DecimalMark
from metrics.exports.recognise import normalise

FROM_FILE_NAME = "@file_name"  # a constant that the name of each file tells: its network, the ends of its period
CLOCK, ANSWER, MEASURE = ".clock", "answer.", "measure."
STAND_IN = re.compile(r"‹\d+›$")  # how a column is called that has no name of its own


@dataclass(frozen=True)
class Mapping:
    """How a table is read. Either it feeds the canonical `table`, or it mends the columns of a known `layout`.

    `columns` maps a target to the name of a column of the file. Targets of a table are its canonical columns;
    `created_at.clock` is the hour that stands apart from its day, `answer.created_at` and `answer.text` tell the
    answer written in the same row of a list of messages, `measure.followers` is a column of daily totals. Targets
    of a layout are its roles. `constants` maps a target to a value that holds for all rows, or to FROM_FILE_NAME.
    `words` maps, by target, words of the file to ours. `leave_out` maps a column of the file to the words that
    make a row stay out. `header` is the whole header as it was seen, `header_row` the row where it stood (from 1).
    Of a layout, a role of the column "" is not read. `identity` are the columns from which an id is made that no
    column tells; once it is kept it stays, so that mapping one column more does not make other rows of the same.
    """

    table: str = ""
    columns: Named[str, str] = field(default_factory=dict)
    header: tuple[str, ...] = ()
    name: str = ""
    layout: str = ""
    constants: Named[str, str] = field(default_factory=dict)
    words: Named[str, Named[str, str]] = field(default_factory=dict)
    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    zone: str = ""
    header_row: int = 0
    leave_out: Named[str, tuple[str, ...]] = field(default_factory=dict)
    identity: tuple[str, ...] = field(default=(), compare=False)

    @property
    def signature(self) -> str:
        return signature(self.header)

    @property
    def names_a_period(self) -> bool:
        """Whether it says of which days its totals are: it would be wrong of the next file."""
        told = (self.constants.get(end, FROM_FILE_NAME) for end in ("period_start", "period_end"))
        return any(value != FROM_FILE_NAME for value in told)


@dataclass(frozen=True)
class Saved:
    """A mapping that a workspace remembers. `version` counts how often it was saved for this header (from 1)."""

    mapping: Mapping
    at: datetime
    by: str
    version: int = 1


def called(header: Sequence[str]) -> tuple[str, ...]:
    """The header with a name for every column: ‹3› where the third has none, Fecha ‹4› where Fecha stood before."""
    names = [normalise(cell) for cell in header]
    return tuple(
        cell if name and name not in names[:place] else f"{cell.strip()} ‹{place + 1}›".strip()
        for place, (cell, name) in enumerate(zip(header, names, strict=True))
    )


def signature(header: Iterable[str]) -> str:
    """The same for every header with the same names, in whatever order, case or accents."""
    names = sorted({name for cell in header if (name := normalise(STAND_IN.sub("", cell)))})
    return hashlib.sha256("\x1f".join(names).encode()).hexdigest()[:32]
