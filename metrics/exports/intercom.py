"""Intercom: conversations of a report with the moments of the question and of the first answer by a person."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, ident, known, label, later, stamp
from metrics.exports.tickets import CANNOT, CHANNELS, NETWORKS, both
from metrics.model import Text

INTERCOM = Layout(
    id="intercom_conversations",
    name=Text(es="Intercom: conversaciones", en="Intercom: conversations"),
    platform="intercom",
    seen=(
        Seen(
            "D",
            "intercom.com/help 6762778: the names of the metrics, not the header line",
            "2023",
            ("conversation_id", "first_contact_reply_at", "first_admin_reply_at", "first_close_at"),
        ),
        Seen(
            "M",
            "from memory of the screen of reports",
            "2024",
            (
                "Conversation ID", "Channel", "Conversation started at", "First teammate reply at",
                "First response time (seconds)", "Conversation state",
            ),
        ),
    ),
    columns={
        "id": ("Conversation ID", "conversation_id"),
        "created": ("first_contact_reply_at", "Conversation started at"),
        "answered": ("first_admin_reply_at", "First teammate reply at"),
        "seconds": ("First response time (seconds)",),
        "channel": ("Channel",),
        "contact": ("Contact ID", "contact_id", "User ID"),
        "subject": ("Title", "Conversation title"),
        "text": ("First message", "Message"),
        **known("first_close_at", "Conversation state"),
    },
    required=("id", "created"),
    either=("answered", "seconds"),
    fills=both(
        stamp("created"),
        later("created", answered="stamp", seconds="seconds"),
        channel=label("channel", CHANNELS),
        network=label("channel", NETWORKS, other="?"),
        author=ident("contact"),
    ),
    links_replies=True,
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (INTERCOM,)
