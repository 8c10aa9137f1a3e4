"""Later: posts whose network only their link tells."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, known, stamp
from metrics.exports.networks import network
from metrics.exports.suites import CANNOT, FIXTURE, by_link, posts
from metrics.model import Text

LATER = Layout(
    id="later_posts",
    name=Text(es="Later: publicaciones", en="Later: posts"),
    platform="later",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-04",
            (
                "Posted At", "Caption", "Media Type", "Post URL", "Impressions", "Reach", "Likes", "Comments",
                "Saves", "Shares", "Video Views",
            ),
        ),
    ),
    columns={
        "time": ("Posted At",),
        "text": ("Caption",),
        "type": ("Media Type",),
        "link": ("Post URL",),
        "impressions": ("Impressions",),
        "reach": ("Reach",),
        "reactions": ("Likes",),
        "comments": ("Comments",),
        "shares": ("Shares",),
        **known("Saves", "Video Views"),
    },
    required=("time", "text", "link"),
    fills=(posts(stamp("time"), by_link("time", "text"), network(link="link", other="?")),),
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (LATER,)
