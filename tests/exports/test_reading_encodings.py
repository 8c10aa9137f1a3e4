"""Encodings are sniffed from the bytes, and no row is lost to a wrong guess."""

from __future__ import annotations

import codecs

import pytest

from metrics.exports import encodings
from metrics.exports.reading import read

TEXT = "fecha,texto\r\n1,¿Llegó el pedido? – «sí» 😀\r\n"
ROWS = [["fecha", "texto"], ["1", "¿Llegó el pedido? – «sí» 😀"]]


@pytest.fixture
def opened(tmp_path):
    def open_(data: bytes):
        path = tmp_path / "upload.csv"
        path.write_bytes(data)
        (sheet,) = read(path, "upload.csv", scratch=tmp_path).sheets
        remarks = {remark.id: remark.count for remark in sheet.remarks}
        return sheet.encoding, [cells for _, cells in sheet.rows()], remarks

    return open_


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_each_unicode_form_gives_the_same_rows_without_a_remark(opened, data, encoding):
    assert opened(data) == (encoding, ROWS, {})


def test_utf_16_of_another_script_without_mark_is_recognised(opened):
    text = "日付,本文\n" + "元気ですか,はい\n" * 50
    assert opened(text.encode("utf-16-be"))[:2] == ("utf-16-be", [["日付", "本文"]] + [["元気ですか", "はい"]] * 50)


def test_windows_text_is_read_as_windows_text_and_said(opened):
    assert opened("página;año\n€;“ñ”\n".encode("cp1252")) == (
        "cp1252",
        [["página", "año"], ["€", "“ñ”"]],
        {"encoding_fallback": 0},
    )


def test_bytes_that_windows_leaves_undefined_are_replaced_and_counted(opened):
    assert opened(b"a,b\n\xe9\x81,\x8d\n") == (
        "cp1252",
        [["a", "b"], ["é\ufffd", "\ufffd"]],
        {"encoding_fallback": 0, "characters_replaced": 2},
    )


def test_a_file_that_turns_out_late_not_to_be_utf_8_loses_no_row(opened):
    encoding, rows, remarks = opened(b"id,texto\n" + b"1,hola\n" * 400_000 + b"2,adi\xf3s\n" + b"3,fin\n")
    assert (encoding, len(rows), rows[-2:]) == ("cp1252", 400_003, [["2", "adiós"], ["3", "fin"]])
    assert remarks == {"encoding_fallback": 0}


def test_a_windows_line_in_a_utf_8_file_spoils_neither(opened):
    data = "a,b\nñandú,señal\n".encode() + "ñ,2\n".encode("cp1252")
    assert opened(data) == ("utf-8", [["a", "b"], ["ñandú", "señal"], ["ñ", "2"]], {"encoding_mixed": 1})


def test_half_a_character_at_the_very_end_keeps_utf_8(opened):
    assert opened("a,b\nñ,😀".encode()[:-1]) == ("utf-8", [["a", "b"], ["ñ", ""]], {"text_cut": 0})


def test_a_windows_letter_at_the_very_end_is_a_letter(opened):
    assert opened(b"a,b\n1,caf\xe9") == ("cp1252", [["a", "b"], ["1", "café"]], {"encoding_fallback": 0})


def test_a_character_across_two_chunks_is_whole(opened):
    filler = "x" * ((1 << 20) - 5)
    encoding, rows, remarks = opened(f"a,b\n{filler},ñ😀ñ\n".encode())
    assert (encoding, rows[1][1], remarks) == ("utf-8", "ñ😀ñ", {})


def test_letters_of_every_chunk_speak_for_utf_8(tmp_path, monkeypatch):
    monkeypatch.setattr(encodings, "CHUNK", 16)
    path = tmp_path / "file.csv"
    path.write_bytes(("ñandú,año\n" * 20).encode() + b"x" * 40 + b"caf\xe9,1\n")
    facts = encodings.inspect(path)
    assert (facts.encoding, facts.multibyte, facts.stray) == ("utf-8", 60, 1)


def test_nuls_are_removed_and_counted(opened):
    assert opened(b"a,b\n1,x\0y\0\n") == ("utf-8", [["a", "b"], ["1", "xy"]], {"nuls_removed": 2})


def test_unicode_separators_do_not_end_a_row(opened):
    assert opened("a,b\n1,x\u2028y\x0cz\x85\n".encode())[1] == [["a", "b"], ["1", "x\u2028y\x0cz\x85"]]


def test_a_utf_16_file_cut_in_half_a_character_keeps_its_rows(opened):
    encoding, rows, remarks = opened(("a,b\n1,2\n".encode("utf-16-le")) + b"3")
    assert (encoding, rows, remarks) == (
        "utf-16-le",
        [["a", "b"], ["1", "2"], ["\ufffd"]],
        {"characters_replaced": 1},
    )
