"""Finds out how one sheet is to be read: as a person said, as the workspace remembers, or as it is recognised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from metrics.exports.canonical import zoned
from metrics.exports.choices import Choices
from metrics.exports.file_names import network_of, period_of
from metrics.exports.layout import Layout
from metrics.exports.layouts import LAYOUTS, named
from metrics.exports.mapping import Mapping, Saved, called, signature
from metrics.exports.mapping_layout import compiled
from metrics.exports.mapping_targets import missing, targets_of
from metrics.exports.recognise import HEAD, Match, Recognition, Row, match, normalise, recognise
from metrics.exports.sheet import Sheet
from metrics.model import Remark, Text

SHOWN = 12
NOTHING = Choices()


@dataclass(frozen=True)
class Found:
    """A sheet with the match that will be used to read it, or with the reason why there is none.

    `mapping` is what it is read with, where a person mapped it; `saved` where the workspace remembered that.
    """

    sheet: Sheet
    label: str
    match: Match | None
    refusal: Remark | None
    near: tuple[str, ...]
    mapping: Mapping | None = None
    saved: Saved | None = None
    remarks: tuple[Remark, ...] = ()


def find(sheet: Sheet, name: str, choices: Choices = NOTHING, memory: Sequence[Saved] = ()) -> Found:
    """Looks for a way to read the sheet; `name` is what the person called the file.

    What a person chose of this file comes first, then what the workspace remembers, then what is recognised.
    """
    head = list(islice(sheet.rows(), HEAD))
    label = " › ".join(part for part in (sheet.member, sheet.name) if part) or name
    if choices.kind:
        return _saying(_forced(sheet, label, head, choices.kind, name), choices)
    for mapping in choices.mappings:
        if row := header_of(head, mapping):
            return _saying(_mapped(sheet, label, row, mapping, name), choices)
    if choices.remembered and (kept := _kept(head, memory)):
        found = _mapped(sheet, label, kept[0], kept[1].mapping, name)
        said = Remark("read_with_saved", "info", values={"moment": f"{kept[1].at:%Y-%m-%d}"})
        return _saying(replace(found, saved=kept[1], remarks=(said,)), choices)
    return _saying(_recognised(sheet, label, head, name), choices)


def _saying(found: Found, choices: Choices) -> Found:
    if found.match is None:
        return found
    said = choices.said(found.mapping)
    layout = zoned(found.match.layout, said.zone) if said.zone else found.match.layout
    return replace(found, match=replace(found.match, said=said, layout=layout))


def header_of(head: Sequence[Row], mapping: Mapping) -> Row | None:
    """The row that holds all columns of the mapping: the very same header first, then the row where it stood."""
    wanted = {name for column in (*mapping.columns.values(), *mapping.leave_out) if (name := normalise(column))}
    rows = [row for row in head if wanted and wanted <= {normalise(cell) for cell in called(row[1])}]
    return max(
        rows, key=lambda row: (signature(row[1]) == mapping.signature, row[0] == mapping.header_row), default=None
    )


def _kept(head: Sequence[Row], memory: Sequence[Saved]) -> tuple[Row, Saved] | None:
    by_header = {saved.mapping.signature: saved for saved in memory if not saved.mapping.names_a_period}
    signed = ((row, signature(row[1])) for row in head) if by_header else ()
    return next(((row, by_header[mark]) for row, mark in signed if mark in by_header), None)


def _mapped(sheet: Sheet, label: str, row: Row, mapping: Mapping, name: str) -> Found:
    """A sheet read with a mapping; one that lacks what is needed is refused in words."""
    if lacks := missing(mapping):
        names = [target.name for target in targets_of(mapping) if target.id in lacks]
        values = {"missing": _listed(names)}
        return Found(sheet, label, None, Remark("mapping_incomplete", "error", values=values), (), mapping)
    one = match((row[0], _called(row[1], mapping)), compiled(mapping))
    if not one.whole:
        return Found(sheet, label, None, _misses(one.layout, one.missing), (), mapping)
    return _named(Found(sheet, label, one, None, (), mapping), name)


def _called(cells: Sequence[str], mapping: Mapping) -> list[str]:
    """The header with the stand-in names that the mapping uses; other columns keep what they say."""
    used = {normalise(column) for column in (*mapping.columns.values(), *mapping.leave_out)}
    return [name if normalise(name) in used else cell for cell, name in zip(cells, called(cells), strict=True)]


def _listed(names: Sequence[Text]) -> Text:
    return Text(es=", ".join(f"«{name.es}»" for name in names), en=", ".join(f"“{name.en}”" for name in names))


def _recognised(sheet: Sheet, label: str, head: Sequence[Row], name: str) -> Found:
    recognition = recognise(head, LAYOUTS, (name, sheet.member, sheet.name))
    found, near = recognition.match, tuple(one.layout.id for one in recognition.near)
    if found is None:
        return Found(sheet, label, None, _refusal(recognition, head), near)
    if found.layout.unused:
        values = {"layout": found.layout.name, "why": found.layout.unused}
        return Found(sheet, label, found, Remark("known_not_readable", "error", values=values), near)
    return _named(Found(sheet, label, found, None, near), name)


def _named(found: Found, name: str) -> Found:
    """Totals belong to the period or the network that a name tells; without it they are refused in words."""
    assert found.match is not None
    layout, names = found.match.layout, (name, found.sheet.member, found.sheet.name)
    told, network = period_of(*names), network_of(*names)
    for needed, known, id in (
        (layout.periodic, told, "period_needed"),
        (layout.one_network, network, "network_needed"),
    ):
        if needed and not known:
            return replace(found, refusal=Remark(id, "error", values={"layout": layout.name}))
    return replace(found, match=replace(found.match, period=told or ("", ""), network=network))


def _forced(sheet: Sheet, label: str, head: Sequence[tuple[int, list[str]]], force: str, name: str) -> Found:
    layout = named(force)
    if layout is None:
        return Found(sheet, label, None, Remark("unknown_force", "error", values={"force": force}), ())
    tries = [match(row, layout) for row in head]
    best = max(tries, key=lambda one: (one.whole, len(one.positions)), default=None)
    if best is not None and best.whole:
        return _named(Found(sheet, label, best, None, ()), name)
    return Found(sheet, label, None, _misses(layout, best.missing if best else layout.required), (layout.id,))


def _misses(layout: Layout, missing: Sequence[str]) -> Remark:
    names = ", ".join(f"«{' / '.join(layout.columns[role][:2])}»" for role in missing)
    return Remark("near_miss", "error", values={"layout": layout.name, "missing": names})


def _refusal(recognition: Recognition, head: Sequence[tuple[int, list[str]]]) -> Remark:
    for one in recognition.near:
        if one.missing and one.confidence >= 0.5:
            return _misses(one.layout, one.missing)
        if not one.missing and one.confidence >= 0.5:
            values = {"layout": one.layout.name, "names": ", ".join(one.layout.stems)}
            return Remark("name_needed", "error", values=values)
    widest = max((cells for _, cells in head), key=lambda cells: sum(bool(c.strip()) for c in cells), default=[])
    named_cells = [cell.strip()[:40] for cell in widest if cell.strip()]
    if not named_cells:
        return Remark("empty_sheet", "error")
    shown = ", ".join(f"«{cell}»" for cell in named_cells[:SHOWN]) + (" …" if len(named_cells) > SHOWN else "")
    return Remark("unknown_table", "error", values={"columns": shown})
