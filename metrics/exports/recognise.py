"""Which export is this? Scores the first rows of a sheet as headers against every declared layout."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from metrics.exports.decision import Said
from metrics.exports.layout import Layout

NOTHING_SAID = Said()
HEAD = 30  # rows in which a header is looked for
Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Match:
    """A row read as the header of a layout.

    `positions` maps each role found to its column (from 0). `unknown` are names the layout does not know,
    `repeated` later columns of a name or role already taken, `missing` required roles that are not there,
    `absent` the other roles that are not there. `confidence` is the share of the named columns that are known.
    `period` (first and last day) and `network` are what the name of the file tells, where the layout needs it.
    `said` is what a person said of the file.
    """

    layout: Layout
    row_no: int
    header: tuple[str, ...]
    positions: Mapping[str, int]
    unknown: tuple[str, ...]
    repeated: tuple[str, ...]
    missing: tuple[str, ...]
    absent: tuple[str, ...]
    confidence: float
    period: tuple[str, str] = ("", "")
    network: str = ""
    said: Said = NOTHING_SAID

    @property
    def whole(self) -> bool:
        return not self.missing


@dataclass(frozen=True)
class Recognition:
    """The layout found, if any, and the nearest others: `near` feeds the words of a refusal and a mapping screen."""

    match: Match | None
    near: tuple[Match, ...] = ()


def normalise(name: str) -> str:
    """A header name or a word as it is compared: no byte order mark, accents, quotes, case or double spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    bare = bare.replace("\ufeff", "").replace("\u200b", "").strip().strip("\"'“”‘’").lower()
    return re.sub(r"\s+", " ", bare).strip()


def stem(name: str) -> str:
    """The last part of a file or sheet name without its ending and without the (1) of a second download."""
    last = re.split(r"[/\\›]", name)[-1]
    last = re.sub(r"\.(csv|tsv|txt|xlsx?|json)$", "", last.strip(), flags=re.IGNORECASE)
    return re.sub(r"\s*\(\d+\)$", "", normalise(last)).strip()


@cache
def _roles(layout_id: str, pairs: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, str]:
    return {normalise(name): role for role, names in pairs for name in names}


def roles_by_name(layout: Layout) -> Mapping[str, str]:
    return _roles(layout.id, tuple(layout.columns.items()))


def match(row: Row, layout: Layout, names: Sequence[str] | None = None) -> Match:
    """Reads a row as the header of the layout: the first column of a role is the main one.

    `names` are the normalised cells, where they are known already.
    """
    row_no, cells = row
    names = names or [normalise(cell) for cell in cells]
    roles = roles_by_name(layout)
    positions: dict[str, int] = {}
    unknown: list[str] = []
    repeated: list[str] = []
    seen: set[str] = set()
    for place, name in enumerate(names):
        role = roles.get(name)
        if role is not None and role not in positions:
            positions[role] = place
        elif name and not (role is None and layout.families and name.startswith(layout.families)):
            (repeated if role or name in seen else unknown).append(cells[place].strip())
        seen.add(name)
    named = sum(bool(name) for name in names)
    return Match(
        layout=layout,
        row_no=row_no,
        header=tuple(cells),
        positions=positions,
        unknown=tuple(unknown),
        repeated=tuple(repeated),
        missing=_missing(layout, positions),
        absent=tuple(role for role in layout.columns if role not in positions and role not in layout.required),
        confidence=(named - len(unknown) - len(repeated)) / named if named else 0.0,
    )


def _missing(layout: Layout, positions: Mapping[str, int]) -> tuple[str, ...]:
    missing = [role for role in layout.required if role not in positions]
    if layout.either and not any(role in positions for role in layout.either):
        missing.append(layout.either[0])
    return tuple(missing)


def recognise(head: Sequence[Row], layouts: Iterable[Layout], names: Sequence[str] = ()) -> Recognition:
    """The best layout for the first rows of a sheet; `names` are those of the file and the sheet."""
    stems = {stem(name) for name in names if name}
    found: list[Match] = []
    near: dict[str, Match] = {}
    for row in head[:HEAD]:
        cells = [normalise(cell) for cell in row[1]]
        if not any(cells):
            continue
        told = set(cells)
        for layout in layouts:
            if told.isdisjoint(roles_by_name(layout)):
                continue  # rows of data are the most, and some are thousands of cells wide
            candidate = match(row, layout, cells)
            if candidate.whole and _trusted(candidate, stems):
                found.append(candidate)
            elif _is_near(candidate) and _closer(candidate, near.get(layout.id)):
                near[layout.id] = candidate
    best = max(found, key=lambda one: _rank(one, stems), default=None)
    ranked = sorted(near.values(), key=lambda one: (not _fits(one, stems), len(one.missing), -one.confidence))
    if best and best.layout.stems and not _fits(best, stems) and ranked and _fits(ranked[0], stems):
        best = None  # its name says what it was meant to be, and a needed column of that is missing
    return Recognition(best, tuple(ranked[:3]))


def _fits(one: Match, stems: set[str]) -> bool:
    return bool(stems & set(one.layout.stems))


def _trusted(candidate: Match, stems: set[str]) -> bool:
    """A layout with a plain header needs its name, or that most columns of the file are its own."""
    layout = candidate.layout
    return not layout.stems or bool(stems & set(layout.stems)) or candidate.confidence >= layout.alone


def _rank(one: Match, stems: set[str]) -> tuple[int, bool, float, int]:
    """More known columns first, then a name that fits, then fewer unknown columns, then the earlier row."""
    return len(one.positions), _fits(one, stems), one.confidence, -one.row_no


def _is_near(candidate: Match) -> bool:
    """Close enough to be named in a refusal: most of what it needs is there, or most of its columns are known."""
    there = len(candidate.layout.required) - len(candidate.missing)
    enough = len(candidate.positions) >= 2
    return enough and (there * 2 >= len(candidate.layout.required) or candidate.confidence >= 0.5)


def _closer(candidate: Match, other: Match | None) -> bool:
    return other is None or len(candidate.positions) > len(other.positions)
