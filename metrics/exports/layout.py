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
    "verbatim",
]  # fmt: skip


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
    words of the file, however written, to ours.
    """

    reader: Reader
    roles: tuple[str, ...] = ()
    option: str = ""
    patterns: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Condition:
    """What a row must be like: its text starts with, is one of, or is empty."""

    role: str
    kind: Literal["starts", "is", "empty"]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fill:
    """One canonical table filled from the rows where all of `when` hold (`unless`: where they do not all hold)."""

    table: str
    cells: Mapping[str, Cell]
    when: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Daily:
    """account_daily filled from one row a day: each measure from the first of its roles that the file carries."""

    network: str
    day: str
    measures: Mapping[str, tuple[str, ...]]
    scope: Literal["external", "internal"] = "external"
    account: Cell | None = None


@dataclass(frozen=True)
class Layout:
    """One kind of export. Header names are compared whole and normalised, never as parts of names.

    `columns` maps a role to its header names in every language; roles that no fill reads are known and unused.
    `stems` are the file or sheet names that a layout with a plain header is known by; under another name it
    needs that the share `alone` of the file's columns is its own (above 1: never).
    `zone` is that of stamps without offset ("" = the brand's). `kind` is the role that says Lifetime or a day.
    `anchor` (role of a link, how it starts) puts rows right whose text broke into several cells.
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
    escaped: bool = False
    kind: str = ""
    anchor: tuple[str, str] | None = None
    stems: tuple[str, ...] = ()
    alone: float = 2.0
    cut_at: int = 0
    links_replies: bool = False
    cannot: Text | None = None
    unused: Text | None = None
    key: str = field(default="")

    @property
    def key_role(self) -> str:
        """The role that identifies a row: where a total row says Total."""
        return self.key or self.required[0]


def ident(role: str, *, link: str = "", pattern: str = "") -> Cell:
    return Cell("id", (role,), link, (pattern,) if pattern else ())


def text(*roles: str) -> Cell:
    return Cell("text", roles)


def count(*roles: str) -> Cell:
    return Cell("count", roles)


def stamp(role: str) -> Cell:
    return Cell("stamp", (role,))


def constant(value: str) -> Cell:
    return Cell("constant", (), value)


def part(**patterns: str) -> Cell:
    """What the first group of the pattern finds in the cell of its role."""
    return Cell("part", tuple(patterns), "", tuple(patterns.values()))


def link(role: str) -> Cell:
    return Cell("link", (role,))


def label(role: str, words: Mapping[str, str]) -> Cell:
    return Cell("label", (role,), labels=words)


def unseen(role: str, *, link: str = "", pattern: str = "") -> Cell:
    """A made-up parent for an answer whose parent the export does not tell."""
    return Cell("unseen", (role,), link, (pattern,) if pattern else ())


def post_of(parent: str, own: str) -> Cell:
    """The parent, where it is one of the posts that this very file tells (by their own id)."""
    return Cell("post_of", (parent,), own)


def known(*names: str) -> dict[str, tuple[str, ...]]:
    """Columns that belong to the export and fill nothing: each is its own role."""
    return {name: (name,) for name in names}
