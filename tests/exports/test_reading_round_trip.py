"""Any table, written in any dialect, comes back the same; and real files have the rows they are known to have."""

from __future__ import annotations

import codecs
import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from metrics.exports.reading import read

REAL = Path(__file__).parents[2] / ".." / "shared" / "real_exports"

# Left out, because no reader could know: NULs (removed and said), lone surrogates (no encoding has them), control
# characters (many of them make a binary file), tables of one column, and headers that are not plain names: a header
# of delimiters and quotes makes two dialects equally likely.
NAMES = st.text(alphabet="abcdefghijklmnñopqrstuvwxyzáéíóúABCXYZ ", min_size=1, max_size=8)
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    st.text(st.sampled_from(list(",;\t|\"\n\r 'aé=@")), max_size=10),
    st.sampled_from(["", " ", '"', '""', "\r\n", "sep=;", "\u202eabc", "😀", "=1+1", "é" * 30]),
)


@st.composite
def tables(draw) -> list[list[str]]:
    header = draw(st.lists(NAMES, min_size=2, max_size=5))
    row = st.lists(CELLS, min_size=len(header), max_size=len(header))
    return [header, *draw(st.lists(row, max_size=6))]


def written(table: list[list[str]], delimiter: str, always: bool, end: str) -> str:
    def cell(text: str) -> str:
        needed = always or any(mark in text for mark in (delimiter, '"', "\r", "\n"))
        return '"' + text.replace('"', '""') + '"' if needed else text

    return end.join(delimiter.join(map(cell, row)) for row in table) + end


def rows_of(data: bytes) -> list[list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table"
        path.write_bytes(data)
        (sheet,) = read(path, "table", scratch=Path(folder)).sheets
        return [cells for _, cells in sheet.rows()]


ENCODINGS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "cp1252": b"",
}


@pytest.mark.parametrize("encoding", ENCODINGS)
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(
    table=tables(),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    always=st.booleans(),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.booleans(),
)
def test_a_written_table_comes_back_the_same(encoding, table, delimiter, always, end, mark):
    text = written(table, delimiter, always, end)
    try:
        data = (ENCODINGS[encoding] if mark else b"") + text.encode(encoding)
    except UnicodeEncodeError:
        text = written([[cell.encode("cp1252", "ignore").decode("cp1252") for cell in row] for row in table],
                       delimiter, always, end)  # fmt: skip
        table = [[cell.encode("cp1252", "ignore").decode("cp1252") for cell in row] for row in table]
        data = text.encode("cp1252")
    # Windows text whose bytes happen to be UTF-8 ("Ã©") is UTF-8 for any reader.
    assume(encoding != "cp1252" or data.isascii() or not _passes_for_utf8(data))
    assert rows_of(data) == table


def _passes_for_utf8(data: bytes) -> bool:
    seen = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= letter <= "\udcff" for letter in seen)
    return stray < sum(letter > "\x7f" for letter in seen) - stray or (stray == 1 and seen[-1] >= "\udc80")


def real_files() -> list[tuple[str, str]]:
    if not (REAL / "README.tsv").exists():
        return []
    with (REAL / "README.tsv").open(encoding="utf-8", newline="") as listing:
        return [(line["file"], line["rows"]) for line in csv.DictReader(listing, delimiter="\t")]


@pytest.mark.skipif(not REAL.exists(), reason="the real exports are not beside the project")
@pytest.mark.parametrize(("file", "rows"), real_files())
def test_a_real_export_has_the_rows_it_is_known_to_have(tmp_path, file, rows):
    reading = read(REAL / file, file, scratch=tmp_path)
    if rows == "0":
        assert reading.refusal.id == "refused_html"
        return
    counted = [(sheet.name, sum(any(cells) for _, cells in sheet.rows()) - 1) for sheet in reading.sheets]
    known = [part.rpartition(":") for part in rows.split(" + ")]
    assert counted == [(name, int(count)) for name, _, count in known]
