"""The table that a person maps by hand: what is proposed for it, and what a mapping would make of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from metrics import batches
from metrics.books import Foreseen, rejected_rows
from metrics.exports import described, proposals
from metrics.exports.mapping import Mapping
from metrics.exports.mapping_json import check
from metrics.exports.mapping_values import words_for
from metrics.exports.prepared import Prepared, PreparedSheet
from metrics.exports.proposal import Proposal
from metrics.exports.recognise import normalise
from metrics.exports.sheet import Row, Sheet
from metrics.intake import reading_of, zone_of
from metrics.landing import land
from metrics.schema import TABLES
from metrics.store import Cursor, Store

TRIED = 20_000  # rows that a trial reads


@dataclass(frozen=True)
class Trial:
    """What a mapping makes of the first rows of a table: the sheet as it would be shown, and where rows would go.

    `cut`: the table is longer than what was tried. Without `foreseen` the sheet has a refusal.
    """

    sheet: PreparedSheet
    foreseen: Foreseen | None = None
    cut: bool = False


def propose(
    store: Store,
    prepared: Prepared,
    sheet: str = "",
    *,
    table: str = "",
    header_row: int = 0,
    mapping: Mapping | None = None,
) -> Proposal:
    """How a table of the file may be read; `sheet` is its name (the first one without), `table` what it should feed.

    `table` may also be a layout that is to be mended. `header_row`: where the names of the columns stand (from 1).
    `mapping`: what was said before, to begin with.
    Where the workspace remembers a mapping of these columns that names a period, it is proposed without it.
    """
    with reading_of(prepared) as found:
        wanted = _wanted(found.sheets, prepared, sheet)
        if wanted is None:
            return proposals.HOPELESS
        aim = (mapping.layout or mapping.table) if mapping else table
        proposal = proposals.propose(wanted, prepared.name, aim, header_row)
    if mapping:
        return proposals.remembered(proposal, mapping)
    same = [one.mapping for one in prepared.memory if one.mapping.signature == proposal.mapping.signature]
    if not same or table or header_row or not same[0].names_a_period:
        return proposal
    told = {name: value for name, value in same[0].constants.items() if not name.startswith("period_")}
    return proposals.remembered(proposal, replace(same[0], constants=told))


def meanings(mapping: Mapping, target: str, words: Iterable[str]) -> dict[str, str]:
    """What each word of a column would be read as: as the mapping says, or as it is known; "" where nobody knows."""
    kind = TABLES[mapping.table].columns[target]
    told = {**words_for(mapping.table, target, kind), **mapping.words.get(target, {})}
    known = {normalise(word): ours for word, ours in told.items()}
    return {word: known.get(normalise(word), "") for word in words}


def try_mapping(store: Store, prepared: Prepared, mapping: Mapping, sheet: str = "", *, rows: int = TRIED) -> Trial:
    """Reads the first rows of a table with a mapping and takes everything back. Raises StoreError in words.

    What a person chose of the file (order of dates, year, zone) holds here too.
    """
    check(mapping)
    with reading_of(prepared) as found:
        wanted = _wanted(found.sheets, prepared, sheet)
        if wanted is None:
            return Trial(PreparedSheet(sheet, proposals.HOPELESS.refusal))
        short = replace(wanted, rows=_First(wanted, rows))
        choices = replace(prepared.choices, kind=None, mappings=(mapping,), remembered=False)
        one = described.find(short, prepared.name, choices)
        cut = next(islice(wanted.rows(), rows, None), None) is not None
        with store.writing(even_read_only=True, rehearsal=True) as cursor:
            return Trial(*_tried(cursor, one, prepared, store.waiting), cut)


class _First:
    """The first rows of a sheet, again each time they are asked for."""

    def __init__(self, sheet: Sheet, rows: int) -> None:
        self.sheet, self.rows = sheet, rows

    def __call__(self) -> Iterator[Row]:
        return islice(self.sheet.rows(), self.rows)


def _wanted(sheets: tuple[Sheet, ...], prepared: Prepared, name: str) -> Sheet | None:
    """The sheet of this name, as it is called in what was prepared."""
    pairs = zip(sheets, prepared.sheets, strict=False)
    return next((sheet for sheet, told in pairs if not name or told.name == name), None)


def _tried(
    cursor: Cursor, one: described.Found, prepared: Prepared, place: Path | None
) -> tuple[PreparedSheet, Foreseen | None]:
    """Stages the rows once, tells what they are and lands them."""
    if one.refusal or one.match is None:
        return described.describe(cursor, one, prepared.received), None
    staged = described.stage(one, place)
    plan = described.plan(cursor, staged, prepared.received)
    told = described.told(cursor, one, staged, plan)
    if not told.usable:
        return told, None
    whole = (prepared.name, prepared.sha256, prepared.size, told.layout)
    batch = batches.open_batch(cursor, *whole, at=None, by="")
    tally = land(cursor, batch, told.name, plan, staged.rows.count, zone_of(cursor))
    return told, Foreseen(tally, rejected_rows(cursor, batch, 1000))
