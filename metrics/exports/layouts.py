"""All layouts that are known, in the order in which a draw is decided."""

from __future__ import annotations

from metrics.exports import canonical, known_kinds, linkedin, meta, tiktok, twcs, x, youtube
from metrics.exports.layout import Layout
from metrics.model import Text

LAYOUTS: tuple[Layout, ...] = (
    *canonical.LAYOUTS,
    *x.LAYOUTS,
    *twcs.LAYOUTS,
    *meta.LAYOUTS,
    *linkedin.LAYOUTS,
    *youtube.LAYOUTS,
    *tiktok.LAYOUTS,
    *known_kinds.LAYOUTS,
)
BY_ID: dict[str, Layout] = {layout.id: layout for layout in LAYOUTS}


def named(wanted: str) -> Layout | None:
    """A layout by its id, or the template of a canonical table by the table's name."""
    return BY_ID.get(wanted) or BY_ID.get(f"canonical_{wanted}")


def kinds() -> dict[str, Text]:
    """The kinds of file that can be read, by the id of their layout, for a person to choose from."""
    return {layout.id: layout.name for layout in LAYOUTS if not layout.unused}
