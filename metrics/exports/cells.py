"""Which cells a layout reads, whatever table they fill."""

from __future__ import annotations

from collections.abc import Iterable

from metrics.exports.layout import Cell, Fill, Layout


def cells_of(layout: Layout) -> list[Cell]:
    """Every cell that the layout reads, those of daily measures as counts."""
    found: list[Cell] = []
    for fill in layout.fills:
        if isinstance(fill, Fill):
            found.extend(fill.cells.values())
        else:
            found.extend([fill.network] if isinstance(fill.network, Cell) else [])
            found.append(Cell("day", (fill.day,)))
            found.extend(Cell("count", roles) for roles in fill.measures.values())
            found.extend(Cell("count", (role,)) for roles in fill.sums.values() for role in roles)
            found.extend([fill.account] if fill.account else [])
    return found


def answers(cells: Iterable[Cell]) -> list[tuple[str, str]]:
    """Roles that tell when a first answer came, each with how it tells it."""
    later = [cell for cell in cells if cell.reader == "later"]
    return [pair for cell in later for pair in zip(cell.roles[1:], cell.patterns, strict=True)]
