"""Agorapulse: posts with their day and their hour in two columns, days first."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, timed
from metrics.exports.networks import network
from metrics.exports.suites import CANNOT, FIXTURE, by_link, posts
from metrics.model import Text

AGORAPULSE = Layout(
    id="agorapulse_posts",
    name=Text(es="Agorapulse: publicaciones", en="Agorapulse: posts"),
    platform="agorapulse",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-04",
            (
                "Publishing date", "Publishing time", "Message", "Link", "Impressions", "Reach", "Reactions",
                "Comments", "Shares", "Clicks",
            ),
        ),
    ),
    columns={
        "day": ("Publishing date",),
        "hour": ("Publishing time",),
        "text": ("Message",),
        "link": ("Link",),
        "impressions": ("Impressions",),
        "reach": ("Reach",),
        "reactions": ("Reactions",),
        "comments": ("Comments",),
        "shares": ("Shares",),
        "clicks": ("Clicks",),
    },
    required=("day", "hour", "text", "link"),
    fills=(posts(timed("day", "hour"), by_link("day", "hour", "text"), network(link="link", other="?")),),
    dates="dmy",
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (AGORAPULSE,)
