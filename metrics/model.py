"""The nouns of the engine: frozen dataclasses without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal

Language = Literal["es", "en"]
LANGUAGES: tuple[Language, ...] = ("es", "en")


@dataclass(frozen=True)
class Text:
    """Words in both languages; it cannot be built with a half missing."""

    es: str
    en: str

    def __post_init__(self) -> None:
        if not self.es.strip() or not self.en.strip():
            raise ValueError(f"a text needs both languages: {self.es!r} / {self.en!r}")

    def in_(self, language: Language) -> str:
        return self.es if language == "es" else self.en


class Status(StrEnum):
    """Whether a number may be shown, and if not, why."""

    OK = "ok"
    LOW_N = "low_n"
    NOT_ENOUGH = "not_enough"
    EMPTY = "empty"
    MISSING = "missing"


Better = Literal["higher", "lower", "band", "context"]
Unit = Literal["share", "index", "count", "ratio", "hours", "per_post", "number", "score"]


@dataclass(frozen=True)
class Scope:
    """What a number speaks of: local dates, both included (None: as far as the data goes), and filters."""

    since: date | None = None
    until: date | None = None
    networks: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Example:
    """A few rows and the answer, counted by hand; shown to the reader and run by the tests.

    `tables` maps a canonical table to CSV text (spaces round cells are trimmed). `expect` holds the
    parts of the measure that were counted: value, n, x, status, ci or any key of its detail.
    """

    story: Text
    tables: Mapping[str, str]
    expect: Mapping[str, Any]
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """Where a definition comes from; `own` marks those that nobody has published before us."""

    text: str
    own: bool = False


@dataclass(frozen=True)
class Seed:
    """The sentence of the posts that a metric serves, in the words of its author."""

    post: Literal["S0", "S1", "S2", "S3", "S4"]
    sentence: str


@dataclass(frozen=True)
class Says:
    """The finding of a card, ten words or fewer, once for each thing that may honestly be said.

    Placeholders: {value} {n} {x} {before} {change}, already written out for the language. `one` is said of a
    count of exactly one.
    """

    now: Text
    one: Text | None = None
    rose: Text | None = None
    fell: Text | None = None
    held: Text | None = None


@dataclass(frozen=True)
class Metric:
    """A definition: it says what is counted and cannot do anything.

    `rows` is a select whose every row is one thing that may be counted. Columns that the engine reads:
    ref and refers (the id of the 'message' or 'post' to show for it), moment (UTC, when it belongs to the
    window), day (local), network, account, counts (false: too young to be judged) and, by kind, hit (count,
    share, ratio), amount and weight (mean), hours and answered (waiting). Further columns feed `detail`.
    `detail` maps keys of the JSON to SQL aggregates over the rows of the scope. `kind` names the reducer that
    makes the number; a number put together from others names them in `parts` and may have no rows.
    `needs` are tables or table.columns; when one is absent the measure is *missing*.
    """

    id: str
    family: str
    number: int
    name: Text
    question: Text
    method: Text
    says: Says
    kind: str
    unit: Unit
    better: Better
    needs: tuple[str, ...]
    rows: str
    source: Source
    seed: Seed
    example: Example
    caveats: tuple[Text, ...] = ()
    detail: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    minimum: int = 10
    bands: tuple[float, ...] = ()
    band_names: tuple[Text, ...] = ()
    settings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    extra: bool = False


@dataclass(frozen=True)
class Measure:
    """A number with all that is needed to say it honestly.

    value is in the metric's unit (a share is 0-1), n is what it rests on, x the counted part of n, ci the
    95 % interval. With status missing `needs` lists what to upload. `detail` holds the further keys.
    """

    metric: str
    value: float | str | None
    n: int | None
    ci: tuple[float, float] | None
    status: Status
    needs: tuple[str, ...] = ()
    x: float | None = None
    label: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        """Whether the value may be shown as a number (ok), not only as a count."""
        return self.status is Status.OK and self.value is not None


Verdict = Literal["rose", "fell", "held", "too_few", "nothing", "now"]


@dataclass(frozen=True)
class Finding:
    """What may honestly be said about a number and its change (difference = now - before)."""

    verdict: Verdict
    now: Measure
    before: Measure | None = None
    difference: float | None = None
    difference_ci: tuple[float, float] | None = None
    better: bool | None = None


@dataclass(frozen=True)
class Remark:
    """Something worth knowing about a file: an id with a template in both languages, and the values for it.

    rows are 1-based row numbers of the file as a spreadsheet shows them (a few examples), count is how many.
    """

    id: str
    severity: Literal["info", "warning", "error"] = "info"
    count: int = 0
    rows: tuple[int, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Tally:
    """Where the rows of a file went; the parts add up to rows."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    rejected: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def adds_up(self) -> bool:
        parts = self.new + self.changed + self.same + self.rejected + sum(self.left_out.values())
        return parts == self.rows


@dataclass(frozen=True)
class Batch:
    """One confirmed upload. `at` is when the person confirmed it (UTC), given by the caller."""

    id: int
    name: str
    sha256: str
    layout: str
    tables: tuple[str, ...]
    tally: Tally
    remarks: tuple[Remark, ...]
    at: datetime
    by: str
    undone_at: datetime | None = None


@dataclass(frozen=True)
class Feed:
    """How a sheet fills one canonical table.

    `select` gives row_no and the canonical `columns` as text in canonical notation, from the temporary table
    raw. A row of the file may give no row, one or many. Columns that are not carried are unknown here.
    """

    table: str
    select: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """How one sheet becomes canonical rows, decided from its data.

    `aside` selects (row_no, reason) of rows that carry no data, `rejected` (row_no, reason) of rows that only
    the layout knows to be unusable; both may be empty.
    """

    layout: str
    feeds: tuple[Feed, ...]
    aside: str = ""
    rejected: str = ""
    remarks: tuple[Remark, ...] = ()
    decisions: tuple[Any, ...] = ()
