"""TikTok Studio's exports: English headers, Spanish dates without a year, `undefined` for the unknown."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from clock import CUT, LAST, to_local
from counting import DAYS, Counters, spread
from posting import Post, followers_on
from story import dice

MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
CONTENT = (
    "Time", "Video title", "Video link", "Post time", "Total likes", "Total comments", "Total shares", "Total views",
)  # fmt: skip
OVERVIEW = ("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")
FOLLOWERS = ("Date", "Followers", "Difference in followers from previous day")
Line = tuple[object, ...]


def spanish_day(day: date) -> str:
    """TikTok's dates of a Spanish account: no year."""
    return f"{day.day} de {MONTHS[day.month - 1]}"


def write_tiktok(folder: Path, posts: list[Post], counters: Counters) -> dict[str, int]:
    """Content, overview and followers of the year."""
    own = [post for post in posts if post.network == "tiktok"]
    files: dict[str, list[Line]] = {
        "Content.csv": [CONTENT, *_content(own, counters)],
        "Overview.csv": [OVERVIEW, *_overview(own, counters)],
        "FollowerHistory.csv": [FOLLOWERS, *_followers()],
    }
    for name, rows in files.items():
        _write(folder / name, rows)
    return {name: len(rows) - 1 for name, rows in files.items()}


def _write(path: Path, rows: list[Line]) -> None:
    """TikTok quotes every cell but does not double the quotes inside."""
    lines = ['"' + '","'.join(map(str, row)) + '"\n' for row in rows]
    path.write_text("".join(lines), encoding="utf-8-sig", newline="")


def _content(own: list[Post], counters: Counters) -> list[Line]:
    rows: list[Line] = []
    for number, post in enumerate(reversed(own)):
        title = f'Lo llaman "pan de ayer", y no lo es. {post.text}' if number == 7 else post.text
        posted = spanish_day(to_local(post.at).date())
        counts = (post.reactions, counters.comments(post, CUT), post.shares, post.views)
        rows.append((spanish_day(LAST), title, post.url, posted, *counts))
    return rows


def _overview(own: list[Post], counters: Counters) -> list[Line]:
    daily: dict[date, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for post in own:
        for place, value in enumerate((post.views, post.reactions, counters.comments(post, CUT), post.shares)):
            for day, part in spread(post, value):
                daily[day][place] += part
    stream = dice("tiktok")
    rows: list[Line] = []
    for day in DAYS:
        views, *others = daily[day]
        visits = "undefined" if stream.random() < 0.02 else round(20 + views * 0.01)
        rows.append((spanish_day(day), views, visits, *others))
    return rows


def _followers() -> list[Line]:
    """The first fortnight is not known, as in the platform's own files."""
    rows: list[Line] = []
    for number, day in enumerate(DAYS):
        stock = followers_on("tiktok", day)
        gained = stock - followers_on("tiktok", day - timedelta(days=1))
        rows.append((spanish_day(day), *(("undefined", 0) if number < 14 else (stock, gained))))
    return rows
