"""What is proposed for a table that no layout knows: the nouns, without any thinking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from metrics.exports.mapping import Mapping
from metrics.model import Remark, Text


@dataclass(frozen=True)
class ColumnGuess:
    """A column of the file. `target` is what it is taken for ("": nothing), `others` what else it might be.

    `confidence` is 0-1, `why` the reason in a few words; `examples` its first cells, `words` its distinct words
    where they are few, so that a person can say what each one means.
    """

    column: str
    place: int
    target: str
    confidence: float
    why: Text
    others: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """How the file differs from the layout it comes near to: `column` of the file, `expected` name of the layout."""

    kind: Literal["renamed", "missing", "added"]
    column: str = ""
    expected: str = ""
    target: str = ""
    needed: bool = False


@dataclass(frozen=True)
class Ranked:
    """A canonical table that the file might feed, with how well it would (higher is better)."""

    table: str
    score: float


@dataclass(frozen=True)
class Proposal:
    """A mapping to begin with. Nothing is used before a person has looked at it.

    With a `refusal` there is nothing to propose. `missing` are required targets that nothing fills yet. `near` is
    the layout it comes close to: the mapping then mends that layout, and `differences` say how the file differs.
    """

    mapping: Mapping = Mapping()  # noqa: RUF009 - it is frozen
    columns: tuple[ColumnGuess, ...] = ()
    tables: tuple[Ranked, ...] = ()
    missing: tuple[str, ...] = ()
    near: str = ""
    differences: tuple[Difference, ...] = ()
    refusal: Remark | None = None

    @property
    def ready(self) -> bool:
        return self.refusal is None and not self.missing
