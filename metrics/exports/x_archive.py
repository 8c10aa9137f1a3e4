"""The archive of an X account: tweets.csv until 2018, tweets.js since; posts, and answers with their real parents."""

from __future__ import annotations

from collections.abc import Mapping

from metrics.exports.layout import (
    Cell,
    Condition,
    Fill,
    Layout,
    Seen,
    constant,
    count,
    ident,
    known,
    parent,
    post_of,
    stamp,
    text,
)
from metrics.model import Text

CANNOT = Text(
    es="El archivo trae lo que usted escribió y a quién contestó, pero no lo que le escribieron: no se sabe qué quedó sin contestar.",  # noqa: E501
    en="The archive tells what you wrote and whom you answered, but not what was written to you: what was left unanswered cannot be known.",  # noqa: E501
)
# A tweet that answers nobody, a retweet too, is spoken to everybody: a post.
TO_EVERYBODY = (Condition("parent", "empty"), Condition("to", "empty"))


def _tweets(**numbers: Cell) -> tuple[Fill, Fill]:
    shared: Mapping[str, Cell] = {"network": constant("x"), "text": text("text"), **numbers}
    answer = {
        "message_id": ident("id"),
        "created_at": stamp("time"),
        "direction": constant("out"),
        "in_reply_to": parent("parent", "id"),
        "post_id": post_of("parent", "id"),
    }
    return (
        Fill("posts", {"post_id": ident("id"), "published_at": stamp("time"), **shared}, when=TO_EVERYBODY),
        Fill("messages", {**answer, **shared}, unless=TO_EVERYBODY),
    )


GRAILBIRD = Layout(
    id="x_archive_csv",
    name=Text(es="X (Twitter): archivo de la cuenta, hasta 2018", en="X (Twitter): account archive, until 2018"),
    platform="x",
    seen=(
        Seen(
            "C",
            "Twitter > Settings > Your Twitter archive, tweets.csv",
            "2013-2018",
            ("tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
             "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp", "expanded_urls"),
        ),
    ),
    columns={
        "id": ("tweet_id",),
        "parent": ("in_reply_to_status_id",),
        "to": ("in_reply_to_user_id",),
        "time": ("timestamp",),
        "text": ("text",),
        **known("source", "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp"),
        **known("expanded_urls"),
    },
    required=("id", "parent", "to", "time", "text"),
    fills=_tweets(),
    zone="UTC",
    escaped=True,
    links_replies=True,
    cannot=CANNOT,
)  # fmt: skip

ARCHIVE = Layout(
    id="x_archive",
    name=Text(es="X: archivo de la cuenta, desde 2018", en="X: account archive, since 2018"),
    platform="x",
    seen=(
        Seen(
            "M",
            "X > Settings > Download an archive of your data, data/tweets.js",
            "2019-2026",
            ("id_str", "created_at", "full_text", "in_reply_to_status_id_str", "in_reply_to_user_id_str",
             "in_reply_to_screen_name", "favorite_count", "retweet_count", "lang"),
        ),
    ),
    columns={
        "id": ("id_str",),
        "time": ("created_at",),
        "text": ("full_text",),
        "parent": ("in_reply_to_status_id_str",),
        "to": ("in_reply_to_user_id_str",),
        "likes": ("favorite_count",),
        "reposts": ("retweet_count",),
        **known("in_reply_to_screen_name", "lang"),
    },
    required=("id", "time", "text", "parent", "to"),
    fills=_tweets(reactions=count("likes"), shares=count("reposts")),
    zone="UTC",
    escaped=True,
    links_replies=True,
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (GRAILBIRD, ARCHIVE)
