"""The tables filled by hand or by an inbox tool: one canonical CSV a table, columns as the engine names them."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

from clock import to_local
from inside import Row
from message import Message
from posting import Post

COLUMNS: dict[str, str] = {
    "posts": "post_id published_at network purpose topic",
    "messages": "message_id thread_id created_at direction author_id in_reply_to post_id network channel text is_auto "
    "is_bot is_deleted needs_reply sentiment url",
    "mass_media": "copy_id text aired_at",
    "audience_daily": "date network followers following",
    "follow_edges": "user_id network follows_brand brand_follows is_customer",
    "ugc": "ugc_id author_id network published_at brand_action brand_action_at",
    "advocates": "person_id department is_leader eligible invited_at enrolled_at trained_at left_at",
    "advocacy_activity": "activity_id person_id occurred_at kind network text suggested_text source_post_id "
    "impressions reach engagements clicks replies_received",
    "departments": "department headcount",
    "internal_posts": "post_id author_id published_at topic text is_leader",
    "internal_interactions": "interaction_id post_id actor_id occurred_at kind",
    "facts": "fact value",
    "events": "date name network account kind end_date note",
}


def cell(value: object) -> str:
    """A value in the canonical notation; moments as Madrid's wall time."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return to_local(value).isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def write_table(folder: Path, table: str, rows: list[Row]) -> int:
    """`<table>.csv` with the columns of that table that this brand has."""
    names = COLUMNS[table].split()
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([cell(row.get(name)) for name in names] for row in rows)
    return len(rows)


def purposes(posts: list[Post]) -> list[Row]:
    """An overlay over the platforms' posts: the same ids, and only what no platform knows."""
    return [
        {
            "post_id": post.id,
            "published_at": to_local(post.at).date() if post.network in ("linkedin", "tiktok") else post.at,
            "network": post.network,
            "purpose": post.purpose,
            "topic": post.topic,
        }
        for post in posts
    ]


def inbox(messages: list[Message], posts: list[Post]) -> list[Row]:
    """Comments and private messages of every network but X; TikTok's private messages cannot be exported."""
    links = {post.id: post.url for post in posts}
    return [
        {
            "message_id": one.id,
            "thread_id": one.thread,
            "created_at": one.at,
            "direction": one.direction,
            "author_id": one.author,
            "in_reply_to": one.parent,
            "post_id": one.post,
            "network": one.network,
            "channel": one.channel,
            "text": one.text,
            "is_auto": one.is_auto,
            "is_bot": one.is_bot,
            "is_deleted": one.is_deleted,
            "sentiment": one.sentiment,
            "url": _link(one, links),
        }
        for one in messages
        if one.network != "x"
    ]


def _link(message: Message, links: dict[str, str]) -> str:
    """A comment has an address under its post; a private message has none."""
    home = links.get(message.post, "")
    if not home:
        return ""
    return f"{home}c/{message.id}/" if message.network == "instagram" else f"{home}?comment_id={message.id}"
