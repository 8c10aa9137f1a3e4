"""What a layout declares: how an export is known, what its columns mean and which tables they fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from metrics.model import Text

# R real file, r excerpt of one, C from a parser of real files, F test fixture, D vendor's words, M memory only.
Mark = Literal["R", "r", "C", "F", "D", "M"]
DateOrder = Literal["mdy", "dmy"]
DecimalMark = Literal[".", ","]
Reader = Literal[
    "id", "text", "count", "amount", "stamp", "day", "constant", "part", "link", "label", "unseen", "post_of",
    "verbatim", "timed", "later", "made", "ticket", "period", "named",
    "zero_count", "sum", "since", "matched", "compared", "body", "parent", "replied", "zoned",
]  # fmt: skip
Span = Literal["stamp", "clock", "minutes", "seconds"]  # how a first answer is told: when, or how long after


@dataclass(frozen=True)
class Seen:
    """A header as it was found, with where and when."""

    mark: Mark
    where: str
    when: str
    header: tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """How one canonical cell is read. Of `roles` the first one that the file carries is read.

    `option` is the constant, or the role whose link still holds a damaged id. The first group of a pattern finds
    the part that is meant (of `part`: one pattern for each role, the first that finds anything). `labels` maps
    words of the file, however written, to ours; other words become the `option` ("" keeps them, "?" is unknown).
    """

    reader: Reader
    roles: tuple[str, ...] = ()
    option: str = ""
    patterns: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Condition:
    """What a row must be like: its text starts with, is one of, lists one of, is empty or is filled."""

    role: str
    kind: Literal["starts", "is", "has", "empty", "filled"]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fill:
    """One canonical table filled from the rows where all of `when` hold (`unless`: where they do not all hold).

    A row without the canonical column `given` gives nothing here, and that is no fault of it.
    """

    table: str
    cells: Mapping[str, Cell]
    when: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    given: str = ""


@dataclass(frozen=True)
class Daily:
    """account_daily filled from one row a day: each measure from the first of its roles that the file carries.

    A measure of `sums` is the sum of all its roles, where the file carries all of them. With `added` the file
    has several rows a day and network, which are added up; a row whose network is unknown is left out.
    """

    network: str | Cell
    day: str
    measures: Mapping[str, tuple[str, ...]]
    scope: Literal["external", "internal"] = "external"
    account: Cell | None = None
    sums: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    added: bool = False


@dataclass(frozen=True)
class Layout:
    """One kind of export. Header names are compared whole and normalised, never as parts of names.

    `columns` maps a role to its header names in every language; roles that no fill reads are known and unused.
    `stems` are the file or sheet names that a layout with a plain header is known by; under another name it
    needs that the share `alone` of the file's columns is its own (above 1: never).
    `families` are beginnings of names that belong to the export and are never read under a role.
    `zone` is that of stamps without offset ("" = the brand's; not `zone_sure`: nobody confirmed it).
    `kind` is the role that says Lifetime or a day. `snapshot`: a total of the days before it was taken.
    With `total_anywhere` any cell may say that a row is a total.
    `anchor` (role of a link, how it starts) puts rows right whose text broke into several cells.
    At least one role of `either` must be there. Rows under a condition of `aside` stay out, with its reason.
    `periodic` rows are totals of a period, and `one_network` rows of a network, that only the name of the file tells.
    `unused` says why a known file cannot be used; `cannot` what this kind of file does not tell.
    """

    id: str
    name: Text
    platform: str
    seen: tuple[Seen, ...]
    columns: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]
    fills: tuple[Fill | Daily, ...] = ()
    dates: DateOrder = "mdy"
    decimal: DecimalMark = "."
    zone: str = ""
    zone_sure: bool = True
    escaped: bool = False
    kind: str = ""
    anchor: tuple[str, str] | None = None
    stems: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    total_anywhere: bool = False
    snapshot: bool = False
    alone: float = 2.0
    cut_at: int = 0
    links_replies: bool = False
    cannot: Text | None = None
    unused: Text | None = None
    key: str = field(default="")
    either: tuple[str, ...] = ()
    aside: tuple[tuple[str, Condition], ...] = ()
    periodic: bool = False
    one_network: bool = False

    @property
    def key_role(self) -> str:
        """The role that identifies a row: where a total row says Total."""
        return self.key or self.required[0]

    @property
    def confirmed(self) -> bool:
        """Whether anybody has seen such a header: one that stands in memory only is shown as unconfirmed."""
        return any(seen.mark != "M" for seen in self.seen)


def ident(*roles: str, link: str = "", pattern: str = "") -> Cell:
    return Cell("id", roles, link, (pattern,) if pattern else ())


def text(*roles: str) -> Cell:
    return Cell("text", roles)


def count(*roles: str) -> Cell:
    return Cell("count", roles)


def zero_count(*roles: str) -> Cell:
    """A count whose empty cells mean none: the export writes nothing where nothing happened."""
    return Cell("zero_count", roles)


def stamp(role: str) -> Cell:
    return Cell("stamp", (role,))


def constant(value: str) -> Cell:
    return Cell("constant", (), value)


def part(**patterns: str) -> Cell:
    """What the first group of the pattern finds in the cell of its role."""
    return Cell("part", tuple(patterns), "", tuple(patterns.values()))


def link(role: str) -> Cell:
    return Cell("link", (role,))


def label(role: str, words: Mapping[str, str], *, other: str = "") -> Cell:
    return Cell("label", (role,), other, labels=words)


def timed(day: str, clock: str) -> Cell:
    """A moment whose day and hour stand in two columns."""
    return Cell("timed", (day, clock))


def later(start: str, **told: Span) -> Cell:
    """A moment told by itself or by the time since `start`: the first of these roles that says anything."""
    return Cell("later", (start, *told), "", tuple(told.values()))


def made(prefix: str, *, link: str, pattern: str, of: tuple[str, ...]) -> Cell:
    """An id from the link, or the link itself, or else one worked out from what never changes in the row."""
    return Cell("made", (link, *of), prefix, (pattern,))


def ticket(role: str, side: Literal["q", "a", ""] = "") -> Cell:
    """The id of a ticket's thread, or of its question or first answer; two tools may number theirs alike."""
    return Cell("ticket", (role,), side)


def named_network() -> Cell:
    """The network that the name of the file tells."""
    return Cell("named")


def period(end: Literal["start", "end"]) -> Cell:
    """The first or last day of the period that the name of the file tells."""
    return Cell("period", (), end)


def unseen(role: str, *, link: str = "", pattern: str = "") -> Cell:
    """A made-up parent for an answer whose parent the export does not tell."""
    return Cell("unseen", (role,), link, (pattern,) if pattern else ())


def post_of(parent: str, own: str) -> Cell:
    """The parent, where it is one of the posts that this very file tells (by their own id)."""
    return Cell("post_of", (parent,), own)


def parent(role: str, own: str) -> Cell:
    """Whom a row answers, where it is told; else a made-up parent from its own id."""
    return Cell("parent", (role,), own)


def since(day: str, length: str) -> Cell:
    """The first day of a period told by its last day and by how many days it has."""
    return Cell("since", (day,), length)


def matched(role: str, words: Mapping[str, str]) -> Cell:
    """Ours for the first pattern that the lower-case cell fits; unknown where none does."""
    return Cell("matched", (role,), labels=words)


def compared(role: str, other: str, *, same: str, else_: str) -> Cell:
    """One word where two ids are the same, another where they are not."""
    return Cell("compared", (role,), other, labels={"same": same, "else": else_})


def known(*names: str) -> dict[str, tuple[str, ...]]:
    """Columns that belong to the export and fill nothing: each is its own role."""
    return {name: (name,) for name in names}
