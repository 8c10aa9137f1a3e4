"""Firstup (Dynamic Signal): daily summary of what employees shared outside and did inside."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, known
from metrics.model import Text

OUTSIDE = {
    "shares": ("shares",),
    "impressions": ("impressions",),
    "clicks": ("clicks",),
    "reactions": ("reactions",),
    "comments": ("comments",),
}
INSIDE = {"internal_messages": ("member_comments",), "internal_reactions": ("member_likes",)}
SUMMARY = Layout(
    id="firstup_summary",
    name=Text(es="Firstup (Dynamic Signal): resumen diario", en="Firstup (Dynamic Signal): daily summary"),
    platform="firstup",
    seen=(
        Seen(
            "D",
            "support.dynamicsignal.com 4415592313367 and 4415596587799",
            "2022",
            (
                "Date", "Post Views", "Shares", "Impressions", "Clicks", "Conversions", "Total Reactions", "Likes",
                "Comments", "Re-shares", "Points Subtotal", "Member Actions", "Member Likes", "Member Comments",
                "Member Shares", "EMV",
            ),
        ),
    ),
    columns={
        "day": ("Date",),
        "shares": ("Shares",),
        "impressions": ("Impressions",),
        "clicks": ("Clicks",),
        # Likes of the shared posts outside; Total Reactions adds comments and re-shares to them.
        "reactions": ("Likes",),
        "comments": ("Comments",),
        "member_likes": ("Member Likes",),
        "member_comments": ("Member Comments",),
        **known("Post Views", "Conversions", "Total Reactions", "Re-shares", "Points Subtotal", "Member Actions"),
        **known("Member Shares", "EMV"),
    },
    required=("day", "shares", "member_likes", "member_comments"),
    fills=(Daily("employee_advocacy", "day", OUTSIDE), Daily("employee_advocacy", "day", INSIDE, "internal")),
    cannot=Text(
        es="Suma todas las redes y a todas las personas de un día: no se sabe quién compartió ni en qué red.",
        en="It adds up all networks and all people of a day: who shared, and on which network, cannot be known.",
    ),
)  # fmt: skip

LAYOUTS = (SUMMARY,)
