"""Names from outside as code, lists and counts in words: small pieces of markdown that cannot be broken out of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from metrics import Language, Text, numbers
from pages.kit import session
from pages.kit.desk import file_words, words

Counted = tuple[Text, Text]


def code(name: str, longest: int = 60) -> str:
    """A name as inline code: one line, shortened, and fenced by more backticks than it holds."""
    seen = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in name).strip() or "—"
    if len(seen) > longest:
        seen = seen[: longest - 1] + "…"
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", seen)), default=0))
    return f"{fence} {seen} {fence}" if "`" in seen else f"`{seen}`"


def codes(names: Sequence[str], language: Language, most: int = 12) -> str:
    """Names as code, in a row; beyond `most` only how many more."""
    shown = ", ".join(code(name, 40) for name in names[:most])
    more = len(names) - most
    return shown + (file_words.AND_MORE.in_(language).format(n=numbers.count(more, language)) if more > 0 else "")


def counted(pair: Counted, n: int, language: Language, **more: str) -> str:
    """The singular for one, the plural for all else, with the number written."""
    return pair[0 if n == 1 else 1].in_(language).format(n=numbers.count(n, language), **more)


def spelled(n: int, language: Language, *, feminine: bool = False) -> str:
    """Up to ten as a word, so that a sentence need not start with a digit."""
    if n == 1 and feminine and language == "es":
        return "una"
    known = words.UP_TO_TEN[language]
    return known[n] if n < len(known) else numbers.count(n, language)


def rows(n: int, language: Language) -> str:
    return counted((words.ONE_ROW, words.ROWS), n, language)


def local(moment: datetime, zone: str) -> datetime:
    """A moment in UTC on the clock of the brand."""
    return moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))


def when(moment: datetime, workspace: str, language: Language) -> str:
    """A moment (UTC) on the brand's own clock, in words."""
    return numbers.moment(local(moment, session.setting(workspace, "timezone")), language)


def place(zone: str) -> str:
    """Europe/Madrid -> Madrid."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def grey(text: str) -> str:
    """Our own words in small grey; never a name from outside, which could end the grey."""
    return f":gray[:small[{numbers.spaced(text)}]]" if text else ""


def stretches(places: Sequence[int], language: Language, most: int = 4) -> str:
    """Row numbers as a person says them: 2, 988–1.006 … and with the word fila or filas before."""
    runs: list[list[int]] = []
    for row in sorted(set(places)):
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    said = [
        numbers.count(first, language)
        if first == last
        else f"{numbers.count(first, language)}–{numbers.count(last, language)}"
        for first, last in runs[:most]
    ]
    listed = ", ".join(said) + (" …" if len(runs) > most else "")
    return file_words.IN_ROWS[0 if len(places) == 1 else 1].in_(language).format(rows=listed)
