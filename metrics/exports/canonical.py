"""The canonical templates: a CSV with our own column names, one layout per table, cells passed through untouched."""

from __future__ import annotations

from dataclasses import replace

from metrics.exports.layout import Cell, Fill, Layout, Seen
from metrics.model import Text
from metrics.schema import TABLES, Table

# Columns of a key that a file may leave out: absent, they count as one unknown network, account or scope.
MAY_BE_ABSENT = ("account", "scope")
NETWORK_MAY_BE_ABSENT = ("people_totals", "events")

NAMES = {
    "posts": Text(es="publicaciones", en="posts"),
    "messages": Text(es="mensajes", en="messages"),
    "mass_media": Text(es="publicidad en medios", en="mass media copy"),
    "audience_daily": Text(es="seguidores por día", en="followers by day"),
    "follow_edges": Text(es="quién sigue a quién", en="who follows whom"),
    "ugc": Text(es="publicaciones de clientes", en="customers' posts"),
    "advocates": Text(es="embajadores", en="ambassadors"),
    "advocacy_activity": Text(es="actividad de embajadores", en="ambassadors' activity"),
    "departments": Text(es="departamentos", en="departments"),
    "internal_posts": Text(es="publicaciones internas", en="internal posts"),
    "internal_interactions": Text(es="interacciones internas", en="internal interactions"),
    "facts": Text(es="hechos de la organización", en="facts about the organisation"),
    "account_daily": Text(es="totales diarios de la cuenta", en="daily account totals"),
    "people_totals": Text(es="totales por persona y periodo", en="totals by person and period"),
    "events": Text(es="acontecimientos", en="events"),
}


def _may_be_absent(table: Table, column: str) -> bool:
    return column in MAY_BE_ABSENT or (column == "network" and table.name in NETWORK_MAY_BE_ABSENT)


def canonical(table: str) -> Layout:
    """The template of a table; also the layout that a person forces by the table's name."""
    kept = TABLES[table]
    name = NAMES[table]
    return Layout(
        id=f"canonical_{table}",
        name=Text(es=f"Plantilla propia: {name.es}", en=f"Our own template: {name.en}"),
        platform="",
        seen=(Seen("D", "metrics/schema.py", "2026-11", tuple(kept.columns)),),
        columns={column: (column,) for column in kept.columns},
        required=tuple(column for column in kept.required if not _may_be_absent(kept, column)),
        fills=(Fill(table, {column: Cell("verbatim", (column,)) for column in kept.columns}),),
        stems=(table,),
        alone=0.6,
        links_replies=table == "messages",
    )


def zoned(layout: Layout, zone: str) -> Layout:
    """A template whose moments without a zone are in the one that a person chose; other layouts as they are."""
    if layout.platform or not isinstance(layout.fills[0], Fill):
        return layout
    [fill] = layout.fills
    moments = {name for name, kind in TABLES[fill.table].columns.items() if kind == "ts"}
    cells = {name: Cell("zoned", (name,), zone) if name in moments else cell for name, cell in fill.cells.items()}
    return replace(layout, fills=(replace(fill, cells=cells),))


LAYOUTS = tuple(canonical(table) for table in TABLES)
