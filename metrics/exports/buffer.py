"""Buffer: the posts of its analysis, whose links stand for the ids that it does not give."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, known, stamp
from metrics.exports.networks import network
from metrics.exports.suites import CANNOT, FIXTURE, by_link, posts
from metrics.model import Text

BUFFER = Layout(
    id="buffer_posts",
    name=Text(es="Buffer: publicaciones", en="Buffer: posts"),
    platform="buffer",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-04",
            (
                "Date", "Update", "Service", "Service Link", "Type", "Impressions", "Reach", "Engagements", "Likes",
                "Comments", "Shares", "Clicks",
            ),
        ),
    ),
    columns={
        "time": ("Date",),
        "text": ("Update",),
        "network": ("Service",),
        "link": ("Service Link",),
        "type": ("Type",),
        "impressions": ("Impressions",),
        "reach": ("Reach",),
        "reactions": ("Likes",),
        "comments": ("Comments",),
        "shares": ("Shares",),
        "clicks": ("Clicks",),
        **known("Engagements"),
    },
    required=("time", "text", "network", "link"),
    fills=(posts(stamp("time"), by_link("time", "text", "network"), network("network")),),
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (BUFFER,)
