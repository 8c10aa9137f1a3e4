"""Customer Support on Twitter (twcs.csv): a public data set of tweets with authors and reply links."""

from __future__ import annotations

from metrics.exports.layout import (
    Condition,
    Fill,
    Layout,
    Seen,
    constant,
    ident,
    label,
    part,
    post_of,
    stamp,
    text,
)  # fmt: skip
from metrics.model import Text

# A tweet of a brand that answers nobody is spoken to everybody: a post.
BROADCAST = (Condition("inbound", "is", ("false", "0")), Condition("parent", "empty"))
# Customers' names are numbers here, so the first name that is none is the brand's.
BRAND = part(author=r"^([A-Za-z_]\w*)$", text=r"@([A-Za-z_]\w*)")

TWCS = Layout(
    id="twcs",
    name=Text(es="Atención al cliente en Twitter (twcs)", en="Customer Support on Twitter (twcs)"),
    platform="x",
    seen=(
        Seen(
            "R",
            "Kaggle, thoughtvector/customer-support-on-twitter",
            "2017",
            tuple(
                [
                    "tweet_id",
                    "author_id",
                    "inbound",
                    "created_at",
                    "text",
                    "response_tweet_id",
                    "in_response_to_tweet_id",
                ]
            ),
        ),
    ),
    columns={
        "id": ("tweet_id",),
        "author": ("author_id",),
        "inbound": ("inbound",),
        "time": ("created_at",),
        "text": ("text",),
        "answers": ("response_tweet_id",),
        "parent": ("in_response_to_tweet_id",),
    },
    required=("id", "author", "inbound", "time", "text", "parent"),
    fills=(
        Fill(
            "messages",
            {
                "message_id": ident("id"),
                "created_at": stamp("time"),
                "direction": label("inbound", {"true": "in", "1": "in", "false": "out", "0": "out"}),
                "author_id": ident("author"),
                "in_reply_to": ident("parent"),
                "post_id": post_of("parent", "id"),
                "network": constant("x"),
                "account": BRAND,
                "text": text("text"),
            },
            unless=BROADCAST,
        ),
        Fill(
            "posts",
            {
                "post_id": ident("id"),
                "published_at": stamp("time"),
                "network": constant("x"),
                "account": BRAND,
                "text": text("text"),
            },
            when=BROADCAST,
        ),
    ),
    zone="UTC",
    escaped=True,
    links_replies=True,
)

LAYOUTS = (TWCS,)
