"""Delimited text: every quirk of a real export arrives as the rows that its author meant."""

from __future__ import annotations

import pytest

from metrics.exports.reading import REMARKS, read
from metrics.exports.records import Records
from metrics.exports.remarks import say


@pytest.fixture
def opened(tmp_path):
    def open_(data: bytes, name: str = "datos.csv"):
        path = tmp_path / "upload"
        path.write_bytes(data)
        return read(path, name, scratch=tmp_path)

    return open_


def table(reading) -> list[list[str]]:
    (sheet,) = reading.sheets
    return [cells for _, cells in sheet.rows()]


def said(reading) -> dict[str, int]:
    return {remark.id: remark.count for sheet in reading.sheets for remark in sheet.remarks}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_delimiter_is_recognised(opened, delimiter):
    reading = opened(f"a{delimiter}b{delimiter}c\n1{delimiter}2{delimiter}3\n".encode())
    assert table(reading) == [["a", "b", "c"], ["1", "2", "3"]]
    assert reading.sheets[0].delimiter == delimiter
    assert reading.sheets[0].width == 3


def test_a_decimal_comma_does_not_pass_for_a_delimiter(opened):
    assert table(opened(b"dia;alcance;tasa\n1;10;0,5\n2;20;0,7\n3;30;0,9\n"))[1] == ["1", "10", "0,5"]


def test_commas_inside_quotes_do_not_count(opened):
    data = b'"Reacciones, comentarios, veces";Alcance\n"1,2,3";4\n"5,6,7";8\n'
    assert table(opened(data)) == [["Reacciones, comentarios, veces", "Alcance"], ["1,2,3", "4"], ["5,6,7", "8"]]


def test_a_preamble_of_two_columns_does_not_hide_the_table(opened):
    data = b'"Report:","Bulk"\n"From:","Jan; Feb"\n\nQuery Id,Date,Title,Url\n1,2,3;4,5\n6,7,8;9,10\n'
    assert table(opened(data)) == [
        ["Report:", "Bulk"],
        ["From:", "Jan; Feb"],
        [],
        ["Query Id", "Date", "Title", "Url"],
        ["1", "2", "3;4", "5"],
        ["6", "7", "8;9", "10"],
    ]


def test_a_declared_separator_is_obeyed_and_is_not_a_row(opened):
    reading = opened(b"sep=;\r\na;b,c,d\r\n1;2,3,4\r\n")
    assert list(reading.sheets[0].rows()) == [(1, ["a", "b,c,d"]), (2, ["1", "2,3,4"])]
    assert reading.sheets[0].delimiter == ";"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_line_end_ends_a_row(opened, end):
    assert table(opened(f"a,b{end}1,2{end}3,4".encode())) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_mixed_line_ends_in_one_file_each_end_a_row(opened):
    assert table(opened(b"a,b\r\n1,2\n3,4\r5,6")) == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]


def test_a_quoted_cell_keeps_its_line_breaks_quotes_and_spaces(opened):
    data = 'id,texto\n1," Hola,\r\n¿""todo"" bien?\n "\n'.encode()
    assert table(opened(data)) == [["id", "texto"], ["1", ' Hola,\r\n¿"todo" bien?\n ']]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(opened):
    reading = opened(b'a,b\n"x\ny",1\n\nz,2\n')
    assert list(reading.sheets[0].rows()) == [(1, ["a", "b"]), (2, ["x\ny", "1"]), (3, []), (4, ["z", "2"])]


def test_rows_can_be_read_twice(opened):
    sheet = opened(b"a,b\n1,2\n").sheets[0]
    assert list(sheet.rows()) == list(sheet.rows()) == [(1, ["a", "b"]), (2, ["1", "2"])]


def test_short_and_long_rows_and_padding_arrive_as_they_are(opened):
    assert table(opened(b"a,b,c\n1\n1,2,3,4\n,,\n,,\n")) == [
        ["a", "b", "c"],
        ["1"],
        ["1", "2", "3", "4"],
        ["", "", ""],
        ["", "", ""],
    ]


def test_inner_quotes_that_were_not_doubled_stay_in_their_cell(opened):
    reading = opened(b'"T","V","L"\n"x","cap "fun" a\nsecond line","http"\n"y","z","http"\n')
    assert table(reading) == [["T", "V", "L"], ["x", 'cap "fun" a\nsecond line', "http"], ["y", "z", "http"]]
    assert said(reading) == {"quotes_repaired": 1}


def test_inner_quotes_before_a_comma_make_more_cells_but_not_other_rows(opened):
    reading = opened(b'"T","V","L"\n"x","say "yes", ok","http"\n"y","z","http"\n')
    assert table(reading) == [["T", "V", "L"], ["x", 'say "yes', ' ok"', "http"], ["y", "z", "http"]]


def test_a_quote_that_closes_in_the_next_row_does_not_merge_two_rows(opened):
    reading = opened(b'a,b\n1,"5 ""\n"2","y"\n3,"5\n4,"z"\n')
    assert table(reading) == [["a", "b"], ["1", '5 "'], ["2", "y"], ["3", '"5'], ["4", "z"]]
    assert reading.sheets[0].remarks[0].rows == (2, 4)


def test_a_quote_never_closed_does_not_swallow_the_rest(opened):
    reading = opened(b'a,b\n1,"x\n' + b"2,3\n" * 5000)
    rows = table(reading)
    assert len(rows) == 5002
    assert rows[1:3] == [["1", '"x'], ["2", "3"]]
    assert said(reading) == {"quotes_repaired": 1}


def test_sound_rows_inside_a_damaged_cell_stay_rows(opened):
    reading = opened(b'a,b,c\n0,0,0\n1,"x "q" w\n4,5,6\n2,y",z\n7,8,9\n')
    assert table(reading)[2:] == [["1", '"x "q" w'], ["4", "5", "6"], ["2", 'y"', "z"], ["7", "8", "9"]]


def test_an_open_quote_is_given_up_before_the_file_is_in_memory():
    pulled = 0

    def lines():
        nonlocal pulled
        for _ in range(100_000):
            pulled += 1
            yield '"x\n' if pulled == 1 else "2,3\n"

    assert next(iter(Records(lines(), ",", 2))) == ['"x']
    assert pulled == 2000


def test_a_quoted_cell_of_many_lines_is_still_one_cell(opened):
    text = "linea\n" * 1500
    assert table(opened(f'a,b\n1,"{text}"\n2,y\n'.encode())) == [["a", "b"], ["1", text], ["2", "y"]]


def test_a_line_of_five_megabytes_is_one_row(opened):
    assert table(opened(b"a,b\n1," + b"x" * 5_000_000 + b"\n2,y\n"))[1:] == [["1", "x" * 5_000_000], ["2", "y"]]


def test_a_quoted_cell_of_five_megabytes_is_one_cell(opened):
    rows = table(opened(b'a,b\n1,"' + b"x," * 2_500_000 + b'"\n2,y\n'))
    assert rows == [["a", "b"], ["1", "x," * 2_500_000], ["2", "y"]]


def test_ten_thousand_columns_arrive(opened):
    reading = opened((",".join(f"c{n}" for n in range(10_000)) + "\n" + "," * 9_999 + "\n").encode())
    assert [len(cells) for cells in table(reading)] == [10_000, 10_000]
    assert reading.sheets[0].width == 10_000


def test_formulas_and_right_to_left_marks_are_text(opened):
    data = 'a,b\n=1+1,"=HYPERLINK(""http://x"")"\n+57 300,@marca\n\u202eabc,مرحبا\u200f\n'.encode()
    assert table(opened(data))[1:] == [
        ["=1+1", '=HYPERLINK("http://x")'],
        ["+57 300", "@marca"],
        ["\u202eabc", "مرحبا\u200f"],
    ]


def test_a_million_padding_lines_stay_in_the_stream(opened):
    reading = opened(b"a,b,c\n" + b"1,2,3\n" * 999 + b",,\n" * 1_047_576)
    counts = [0, 0]
    for _, cells in reading.sheets[0].rows():
        counts[any(cells)] += 1
    assert counts == [1_047_576, 1_000]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", "refused_empty"),
        (b" \r\n\t\n", "refused_empty"),
        (b"\xef\xbb\xbf", "refused_empty"),
        (b"\xff\xfe", "refused_empty"),
        (b"\0" * 300, "refused_empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "refused_html"),
        (b'"<!DOCTYPE html><html><head>""x""</head>"\n', "refused_html"),
        ("\n<HTML lang=es>".encode("utf-16"), "refused_html"),
        (b"<?xml version='1.0'?><rss></rss>", "refused_xml"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 3\n", "refused_git_lfs"),
        (b'window.YTD.direct_messages.part0 = [ {"dmConversation": {}} ]', "refused_private_messages"),
        (b'window.YTD.like.part0 = [ {"like": {}} ]', "refused_archive_part"),
        (b'[\n {"id": 1}\n]', "refused_json"),
        (b'{"data": []}', "refused_json"),
        (b"%PDF-1.7\n", "refused_binary"),
        (b"\x89PNG\r\n\x1a\n", "refused_binary"),
        (b"SQLite format 3\0", "refused_binary"),
        (b"PAR1\x15\x04", "refused_binary"),
        (b"\x7fELF\x02\x01", "refused_binary"),
        (bytes(range(1, 32)) * 20, "refused_binary"),
        (b"Rar!\x1a\x07\0", "refused_archive"),
    ],
)
def test_what_is_no_table_is_refused_in_words_whatever_its_name(opened, data, refusal):
    reading = opened(data, "datos.csv")
    assert (reading.sheets, reading.refusal.id, reading.refusal.severity) == ((), refusal, "error")
    assert set(reading.refusal.values) >= {"name", "member", *(key for key in REMARKS[refusal])}


def test_octets_of_no_known_kind_are_refused_without_a_name_for_them(opened):
    refusal = opened(bytes(range(1, 32)) * 20, "datos.csv").refusal
    assert say(refusal, "es") == "«datos.csv» no es una tabla. Suba la exportación en CSV, Excel o zip."


def test_a_table_that_begins_like_json_is_still_a_table(opened):
    assert table(opened(b"[sponsored] Impresiones,Clics\n1,2\n")) == [["[sponsored] Impresiones", "Clics"], ["1", "2"]]


def test_no_remark_is_made_up_for_a_sound_file(opened):
    assert said(opened('a,b\n"ñ","x ""y"""\n'.encode())) == {}
