"""Writes the files of a workshop company, in the platforms' layouts and in the canonical ones."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from canonical_files import cell, purposes
from counting import Counters
from house import CUT, FIRST, LAST, WEEKS, House, monday
from inside import Row
from linkedin_file import write_linkedin
from message import Message
from meta_files import write_facebook, write_instagram
from posting import Post
from x_files import write_x_activity, write_x_conversation

SPAN = f"{FIRST:%b-%d-%Y}_{LAST:%b-%d-%Y}"
DAYS = tuple(FIRST + timedelta(days=n) for n in range(7 * WEEKS))
INBOX = "message_id thread_id created_at direction author_id in_reply_to post_id network channel text"


class Settled(Counters):
    """Counters on the day of the export, when what a post brought in has come together."""

    def grown(self, post: Post, value: int, at: datetime) -> int:
        return value


class Folder:
    """The folder of one company; `files` are its names in the order of loading."""

    def __init__(self, path: Path, house: House) -> None:
        self.path, self._house = path, house
        self.files: list[str] = []
        path.mkdir(parents=True, exist_ok=True)

    def _next(self, name: str) -> Path:
        self.files.append(name)
        return self.path / name

    def publications(self, posts: list[Post], messages: list[Message], only_posts: bool = False) -> None:
        """One export for each network that has posts; X's conversation too, unless an inbox tool carries it."""
        house, counters = self._house, Settled(messages)
        networks = {post.network for post in posts}
        begin = posts[0].at
        if "instagram" in networks:
            write_instagram(self._next(f"{SPAN}_instagram.csv"), posts, counters, begin, CUT, house.account)
        if "facebook" in networks:
            write_facebook(self._next(f"{SPAN}_facebook.csv"), posts, counters, CUT, house.account)
        if "linkedin" in networks:
            write_linkedin(self._next(f"{house.id}_content_1780272000000.xlsx"), posts, counters, messages, DAYS)
        if "x" in networks:
            name = f"tweet_activity_metrics_{house.handle}_{FIRST:%Y%m%d}_{LAST:%Y%m%d}_en.csv"
            write_x_activity(self._next(name), posts, counters, [], house.handle)
            if not only_posts:
                write_x_conversation(self._next(f"twcs_{house.handle}.csv"), posts, messages, house.handle)
        self.table("posts", purposes(posts))

    def inbox(self, messages: list[Message], *more: str, without: Sequence[str] = ()) -> None:
        """What an inbox tool would give of the networks it reads; `more` are columns that only some tools have."""
        names = {"created_at": "at", "message_id": "id", "thread_id": "thread", "author_id": "author"}
        names |= {"in_reply_to": "parent", "post_id": "post"}
        columns = [*INBOX.split(), *more]
        kept = [one for one in messages if one.network not in without]
        self.table("messages", [{name: getattr(one, names.get(name, name)) for name in columns} for one in kept])

    def table(self, name: str, rows: Sequence[Row]) -> None:
        """A canonical table with the columns of its rows."""
        with self._next(f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(list(rows[0]))
            writer.writerows([cell(value) for value in row.values()] for row in rows)

    def followers(self, stocks: Mapping[str, tuple[int, int, int]]) -> None:
        """Followers every Sunday, from the first number to the second, and how many accounts the brand follows."""
        self.table(
            "audience_daily",
            [
                {
                    "date": monday(week) + timedelta(days=6),
                    "network": network,
                    "followers": first + (last - first) * week // (WEEKS - 1),
                    "following": following,
                }
                for week in range(WEEKS)
                for network, (first, last, following) in stocks.items()
            ],
        )

    def company(self) -> None:
        """What the engine must know of the company beside its files."""
        house = self._house
        told = {
            "id": house.id,
            "name": house.name,
            "fictional": True,
            "order": house.number,
            "timezone": "Europe/Madrid",
            "as_of": CUT.isoformat() + "Z",
            "imported_at": "2026-06-01T06:30:00",
            "note_es": house.note[0],
            "note_en": house.note[1],
            "lesson_es": house.lesson[0],
            "lesson_en": house.lesson[1],
            "files": self.files,
        }
        text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        (self.path / "company.json").write_text(text, encoding="utf-8")
