"""What a column of a table may be mapped to: the targets of each canonical table, and of each layout."""

from __future__ import annotations

from dataclasses import dataclass

from metrics.exports.canonical import canonical
from metrics.exports.column_words import COLUMN_WORDS
from metrics.exports.layouts import BY_ID
from metrics.exports.mapping import ANSWER, CLOCK, FROM_FILE_NAME, MEASURE, Mapping
from metrics.exports.mapping_needs import needed_roles
from metrics.exports.mapping_values import ENUMS, MEASURES
from metrics.model import Text
from metrics.schema import TABLES, CellType

HOUR = Text(es="{of}: la hora, si va aparte", en="{of}: the hour, where it stands apart")
ANSWERS = {
    "created_at": Text(es="respuesta de la marca: cuándo", en="the brand's answer: when"),
    "text": Text(es="respuesta de la marca: texto", en="the brand's answer: text"),
}
# An id that no column tells is made from these, as far as they are mapped: they never change in a row.
IDENTITY: dict[str, tuple[str, ...]] = {
    "posts": ("published_at", "network", "account", "text"),
    "messages": ("created_at", "network", "account", "direction", "author_id", "text"),
    "mass_media": ("aired_at", "text"),
    "ugc": ("published_at", "network", "author_id"),
    "advocacy_activity": ("occurred_at", "person_id", "kind", "network", "text"),
    "internal_posts": ("published_at", "author_id", "text"),
    "internal_interactions": ("occurred_at", "actor_id", "post_id", "kind"),
}
TELLING = ("text", "url")  # one of them must be mapped before an id of these tables is made
NEED_WORDS = ("posts", "messages", "internal_posts")
FROM_NAME = ("network", "period_start", "period_end")


@dataclass(frozen=True)
class Target:
    """Something a column can fill. `words` are the values it may have (none: any); `kind` how a cell is read.

    `required`: without it nothing can be read, unless `made` (then it is worked out from other columns).
    `constant`: a value for all rows may stand in for the column; `from_name`: the name of each file may tell it.
    """

    id: str
    name: Text
    kind: CellType
    required: bool = False
    made: bool = False
    words: tuple[str, ...] = ()
    constant: bool = False
    from_name: bool = False


def targets(table: str) -> tuple[Target, ...]:
    """The targets of a canonical table, the required ones first."""
    kept, needed = TABLES[table], canonical(table).required
    made = kept.key[0] if table in IDENTITY else ""
    found = [
        Target(
            name,
            COLUMN_WORDS[name],
            kind,
            name in needed,
            name == made,
            _values(table, name, kind),
            kind in ("key", "bool", "date") and name not in ("measure",),
            name in FROM_NAME and (name != "network" or kind == "key"),
        )
        for name, kind in kept.columns.items()
    ]
    found += _clocks(table, kept.time) + (_answers() if table == "messages" else [])
    found += [Target(f"{MEASURE}{one}", name, "num") for one, name in MEASURES.items() if table == "account_daily"]
    return tuple(sorted(found, key=lambda target: not target.required))


def _values(table: str, name: str, kind: CellType) -> tuple[str, ...]:
    if (table, name) == ("account_daily", "measure"):
        return tuple(MEASURES)
    return ENUMS.get((table, name), ("true", "false") if kind == "bool" else ())


def _clocks(table: str, time: str | None) -> list[Target]:
    if not time:
        return []
    name = COLUMN_WORDS[time]
    return [Target(f"{time}{CLOCK}", Text(es=HOUR.es.format(of=name.es), en=HOUR.en.format(of=name.en)), "ts")]


def _answers() -> list[Target]:
    when, words = ANSWERS["created_at"], ANSWERS["text"]
    hour = Text(es=HOUR.es.format(of=when.es), en=HOUR.en.format(of=when.en))
    return [
        Target(f"{ANSWER}created_at", when, "ts"),
        Target(f"{ANSWER}created_at{CLOCK}", hour, "ts"),
        Target(f"{ANSWER}text", words, "text"),
    ]


def targets_of(mapping: Mapping) -> tuple[Target, ...]:
    """The targets of its table, or the columns of its layout by their first name."""
    if not mapping.layout:
        return targets(mapping.table)
    layout = BY_ID[mapping.layout]
    needed = needed_roles(layout)
    return tuple(
        Target(role, Text(es=names[min(1, len(names) - 1)], en=names[0]), "text", role in needed)
        for role, names in layout.columns.items()
    )


def missing(mapping: Mapping) -> tuple[str, ...]:
    """Required targets that are neither mapped nor told by a constant or worked out from others."""
    told = {target for told in (mapping.constants, mapping.columns) for target, value in told.items() if value}
    needed = [target for target in targets_of(mapping) if target.required and target.id not in told]
    if mapping.layout:
        return tuple(target.id for target in needed)
    wide = mapping.table == "account_daily" and any(target.startswith(MEASURE) for target in told)
    over = {"measure", "value"} if wide else set()
    return tuple(target.id for target in needed if target.id not in over and not _can_be_made(mapping, target))


def _can_be_made(mapping: Mapping, target: Target) -> bool:
    if not target.made:
        return False
    return mapping.table not in NEED_WORDS or any(name in mapping.columns for name in TELLING)


def identity(mapping: Mapping) -> tuple[str, ...]:
    """The columns from which the id of a row is made: those that were kept, or those that are mapped now."""
    if mapping.identity or mapping.layout or mapping.table not in IDENTITY:
        return mapping.identity
    names = [part for name in IDENTITY[mapping.table] for part in (name, f"{name}{CLOCK}")]
    return tuple(dict.fromkeys(mapping.columns[name] for name in names if mapping.columns.get(name)))


def told_by_name(mapping: Mapping, target: str) -> bool:
    return mapping.constants.get(target) == FROM_FILE_NAME
