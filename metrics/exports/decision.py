"""What was decided about a column from its values, how sure it is, and what a person said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Sure = Literal["seen", "order", "received", "rule", "mixed", "chosen", "brand"]


@dataclass(frozen=True)
class Decision:
    """`sure`: seen in the values, by the order of the rows, by the day of receipt, the platform's rule, mixed,
    chosen by a person, or the brand's own zone.

    `evidence` counts the values for and against; `column` is the header as the file writes it. `examples` are cells
    that could be read both ways; `days` the first and last day as the years were found (ISO).
    """

    column: str
    kind: Literal["date_order", "decimal", "year", "zone", "ids"]
    choice: str
    sure: Sure
    evidence: Mapping[str, int] = field(default_factory=dict)
    examples: tuple[str, ...] = ()
    days: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Said:
    """What a person said of a file where its values do not decide; None and "": nothing."""

    dates: Literal["mdy", "dmy"] | None = None
    year: int | None = None
    decimal: Literal[".", ","] | None = None
    zone: str = ""
