"""A mapping while a person makes it: it lives on the desk, so that no rerun loses it. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import metrics
from metrics import Choices, ColumnGuess, Mapping, PreparedSheet, Proposal, StoreError, Target, Text, Trial
from pages.kit import session
from pages.kit.desk import shelf
from pages.kit.desk.shelf import Item

ALWAYS = ("network", "account", "direction", "scope", "period_start", "period_end")
TRIED = 2000  # rows, so that every change is answered at once
OURS = ("mapping_", "canonical_")


@dataclass
class Draft:
    """`layout` is the known export that may be mended (""; none); `extra` are constants that somebody asked to tell."""

    sheet: str
    proposal: Proposal
    mapping: Mapping
    layout: str = ""
    header_row: int = 0
    extra: tuple[str, ...] = ()

    @property
    def chosen(self) -> str:
        """The table or the layout that it feeds."""
        return self.mapping.layout or self.mapping.table

    @property
    def targets(self) -> dict[str, Target]:
        return {target.id: target for target in metrics.targets_of(self.mapping)}

    @property
    def missing(self) -> tuple[str, ...]:
        return metrics.missing_targets(self.mapping)

    def target_of(self, column: str) -> str:
        told = self.mapping.columns.items()
        return next((target for target, name in told if name and name.strip() == column.strip()), "")

    def name_of(self, guess: ColumnGuess) -> str:
        """How the column is called in the mapping: its own name, or the one that stands in."""
        return self.mapping.header[guess.place] if guess.place < len(self.mapping.header) else guess.column

    def proposed(self, guess: ColumnGuess) -> bool:
        return self.target_of(self.name_of(guess)) == guess.target

    def put(self, column: str, target: str) -> None:
        """The column fills this target and no other; "" leaves it unused."""
        told = self.mapping.columns.items()
        gone = [name for name, other in told if other.strip() == column.strip() or name == target]
        columns = {name: told for name, told in self.mapping.columns.items() if name not in gone}
        if self.mapping.layout:
            columns |= dict.fromkeys((name for name in gone if name != target), "")
        if target:
            columns[target] = column
        constants = {name: value for name, value in self.mapping.constants.items() if name != target}
        words = {name: told for name, told in self.mapping.words.items() if columns.get(name) and name not in gone}
        self.mapping = replace(self.mapping, columns=columns, constants=constants, words=words)

    def fix(self, target: str, value: str) -> None:
        """A value for all rows; "" takes it away."""
        constants = {name: told for name, told in self.mapping.constants.items() if name != target}
        if value.strip():
            constants[target] = value.strip()
        self.mapping = replace(self.mapping, constants=constants)

    def mean(self, target: str, word: str, ours: str) -> None:
        words = {**self.mapping.words.get(target, {}), word: ours}
        told = {**self.mapping.words, target: {word: ours for word, ours in words.items() if ours}}
        self.mapping = replace(self.mapping, words={name: kept for name, kept in told.items() if kept})

    def leave(self, column: str, words: Sequence[str]) -> None:
        """Rows in which the column says one of these words stay out."""
        self.mapping = replace(self.mapping, leave_out={column: tuple(words)} if column else {})

    def offered(self) -> list[Target]:
        """What a value for all rows may tell: what is needed or usual first, all else in `others`."""
        return [target for target in self._constants() if self._is_shown(target)]

    def others(self) -> list[Target]:
        return [target for target in self._constants() if not self._is_shown(target)]

    def _constants(self) -> list[Target]:
        return [one for one in self.targets.values() if one.constant and not self.mapping.columns.get(one.id)]

    def _is_shown(self, target: Target) -> bool:
        told = target.id in self.mapping.constants or target.id in self.extra
        return (
            told
            or target.id in ALWAYS
            or (target.required and not target.made and target.kind != "date")
            or (target.required and target.from_name)
        )


def of(found: Item) -> Draft | None:
    """The draft that is open for a file."""
    return shelf.memory()["drafts"].get(found.uploaded.id)


def close(found: Item) -> None:
    for kind in ("drafts", "trials"):
        shelf.memory()[kind].pop(found.uploaded.id, None)


def begin(workspace: str, found: Item, sheet: PreparedSheet) -> None:
    """From what was mapped before, from the export it is, or from what is proposed."""
    layout = "" if not sheet.layout or sheet.layout.startswith(OURS[0]) else sheet.layout
    wanted = layout if sheet.usable else ""
    store, before = session.store(workspace), sheet.mapping
    proposal = metrics.propose(store, found.prepared, sheet.name, table=wanted, mapping=before)
    draft = Draft(sheet.name, proposal, proposal.mapping, proposal.near or layout)
    said = found.prepared.choices
    draft.mapping = replace(
        draft.mapping,
        dates=said.dates or draft.mapping.dates,
        decimal=said.decimal or draft.mapping.decimal,
        zone=said.zone or draft.mapping.zone,
    )
    shelf.memory()["drafts"][found.uploaded.id] = draft


def turn(workspace: str, found: Item, draft: Draft, chosen: str, header_row: int = 0) -> None:
    """Another table, or another row of names: what is proposed for it. Dates, numbers and the name stay as told."""
    before = draft.mapping
    store = session.store(workspace)
    draft.proposal = metrics.propose(store, found.prepared, draft.sheet, table=chosen, header_row=header_row)
    draft.header_row = header_row
    kept = {name: getattr(before, name) for name in ("name", "dates", "decimal", "zone")}
    draft.mapping, draft.extra = replace(draft.proposal.mapping, **kept), ()


def trial(workspace: str, found: Item, draft: Draft) -> Trial | Text:
    """What comes of it, worked out again only when something has changed; or why it cannot be tried."""
    key = (workspace, session.store(workspace).revision, repr(draft.mapping), repr(found.prepared.choices))
    known = shelf.memory()["trials"].get(found.uploaded.id)
    if known is None or known[0] != key:
        known = (key, _tried(workspace, found, draft))
        shelf.memory()["trials"][found.uploaded.id] = known
    return known[1]


def _tried(workspace: str, found: Item, draft: Draft) -> Trial | Text:
    plain = replace(found.prepared, choices=_plain(found.prepared.choices))
    try:
        return metrics.try_mapping(session.store(workspace), plain, draft.mapping, draft.sheet, rows=TRIED)
    except StoreError as error:
        return error.words


def _plain(said: Choices) -> Choices:
    """What was said of the file as a whole now stands in the mapping."""
    return replace(said, kind=None, dates=None, decimal=None, zone=None)


def read_so(found: Item, mapping: Mapping) -> None:
    """The file is read with this mapping, and with no other of the same columns."""
    said = _plain(shelf.choices(found.uploaded))
    others = tuple(one for one in said.mappings if one.signature != mapping.signature)
    shelf.choose(found.uploaded, replace(said, mappings=(*others, mapping)))
    close(found)


def keep(workspace: str, found: Item, mapping: Mapping) -> Text | None:
    """Remembers the mapping and reads the file with it; returns what went wrong, in words."""
    try:
        metrics.remember_mapping(session.store(workspace), mapping, at=session.now(), by=shelf.person())
    except StoreError as error:
        return error.words
    read_so(found, mapping)
    if not mapping.names_a_period:
        said = shelf.choices(found.uploaded)
        others = tuple(one for one in said.mappings if one.signature != mapping.signature)
        shelf.choose(found.uploaded, replace(said, mappings=others, remembered=True))
    return None


def forget(workspace: str, signature: str) -> Text | None:
    """Forgets a mapping; returns what went wrong, in words."""
    try:
        metrics.forget_mapping(session.store(workspace), signature, at=session.now(), by=shelf.person())
    except StoreError as error:
        return error.words
    return None
