"""Which columns of a known layout cannot be done without, once a person has said what the file is."""

from __future__ import annotations

from metrics.exports.cells import cells_of
from metrics.exports.layout import Cell, Daily, Fill, Layout
from metrics.schema import TABLES

# Cells that are simply unknown where their column is not there.
SOFT = ("count", "zero_count", "amount", "text", "label", "link", "body", "matched", "sum", "unseen")


def needed_roles(layout: Layout) -> tuple[str, ...]:
    """Required roles without those that only help to know the file, or that fill what may stay unknown."""
    hard = {layout.key_role, *(cell.roles[0] for cell in cells_of(layout) if _is_hard(cell))}
    hard |= {cell.option for cell in cells_of(layout) if cell.reader in ("post_of", "parent", "compared", "since")}
    for fill in layout.fills:
        hard |= {fill.day} if isinstance(fill, Daily) else _of_fill(fill)
    return tuple(role for role in layout.required if role in hard)


def _is_hard(cell: Cell) -> bool:
    return bool(cell.roles) and cell.reader not in SOFT


def _of_fill(fill: Fill) -> set[str]:
    wanted = {condition.role for condition in (*fill.when, *fill.unless) if condition.kind != "empty"}
    needed = [fill.cells[name] for name in TABLES[fill.table].needed if name in fill.cells]
    return wanted | {cell.roles[0] for cell in needed if cell.roles}
