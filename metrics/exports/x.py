"""Exports of X (Twitter): the old post activity, and the posts and the overview of account analytics."""

from __future__ import annotations

from metrics.exports.layout import (
    Cell,
    Condition,
    Daily,
    Fill,
    Layout,
    Seen,
    constant,
    count,
    ident,
    known,
    link,
    part,
    stamp,
    text,
    unseen,
)  # fmt: skip
from metrics.model import Text

STATUS = r"/status(?:es)?/(\d+)"
ACCOUNT = r"^(?i:https?)://(?:www\.|mobile\.)?(?i:twitter|x)\.com/([A-Za-z0-9_]{2,})/status"
ANSWER = (Condition("text", "starts", ("@",)),)
CANNOT = Text(
    es="Este fichero cuenta respuestas suyas y lo que recibió cada publicación, pero no trae los mensajes de los clientes: no se sabe qué quedó sin contestar.",  # noqa: E501
    en="This file tells your own answers and what each post received, but not the customers' messages: what was left unanswered cannot be known.",  # noqa: E501
)


def _both(numbers: dict[str, Cell]) -> tuple[Fill, Fill]:
    """Rows that start with @ answer somebody: they are messages; their reach and reactions stay with them."""
    shared = {"network": constant("x"), "account": part(link=ACCOUNT), "text": text("text"), "url": link("link")}
    own = ident("id", link="link", pattern=STATUS)
    answer = {
        "message_id": own,
        "created_at": stamp("time"),
        "direction": constant("out"),
        "in_reply_to": unseen("id", link="link", pattern=STATUS),
        **{name: cell for name, cell in numbers.items() if name in ("impressions", "reactions", "shares")},
    }
    return (
        Fill("posts", {"post_id": own, "published_at": stamp("time"), **shared, **numbers}, unless=ANSWER),
        Fill("messages", {**answer, **shared}, when=ANSWER),
    )


NUMBERS = {
    "impressions": count("impressions"),
    "reactions": count("likes"),
    "comments": count("replies"),
    "shares": count("reposts"),
    "clicks": count("url_clicks"),
}
PAID = [
    "impressions",
    "engagements",
    "engagement rate",
    "retweets",
    "replies",
    "likes",
    "favorites",
    "user profile clicks",
    "url clicks",
    "hashtag clicks",
    "detail expands",
    "permalink clicks",
    "app opens",
    "app installs",
    "follows",
    "email tweet",
    "dial phone",
    "media views",
    "media engagements",
]
OLD_HEADER = (
    "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,"
    "user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,"
    "email tweet,dial phone,media views,media engagements,"
    + ",".join(f"promoted {name}" for name in PAID if name != "favorites")
)

POST_ACTIVITY = Layout(
    id="x_post_activity",
    name=Text(es="X (Twitter): actividad de los tuits, hasta 2023", en="X (Twitter): post activity, until 2023"),
    platform="x",
    seen=(
        Seen("R", "analytics.twitter.com > Tweets > Export data > By Tweet", "2016-2022", tuple(OLD_HEADER.split(","))),
        Seen(
            "C",
            "analytics.twitter.com, favorites instead of likes",
            "2015",
            tuple(OLD_HEADER.replace("likes", "favorites").split(",")),
        ),
    ),
    columns={
        "id": ("Tweet id",),
        "link": ("Tweet permalink",),
        "text": ("Tweet text",),
        "time": ("time",),
        "impressions": ("impressions",),
        "likes": ("likes", "favorites"),
        "replies": ("replies",),
        "reposts": ("retweets",),
        "url_clicks": ("url clicks",),
        **known(
            *(n for n in PAID if n not in ("impressions", "likes", "favorites", "replies", "retweets", "url clicks"))
        ),
        **known(*(f"promoted {name}" for name in PAID)),
    },
    required=("id", "text", "time", "impressions"),
    fills=_both(NUMBERS),
    zone="UTC",
    escaped=True,
    cannot=CANNOT,
)

CONTENT_HEADER = (
    "Post id,Date,Post text,{link},Impressions,Likes,Engagements,Bookmarks,{share},New follows,Replies,Reposts,"
    "Profile visits,{rest}"
)
CONTENT = Layout(
    id="x_content",
    name=Text(es="X: contenido de la cuenta, desde 2024", en="X: account content, since 2024"),
    platform="x",
    seen=(
        Seen(
            "R",
            "x.com > Premium > Analytics > Content",
            "2024-11 to 2025-02",
            tuple(
                CONTENT_HEADER.format(
                    link="Link", share="Share", rest="Detail expands,Url clicks,Hashtag clicks,Permalink clicks"
                ).split(",")
            ),
        ),
        Seen(
            "C",
            "x.com > Premium > Analytics > Content",
            "2026",
            tuple(
                CONTENT_HEADER.format(
                    link="Post Link", share="Shares", rest="Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks"
                ).split(",")
            ),
        ),
    ),
    columns={
        "id": ("Post id",),
        "time": ("Date",),
        "text": ("Post text",),
        "link": ("Post Link", "Link"),
        "impressions": ("Impressions",),
        "likes": ("Likes",),
        "replies": ("Replies",),
        "reposts": ("Reposts",),
        "url_clicks": ("Url clicks",),
        "share_button": ("Share", "Shares"),
        **known("Engagements", "Bookmarks", "New follows", "Profile visits", "Detail expands"),
        **known("Hashtag clicks", "Permalink clicks"),
    },
    required=("id", "time", "text", "impressions"),
    fills=_both(NUMBERS),
    escaped=True,
    cannot=CANNOT,
)

OVERVIEW_MEASURES = {
    "impressions": ("impressions",),
    "reactions": ("likes",),
    "engagements": ("engagements",),
    "saves": ("bookmarks",),
    "shares": ("reposts",),
    "comments": ("replies",),
    "followers_gained": ("gained",),
    "followers_lost": ("lost",),
    "profile_visits": ("visits",),
    "posts_published": ("published",),
    "video_views": ("video_views",),
}
OVERVIEW = Layout(
    id="x_overview",
    name=Text(es="X: resumen diario de la cuenta", en="X: account overview by day"),
    platform="x",
    seen=(
        Seen(
            "R",
            "x.com > Premium > Analytics > Overview",
            "2025-02",
            tuple(
                [
                    "Date",
                    "Impressions",
                    "Likes",
                    "Engagements",
                    "Bookmarks",
                    "Shares",
                    "New follows",
                    "Unfollows",
                    "Replies",
                    "Reposts",
                    "Profile visits",
                    "Create Post",
                    "Video views",
                    "Media views",
                ]
            ),
        ),
    ),
    columns={
        "day": ("Date",),
        "impressions": ("Impressions",),
        "likes": ("Likes",),
        "engagements": ("Engagements",),
        "bookmarks": ("Bookmarks",),
        "gained": ("New follows",),
        "lost": ("Unfollows",),
        "replies": ("Replies",),
        "reposts": ("Reposts",),
        "visits": ("Profile visits",),
        "published": ("Create Post",),
        "video_views": ("Video views",),
        **known("Shares", "Media views"),
    },
    required=("day", "impressions", "gained", "published"),
    fills=(Daily("x", "day", OVERVIEW_MEASURES),),
)

LAYOUTS = (POST_ACTIVITY, CONTENT, OVERVIEW)
