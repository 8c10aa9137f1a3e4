"""The JSON of an X archive (window.YTD.tweets.part0 = […]) as a sheet, read one tweet at a time."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from metrics.exports.parked import parked_sheet
from metrics.exports.records import open_text
from metrics.exports.sheet import Refused, Sheet, remark
from metrics.exports.text import plain

CHUNK = 1 << 18
LONGEST_TWEET = 4_000_000
BEGINNING = re.compile(r"\ufeff?\s*window\.YTD\.(\w+)\.part\d+\s*=\s*\[")
BETWEEN = re.compile(r"[\s,]*")
READ = ("tweet", "tweets", "note_tweet", "community_tweet")
PRIVATE = ("direct_message", "direct_messages")
# Columns of the sheet: the fields of a tweet that are read, in this order.
FIELDS = (
    "id_str", "created_at", "full_text", "in_reply_to_status_id_str", "in_reply_to_user_id_str",
    "in_reply_to_screen_name", "favorite_count", "retweet_count", "lang",
)  # fmt: skip


def sheets(path: Path, scratch: Path) -> list[Sheet]:
    """The tweets of one file of the archive; any other JSON is refused in words."""
    text = plain(path, scratch)
    parked = scratch / f"{path.name}.tweets.csv"
    with open_text(text.path) as file, parked.open("w", encoding="utf-8", errors="replace", newline="") as out:
        rest = _begun(file)
        writer = csv.writer(out)
        writer.writerow(FIELDS)
        whole = all(_written(writer, found) for found in _elements(file, rest))
    said = () if whole else (remark("text_cut"),)
    return [parked_sheet(parked, "", "json", (*text.remarks, *said))]


def _begun(file: TextIO) -> str:
    """The text behind the opening bracket, where the file holds tweets."""
    head = file.read(CHUNK)
    found = BEGINNING.match(head)
    if not found:
        raise Refused("refused_json")
    if found[1].startswith(PRIVATE):
        raise Refused("refused_private_messages")
    if found[1] not in READ[:2]:
        raise Refused("refused_archive_part")
    return head[found.end() :]


def _elements(file: TextIO, rest: str) -> Iterator[Any]:
    """Every element of the array; None at the end where the file breaks off."""
    decoder = json.JSONDecoder()
    while True:
        rest = rest[BETWEEN.match(rest).end() :]  # type: ignore[union-attr]
        if rest.startswith("]"):
            return
        try:
            found, end = decoder.raw_decode(rest)
        except (ValueError, RecursionError):
            more = file.read(CHUNK)
            if not more or len(rest) > LONGEST_TWEET:
                yield None
                return
            rest += more
            continue
        yield found
        rest = rest[end:]


def _written(writer: Any, found: Any) -> bool:
    tweet = found.get("tweet", found) if isinstance(found, dict) else None
    if not isinstance(tweet, dict):
        return False
    writer.writerow([_cell(tweet.get(field)) for field in FIELDS])
    return True


def _cell(value: Any) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).replace("\0", "")
