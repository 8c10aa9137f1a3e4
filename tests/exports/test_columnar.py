"""A text whose cells are in their places goes in blocks of columns, and comes out the same as row by row."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metrics.exports import evenness, staging
from metrics.exports.layout import Fill, Layout, ident
from metrics.exports.reading import read
from metrics.exports.recognise import match
from metrics.exports.text import TextRows
from metrics.model import Text
from metrics.store import Store

CELLS = st.one_of(
    st.sampled_from(["", " ", "a", "7", "Total", "ｔotal", "TOTALES ", "sum", "key", "Key ", "name", "\ufeffkey"]),
    st.sampled_from(["a text of more than twenty letters", "\u2003", "\x1c", "é", "\n", "\r\n", "a\rb", ","]),
    st.text(st.sampled_from(list('a,;" \n\ré')), max_size=6),
)
PLAIN = st.text(st.sampled_from(list('ab,"\n\r \ufeff')), max_size=12)  # also what is no table at all


def layout(platform: str) -> Layout:
    name = Text(es="prueba", en="trial")
    fills = (Fill("posts", {"post_id": ident("key")}),)
    return Layout("trial", name, platform, (), {"key": ("key",), "name": ("name",)}, ("key",), fills)


def written(rows: list[list[str]], end: str, always: bool) -> str:
    def cell(text: str) -> str:
        quoted = always or any(mark in text for mark in ',"\r\n')
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return end.join(",".join(map(cell, row)) for row in rows)


@st.composite
def files(draw: Any) -> bytes:
    """A header, then mostly rows of two cells; some of one or three, some empty, some out of all order."""
    even = st.lists(CELLS, min_size=2, max_size=2)
    row = st.one_of(even, even, even, st.just([""]), st.just(["key", "name"]), st.lists(CELLS, max_size=3))
    end = draw(st.sampled_from(["\n", "\r\n", "\n", "\r"]))
    before = draw(st.lists(st.just(["a title"]), max_size=1))
    text = written([*before, ["key", "name"], *draw(st.lists(row, max_size=8))], end, draw(st.booleans()))
    text += draw(st.sampled_from([end, "", end * 2])) + draw(st.one_of(st.just(""), st.just(""), PLAIN))
    mark = draw(st.sampled_from(["", "\ufeff", "\ufeff\ufeff"]))
    return (mark + text.replace("a", draw(st.sampled_from(["a", "a", "\0"])))).encode()


def staged(store: Store, rows: Any, platform: str) -> list[list[tuple[Any, ...]]]:
    head = next((row for row in rows() if len(row[1]) > 1 and "key" in row[1]), None)
    if head is None:
        return []
    with store.cursor() as cursor:
        found = staging.stage(rows, match(head, layout(platform)))
        staging.lay_out(cursor, found)
        tables = [
            cursor.execute(f"from {name} order by all").fetchall() for name in ("raw", "raw_aside", "raw_rejected")
        ]
        assert found.rows.count == len(tables[0])
        return tables


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    kept = Store()
    yield kept
    kept.close()


@pytest.mark.parametrize("platform", ["", "somebody"])
@pytest.mark.parametrize("size", [evenness.SIZE, 16])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=files())
def test_blocks_of_columns_say_the_same_as_rows_one_by_one(
    store: Store, monkeypatch: pytest.MonkeyPatch, size: int, platform: str, data: bytes
) -> None:
    monkeypatch.setattr(evenness, "SIZE", size)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table"
        path.write_bytes(data)
        for sheet in read(path, "table", scratch=Path(folder)).sheets:
            if isinstance(sheet.rows, TextRows):
                slowly = replace(sheet.rows, cuts=None)
                assert staged(store, sheet.rows, platform) == staged(store, slowly, platform)


def rows_of(tmp_path: Path, text: str) -> TextRows:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode())
    (sheet,) = read(path, "table.csv", scratch=tmp_path).sheets
    assert isinstance(sheet.rows, TextRows)
    return sheet.rows


@pytest.mark.parametrize(
    ("text", "even"),
    [
        ('key,name\n1,"two ""quoted"" words, and\r\na line"\n', True),
        ("key,name\r\n\r\n1,a\r\n", True),
        ("key,name\n1,a\n2\n3,b,c\n", True),
        ('key,name\n1,5" screen\n', False),
        ('key,name\n1,"a"b\n2,c\n', False),
        ('key,name\n1,"never closed\n', False),
        ("key,name\r1,a\r2,b\r", False),
        ('key,name\n1,"' + "line\n" * 1_200 + '"\n', False),
    ],
)
def test_a_text_is_even_when_each_quote_is_in_its_place(tmp_path: Path, text: str, even: bool) -> None:
    assert rows_of(tmp_path, text).even is even


@pytest.mark.parametrize("text", ["a,b\n1,2\n\n\n3,4\n", "a,b\r\n\r\n1,2", '\ufeffsep=,\na,b\n1,"x\ny"\n\n2,z'])
def test_blocks_tell_of_each_record_where_it_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(evenness, "SIZE", 8)
    path, records = tmp_path / "file.csv", []
    path.write_bytes(text.encode())
    blocks = list(evenness.blocks(path, evenness.cuts(path, ",", declared="sep=" in text) or ()))
    assert len(blocks) > 1 and blocks[-1].read == 1.0
    for block in blocks:
        assert block.first == len(records) + 1
        starts = [0, *block.ends[:-1].tolist()]
        told = [block.octets[start:end] for start, end in zip(starts, block.ends.tolist(), strict=True)]
        assert block.empty.tolist() == [record in (b"\n", b"\r\n") for record in told]
        records += told
    whole = text.removeprefix("\ufeff").removeprefix("sep=,\n")
    assert b"".join(records).decode().rstrip("\n") == whole.rstrip("\n")
    assert [next(csv.reader([record.decode()])) for record in records if record.strip()] == [
        row for row in csv.reader(StringIO(whole)) if row
    ]


def test_blocks_that_are_worked_on_ahead_come_in_their_order() -> None:
    def work(number: int) -> int:
        time.sleep(0.02 if number % 2 == 0 else 0)
        return number

    assert list(staging._ahead(work, iter(range(9)))) == list(range(9))


def test_empty_lines_and_rows_set_aside_keep_their_numbers(store: Store, tmp_path: Path) -> None:
    text = 'key,name\n1,"a\nb"\n\n,\nkey,name\nTotal,9\n2,\n'
    rows = rows_of(tmp_path, text)
    assert rows.even
    assert staged(store, rows, "somebody") == [
        [(2, "1", "a\nb"), (3, None, None), (4, None, None), (5, "key", "name"), (6, "Total", "9"), (7, "2", None)],
        [(3, "padding"), (4, "padding"), (5, "repeated_header"), (6, "total")],
        [],
    ]


def test_rows_of_other_lengths_are_fitted_or_rejected(store: Store, tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "key,name\n1,a\n2\n3,b,c\n4,d,\n")
    assert rows.even
    assert staged(store, rows, "somebody") == [
        [(2, "1", "a"), (3, "2", None), (4, "3", "b"), (5, "4", "d")],
        [],
        [(4, "too_many_cells", "c")],
    ]


def test_only_the_first_row_below_the_header_may_describe_the_columns(store: Store, tmp_path: Path) -> None:
    words = "what this column holds"
    rows = rows_of(tmp_path, f"key,name\n,\n,{words}\n,{words}\n")
    assert staged(store, rows, "somebody")[1] == [(2, "padding"), (3, "description")]


def test_a_byte_order_mark_below_the_header_stays_in_its_cell(store: Store, tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "\ufeffkey,name\n\ufeffa,b\n")
    assert rows.even
    assert staged(store, rows, "")[0] == [(2, "\ufeffa", "b")]
