"""Viva Engage (Yammer), network export: messages as internal posts and answers; users and groups are not kept."""

from __future__ import annotations

from metrics.exports.layout import (
    Cell,
    Condition,
    Fill,
    Layout,
    Seen,
    compared,
    ident,
    known,
    stamp,
    text,
)
from metrics.model import Text

WHERE = "Viva Engage > Network admin > Export network data"
STARTS = (Condition("parent", "empty"),)

MESSAGES = Layout(
    id="viva_engage_messages",
    name=Text(es="Viva Engage (Yammer): mensajes de la red", en="Viva Engage (Yammer): messages of the network"),
    platform="viva_engage",
    seen=(
        Seen(
            "C",
            f"{WHERE}, Messages.csv",
            "2021-2026",
            ("id", "replied_to_id", "thread_id", "group_id", "participants", "in_private_conversation", "sender_id",
             "body", "attachments", "created_at", "deleted_at", "message_type", "closed"),
        ),
    ),
    columns={
        "id": ("id",),
        "parent": ("replied_to_id",),
        "thread": ("thread_id",),
        "group": ("group_id",),
        "group_name": ("group_name",),
        "private": ("in_private_conversation",),
        "sender": ("sender_id",),
        "body": ("body",),
        "time": ("created_at",),
        "deleted": ("deleted_at",),
        "type": ("message_type",),
        **known("participants", "attachments", "closed", "parent_id", "conversation_id", "in_private_group"),
        **known("sender_type", "sender_name", "sender_email", "api_url", "deleted_by_id", "deleted_by_type"),
        **known("group_id_type", "network_id", "title", "scheduled_publish_at"),
    },
    required=("id", "parent", "thread", "private", "sender", "body", "time", "deleted"),
    fills=(
        Fill(
            "internal_posts",
            {
                "post_id": ident("id"),
                "author_id": ident("sender"),
                "published_at": stamp("time"),
                "topic": text("group_name", "group"),
                "text": Cell("body", ("body",)),
            },
            when=STARTS,
        ),
        Fill(
            "internal_interactions",
            {
                "interaction_id": ident("id"),
                "post_id": ident("thread"),
                "actor_id": ident("sender"),
                "occurred_at": stamp("time"),
                "kind": compared("parent", "thread", same="comment", else_="reply"),
            },
            unless=STARTS,
        ),
    ),
    zone="UTC",
    aside=(
        ("private_conversation", Condition("private", "is", ("true", "1"))),
        ("deleted", Condition("deleted", "filled")),
        ("system_message", Condition("type", "is", ("system",))),
    ),
    links_replies=True,
    cannot=Text(
        es="De los mensajes se guarda quién contesta a quién, con nombres cifrados. No trae reacciones ni lecturas.",
        en="Of the messages it is kept who answers whom, with names encrypted. It tells neither reactions nor views.",
    ),
)  # fmt: skip

USERS = Layout(
    id="viva_engage_users",
    name=Text(es="Viva Engage (Yammer): personas de la red", en="Viva Engage (Yammer): people of the network"),
    platform="viva_engage",
    seen=(
        Seen(
            "C",
            f"{WHERE}, Users.csv",
            "2021-2026",
            ("id", "email", "name", "job_title", "location", "department", "joined_at", "suspended_at", "deleted_at",
             "guid", "state", "user_cover_image_url"),
        ),
    ),
    columns=known("id", "email", "name", "job_title", "location", "department", "joined_at", "suspended_at",
                  "deleted_at", "guid", "state", "user_cover_image_url"),
    required=("id", "email", "name", "department", "joined_at"),
    unused=Text(
        es="Son todas las personas de la red, no sus embajadores: contarlas como tales falsearía el programa. Sus nombres y correos no se guardan.",  # noqa: E501
        en="These are all people of the network, not your ambassadors: counting them as such would distort the programme. Their names and e-mails are not kept.",  # noqa: E501
    ),
)  # fmt: skip

GROUPS = Layout(
    id="viva_engage_groups",
    name=Text(es="Viva Engage (Yammer): comunidades", en="Viva Engage (Yammer): communities"),
    platform="viva_engage",
    seen=(Seen("C", f"{WHERE}, Groups.csv", "2021-2026", ("id", "name", "description")),),
    columns=known("id", "name", "description", "private", "moderated", "api_url", "created_at", "deleted_at"),
    required=("id", "name", "description"),
    stems=("groups",),
    unused=Text(
        es="Solo describe las comunidades; los mensajes ya dicen en cuál se escribieron.",
        en="It only describes the communities; the messages already tell where they were written.",
    ),
)

LAYOUTS = (MESSAGES, USERS, GROUPS)
