"""Workbooks and archives: every sheet and member arrives, and hostile ones are refused in words."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from metrics.exports import archives
from metrics.exports.reading import read

CSV = b"a,b\n1,2\n"
ROWS = [["a", "b"], ["1", "2"]]


@pytest.fixture
def opened(tmp_path):
    def open_(data: bytes, name: str = "upload"):
        path = tmp_path / "upload"
        path.write_bytes(data)
        return read(path, name, scratch=tmp_path)

    return open_


def tables(reading) -> dict[tuple[str, str], list[list[str]]]:
    return {(sheet.member, sheet.name): [cells for _, cells in sheet.rows()] for sheet in reading.sheets}


def zipped(**members: bytes) -> bytes:
    return zipped_as(members)


def zipped_as(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def workbook(cells: dict[str, object]) -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "Métricas"
    for place, value in cells.items():
        book.active[place] = value
    book.create_sheet("Vacía")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_cells_of_a_workbook_are_written_plainly(opened):
    cells = {
        "B2": 3.0, "C2": 0.0769, "D2": datetime(2024, 1, 2, 3, 4, 5), "E2": date(2024, 1, 2), "F2": True,
        "G2": False, "H2": "02/14/2025", "I2": timedelta(hours=30), "J2": -1.5e-7, "K2": "  x\ny ",
    }  # fmt: skip
    reading = opened(workbook(cells), "informe.csv")
    expected = ["", "3", "0.0769", "2024-01-02T03:04:05", "2024-01-02", "true", "false", "02/14/2025", "30:00:00"]
    assert tables(reading) == {
        ("", "Métricas"): [[""] * 11, [*expected, "-0.00000015", "  x\ny "]],
        ("", "Vacía"): [],
    }
    assert [(sheet.form, sheet.width) for sheet in reading.sheets] == [("xlsx", 11), ("xlsx", 0)]


def test_a_small_workbook_that_asks_for_endless_cells_is_refused(opened):
    assert opened(workbook({"A1": 1, "XFD1048576": 2})).refusal.id == "refused_too_large"


def test_an_empty_workbook_is_refused_as_empty(opened):
    assert opened(workbook({})).refusal.id == "refused_empty"


def test_an_encrypted_workbook_is_refused_as_encrypted(opened):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert opened(data).refusal.id == "refused_encrypted"


def test_a_damaged_workbook_is_refused_as_a_workbook(opened):
    assert opened(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600).refusal.id == "refused_workbook"
    assert opened(zipped_as({"xl/workbook.xml": b"<x"})).refusal.id == "refused_workbook"


XML = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<!-- <Row> --><Worksheet ss:Name="Key &amp; Metrics"><Table>
<Row><Cell><Data ss:Type="String">Día &lt;x&gt; &f;&lol;</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="Number">3.0</Data>
<Comment><ss:Data>nota</ss:Data></Comment></Cell></Row>
<Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="DateTime">2014-02-19T04:29:18.000</Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell/>
<Cell><ss:Data ss:Type="String"><B>n</B>&#233;<![CDATA[<i>]]></ss:Data>
</Cell></Row></Table></Worksheet>
<Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="Number">1.5E+3</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_an_xml_workbook_keeps_its_gaps_and_resolves_no_entity(opened):
    reading = opened(XML.encode(), "insights.xls")
    assert tables(reading) == {
        ("", "Key & Metrics"): [
            ["Día <x> &f;&lol;", "", "", "3"],
            [],
            ["2014-02-19T04:29:18", "", "true", "", "né<i>"],
        ],
        ("", "B"): [["1500"]],
    }
    assert [(sheet.form, sheet.remarks) for sheet in reading.sheets] == [("xml_spreadsheet", ())] * 2


def test_an_xml_workbook_with_cut_characters_and_no_end_keeps_its_rows(opened):
    data = XML.encode().replace("Día".encode(), "Día ñ ".encode() + b"\xc3")
    reading = opened(data[: data.index(b"</Table>")])
    assert tables(reading)[("", "Key & Metrics")][0][0] == "Día ñ Ã <x> &f;&lol;"
    assert [remark.id for remark in reading.sheets[0].remarks] == ["encoding_mixed", "workbook_cut"]


def test_an_xml_workbook_of_endless_gaps_is_refused(opened):
    row = b'<Row><Cell ss:Index="16384"><Data>x</Data></Cell></Row>'
    data = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet>'
    assert opened(data + row * 3_100).refusal.id == "refused_bomb"


def test_every_member_of_a_zip_is_a_sheet_and_clutter_is_passed_over(opened):
    reading = opened(
        zipped_as({"d/": b"", "d/Table data.csv": CSV, "__MACOSX/._x.csv": b"\0", "d/.DS_Store": b"\0", "t.csv": CSV})
    )
    assert tables(reading) == {("d/Table data.csv", ""): ROWS, ("t.csv", ""): ROWS}
    assert reading.remarks == ()


@pytest.mark.parametrize("mangled", ["gr├бfico.csv", "gr├ífico.csv", "gráfico.csv"])
def test_member_names_of_another_code_page_are_repaired(opened, mangled):
    assert list(tables(opened(zipped_as({mangled: CSV})))) == [("gráfico.csv", "")]


def test_member_names_without_the_utf_8_flag_are_repaired(opened):
    data = zipped_as({"grXXfico.csv": CSV}).replace(b"grXXfico", "gráfico".encode())
    assert list(tables(opened(data))) == [("gráfico.csv", "")]


def test_a_member_named_like_a_path_is_only_a_label(opened, tmp_path):
    reading = opened(zipped_as({"../../evil.csv": CSV}))
    assert tables(reading) == {("../../evil.csv", ""): ROWS}
    assert not list(tmp_path.parent.parent.glob("evil.csv"))


def test_a_member_that_cannot_be_read_is_named_and_the_others_arrive(opened):
    reading = opened(zipped_as({"a.csv": CSV, "foto.png": b"\x89PNG\r\n\x1a\n", "in.zip": zipped(x=CSV)}))
    assert list(tables(reading)) == [("a.csv", "")]
    assert [(remark.id, remark.severity, remark.values["member"]) for remark in reading.remarks] == [
        ("refused_binary", "warning", "foto.png"),
        ("refused_nested", "warning", "in.zip"),
    ]


def test_an_encrypted_member_is_refused_as_encrypted(opened):
    data = bytearray(zipped_as({"a.csv": CSV}))
    flags = struct.pack("<H", 1)
    data[6:8] = flags
    place = data.index(b"PK\x01\x02") + 8
    data[place : place + 2] = flags
    assert opened(bytes(data)).refusal.id == "refused_encrypted"


def test_a_zip_in_a_zip_is_refused(opened):
    assert opened(zipped_as({"in.zip": zipped(x=CSV)})).refusal.id == "refused_nested"


def test_a_bomb_is_refused_by_what_it_unpacks_and_not_by_what_it_claims(opened, monkeypatch):
    monkeypatch.setattr(archives, "RATIO_FROM", 1 << 20)
    data = zipped_as({"a.csv": b"0" * 3_000_000})
    assert opened(data).refusal.id == "refused_bomb"
    assert opened(gzip.compress(b"0" * 3_000_000)).refusal.id == "refused_bomb"
    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    assert opened(zipped_as({"a.csv": b"a,b\n" * 300, "b.csv": CSV}, zipfile.ZIP_STORED)).refusal.id == "refused_bomb"


def test_too_many_members_are_refused(opened):
    assert opened(zipped_as({f"{n}.csv": b"" for n in range(1001)})).refusal.id == "refused_bomb"


def test_a_gz_is_unpacked_and_a_cut_one_says_so(opened):
    assert tables(opened(gzip.compress(CSV))) == {("", ""): ROWS}
    reading = opened(gzip.compress(CSV)[:-4])
    assert tables(reading) == {("", ""): ROWS}
    assert [remark.id for remark in reading.remarks] == ["archive_cut"]


def test_an_archive_cut_in_its_middle_is_refused_as_damaged(opened):
    assert opened(zipped_as({"a.csv": CSV * 100})[:60]).refusal.id == "refused_damaged_archive"


def test_a_word_document_is_refused_by_its_name(opened):
    refusal = opened(zipped_as({"[Content_Types].xml": b"", "word/document.xml": b""})).refusal
    assert (refusal.id, refusal.values["kind"]) == ("refused_binary", "Word")
