"""Exports of X (Twitter): the old post activity, and the posts and the overview of account analytics."""

from __future__ import annotations

from metrics.exports import x_headers
from metrics.exports.layout import (
    Cell,
    Condition,
    Daily,
    Fill,
    Layout,
    constant,
    count,
    ident,
    known,
    link,
    part,
    stamp,
    text,
    unseen,
)
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
READ = (
    "Tweet id",
    "Tweet permalink",
    "Tweet text",
    "time",
    "impressions",
    "likes",
    "replies",
    "retweets",
    "url clicks",
)
POST_ACTIVITY = Layout(
    id="x_post_activity",
    name=Text(es="X (Twitter): actividad de los tuits, hasta 2023", en="X (Twitter): post activity, until 2023"),
    platform="x",
    seen=x_headers.POST_ACTIVITY,
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
        **known(*(name for name in x_headers.OLD if name not in READ)),
        **known(*x_headers.PROMOTED, "promoted favorites"),
    },
    required=("id", "text", "time", "impressions"),
    fills=_both(NUMBERS),
    zone="UTC",
    escaped=True,
    cannot=CANNOT,
)

CONTENT = Layout(
    id="x_content",
    name=Text(es="X: contenido de la cuenta, desde 2024", en="X: account content, since 2024"),
    platform="x",
    seen=x_headers.CONTENT,
    columns={
        "id": ("Post id", "ID del post"),
        "time": ("Date", "Fecha"),
        "text": ("Post text", "Texto del post"),
        "link": ("Post Link", "Link", "Postear enlace"),
        "impressions": ("Impressions", "Impresiones"),
        "likes": ("Likes", "Me gusta"),
        "replies": ("Replies", "Respuestas"),
        "reposts": ("Reposts",),
        "url_clicks": ("Url clicks", "Clics en URL"),
        "share_button": ("Share", "Shares"),
        **known("Engagements", "Bookmarks", "New follows", "Profile visits", "Detail expands"),
        **known("Hashtag clicks", "Permalink clicks", "Interacciones"),
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
    seen=x_headers.OVERVIEW,
    columns={
        "day": ("Date",),
        "impressions": ("Impressions", "Impresiones"),
        "likes": ("Likes", "Me gusta"),
        "engagements": ("Engagements", "Interacciones"),
        "bookmarks": ("Bookmarks", "Guardados"),
        "gained": ("New follows", "Nuevos seguidores"),
        "lost": ("Unfollows", "Dejar de seguir"),
        "replies": ("Replies", "Respuestas"),
        "reposts": ("Reposts",),
        "visits": ("Profile visits", "Visitas del perfil"),
        "published": ("Create Post", "Crear post"),
        "video_views": ("Video views",),
        **known("Shares", "Media views"),
    },
    required=("day", "impressions", "gained", "published"),
    fills=(Daily("x", "day", OVERVIEW_MEASURES),),
)

LAYOUTS = (POST_ACTIVITY, CONTENT, OVERVIEW)
