"""Turns a mapping into a layout: the same declaration as that of a known export, read by the same code."""

from __future__ import annotations

from dataclasses import replace

from metrics.exports.canonical import NAMES
from metrics.exports.layout import Cell, Condition, Daily, Fill, Layout, Seen, constant
from metrics.exports.layouts import BY_ID
from metrics.exports.mapping import ANSWER, CLOCK, FROM_FILE_NAME, MEASURE, Mapping
from metrics.exports.mapping_needs import needed_roles
from metrics.exports.mapping_targets import identity, missing, told_by_name
from metrics.exports.mapping_values import is_closed, words_for
from metrics.exports.networks import NATIVE
from metrics.exports.recognise import normalise
from metrics.model import Text
from metrics.schema import TABLES

PLATFORM = "own"
PREFIX = "own"  # of ids that are made
NAMELESS = Text(es="Tabla propia: {of}", en="A table of your own: {of}")
BY_TYPE = {"ts": "stamp", "date": "day", "num": "count", "url": "link", "text": "text", "id": "id", "person": "id"}


def compiled(mapping: Mapping) -> Layout:
    """The layout of a mapping that is whole."""
    return _mended(mapping) if mapping.layout else _own(mapping)


def _mended(mapping: Mapping) -> Layout:
    """A known layout whose roles stand under other names: what it is was said by a person."""
    base = BY_ID[mapping.layout]
    taken = {normalise(column) for column in mapping.columns.values()}
    columns = {
        role: tuple(name for name in names if normalise(name) not in taken) for role, names in base.columns.items()
    }
    columns |= {role: (column,) if column else () for role, column in mapping.columns.items()}
    return replace(base, columns=columns, required=needed_roles(base) or base.required[:1], either=(), stems=())


def _own(mapping: Mapping) -> Layout:
    name = NAMES[mapping.table]
    title = Text(es=mapping.name, en=mapping.name) if mapping.name.strip() else None
    told = [column for target, column in mapping.columns.items() if _is_needed(mapping, target)]
    used = list(dict.fromkeys(told or mapping.columns.values()))
    return Layout(
        id=f"mapping_{mapping.table}",
        name=title or Text(es=NAMELESS.es.format(of=name.es), en=NAMELESS.en.format(of=name.en)),
        platform=PLATFORM,
        seen=(Seen("R", "a mapping made by hand", "", mapping.header),),
        columns=_columns(mapping),
        required=tuple(used),
        fills=_fills(mapping),
        dates=mapping.dates or "dmy",
        decimal=mapping.decimal or ",",
        zone=mapping.zone,
        aside=tuple(("left_by_hand", Condition(c, "is", _words(w))) for c, w in mapping.leave_out.items()),
        periodic=any(told_by_name(mapping, end) for end in ("period_start", "period_end")),
        one_network=told_by_name(mapping, "network"),
        links_replies="in_reply_to" in mapping.columns or f"{ANSWER}created_at" in mapping.columns,
    )


def _columns(mapping: Mapping) -> dict[str, tuple[str, ...]]:
    """Each column of the file is its own role, so that one may fill two targets; those that fill none are known."""
    used = dict.fromkeys([*mapping.columns.values(), *mapping.leave_out, *mapping.identity])
    taken = {normalise(column) for column in used}
    others = dict.fromkeys(cell for cell in mapping.header if normalise(cell) and normalise(cell) not in taken)
    return {column: (column,) for column in (*used, *others)}


def _is_needed(mapping: Mapping, target: str) -> bool:
    without = replace(mapping, columns={name: told for name, told in mapping.columns.items() if name != target})
    return target in missing(without)


def _words(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(normalise(word) for word in words)


def _fills(mapping: Mapping) -> tuple[Fill | Daily, ...]:
    if measures := _measures(mapping):
        account = mapping.columns.get("account")
        network = _cell(mapping, "network") or Cell("constant")
        scope = "internal" if mapping.constants.get("scope") == "internal" else "external"
        day = mapping.columns["date"]
        return (Daily(network, day, measures, scope, Cell("text", (account,)) if account else None),)
    cells = {column: cell for column in TABLES[mapping.table].columns if (cell := _cell(mapping, column))}
    key = TABLES[mapping.table].key[0]
    if key not in cells:
        cells[key] = _made(mapping, "made")
    first = Fill(mapping.table, cells)
    return (first, _answer(mapping, cells)) if f"{ANSWER}created_at" in mapping.columns else (first,)


def _measures(mapping: Mapping) -> dict[str, tuple[str, ...]]:
    told = mapping.columns.items()
    return {target.removeprefix(MEASURE): (column,) for target, column in told if target.startswith(MEASURE)}


def _cell(mapping: Mapping, target: str) -> Cell | None:
    """How a canonical column is read, if at all."""
    kind = TABLES[mapping.table].columns[target]
    if target in mapping.constants:
        return _fixed(target, mapping.constants[target])
    column = mapping.columns.get(target)
    if column is None:
        return None
    if kind == "ts":
        return _moment(mapping, target)
    words = words_for(mapping.table, target, kind) | dict(mapping.words.get(target, {}))
    if words:
        return Cell("label", (column,), "?" if is_closed(mapping.table, target, kind) else "", labels=words)
    return Cell(BY_TYPE.get(kind, "text"), (column,))  # type: ignore[arg-type]


def _fixed(target: str, value: str) -> Cell:
    if value != FROM_FILE_NAME:
        return constant(value)
    return Cell("named") if target == "network" else Cell("period", (), target.removeprefix("period_"))


def _moment(mapping: Mapping, target: str) -> Cell:
    column, clock = mapping.columns[target], mapping.columns.get(f"{target}{CLOCK}")
    return Cell("timed", (column, clock)) if clock else Cell("stamp", (column,))


def _made(mapping: Mapping, reader: str) -> Cell:
    """An id from the link, or worked out from what never changes in a row."""
    return Cell(reader, (mapping.columns.get("url", ""), *identity(mapping)), PREFIX, (NATIVE,))  # type: ignore[arg-type]


def _answer(mapping: Mapping, question: dict[str, Cell]) -> Fill:
    """The answer that stands in the row of its question, as a message of its own."""
    id = question["message_id"]
    shared = {name: question[name] for name in ("network", "account", "channel", "post_id") if name in question}
    cells = {
        "message_id": replace(id, reader="replied"),
        "created_at": _moment(mapping, f"{ANSWER}created_at"),
        "direction": constant("out"),
        "in_reply_to": id,
        "thread_id": question.get("thread_id", id),
        **shared,
    }
    if words := mapping.columns.get(f"{ANSWER}text"):
        cells["text"] = Cell("text", (words,))
    return Fill("messages", cells, given="created_at")
