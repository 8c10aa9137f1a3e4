"""A table that is nearly a known export: which one, what differs, and how the layout would be mended."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.exports.cells import cells_of
from metrics.exports.layout import Layout
from metrics.exports.layouts import LAYOUTS
from metrics.exports.mapping import Mapping
from metrics.exports.mapping_targets import missing
from metrics.exports.profiles import Profile
from metrics.exports.proposal import ColumnGuess, Difference, Proposal
from metrics.exports.recognise import HEAD, Match, Row, match, normalise, roles_by_name, stem
from metrics.exports.synonyms import stems
from metrics.model import Text

KNOWN = Text(es="así la llama esta plataforma", en="this platform calls it so")
RENAMED = Text(
    es="parece la que falta, con otro nombre; compruébelo", en="it looks like the missing one, renamed; check it"
)
ADDED = Text(es="esta exportación no la traía: no se usa", en="this export did not carry it: it is not used")
READS = {"stamp": "ts", "day": "ts", "timed": "ts", "count": "num", "zero_count": "num", "amount": "num", "link": "url"}


def nearest(head: Sequence[Row], names: Sequence[str]) -> Match | None:
    """The layout that a file is but for one needed column, or but for its name."""
    called = {stem(name) for name in names if name}
    found = []
    for row in head[:HEAD]:
        told = {normalise(cell) for cell in row[1]} - {""}
        for layout in LAYOUTS:
            if not layout.unused and not told.isdisjoint(roles_by_name(layout)):
                found.append(match(row, layout))
    close = [one for one in found if _is_close(one, called)]
    return max(close, key=lambda one: _rank(one, called), default=None)


def of_layout(head: Sequence[Row], layout: Layout) -> Match | None:
    """The row that reads best as the header of a layout that somebody chose."""
    found = [match(row, layout) for row in head[:HEAD]]
    return max(found, key=lambda one: len(one.positions), default=None)


def _is_close(one: Match, called: set[str]) -> bool:
    if len(one.missing) > 1 or not one.positions or (one.whole and not one.layout.stems):
        return False  # one that is whole and was not recognised is another export's
    if called & set(one.layout.stems):
        return True
    told = len(one.positions) >= 3 or (len(one.positions) >= 2 and one.confidence >= 0.5)
    plain = bool(one.layout.stems) and one.confidence < one.layout.alone
    return told and one.confidence >= 0.6 and not plain and one.layout.platform != ""


def _rank(one: Match, called: set[str]) -> tuple[bool, bool, int, float, int]:
    """One that lacks each of several columns that stand for each other is farther than it seems."""
    fits = bool(called & set(one.layout.stems))
    return fits, not set(one.missing) & set(one.layout.either), len(one.positions), one.confidence, -len(one.missing)


def propose(near: Match, seen: Sequence[Profile]) -> Proposal:
    """The layout as it is, with the columns that may have been renamed in their place."""
    renamed = _renamed(near, seen)
    columns = {role: near.header[place] for role, place in near.positions.items()}
    columns |= {role: near.header[place] for role, place in renamed.items()}
    mapping = Mapping("", columns, near.header, layout=near.layout.id, header_row=near.row_no)
    roles = {place: role for role, place in (*near.positions.items(), *renamed.items())}
    guesses = tuple(
        _guess(near, place, roles.get(place, ""), place in renamed.values(), seen[place])
        for place in range(len(near.header))
    )
    return Proposal(mapping, guesses, (), missing(mapping), near.layout.id, tuple(_differences(near, renamed)))


def _guess(near: Match, place: int, role: str, renamed: bool, seen: Profile) -> ColumnGuess:
    why = ADDED if not role else RENAMED if renamed else KNOWN
    confidence = 0.0 if not role else 0.6 if renamed else 1.0
    others = (*near.missing, *near.absent) if not role else ()
    return ColumnGuess(near.header[place].strip(), place, role, confidence, why, others[:6], seen.examples, seen.words)


def _renamed(near: Match, seen: Sequence[Profile]) -> dict[str, int]:
    """For each missing role the unknown column that is most like it, if one is."""
    free = {place for place, name in enumerate(near.header) if name.strip() in near.unknown}
    found: dict[str, int] = {}
    for role in (*near.missing, *near.absent):
        likes = {place: _likeness(near, role, place, seen[place]) for place in free}
        best = max(likes, key=lambda place: likes[place], default=None)
        if best is not None and likes[best] >= (0.5 if role in near.missing else 0.8):
            found[role] = best
            free.discard(best)
    return found


def _likeness(near: Match, role: str, place: int, seen: Profile) -> float:
    """By the words that the names share, by where the column stands, and by what its cells hold."""
    mine = stems(near.header[place])
    shared = max((_shared(mine, stems(name)) for name in near.layout.columns[role]), default=0.0)
    holds = {"ts": seen.moments, "num": seen.numbers, "url": seen.links}.get(_kind(near.layout, role), 0.5)
    return 0.0 if holds < 0.2 and seen.filled else 0.6 * shared + 0.3 * _same_place(near, role, place) + 0.4 * holds


def _shared(mine: frozenset[str], other: frozenset[str]) -> float:
    return len(mine & other) / len(mine | other) if mine | other else 0.0


def _same_place(near: Match, role: str, place: int) -> bool:
    """Whether the role stood there in a header that was seen."""
    names = {normalise(name) for name in near.layout.columns[role]}
    there = [name for seen in near.layout.seen for name in seen.header[place : place + 1]]
    return any(normalise(name) in names for name in there)


def _kind(layout: Layout, role: str) -> str:
    return next((READS.get(cell.reader, "") for cell in cells_of(layout) if role in cell.roles), "")


def _differences(near: Match, renamed: dict[str, int]) -> list[Difference]:
    columns, needed = near.layout.columns, set(near.missing)
    told = [
        Difference("renamed", near.header[place].strip(), columns[role][0], role, role in needed)
        for role, place in renamed.items()
    ]
    told += [Difference("missing", "", columns[role][0], role, True) for role in near.missing if role not in renamed]
    taken = {near.header[place].strip() for place in renamed.values()}
    return told + [Difference("added", name) for name in near.unknown if name not in taken]
