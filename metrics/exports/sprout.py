"""Sprout Social: post performance, and the daily totals of profile performance."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, ident, known, stamp, text
from metrics.exports.networks import NATIVE, network
from metrics.exports.suites import CANNOT, FIXTURE, posts
from metrics.model import Text

POSTS = Layout(
    id="sprout_posts",
    name=Text(es="Sprout Social: rendimiento de las publicaciones", en="Sprout Social: post performance"),
    platform="sprout",
    seen=(
        Seen(
            "F",
            f"{FIXTURE}; the report is described in support.sproutsocial.com 360052331251",
            "2024-03",
            (
                "Date", "Post ID", "Network", "Post Type", "Content Type", "Profile", "Sent by", "Link", "Post",
                "Impressions", "Reach", "Engagements", "Engagement Rate (per Impression)", "Reactions", "Comments",
                "Shares", "Saves", "Post Link Clicks", "Video Views",
            ),
        ),
    ),
    columns={
        "time": ("Date",),
        "id": ("Post ID",),
        "network": ("Network",),
        "type": ("Content Type",),
        "profile": ("Profile",),
        "sent_by": ("Sent by",),
        "link": ("Link",),
        "text": ("Post",),
        "impressions": ("Impressions",),
        "reach": ("Reach",),
        "reactions": ("Reactions",),
        "comments": ("Comments",),
        "shares": ("Shares",),
        "clicks": ("Post Link Clicks",),
        **known("Post Type", "Engagements", "Engagement Rate (per Impression)", "Saves", "Video Views"),
    },
    required=("time", "id", "network", "profile", "text"),
    fills=(
        posts(
            stamp("time"), ident("id", link="link", pattern=NATIVE), network("network"), account=text("profile")
        ),
    ),
    key="time",
    cannot=CANNOT,
)  # fmt: skip

PROFILES = Layout(
    id="sprout_profiles",
    name=Text(es="Sprout Social: rendimiento de los perfiles por día", en="Sprout Social: profile performance by day"),
    platform="sprout",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-03",
            (
                "Date", "Profile", "Network", "Audience", "Net Audience Growth", "Audience Gained", "Audience Lost",
                "Impressions", "Engagements", "Post Link Clicks", "Published Posts",
            ),
        ),
    ),
    columns={
        "day": ("Date",),
        "profile": ("Profile",),
        "network": ("Network",),
        "followers": ("Audience",),
        "gained": ("Audience Gained",),
        "lost": ("Audience Lost",),
        "impressions": ("Impressions",),
        "engagements": ("Engagements",),
        "clicks": ("Post Link Clicks",),
        "published": ("Published Posts",),
        # Gained less lost: it follows from the two.
        **known("Net Audience Growth"),
    },
    required=("day", "profile", "network", "followers"),
    fills=(
        Daily(
            network("network"),
            "day",
            {
                "followers": ("followers",),
                "followers_gained": ("gained",),
                "followers_lost": ("lost",),
                "impressions": ("impressions",),
                "engagements": ("engagements",),
                "clicks": ("clicks",),
                "posts_published": ("published",),
            },
            # The same name may stand on several networks: both tell the account.
            account=text("profile"),
        ),
    ),
)  # fmt: skip

LAYOUTS = (POSTS, PROFILES)
