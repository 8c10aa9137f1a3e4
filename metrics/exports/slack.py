"""Slack: the overview of a workspace, one row a day."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, known
from metrics.model import Text

HEADER = (
    "Date", "Total enabled membership", "Enabled full members", "Enabled guests", "Daily active members",
    "Daily members posting messages", "Weekly active members", "Weekly members posting messages",
    "Messages in public channels", "Messages in private channels", "Messages in shared channels", "Messages in DMs",
    "Percentage of messages, public channels", "Percentage of messages, private channels",
    "Percentage of messages, DMs", "Percentage of views, public channels", "Percentage of views, private channels",
    "Percentage of views, DMs", "Total full members", "Total guests", "Total claimed full members",
    "Total claimed guests", "Total members", "Total claimed members", "Name", "Public channels, single-workspace",
    "Messages posted",
)  # fmt: skip
READ = {
    "day": ("Date",),
    "members": ("Total enabled membership",),
    "active": ("Daily active members",),
    "posting": ("Daily members posting messages",),
    "public": ("Messages in public channels",),
    "private": ("Messages in private channels",),
    "direct": ("Messages in DMs",),
}
TAKEN = {name for names in READ.values() for name in names}

OVERVIEW = Layout(
    id="slack_overview",
    name=Text(es="Slack: resumen del espacio de trabajo", en="Slack: workspace overview"),
    platform="slack",
    seen=(Seen("R", "Slack > Analytics > Overview > Export", "2024-04", HEADER),),
    columns={**READ, **known(*(name for name in HEADER if name not in TAKEN))},
    required=("day", "active", "posting", "public", "private", "direct"),
    fills=(
        Daily(
            "slack",
            "day",
            {
                "internal_members": ("members",),
                "internal_active_people": ("active",),
                "internal_posting_people": ("posting",),
            },
            scope="internal",
            # Messages in shared channels are counted among the public and the private ones already.
            sums={"internal_messages": ("public", "private", "direct")},
        ),
    ),
    dates="dmy",
    cannot=Text(
        es="Slack cuenta mensajes y personas por día, no quién contesta a quién. «Messages posted» se acumula desde el principio y no se usa.",  # noqa: E501
        en="Slack counts messages and people by day, not who answers whom. “Messages posted” adds up from the start and is not used.",  # noqa: E501
    ),
)

LAYOUTS = (OVERVIEW,)
