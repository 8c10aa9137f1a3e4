"""What kind of file some bytes are, whatever the file is called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from metrics.exports.encodings import chunks, marked

HEAD = 1 << 13

# First bytes, and the kind they mean: a way of reading, or the name of what cannot be read.
SIGNATURES = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PK\x07\x08", "zip"),
    (b"\x1f\x8b", "gz"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
    (b"%PDF-", "binary:PDF"),
    (b"\x89PNG\r\n", "binary:PNG"),
    (b"\xff\xd8\xff", "binary:JPEG"),
    (b"GIF87a", "binary:GIF"),
    (b"GIF89a", "binary:GIF"),
    (b"II*\0", "binary:TIFF"),
    (b"MM\0*", "binary:TIFF"),
    (b"SQLite format 3\0", "binary:SQLite"),
    (b"PAR1", "binary:Parquet"),
    (b"ARROW1", "binary:Arrow"),
    (b"\x7fELF", "binary:ELF"),
    (b"MZ\x90\0", "binary:EXE"),
    (b"{\\rtf", "binary:RTF"),
    (b"7z\xbc\xaf\x27\x1c", "archive:7z"),
    (b"Rar!\x1a\x07", "archive:RAR"),
    (b"\xfd7zXZ\0", "archive:xz"),
    (b"\x28\xb5\x2f\xfd", "archive:zstd"),
    (b"BZh", "archive:bzip2"),
    (b"version https://git-lfs", "git_lfs"),
)
LATER_SIGNATURES = ((8, b"WEBP", "binary:WebP"), (4, b"ftyp", "binary:MP4"), (257, b"ustar", "archive:tar"))
HTML = re.compile(r"\"?(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body|table|meta)\b", re.I | re.S)
JSON = re.compile(r"\s*(?:window\.YTD\.|\{\s*(?:\"|\}\s*$)|\[\s*(?:\{|\[|\]\s*$|\"[^\"]*\"\s*[,\]]|-?\d+\s*[,\]\.]))")
WORKBOOK = "urn:schemas-microsoft-com:office:spreadsheet"
NOT_TEXT = re.compile("[\x01-\x08\x0e-\x19\x1b-\x1f]")


def kind_of(path: Path) -> str:
    """zip, gz, xls, git_lfs, html, json, xml, xml_spreadsheet, csv, or binary:X and archive:X with the X named."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    return _signed(head) or _written(head)


def _signed(head: bytes) -> str:
    for first, kind in SIGNATURES:
        if head.startswith(first):
            return kind
    for place, mark, kind in LATER_SIGNATURES:
        if head.startswith(mark, place):
            return kind
    return ""


def _written(head: bytes) -> str:
    encoding, mark = marked(head)
    text = head[mark:].decode("latin-1" if encoding in ("utf-8", "utf-8-sig") else encoding, "replace")
    bare = text.replace("\0", "").lstrip()
    if len(NOT_TEXT.findall(text)) > max(4, len(text) // 50):
        return "binary:?"
    if WORKBOOK in bare and bare.startswith("<"):
        return "xml_spreadsheet"
    if HTML.match(bare):
        return "html"
    if bare.startswith(("<?xml", "<rss", "<feed")):
        return "xml"
    return "json" if JSON.match(bare) else "csv"


def mentions(path: Path, words: str) -> bool:
    """Whether the file holds these words in UTF-16, as the directory of an old Office file does."""
    wanted = words.encode("utf-16-le")
    return any(wanted in window for window in _windows(path, len(wanted)))


def _windows(path: Path, overlap: int) -> Iterator[bytes]:
    before = b""
    for chunk in chunks(path):
        yield before + chunk
        before = chunk[-overlap:]
