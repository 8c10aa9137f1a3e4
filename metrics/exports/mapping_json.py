"""A mapping as JSON, and back: what does not hold is refused in words, whatever it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from zoneinfo import available_timezones

from metrics.exports.layouts import BY_ID
from metrics.exports.mapping import FROM_FILE_NAME, Mapping
from metrics.exports.mapping_targets import Target, missing, targets_of
from metrics.exports.recognise import normalise
from metrics.model import Text
from metrics.schema import TABLES
from metrics.store import StoreError

VERSION = 1
MARK = "hablamos_mapping"
LONGEST, MOST_CHARACTERS, MOST_ENTRIES = 300, 256_000, 2_000
WRONG = Text(
    es="Esta correspondencia de columnas no se puede usar: {why} Pida el fichero de nuevo a quien lo guardó.",
    en="This column mapping cannot be used: {why} Ask whoever saved it for the file again.",
)
NOT_JSON = Text(es="no es un fichero de correspondencia.", en="it is not a mapping file.")
TOO_LONG = Text(es="es demasiado largo.", en="it is too long.")
NEWER = Text(
    es="lo escribió otra versión del programa; actualice este.", en="another version wrote it; update this one."
)
BAD = Text(es="«{name}» no vale ahí.", en="“{name}” cannot stand there.")
TWO = Text(es="dice dos veces «{name}».", en="it says “{name}” twice.")
INCOMPLETE = Text(es="falta por decir {name}.", en="it does not tell {name}.")
FIELDS = (
    *("table", "columns", "header", "name", "layout", "constants", "words", "dates", "decimal", "zone"),
    *("header_row", "leave_out", "identity"),
)


class MappingError(StoreError):
    """A mapping that cannot be used; `words` say why and what to do."""

    def __init__(self, why: Text, name: str = "") -> None:
        filled = Text(es=why.es.format(name=name[:80]), en=why.en.format(name=name[:80]))
        super().__init__(Text(es=WRONG.es.format(why=filled.es), en=WRONG.en.format(why=filled.en)))


def document(mapping: Mapping) -> dict[str, Any]:
    """The mapping as plain data; what is empty is not written."""
    told = {name: getattr(mapping, name) for name in FIELDS}
    told["words"] = {target: dict(words) for target, words in mapping.words.items()}
    told["leave_out"] = {column: list(words) for column, words in mapping.leave_out.items()}
    plain = {name: _plain(value) for name, value in told.items()}
    return {MARK: VERSION, **{name: value for name, value in plain.items() if value}}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else dict(value) if hasattr(value, "items") else value


def export_mapping(mapping: Mapping) -> str:
    """The mapping as a small JSON file, the same text for the same mapping."""
    return json.dumps(document(mapping), ensure_ascii=False, indent=1, sort_keys=True)


def parse(text: str) -> Mapping:
    """The mapping of such a file. Raises MappingError in words."""
    if len(text) > MOST_CHARACTERS:
        raise MappingError(TOO_LONG)
    try:
        told = json.loads(text, object_pairs_hook=_once, parse_constant=_never)
    except (ValueError, RecursionError) as error:
        raise MappingError(NOT_JSON) from error
    return checked(told)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise MappingError(TWO, next(name for name in names if names.count(name) > 1))
    return dict(pairs)


def _never(name: str) -> Any:
    raise ValueError(name)


def checked(told: Any) -> Mapping:
    """Plain data as a mapping. Raises MappingError in words."""
    if not isinstance(told, dict) or MARK not in told:
        raise MappingError(NOT_JSON)
    if type(told[MARK]) is not int or told[MARK] != VERSION:
        raise MappingError(NEWER)
    given = {name: value for name, value in told.items() if name != MARK}
    for name, value in given.items():
        if name not in FIELDS or not SHAPES[name](value):
            raise MappingError(BAD, name)
    for name in ("header", "leave_out", "identity"):
        if name in given:
            given[name] = _hard(given[name])
    mapping = Mapping(**given)
    check(mapping)
    return mapping


def _hard(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else {name: tuple(words) for name, words in value.items()}


def check(mapping: Mapping) -> None:
    """Raises MappingError in words for a mapping that says what cannot be."""
    layout = BY_ID.get(mapping.layout)
    if bool(mapping.layout) == bool(mapping.table) or (mapping.table not in TABLES and (not layout or layout.unused)):
        raise MappingError(BAD, mapping.layout or mapping.table or "table")
    known = {target.id: target for target in targets_of(mapping)}
    for target in (*mapping.columns, *mapping.constants, *mapping.words):
        if target not in known:
            raise MappingError(BAD, target)
    _check_values(mapping, known)
    there = {normalise(cell) for cell in mapping.header}
    told = [column for column in mapping.columns.values() if column or not mapping.layout]
    for column in (*told, *mapping.leave_out, *mapping.identity):
        if not normalise(column) or normalise(column) not in there:
            raise MappingError(BAD, column)


def _check_values(mapping: Mapping, known: dict[str, Target]) -> None:
    for target, value in mapping.constants.items():
        if target in mapping.columns or not _may_be(known[target], value):
            raise MappingError(BAD, value)
    for target, words in mapping.words.items():
        allowed = known[target].words
        if wrong := [ours for ours in words.values() if allowed and ours not in allowed]:
            raise MappingError(BAD, wrong[0])


def check_whole(mapping: Mapping) -> None:
    """As `check`, and that nothing that is needed is missing."""
    check(mapping)
    if lacks := missing(mapping):
        name = next(target.name for target in targets_of(mapping) if target.id == lacks[0])
        raise MappingError(Text(es=INCOMPLETE.es.format(name=name.es), en=INCOMPLETE.en.format(name=name.en)))


def _may_be(target: Target, value: str) -> bool:
    if value == FROM_FILE_NAME:
        return target.from_name
    if not target.constant or not value.strip():
        return False
    if target.kind == "date":
        return _is_day(value)
    return not target.words or value in target.words or target.id == "sentiment"


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _text(value: Any) -> bool:
    return (
        isinstance(value, str) and len(value) <= LONGEST and not any(ord(c) < 32 and c not in "\t\n\r" for c in value)
    )


def _list(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_ENTRIES and all(_text(one) for one in value)


def _dict(of: Callable[[Any], bool]) -> Callable[[Any], bool]:
    def holds(value: Any) -> bool:
        few = isinstance(value, dict) and len(value) <= MOST_ENTRIES
        return few and all(_text(name) and of(one) for name, one in value.items())

    return holds


SHAPES: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("table", "name", "layout"), _text),
    **dict.fromkeys(("columns", "constants"), _dict(_text)),
    **dict.fromkeys(("header", "identity"), _list),
    "words": _dict(_dict(_text)),
    "leave_out": _dict(_list),
    "dates": lambda value: value in ("dmy", "mdy"),
    "decimal": lambda value: value in (".", ","),
    "zone": lambda value: _text(value) and value in available_timezones(),
    "header_row": lambda value: type(value) is int and 0 <= value <= 1_000,
}
