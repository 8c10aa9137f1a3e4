"""Where a line of running text may not break: inside a span, between two numbers, before its last word."""

from __future__ import annotations

import re

from metrics import numbers

NBSP = "\u00a0"
SHORT = 12  # characters of a last word that would stand alone on a line of its own


def kept(text: str) -> str:
    """The text with those spaces made unbreakable, besides the ones of every number and its unit."""
    text = numbers.spaced(text)
    text = re.sub(rf"(\d{NBSP}d) (?=\d)", rf"\1{NBSP}", text)
    text = re.sub(r"(?<=[\d%]) (a|to|de|of) (?=[\d−])", rf"{NBSP}\1{NBSP}", text)
    text = re.sub(r"(?<=\d) (?=\(\d)", NBSP, text)
    body, space, last = text.rpartition(" ")
    alone = space and 0 < len(last) <= SHORT and NBSP not in last and "\n" not in last
    return f"{body}{NBSP}{last}" if alone else text
