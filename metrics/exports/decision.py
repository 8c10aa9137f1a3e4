"""What was decided about a column from its values, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Sure = Literal["seen", "order", "received", "rule", "mixed"]


@dataclass(frozen=True)
class Decision:
    """`sure`: seen in the values, by the order of the rows, by the day of receipt, the platform's rule, or mixed.

    `evidence` counts the values for and against; `column` is the header as the file writes it.
    """

    column: str
    kind: Literal["date_order", "decimal", "year", "zone", "ids"]
    choice: str
    sure: Sure
    evidence: Mapping[str, int] = field(default_factory=dict)
