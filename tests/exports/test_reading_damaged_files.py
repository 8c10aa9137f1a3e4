"""A seeded corpus of damaged and hostile files: every one ends in rows or in a refusal, none raises or hangs."""

from __future__ import annotations

import gzip
import io
import random
import time
import zipfile
from collections.abc import Iterator

import openpyxl

from metrics.exports.reading import REMARKS, read
from tests.exports.damaged import flipped, strewn, truncated

SEED = 20260312
LINES = 300


def base() -> bytes:
    rows = (f'{n},"Hola, ¿llegó ""{n}""?\nGracias 😀",2024-01-{n % 28 + 1:02},{n / 7:.3f}' for n in range(LINES))
    return ("id,texto,fecha,tasa\r\n" + "\r\n".join(rows) + "\r\n").encode()


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in range(20):
        book.active.append([row, "=SUM(A1:A9)", f"texto {row}"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("datos.csv", data)
    return out.getvalue()


def xml() -> bytes:
    row = "<Row><Cell><Data>ñ</Data></Cell><Cell ss:Index='5'><Data ss:Type='Number'>2</Data></Cell></Row>"
    head = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A">'
    return f"{head}<Table>{row * 50}</Table></Worksheet></Workbook>".encode()


def hand_made() -> Iterator[bytes]:
    sound = base()
    yield b"a,b\n1," + b"x" * 5_000_000
    yield b'a,b\n1,"' + b"x" * 5_000_000
    yield b"a\n" + b"," * 10_000 + b"\n"
    yield zipped(b"0" * 250_000_000)
    yield zipped(zipped(sound))
    yield gzip.compress(gzip.compress(sound))
    yield 'a,b\n=cmd|"/c calc"!A1,+1\n@x,-2\n\u202eevil,\u200f\n'.encode()
    yield sound.decode().encode("utf-16-le")[:-1]
    yield sound + sound.decode().encode("utf-16-le")
    yield sound.decode().encode("utf-16")[1:]
    yield b'"' * 100_001
    yield b'a","\n' * 20_000
    yield b"\r" * 5_000 + b"x"
    yield b"sep=;"
    yield b"sep=\n"
    yield b"<?xml" + b"<" * 5_000
    yield xml().replace(b"'5'", b"'99999999999'")
    yield xml().replace(b"<Table>", b"<Table><!-- ")
    yield b"PK\x03\x04" + sound
    yield b"\x1f\x8b" + sound
    yield b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + sound
    yield bytes(range(256)) * 50
    yield b"\xff\xfe" + b"\x00\xd8" * 400
    yield b"\0\n" * 500 + b"\n\0" * 500


def corpus() -> Iterator[bytes]:
    yield from hand_made()
    chance = random.Random(SEED)
    seeds = [
        base(),
        base(),
        base().decode().encode("utf-16-be"),
        xml(),
        zipped(base()),
        gzip.compress(base()),
        workbook(),
    ]
    for damage in (truncated, flipped, strewn):
        for seed in seeds:
            for _ in range(6):
                yield damage(chance, seed)


def test_every_damaged_file_ends_in_rows_or_in_a_refusal(tmp_path):
    began = time.monotonic()
    outcomes = {"rows": 0, "refusal": 0}
    for number, data in enumerate(corpus()):
        scratch = tmp_path / str(number)
        scratch.mkdir()
        path = scratch / "upload.csv"
        path.write_bytes(data)
        reading = read(path, "upload.csv", scratch=scratch)
        outcomes["refusal" if reading.refusal else "rows"] += 1
        assert bool(reading.sheets) != bool(reading.refusal)
        for sheet in reading.sheets:
            rows = list(sheet.rows())
            assert [row for row, _ in rows] == list(range(1, len(rows) + 1))
        remarks = [*reading.remarks, *(remark for sheet in reading.sheets for remark in sheet.remarks)]
        for remark in [*remarks, *([reading.refusal] if reading.refusal else [])]:
            assert remark.id in REMARKS and remark.id != "refused_unreadable", number
    assert sum(outcomes.values()) == 150
    assert time.monotonic() - began < 60
    assert min(outcomes.values()) > 20


def test_text_with_flipped_bytes_keeps_almost_every_row(tmp_path):
    chance = random.Random(SEED)
    path = tmp_path / "upload.csv"
    for _ in range(20):
        path.write_bytes(strewn(chance, base()))
        (sheet,) = read(path, "upload.csv", scratch=tmp_path).sheets
        whole = [cells for _, cells in sheet.rows() if len(cells) == 4 and cells[0].isdigit()]
        assert len(whole) >= LINES - 60
