"""Freshdesk and Freshservice: tickets with the columns that a person chose."""

from __future__ import annotations

from metrics.exports.layout import Condition, Layout, Seen, ident, known, label, later, stamp
from metrics.exports.tickets import CANNOT, CHANNELS, NETWORKS, both
from metrics.model import Text

FRESHDESK = Layout(
    id="freshdesk_tickets",
    name=Text(es="Freshdesk: consultas", en="Freshdesk: tickets"),
    platform="freshdesk",
    seen=(
        Seen(
            "C",
            "Freshdesk > Tickets > Export, and Freshservice with other capitals",
            "2023",
            (
                "Ticket ID", "Subject", "Description", "Status", "Priority", "Source", "Type", "Agent", "Group",
                "Created time", "Due by Time", "Resolved time", "Closed time", "Last update time",
                "Initial response time", "Time tracked", "First response time (in hrs)", "Resolution time (in hrs)",
                "Agent interactions", "Customer interactions", "Resolution status", "First response status", "Tags",
                "Survey results", "Product",
            ),
        ),
    ),
    columns={
        "id": ("Ticket ID",),
        "subject": ("Subject",),
        "text": ("Description",),
        "status": ("Status",),
        "source": ("Source",),
        "created": ("Created time",),
        "answered": ("Initial response time",),
        "hours": ("First response time (in hrs)",),
        "tags": ("Tags",),
        "contact": ("Contact ID", "Requester ID"),
        **known("Priority", "Type", "Agent", "Group", "Due by Time", "Resolved time", "Closed time"),
        **known("Last update time", "Time tracked", "Resolution time (in hrs)", "Agent interactions"),
        **known("Customer interactions", "Resolution status", "First response status", "Survey results", "Product"),
    },
    required=("id", "created", "status", "source"),
    either=("answered", "hours"),
    fills=both(
        stamp("created"),
        later("created", answered="stamp", hours="clock"),
        channel=label("source", CHANNELS),
        network=label("source", NETWORKS, other="?"),
        author=ident("contact"),
    ),
    aside=(
        ("deleted_ticket", Condition("status", "is", ("deleted",))),
        ("spam_ticket", Condition("status", "is", ("spam",))),
        ("spam_ticket", Condition("tags", "has", ("spam",))),
        ("outbound_ticket", Condition("source", "is", ("outbound email",))),
    ),
    links_replies=True,
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (FRESHDESK,)
