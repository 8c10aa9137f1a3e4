"""Platforms rename, drop, add and move columns: no layout ever takes one column for another because of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

import pytest

from metrics.exports import described
from metrics.exports.cells import cells_of
from metrics.exports.layout import Daily, Layout
from metrics.exports.layouts import BY_ID, LAYOUTS
from metrics.exports.proposal import Proposal
from metrics.exports.proposals import propose
from metrics.exports.recognise import match, roles_by_name
from metrics.exports.recognise import normalise as compared
from metrics.exports.sheet import Sheet
from metrics.store import Store

RECEIVED = date(2026, 8, 1)
STORE = Store()
READ = [layout for layout in LAYOUTS if not layout.unused]
EVERY = [pytest.param(layout, id=layout.id) for layout in LAYOUTS]
EVERY_READ = [pytest.param(layout, id=layout.id) for layout in READ]
NEEDED = [pytest.param(layout, role, id=f"{layout.id}-{role}") for layout in READ for role in layout.required]
# Without this column nothing tells the export from its sister, which lacks just one column too.
TOO_PLAIN = {("facebook_insights_videos", "views")}
ALTERNATIVES = [one for one in EVERY_READ if one.values[0].either]


def headers_of(layout: Layout) -> list[list[str]]:
    return [list(seen.header) for seen in layout.seen]


def role_of(layout: Layout, name: str) -> str:
    return roles_by_name(layout).get(compared(name), "")


def rows_under(layout: Layout, header: Sequence[str]) -> list[list[str]]:
    """Two rows of data that fit what the layout reads in each column."""
    readers = {role: cell for cell in reversed(cells_of(layout)) for role in cell.roles[:1]}

    def cell(name: str, row: int) -> str:
        read = readers.get(role_of(layout, name))
        if read is None:
            return f"word {row}"
        if read.reader in ("stamp", "day", "timed"):
            return f"2026-07-{row:02d}"
        if read.reader == "link":
            return f"https://example.org/{row}"
        return str(row) if read.reader in ("count", "amount") else next(iter(read.labels), f"word {row}")

    return [[cell(name, row) for name in header] for row in (13, 14)]


def found_in(layout: Layout, header: Sequence[str]) -> described.Found:
    """What a file with this header and two rows is taken for, under the names that the layout asks for."""
    rows = list(enumerate([list(header), *rows_under(layout, header)], 1))
    sheet = Sheet("instagram 2026-07-01 2026-07-31", "", "csv", "utf-8", ",", lambda: iter(rows), len(header))
    return described.find(sheet, f"{layout.stems[0]}.csv" if layout.stems else "export.csv")


def without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


@pytest.mark.parametrize("layout", EVERY)
def test_moved_columns_are_the_same_export(layout: Layout) -> None:
    for header in headers_of(layout):
        for moved in (header[::-1], [*header[1:], header[0]]):
            found = found_in(layout, moved)
            assert found.match is not None
            assert found.match.layout.id == layout.id
            assert all(role_of(layout, moved[place]) == role for role, place in found.match.positions.items())


@pytest.mark.parametrize("layout", EVERY)
def test_capitals_and_accents_do_not_make_another_export(layout: Layout) -> None:
    for header in headers_of(layout):
        for change in (str.upper, str.lower, without_accents):
            found = found_in(layout, [change(name) for name in header])
            assert found.match is not None
            assert found.match.layout.id == layout.id
            assert not found.match.missing


@pytest.mark.parametrize("layout", EVERY_READ)
def test_an_added_column_is_ignored_by_name(layout: Layout) -> None:
    for header in headers_of(layout):
        for place in (0, len(header)):
            found = found_in(layout, [*header[:place], "Zyzzyva index", *header[place:]])
            assert found.refusal is None
            assert found.match is not None
            assert found.match.layout.id == layout.id
            assert "Zyzzyva index" in found.match.unknown


@pytest.mark.parametrize(("layout", "role"), NEEDED)
def test_without_a_needed_column_nothing_is_read_as_another(layout: Layout, role: str) -> None:
    for header in headers_of(layout):
        renamed = [f"Zyzzyva {place}" if role_of(layout, name) == role else name for place, name in enumerate(header)]
        dropped = [name for name in header if role_of(layout, name) != role]
        for changed in (renamed, dropped):
            found = found_in(layout, changed)
            assert found.refusal is not None, found.match and found.match.layout.id
            if found.refusal.id == "near_miss" and found.near[0] == layout.id:
                assert layout.columns[role][0] in found.refusal.values["missing"]


def proposed_for(layout: Layout, header: Sequence[str]) -> Proposal:
    """What is proposed for a file with this header and two rows."""
    found = found_in(layout, header)
    return propose(found.sheet, f"{layout.stems[0]}.csv" if layout.stems else "export.csv")


@pytest.mark.parametrize(("layout", "role"), NEEDED)
def test_an_export_that_changed_is_proposed_as_itself_with_the_difference_marked(layout: Layout, role: str) -> None:
    header = headers_of(layout)[0]
    renamed = [f"Zyzzyva {place}" if role_of(layout, name) == role else name for place, name in enumerate(header)]
    dropped = [name for name in header if role_of(layout, name) != role]
    for changed in (renamed, dropped):
        proposal = proposed_for(layout, changed)
        assert proposal.near == layout.id or (layout.id, role) in TOO_PLAIN
        if proposal.near == layout.id:
            marked = {one.target for one in proposal.differences if one.kind in ("renamed", "missing")}
            assert role in marked or (layout.either and marked == {layout.either[0]})
            taken = [one.target for one in proposal.columns if one.target]
            assert len(taken) == len(set(taken))


@pytest.mark.parametrize("layout", ALTERNATIVES)
def test_of_columns_that_stand_for_each_other_one_is_enough_and_one_is_needed(layout: Layout) -> None:
    header = max(headers_of(layout), key=lambda names: sum(role_of(layout, name) in layout.either for name in names))
    without = [name for name in header if role_of(layout, name) not in layout.either]
    for kept in layout.either:
        assert found_in(layout, [*without, layout.columns[kept][0]]).refusal is None
    none = found_in(layout, without)
    assert none.refusal is not None
    if none.refusal.id == "near_miss":
        assert layout.columns[layout.either[0]][0] in none.refusal.values["missing"]


def filled_by(layout: Layout, roles: set[str]) -> dict[str, set[str]]:
    """Canonical columns (of daily totals: measures) by the table, for a file that has only these roles."""
    told: dict[str, set[str]] = {}
    for fill in layout.fills:
        if isinstance(fill, Daily):
            measures = told.setdefault("account_daily", set())
            measures |= {name for name, given in fill.measures.items() if roles & {*given}}
            measures |= {name for name, given in fill.sums.items() if roles >= {*given}}
        else:
            carried = {name for name, cell in fill.cells.items() if not cell.roles or roles & {*cell.roles}}
            told.setdefault(fill.table, set()).update(carried)
    return told


@pytest.mark.parametrize("layout", EVERY_READ)
def test_renamed_optional_columns_are_ignored_and_what_they_told_is_unknown(layout: Layout) -> None:
    kept, whole = {*layout.required, *layout.either}, headers_of(layout)[0]
    header = [name if role_of(layout, name) in kept else f"Zyzzyva {n}" for n, name in enumerate(whole)]
    found = match((1, header), layout)
    assert found.unknown == tuple(name for name in header if name.startswith("Zyzzyva"))
    assert {role_of(layout, header[place]) for place in found.positions.values()} <= kept
    sheet = Sheet("", "", "csv", "utf-8", ",", lambda: enumerate([header, *rows_under(layout, header)], 1), len(header))
    told = filled_by(layout, set(found.positions))
    with STORE.cursor() as cursor:
        plan = described.plan(cursor, described.stage(described.Found(sheet, "", found, None, ())), RECEIVED)
        for feed in plan.feeds:
            if feed.table == "account_daily" and "measure" not in found.positions:
                measures = cursor.execute(f"select distinct measure from ({feed.select})").fetchall()
                assert {measure for (measure,) in measures} <= told["account_daily"]
            else:
                assert set(feed.columns) <= told[feed.table]


def test_the_generated_rows_are_read_where_nothing_changed() -> None:
    layout = BY_ID["sprout_profiles"]
    [header] = headers_of(layout)
    with STORE.cursor() as cursor:
        staged = described.stage(found_in(layout, header))
        plan = described.plan(cursor, staged, RECEIVED)
        days = cursor.execute(f"select distinct date from ({plan.feeds[0].select}) order by 1").fetchall()
    assert (staged.rows.count, days) == (2, [("2026-07-13",), ("2026-07-14",)])
