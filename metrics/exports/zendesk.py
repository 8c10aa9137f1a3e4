"""Zendesk: tickets of a view, with the minutes to their first answer."""

from __future__ import annotations

from metrics.exports.layout import Condition, Layout, Seen, ident, known, label, later, stamp
from metrics.exports.tickets import CANNOT, CHANNELS, NETWORKS, both
from metrics.model import Text

ZENDESK = Layout(
    id="zendesk_tickets",
    name=Text(es="Zendesk: consultas", en="Zendesk: tickets"),
    platform="zendesk",
    seen=(
        Seen(
            "C",
            "Zendesk export of tickets (the first columns, before Id, are from memory and not listed)",
            "2022",
            (
                "Id", "Requester", "Requester id", "Submitter", "Assignee", "Group", "Subject", "Tags", "Status",
                "Priority", "Via", "Ticket type", "Created at", "Updated at", "Assigned at", "Organization",
                "Due date", "Initially assigned at", "Solved at", "Resolution time", "Satisfaction Score",
                "Group stations", "Assignee stations", "Reopens", "Replies", "First reply time in minutes",
                "First reply time in minutes within business hours", "First resolution time in minutes",
                "Full resolution time in minutes", "Agent wait time in minutes", "Requester wait time in minutes",
            ),
        ),
    ),
    columns={
        "id": ("Id", "Ticket ID"),
        "subject": ("Subject",),
        "tags": ("Tags",),
        "status": ("Status",),
        "via": ("Via",),
        "created": ("Created at",),
        "contact": ("Requester id",),
        "minutes": ("First reply time in minutes", "First reply time (min)", "First reply time (in minutes)"),
        **known("Summation column", "Requester", "Requester external id", "Requester email", "Requester domain"),
        **known("Submitter", "Assignee", "Group", "Priority", "Ticket type", "Updated at", "Assigned at"),
        **known("Organization", "Due date", "Initially assigned at", "Solved at", "Resolution time"),
        **known("Satisfaction Score", "Group stations", "Assignee stations", "Reopens", "Replies"),
        # Minutes of opening hours only: those are worked out here from the hours of the settings.
        **known("First reply time in minutes within business hours", "First resolution time in minutes"),
        **known("Full resolution time in minutes", "Agent wait time in minutes", "Requester wait time in minutes"),
    },
    required=("id", "status", "via", "created", "minutes"),
    fills=both(
        stamp("created"),
        later("created", minutes="minutes"),
        channel=label("via", CHANNELS),
        network=label("via", NETWORKS, other="?"),
        author=ident("contact"),
    ),
    aside=(
        ("deleted_ticket", Condition("status", "is", ("deleted",))),
        ("spam_ticket", Condition("status", "is", ("suspended", "spam"))),
        ("spam_ticket", Condition("tags", "has", ("spam",))),
        ("merged_ticket", Condition("tags", "has", ("closed_by_merge",))),
    ),
    links_replies=True,
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (ZENDESK,)
