"""Files inside zip and gz archives, unpacked to disk within limits that are checked on the bytes, not on the claims."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from metrics.exports.sheet import Refused

CHUNK = 1 << 18
MOST_MEMBERS = 1_000
MOST_BYTES = 2 << 30
# Padding alone compresses a thousandfold, so the ratio only speaks against an archive that is also large.
RATIO = 200
RATIO_FROM = 200 << 20
CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
BROKEN = (zipfile.BadZipFile, zlib.error, gzip.BadGzipFile, EOFError, OSError, NotImplementedError, RuntimeError)


class Packed(Protocol):
    """A compressed stream that is read as far as it goes."""

    def read1(self, n: int) -> bytes: ...


@dataclass(frozen=True)
class Member:
    """A file of an archive: the name it goes by, where it was unpacked, or the remark id of why it was not."""

    name: str
    path: Path | None
    cut: bool = False
    refused: str = ""


@dataclass
class Allowance:
    """How much an archive may still unpack; `spend` refuses what goes beyond."""

    packed: int
    spent: int = 0

    def spend(self, amount: int) -> None:
        self.spent += amount
        if self.spent > MOST_BYTES:
            raise Refused("refused_bomb", limit=MOST_BYTES)
        if self.spent > RATIO_FROM and self.spent > RATIO * max(self.packed, 1):
            raise Refused("refused_bomb", limit=RATIO_FROM)


def unpack_gz(path: Path, scratch: Path) -> Member:
    """The one file of a gz; `cut` says that the archive ends too early or its checksum is wrong."""
    target = scratch / f"{path.name}.gunzipped"
    with gzip.open(path, "rb") as source:
        whole = _pour(source, target, Allowance(path.stat().st_size))
    if not target.stat().st_size and not whole:
        raise Refused("refused_damaged_archive")
    return Member("", target, cut=not whole)


def _pour(source: Packed, target: Path, allowance: Allowance) -> bool:
    """Copy until the end; False if the archive breaks on the way, with what came before kept."""
    with target.open("wb") as out:
        while True:
            try:
                # read1 gives what there is: read would lose the last good bytes of a cut archive.
                chunk = source.read1(CHUNK)
            except BROKEN:
                return False
            if not chunk:
                return True
            allowance.spend(len(chunk))
            out.write(chunk)


def names_in_zip(path: Path) -> list[str]:
    """The stored names, which tell a workbook from an archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except (*BROKEN, ValueError) as error:
        raise Refused("refused_damaged_archive") from error


def unpack_zip(path: Path, scratch: Path, wanted: frozenset[str] | None = None) -> Iterator[Member]:
    """Every file of the archive but folders and clutter; a name is a label and never a place on disk.

    With `wanted` only the files of these names are unpacked.
    """
    allowance = Allowance(path.stat().st_size)
    with zipfile.ZipFile(path) as archive:
        members = [info for info in archive.infolist() if not info.is_dir() and not _is_clutter(info.filename)]
        members = [info for info in members if wanted is None or info.filename in wanted]
        if len(members) > MOST_MEMBERS:
            raise Refused("refused_bomb", limit=MOST_MEMBERS)
        for number, info in enumerate(members):
            target = scratch / f"{path.name}-member-{number}"
            yield _unpack(archive, info, target, allowance)


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, allowance: Allowance) -> Member:
    name = repaired(info.filename)
    if info.flag_bits & 0x1:
        return Member(name, None, refused="refused_encrypted")
    try:
        with archive.open(info) as source:
            whole = _pour(source, target, allowance)
    except (*BROKEN, ValueError):
        return Member(name, None, refused="refused_damaged_archive")
    if not whole and not target.stat().st_size:
        return Member(name, None, refused="refused_damaged_archive")
    return Member(name, target, cut=not whole)


def _is_clutter(name: str) -> bool:
    return name.startswith("__MACOSX/") or PurePosixPath(name).name in CLUTTER or PurePosixPath(name).name[:2] == "._"


def repaired(name: str) -> str:
    """The name as its author wrote it, where UTF-8 was taken for a code page of MS-DOS (gr├ífico, gr├бfico)."""
    if name.isascii():
        return name
    for page in ("cp437", "cp866", "cp850"):
        try:
            return name.encode(page).decode("utf-8")
        except UnicodeError:
            continue
    return name
