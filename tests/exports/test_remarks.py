"""Whatever the reading of a file says, it says it in words of both languages."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from metrics.exports.layouts import BY_ID, LAYOUTS
from metrics.exports.remarks import READING, REASONS, ROWS, SHEETS, WORDS, reason, say
from metrics.exports.sheet import REMARKS
from metrics.model import LANGUAGES, Remark, Text

ROOT = Path(__file__).parents[2] / "metrics"
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in [*(ROOT / "exports").glob("*.py"), ROOT / "intake.py"])


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_remark_that_reading_makes_has_words() -> None:
    assert set(REMARKS) - set(READING) == set()


@pytest.mark.parametrize("id", sorted(REMARKS))
def test_words_about_bytes_use_only_values_that_come_along(id: str) -> None:
    allowed = {*REMARKS[id], "file", "count", "kind"}
    for language in LANGUAGES:
        assert placeholders(READING[id].in_(language)) <= allowed


def test_every_remark_made_here_has_words() -> None:
    made = set(re.findall(r'Remark\(\s*f?"([a-z_]+)"', SOURCE)) | {"decimal_mixed", "decimal_assumed"}
    made |= {"columns_unknown", "columns_repeated", "year_assumed_each", "year_assumed_series"}
    assert made - set(WORDS) == set()


def test_every_reason_for_a_row_has_words_as_a_remark_and_in_short() -> None:
    told = {id.split("_", 1)[1] for id in ROWS}
    assert told <= set(REASONS)
    assert set(re.findall(r"'(period_duplicate|partial_period|daily_part|damaged_id|unreadable_date)'", SOURCE)) <= told


@pytest.mark.parametrize("id", sorted(WORDS))
def test_both_languages_speak_of_the_same_values(id: str) -> None:
    assert placeholders(WORDS[id].es) == placeholders(WORDS[id].en)


def test_a_remark_writes_its_numbers_and_rows_for_the_reader() -> None:
    remark = Remark("rejected_damaged_id", "warning", 1200, (5, 6))
    assert "1.200" in say(remark, "es")
    assert say(remark, "es").endswith("Filas: 5, 6 …")
    assert "1,200" in say(remark, "en")
    assert say(Remark("aside_total", count=1, rows=(2,)), "en").endswith("Rows: 2.")


def test_choices_are_written_out() -> None:
    remark = Remark("date_order_assumed", values={"column": "Fecha", "order": "mdy"})
    assert "mes/día/año" in say(remark, "es")
    assert "month/day/year" in say(remark, "en")


def test_texts_inside_a_remark_survive_the_books() -> None:
    kept = Remark("export_cannot", values={"what": {"es": "nada", "en": "nothing"}})
    assert (
        say(kept, "es") == say(Remark("export_cannot", values={"what": Text(es="nada", en="nothing")}), "es") == "nada"
    )


def test_a_remark_of_another_version_is_still_said() -> None:
    assert "zzz" in say(Remark("zzz"), "es")
    assert say(Remark("numbers_unreadable", count=3), "en").startswith("«…»")


def test_braces_in_a_file_are_only_text() -> None:
    remark = Remark("unknown_table", values={"columns": "«{count}» {0} {x!r}"})
    assert "«{count}» {0} {x!r}" in say(remark, "es")


def test_unknown_reasons_name_their_column() -> None:
    assert reason("unreadable_published_at", "es") == "sin un valor legible en published_at"
    assert reason("total", "en") == "row of totals"


def test_every_layout_has_a_mark_a_place_and_a_name_of_its_own() -> None:
    assert len(BY_ID) == len(LAYOUTS)
    assert len({layout.name.es for layout in LAYOUTS}) == len(LAYOUTS)
    assert all(seen.where and seen.when and seen.header for layout in LAYOUTS for seen in layout.seen)
    assert SHEETS
