"""Seeded damage: what downloads, mail programs, spreadsheets and malice do to a file."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

Damage = Callable[[random.Random, bytes], bytes]


def truncated(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(1, len(data))]


def flipped(chance: random.Random, data: bytes) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randrange(1, 40)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def strewn(chance: random.Random, data: bytes) -> bytes:
    marks = [b'"', b"\0", b"\r", b"\n", b"\xff", b"\xc3", b",", b";", b"\t", b"\x1a", b"</", b"&#0;", b'",\n"']
    for _ in range(chance.randrange(1, 30)):
        place = chance.randrange(len(data))
        data = data[:place] + chance.choice(marks) + data[place:]
    return data


def mixed_line_ends(chance: random.Random, data: bytes) -> bytes:
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    return b"".join(line + chance.choice([b"\n", b"\r\n", b"\r", b"\n\n"]) for line in lines)


def wrong_encoding(chance: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8-sig", errors="replace")
    return text.encode(chance.choice(["cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"]), errors="replace")


def unbalanced_quotes(chance: random.Random, data: bytes) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + b'"' + data[place:]


def with_nulls(chance: random.Random, data: bytes) -> bytes:
    return b"".join(bytes([byte]) + (b"\0" if chance.random() < 0.02 else b"") for byte in data)


def lines_again(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    return b"\n".join(line for line in lines for _ in range(chance.choice([1, 1, 1, 0, 2])))


def formulas(chance: random.Random, data: bytes) -> bytes:
    hostile = [b'=cmd|"/c calc"!A1', b"+1+1", b"@SUM(A1)", b"-2", "\u202emoc.live".encode(), "\u200f".encode()]
    lines = data.split(b"\n")
    return b"\n".join([lines[0], *(chance.choice(hostile) + line for line in lines[1:] if line)])


def columns_swapped(chance: random.Random, data: bytes) -> bytes:
    """Every cell of a plain file one column to the right of its header."""
    head, *rest = data.split(b"\n")
    return b"\n".join([head, *(chance.choice([b",", b";", b'"",']) + line for line in rest if line)])


ON_TEXT: tuple[Damage, ...] = (
    truncated,
    flipped,
    strewn,
    mixed_line_ends,
    wrong_encoding,
    unbalanced_quotes,
    with_nulls,
    lines_again,
    formulas,
    columns_swapped,
)
ON_BINARY: tuple[Damage, ...] = (truncated, flipped, strewn)
BINARY = {".xlsx", ".xls", ".zip", ".gz"}


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return out.getvalue()


def monsters(sound: bytes) -> Iterator[tuple[str, bytes]]:
    """Files that nobody exports, made to break a reader."""
    head = sound.split(b"\n")[0]
    yield "a line of five megabytes.csv", head + b"\n" + b"x" * 5_000_000 + b"\n"
    yield "an open quote of five megabytes.csv", head + b'\n"' + b"x" * 5_000_000
    yield "ten thousand columns.csv", b",".join(b"c%d" % n for n in range(10_000)) + b"\n" + b"1," * 9_999 + b"1\n"
    yield "ten thousand empty columns.csv", head + b"," * 10_000 + b"\n" + b"," * 10_000 + b"\n"
    yield "bomb.zip", zipped(datos__csv=b"0" * 250_000_000)
    yield "nested.zip", zipped(dentro__zip=zipped(datos__csv=sound))
    yield "twice.csv.gz", gzip.compress(gzip.compress(sound))
    yield "climbing.zip", zipped(**{"../../fuera__csv": sound})
    yield "only nulls.csv", b"\0" * 100_000
    yield "only quotes.csv", b'"' * 100_001
    yield "only line ends.csv", b"\r\n" * 100_000
    yield "empty.csv", b""
    yield "a page.csv", b"<!DOCTYPE html><html><body>" + sound + b"</body></html>"
    yield "header alone.csv", head + b"\n"
    yield "header again and again.csv", (head + b"\n") * 500
    yield "half a utf-16.csv", sound.decode("utf-8-sig").encode("utf-16")[:-1]
    yield "two encodings.csv", sound + sound.decode("utf-8-sig").encode("utf-16-le")
    yield "right to left.csv", "\u202e".encode() + sound.replace(b",", ",\u200f".encode())


def corpus(samples: Path, seed: int, each: int) -> Iterator[tuple[str, str, bytes]]:
    """(name, kind of damage, octets): `each` damages of every sample, the kinds in turn, then the monsters."""
    chance, turn = random.Random(seed), cycle(ON_TEXT)
    for path in sorted(samples.iterdir()):
        data, binary = path.read_bytes(), path.suffix.lower() in BINARY
        for damage in ON_BINARY if binary else islice(turn, each):
            yield path.name, damage.__name__, damage(chance, data)
    yield from ((name, "monster", octets) for name, octets in monsters((samples / "Content.csv").read_bytes()))
