"""X's two files: the brand's post activity, and the conversation in the customer-support layout."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

from clock import CUT
from counting import Counters
from message import Message
from posting import Post
from story import HANDLE, dice

ACTIVITY = (
    "Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements", "engagement rate", "retweets",
    "replies", "likes", "user profile clicks", "url clicks", "hashtag clicks", "detail expands", "permalink clicks",
    "app opens", "app installs", "follows", "email tweet", "dial phone", "media views", "media engagements",
)  # fmt: skip
PROMOTED = tuple(f"promoted {name}" for name in ACTIVITY[4:])
_DAY_NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _quoted(path: Path, rows: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)


def write_x_activity(
    path: Path, posts: list[Post], counters: Counters, messages: list[Message], handle: str = HANDLE
) -> int:
    """Posts and replies of the brand in one list, newest first, counts as 12.0, nothing promoted."""
    rows = [
        (post.at, post.id, post.text, post.reach, post.reactions, post.shares, counters.comments(post, CUT))
        for post in posts
        if post.network == "x"
    ]
    stream = dice("x")
    for message in messages:
        if message.network == "x" and message.direction == "out":
            rows.append(
                (
                    message.at,
                    message.id,
                    message.text,
                    30 + int(stream.expovariate(1 / 60)),
                    int(stream.random() * 2.2),
                    0,
                    0,
                )
            )
    lines: list[list[object]] = [[*ACTIVITY, *PROMOTED]]
    for at, name, text, seen, likes, retweets, replies in sorted(rows, reverse=True):
        clicks = seen // 140
        done = likes + retweets + replies + clicks
        link = f"https://twitter.com/{handle}/status/{name}"
        counts = [f"{value:.1f}" for value in (seen, done)] + [str(round(done / seen, 6))]
        counts += [f"{value:.1f}" for value in (retweets, replies, likes, clicks, 0, 0, 0, 0)] + ["0"] * 7
        lines.append([name, link, text, at.strftime("%Y-%m-%d %H:%M +0000"), *counts, *["-"] * len(PROMOTED)])
    _quoted(path, lines)
    return len(lines) - 1


def write_x_conversation(path: Path, posts: list[Post], messages: list[Message], handle: str = HANDLE) -> int:
    """The customer-support layout: one row a tweet, links both ways; deleted tweets are simply not there."""
    own = [(post.at, post.id, handle, False, post.text, "") for post in posts if post.network == "x"]
    tweets = [
        (one.at, one.id, one.author, one.direction == "in", _tweet(one, handle), one.parent)
        for one in messages
        if one.network == "x" and not one.is_deleted
    ]
    answered = {parent for *_, parent in tweets}
    rows = sorted([row for row in own if row[1] in answered] + tweets)
    responses: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        responses[row[5]].append(row[1])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(
            ["tweet_id", "author_id", "inbound", "created_at", "text", "response_tweet_id", "in_response_to_tweet_id"]
        )
        for at, name, author, inbound, text, parent in rows:
            stamp = f"{_DAY_NAMES[at.weekday()]} {_MONTH_NAMES[at.month - 1]} {at:%d %H:%M:%S} +0000 {at.year}"
            writer.writerow(
                [name, author, inbound, stamp, text.replace("&", "&amp;"), ",".join(responses[name]), parent]
            )
    return len(rows)


def _tweet(message: Message, handle: str) -> str:
    return f"@{handle} {message.text}" if message.direction == "in" else message.text
