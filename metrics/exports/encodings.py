"""Which encoding the bytes of a text are in, and the same text in UTF-8 on disk."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from metrics.watch import NOBODY, Watch

CHUNK = 1 << 20
HEAD = 1 << 16

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
STRUCTURE = b'\n\r\t ,;|"'
SPACE = b" \t\r\n\x0b\x0c\x00\x1a"
# Lead bytes of UTF-8 that are everyday small letters of Western Europe when they close a cp1252 file.
LETTERS_AT_END = frozenset(range(0xE0, 0xF5)) - {0xE2, 0xF0}
STRAY = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
# Octets of UTF-8: that which begins a sign of several, and those which begin a surrogate.
LEAD, SURROGATE, LOW_HALF = 0xC0, 0xED, 0xA0
UNDEFINED = tuple(chr(code) for code, letter in STRAY.items() if letter == "\ufffd")


@dataclass
class Facts:
    """What one walk over the bytes tells; `multibyte` and `stray` are the votes for and against UTF-8."""

    encoding: str = "utf-8"
    mark: int = 0
    multibyte: int = 0
    stray: int = 0
    tail: bytes = b""
    nuls: int = 0
    quotes: bool = False
    blank: bool = True
    longest: int = 0

    @property
    def clean(self) -> bool:
        """Whether the bytes can be read in place, as UTF-8."""
        return self.encoding in ("utf-8", "utf-8-sig") and not (self.stray or self.tail or self.nuls)


@dataclass(frozen=True)
class Transcoded:
    """What had to be done to the text on its way to UTF-8, in characters."""

    replaced: int
    stray: int
    nuls: int


def chunks(path: Path, skip: int = 0) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(skip)
        while chunk := file.read(CHUNK):
            yield chunk


def inspect(path: Path, watch: Watch = NOBODY) -> Facts:
    """Walk over the file once and decide its encoding."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    facts = Facts()
    facts.encoding, facts.mark = marked(head)
    _walk(path, facts, watch)
    if facts.encoding == "utf-8" and _is_cp1252(facts):
        facts.encoding, facts.tail = "cp1252", b""
    return facts


def marked(head: bytes) -> tuple[str, int]:
    """The encoding that a byte-order mark or the places of the NULs give away, and the length of the mark."""
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    return _by_nuls(head) if b"\0" in head else "utf-8", 0


def _by_nuls(head: bytes) -> str:
    # In UTF-16 the separators of a table have a NUL beside them, always on the same side; stray NULs do not.
    low, high = head[0::2], head[1::2]
    votes = {"utf-16-le": _paired(low, high), "utf-16-be": _paired(high, low)}
    encoding = max(votes, key=lambda side: votes[side])
    return encoding if votes[encoding][0] >= 0.6 else "utf-8"


def _paired(low: bytes, high: bytes) -> tuple[float, int]:
    beside = [high[place] for place, byte in enumerate(low[: len(high)]) if byte in STRUCTURE]
    zeros = beside.count(0)
    return (zeros / len(beside) if beside else 0.0), zeros


def _walk(path: Path, facts: Facts, watch: Watch) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    single = facts.encoding in ("utf-8", "utf-8-sig")
    run, total = 0, max(1, path.stat().st_size // CHUNK)
    for done, chunk in enumerate(chunks(path, facts.mark)):
        watch.moved(min(1.0, done / total))
        facts.quotes = facts.quotes or b'"' in chunk
        facts.blank = facts.blank and not chunk.strip(SPACE)
        run = _measure_lines(chunk, run, facts)
        if single:
            facts.nuls += chunk.count(0) if b"\0" in chunk else 0  # to count costs thirty times a look
            _count_votes(decoder, chunk, facts)
    facts.longest = max(facts.longest, run)
    if single:
        facts.tail = decoder.getstate()[0]


def _measure_lines(chunk: bytes, run: int, facts: Facts) -> int:
    ends = [place for place in (chunk.find(b"\n"), chunk.find(b"\r")) if place >= 0]
    if not ends:
        return run + len(chunk)
    facts.longest = max(facts.longest, run + min(ends))
    return len(chunk) - 1 - max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))


def _count_votes(decoder: codecs.IncrementalDecoder, chunk: bytes, facts: Facts) -> None:
    before, _ = decoder.getstate()
    if chunk.isascii() and not before:
        return
    try:
        _, read = codecs.utf_8_decode(before + chunk, "strict", False)
    except UnicodeDecodeError:
        _count_strays(decoder, chunk, facts)
        return
    decoder.setstate(((before + chunk)[read:], 0))
    facts.multibyte += int(np.count_nonzero(np.frombuffer(before + chunk, np.uint8, read) >= LEAD))


def _count_strays(decoder: codecs.IncrementalDecoder, chunk: bytes, facts: Facts) -> None:
    """Of a chunk that is not all UTF-8."""
    octets = decoder.decode(chunk).encode("utf-8", "surrogatepass")
    view = np.frombuffer(octets, np.uint8)
    stray = 0
    # What is no UTF-8 stands there as a surrogate: no other sign has such a second octet.
    if b"\xed" in octets:
        first = np.flatnonzero(view == SURROGATE)
        stray = int(np.count_nonzero(view[first + 1] >= LOW_HALF))
    facts.stray += stray
    facts.multibyte += int(np.count_nonzero(view >= LEAD)) - stray


def _is_cp1252(facts: Facts) -> bool:
    if facts.stray:
        return facts.stray >= facts.multibyte
    # A single byte left over at the very end: half a character of UTF-8, or the last letter of a cp1252 text.
    return not facts.multibyte and len(facts.tail) == 1 and facts.tail[0] in LETTERS_AT_END


def transcode(path: Path, target: Path, facts: Facts, watch: Watch = NOBODY) -> Transcoded:
    """Write the text as UTF-8 without byte-order mark and without NULs, a chunk at a time.

    Bytes that are not UTF-8 in a text that otherwise is are read as cp1252; half a character at the end is dropped.
    """
    replaced = stray = nuls = 0
    total = max(1, path.stat().st_size // CHUNK)
    with target.open("wb") as out:
        for done, text in enumerate(_decoded(path, facts)):
            watch.moved(min(1.0, done / total))
            nuls += (found := text.count("\0"))
            text = text.replace("\0", "") if found else text
            if facts.stray and facts.encoding != "cp1252":
                undefined = sum(text.count(mark) for mark in UNDEFINED)
                stray += sum("\udc80" <= letter <= "\udcff" for letter in text) - undefined
                replaced += undefined
                text = text.translate(STRAY)
            else:
                replaced += text.count("\ufffd") if facts.encoding not in ("utf-8", "utf-8-sig") else 0
            out.write(text.encode("utf-8", "replace"))
    return Transcoded(replaced, stray, nuls)


def _decoded(path: Path, facts: Facts) -> Iterator[str]:
    utf8 = facts.encoding in ("utf-8", "utf-8-sig")
    name = "utf-8" if utf8 else facts.encoding
    decoder = codecs.getincrementaldecoder(name)("surrogateescape" if utf8 else "replace")
    for chunk in chunks(path, facts.mark):
        yield decoder.decode(chunk)
    if not utf8:
        yield decoder.decode(b"", final=True)
