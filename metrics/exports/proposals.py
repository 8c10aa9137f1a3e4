"""Proposes how a table that nobody declared may be read, by the names of its columns and by what they hold."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from metrics.exports import guessing, nearness
from metrics.exports.file_names import network_of
from metrics.exports.layouts import BY_ID
from metrics.exports.mapping import ANSWER, FROM_FILE_NAME, Mapping, called
from metrics.exports.mapping_targets import missing, targets
from metrics.exports.profiles import Profile, profile
from metrics.exports.proposal import ColumnGuess, Proposal, Ranked
from metrics.exports.recognise import HEAD, Match, Row, normalise
from metrics.exports.sheet import Sheet
from metrics.model import Remark, Text
from metrics.schema import TABLES

SAMPLE, LAST, MOST = 400, 20, 20_000  # rows looked at: the first, the last, and where looking ends
SAID = Text(es="así se dijo antes", en="as it was said before")
HOPELESS = Proposal(refusal=Remark("hopeless_table", "error"))


def propose(sheet: Sheet, name: str, table: str = "", row_no: int = 0) -> Proposal:
    """The best proposal for a sheet of the file `name`; for one canonical table or layout, where a person chose it.

    `row_no`: where the header stands, where a person said so (from 1).
    """
    head = [row for row in islice(sheet.rows(), max(HEAD, row_no)) if not row_no or row[0] >= row_no]
    names = (name, sheet.member, sheet.name)
    header = next((row for row in head if row[0] == row_no), None) if row_no else header_row(head)
    near = _near(head, names, table)
    if near is not None:
        return nearness.propose(near, _profiles(sheet, (near.row_no, list(near.header))))
    if header is None:
        return HOPELESS
    header = (header[0], list(called(header[1])))
    seen = _profiles(sheet, header)
    if not any(one.filled for one in seen):
        return HOPELESS
    return _own(header, seen, network_of(*names), table)


def _near(head: Sequence[Row], names: Sequence[str], table: str) -> Match | None:
    if table in BY_ID:
        return nearness.of_layout(head, BY_ID[table])
    return None if table else nearness.nearest(head, names)


def header_row(head: Sequence[Row]) -> Row | None:
    """The row that reads most like names of columns and has something below it."""
    rows = [row for row in head if sum(bool(cell.strip()) for cell in row[1]) >= 2]
    best = max(rows[:-1], key=lambda row: (_like_names(row[1]), -row[0]), default=None)
    return best if best and _like_names(best[1]) > 0 else None


def _like_names(cells: Sequence[str]) -> float:
    told = [cell.strip() for cell in cells if cell.strip()]
    seen = profile(told)
    words = seen.filled * (1 - seen.moments - seen.numbers - seen.links - seen.clocks)
    known = sum(guessing.is_known(cell) for cell in told)
    return (words + 2 * known) * seen.distinct - sum(len(cell) > 60 for cell in told) - 2 * seen.filled * seen.numbers


def _profiles(sheet: Sheet, header: Row) -> list[Profile]:
    below = (row for row in sheet.rows() if row[0] > header[0])
    rows = _sampled(cells for _, cells in below)
    return [profile([cells[place] for cells in rows if place < len(cells)]) for place in range(len(header[1]))]


def _sampled(rows: Iterator[list[str]]) -> list[list[str]]:
    first = list(islice(rows, SAMPLE))
    return [*first, *deque(islice(rows, MOST), maxlen=LAST)]


def _own(header: Row, seen: Sequence[Profile], network: str, table: str) -> Proposal:
    """A mapping to the canonical table that the columns fill best."""
    made = {name: _to(name, header, seen, network) for name in ((table,) if table else TABLES)}
    scores = {name: _score(mapping, guesses, seen) for name, (mapping, guesses) in made.items()}
    ranked = sorted(scores, key=lambda name: -scores[name])
    mapping, guesses = made[ranked[0]]
    tables = tuple(Ranked(name, round(scores[name], 3)) for name in ranked)
    return Proposal(mapping, guesses, tables, missing(mapping))


def _to(table: str, header: Row, seen: Sequence[Profile], network: str) -> tuple[Mapping, tuple[ColumnGuess, ...]]:
    guesses = guessing.guesses(table, header[1], seen)
    columns = {one.target: one.column for one in guesses if one.target}
    mapping = Mapping(table, columns, tuple(header[1]), header_row=header[0], leave_out=_totals(header[1], seen))
    constants = {}
    if network and "network" not in columns and "network" in TABLES[table].columns:
        constants["network"] = FROM_FILE_NAME
    if table == "messages" and "direction" not in columns and f"{ANSWER}created_at" in columns:
        constants["direction"] = "in"
    return replace(mapping, constants=constants), guesses


def _totals(header: Sequence[str], seen: Sequence[Profile]) -> dict[str, tuple[str, ...]]:
    """The first column in which a row says that it is a total."""
    told = {name: one.totals for name, one in zip(header, seen, strict=True) if one.totals and normalise(name)}
    return dict(list(told.items())[:1])


def _score(mapping: Mapping, guesses: Sequence[ColumnGuess], seen: Sequence[Profile]) -> float:
    """How much of the file the table explains, less what it lacks."""
    told = sum(one.confidence for one in guesses if one.target)
    lacks = missing(mapping)
    fixable = {target.id for target in targets(mapping.table) if target.constant}
    short = sum(0.1 if target in fixable else 0.25 for target in lacks)
    key = TABLES[mapping.table].key[0] in lacks
    days = [one for guess, one in zip(guesses, seen, strict=True) if guess.target == "date"]
    daily = 0.1 if mapping.table == "account_daily" and days and days[0].distinct > 0.4 else 0.0
    return told / max(1, len(guesses)) - short - 0.4 * key + daily


def remembered(proposal: Proposal, mapping: Mapping) -> Proposal:
    """The proposal with a mapping that was saved for the same columns, in the spelling of this file."""
    here = {normalise(cell): cell for cell in proposal.mapping.header}
    mapping = replace(
        mapping,
        columns={target: here.get(normalise(column), column) for target, column in mapping.columns.items()},
        leave_out={here.get(normalise(column), column): words for column, words in mapping.leave_out.items()},
        header=proposal.mapping.header or mapping.header,
    )
    targets = {normalise(column): target for target, column in mapping.columns.items()}
    columns = tuple(_as_said(one, targets.get(normalise(mapping.header[one.place]), "")) for one in proposal.columns)
    return replace(proposal, mapping=mapping, columns=columns, missing=missing(mapping))


def _as_said(guess: ColumnGuess, target: str) -> ColumnGuess:
    told = guess.target == target
    return guess if told else replace(guess, target=target, confidence=1.0 if target else 0.0, why=SAID)
