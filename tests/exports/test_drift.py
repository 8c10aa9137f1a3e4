"""A platform renames or drops a needed column: the file is a near miss that names it, never misread in silence."""

from __future__ import annotations

import pytest

from metrics.exports import (
    facebook_insights,
    google_analytics,
    linkedin,
    linkedin_others,
    meta,
    microsoft_365,
    pinterest,
    slack,
    viva_engage,
    x,
    x_archive,
)
from metrics.exports.layout import Layout, Seen
from metrics.exports.layouts import LAYOUTS
from metrics.exports.recognise import normalise, recognise, roles_by_name

ROOMS = (
    *(facebook_insights, google_analytics, linkedin, linkedin_others, meta, microsoft_365, pinterest),
    *(slack, viva_engage, x, x_archive),
)
READ = [layout for room in ROOMS for layout in room.LAYOUTS if not layout.unused]
CASES = [
    pytest.param(layout, seen, role, id=f"{layout.id}-{seen.when}-{role}")
    for layout in READ
    for seen in layout.seen
    for role in layout.required
]


def drifted(layout: Layout, seen: Seen, role: str, into: str) -> list[str]:
    """The header with every column of the role under another name ("" drops it)."""
    roles = roles_by_name(layout)
    named = [into if roles.get(normalise(name)) == role else name for name in seen.header]
    return [name for name in named if name]


@pytest.mark.parametrize(("layout", "seen", "role"), CASES)
@pytest.mark.parametrize("into", ["Zzz renamed", ""], ids=["renamed", "dropped"])
def test_a_needed_column_that_drifts_is_never_misread(layout: Layout, seen: Seen, role: str, into: str) -> None:
    names = [f"{layout.stems[0]}.csv" if layout.stems else "export.csv"]
    recognition = recognise([(1, drifted(layout, seen, role, into))], LAYOUTS, names)
    if recognition.match is not None:
        assert recognition.match.layout.unused, f"read as {recognition.match.layout.id}"
        return
    near = {one.layout.id: one.missing for one in recognition.near}
    if len(seen.header) > 3:
        assert role in near.get(layout.id, ()), near
