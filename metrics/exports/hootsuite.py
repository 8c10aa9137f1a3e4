"""Hootsuite: post performance of several networks in one file, and the on-demand exports of its inbox."""

from __future__ import annotations

from metrics.exports.layout import Fill, Layout, Seen, ident, known, label, link, stamp, text
from metrics.exports.networks import NATIVE, network
from metrics.exports.suites import CANNOT, FIXTURE, posts
from metrics.model import Text

POSTS = Layout(
    id="hootsuite_posts",
    name=Text(es="Hootsuite: rendimiento de las publicaciones", en="Hootsuite: post performance"),
    platform="hootsuite",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-03",
            (
                "Date (GMT)", "Post ID", "Post Message", "Post Permalink", "Post Type", "Social Network",
                "Impressions", "Reach", "Engagement", "Likes", "Comments", "Shares", "Post Link Clicks",
                "Video Views",
            ),
        ),
    ),
    columns={
        "time": ("Date (GMT)",),
        "id": ("Post ID",),
        "text": ("Post Message",),
        "link": ("Post Permalink",),
        "type": ("Post Type",),
        "network": ("Social Network",),
        "impressions": ("Impressions",),
        "reach": ("Reach",),
        "reactions": ("Likes", "Reactions"),
        "comments": ("Comments",),
        "shares": ("Shares",),
        "clicks": ("Post Link Clicks",),
        **known("Engagement", "Video Views"),
    },
    required=("time", "id", "text", "network"),
    fills=(posts(stamp("time"), ident("id", link="link", pattern=NATIVE), network("network")),),
    zone="UTC",
    key="time",
    cannot=CANNOT,
)  # fmt: skip

INBOX_HELP = "help.hootsuite.com, Create Inbox 2.0 data exports (5407290386843)"
CONVERSATIONS = Layout(
    id="hootsuite_inbox_conversations",
    name=Text(es="Hootsuite: conversaciones de la bandeja de entrada", en="Hootsuite: inbox conversations"),
    platform="hootsuite",
    seen=(
        Seen(
            "D",
            INBOX_HELP,
            "2023-03",
            (
                "Conversation ID", "Medium", "Channel", "Channel Display Name", "Contact Profile ID",
                "Contact Primary Identifier", "Contact Secondary Identifier", "Created at",
                "Last Status Change Agent ID",
            ),
        ),
    ),
    columns={
        "conversation": ("Conversation ID",),
        "medium": ("Medium",),
        "created": ("Created at",),
        "changed_by": ("Last Status Change Agent ID",),
        **known("Channel", "Channel Display Name", "Contact Profile ID", "Contact Primary Identifier"),
        **known("Contact Secondary Identifier"),
    },
    required=("conversation", "medium", "created", "changed_by"),
    unused=Text(
        es="Dice cuándo empezó cada conversación, pero no cuándo se contestó. En la misma pantalla de Hootsuite elija el tipo «Messages» y suba ese fichero.",  # noqa: E501
        en="It tells when each conversation began but not when it was answered. On the same screen of Hootsuite choose the type “Messages” and upload that file.",  # noqa: E501
    ),
)  # fmt: skip

MESSAGES = Layout(
    id="hootsuite_inbox_messages",
    name=Text(es="Hootsuite: mensajes de la bandeja de entrada", en="Hootsuite: inbox messages"),
    platform="hootsuite",
    seen=(
        Seen(
            "M",
            f"{INBOX_HELP}; only Conversation ID, Medium and the columns of the channel and contact are documented",
            "2023-03",
            (
                "Message ID", "Conversation ID", "Medium", "Channel", "Channel Display Name", "Contact Profile ID",
                "Agent ID", "Created at", "Direction", "Content",
            ),
        ),
    ),
    columns={
        "id": ("Message ID",),
        "conversation": ("Conversation ID",),
        "medium": ("Medium",),
        "account": ("Channel Display Name",),
        "contact": ("Contact Profile ID",),
        "time": ("Created at",),
        "direction": ("Direction", "Message Direction"),
        "text": ("Content", "Message Content", "Message"),
        "link": ("Permalink",),
        **known("Channel", "Agent ID", "Contact Primary Identifier", "Contact Secondary Identifier"),
    },
    required=("id", "conversation", "time", "direction"),
    fills=(
        Fill(
            "messages",
            {
                "message_id": ident("id"),
                "created_at": stamp("time"),
                "direction": label("direction", {"inbound": "in", "in": "in", "outbound": "out", "out": "out"}),
                "thread_id": ident("conversation"),
                "network": network("medium"),
                "account": text("account"),
                "text": text("text"),
                "url": link("link"),
            },
        ),
    ),
    links_replies=True,
    cannot=Text(
        es="No dice si cada mensaje era un comentario o un privado, ni cuál de varios clientes de un hilo lo escribió: cada conversación cuenta como de una persona.",  # noqa: E501
        en="It does not tell whether a message was a comment or private, nor which of several customers of a thread wrote it: each conversation counts as one person's.",  # noqa: E501
    ),
)  # fmt: skip

LAYOUTS = (POSTS, CONVERSATIONS, MESSAGES)
