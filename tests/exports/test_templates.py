"""The templates to fill in by hand are recognised as what they are."""

from datetime import date
from pathlib import Path

import pytest

from metrics import COLUMN_WORDS, TEMPLATES, Tally, Template, confirm, foresee, prepare
from metrics.schema import TABLES
from metrics.workspaces import in_memory
from tests.conftest import NOON

DAY = date(2026, 6, 1)


def test_there_is_a_template_for_every_canonical_table() -> None:
    assert [template.table for template in TEMPLATES] == list(TABLES)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.table)
def test_a_template_as_it_is_reads_as_its_table_and_its_row_is_good(template: Template, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(template.csv())
    store = in_memory()
    prepared = prepare(store, path, template.file_name, received=DAY)
    (sheet,) = prepared.sheets
    assert (sheet.layout, sheet.tables) == (f"canonical_{template.table}", (template.table,))
    assert (sheet.ignored_columns, len(sheet.used_columns)) == ((), len(TABLES[template.table].columns))
    assert foresee(store, prepared).tally == Tally(rows=1, new=1)
    confirm(store, prepared, at=NOON, by="Ana")
    told = store.records(f"select * from canonical.{template.table}")[0]
    written = {name for name, cell in template.example.items() if cell}
    assert {name for name, value in told.items() if value is not None} - {"key", "batch"} == written


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.table)
def test_a_filled_template_is_known_under_any_name(template: Template, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(template.csv())
    (sheet,) = prepare(in_memory(), path, "copia de Ana (2).csv", received=DAY).sheets
    assert sheet.tables == (template.table,)


def test_every_column_has_words() -> None:
    assert set(COLUMN_WORDS) == {column for table in TABLES.values() for column in table.columns}
