"""Words in Plotly's small markup: user text is escaped, and every width is known before it is drawn."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

ELLIPSIS = "…"
# Advance widths of Source Sans in thousandths of an em, by class of character; the rest is taken as 510.
CLASSES = {
    " \u00a0ijl.,:;'|!·": 255,
    "frt()-[]/": 340,
    "0123456789": 497,
    "mwMW%@←→": 830,
    "ABCDEFGHKNOPQRUVXYZÁÉÓÚÑ&": 605,
}
WIDTHS = {character: width for characters, width in CLASSES.items() for character in characters}
CONTROL = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
TAG = re.compile(r"<[^>]*>")


class Markup(str):
    """Text that may hold our own tags: everything that is not Markup is escaped before Plotly sees it."""


def escape(text: str) -> Markup:
    """Shown letter by letter: no tag, link or formula of a user's text comes alive."""
    if isinstance(text, Markup):
        return text
    quiet = CONTROL.sub(" ", str(text))
    return Markup(html.escape(quiet, quote=False).replace("$", "&#36;"))


def bold(text: str) -> Markup:
    return Markup(f"<b>{escape(text)}</b>")


def tinted(text: str, color: str | None = None, size: int | None = None) -> Markup:
    style = ";".join(([f"color:{color}"] if color else []) + ([f"font-size:{size}px"] if size else []))
    return Markup(f"<span style='{style}'>{escape(text)}</span>")


def joined(parts: Iterable[str], between: str = " ") -> Markup:
    return Markup(between.join(escape(part) for part in parts if part))


def stacked(lines: Iterable[str]) -> Markup:
    return joined(lines, "<br>")


def width(text: str, size: int = 13) -> float:
    """Pixels that the longest line takes at that size, a little on the safe side."""
    lines = [html.unescape(TAG.sub("", line)) for line in escape(text).split("<br>")]
    heavy = 1.06 if "<b>" in text else 1.02
    return max(sum(WIDTHS.get(letter, 510) for letter in line) for line in lines) * size / 1000 * heavy


def cut(text: str, pixels: float, size: int = 13) -> str:
    """As much of a plain text as fits, with an ellipsis where something is missing."""
    text = CONTROL.sub(" ", text)
    if width(text, size) <= pixels:
        return text
    while text and width(text + ELLIPSIS, size) > pixels:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS


def wrapped(text: str, pixels: float, size: int = 13, most: int = 2) -> Markup:
    """A plain text on as few lines as hold it, `most` at the most, and the lines as even as words allow."""
    text = CONTROL.sub(" ", text)
    if width(text, size) <= pixels:
        return escape(text)
    text = re.sub(r"(?<=\d) (?=%|\w\w)", "\u00a0", text)  # a number stays with what it counts
    lines = _filled(text, pixels, size, most)
    if len(lines) > 1 and all(width(line, size) <= pixels for line in lines):
        # The narrowest measure that needs no further line leaves no word alone on the last.
        tries = (_filled(text, pixels * part / 20, size, most + 1) for part in range(10, 20))
        fitting = (even for even in tries if max(width(line, size) for line in even) <= pixels)
        lines = next((even for even in fitting if len(even) == len(lines)), lines)
    return stacked(cut(line, pixels, size) for line in lines)


def _filled(text: str, pixels: float, size: int, most: int) -> list[str]:
    """As many words on each line as it holds; what is too much stays on the last."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size) <= pixels:
            lines[-1] = longer
        elif len(lines) == most:
            lines[-1] = longer  # the cut below marks what is lost
        else:
            lines.append(word)
    return lines


def height(text: str, size: int = 13) -> float:
    """Pixels from the top of the first line to the foot of the last."""
    return size * 1.3 * (1 + text.count("<br>"))
