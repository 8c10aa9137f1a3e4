"""TikTok Studio: content, overview and follower history; headers in English, dates also in Spanish, without year."""

from __future__ import annotations

from metrics.exports.layout import (
    Daily,
    Fill,
    Layout,
    Seen,
    constant,
    count,
    ident,
    known,
    link,
    part,
    stamp,
    text,
)  # fmt: skip
from metrics.model import Text

SOURCE = "TikTok Studio > Analytics > Download data"
CONTENT = Layout(
    id="tiktok_content",
    name=Text(es="TikTok Studio: contenido", en="TikTok Studio: content"),
    platform="tiktok",
    seen=(
        Seen(
            "R",
            SOURCE,
            "2026-02",
            ("Time", "Video title", "Video link", "Post time", "Total likes", "Total comments", "Total shares",
             "Total views"),
        ),
        Seen(
            "C",
            SOURCE,
            "2026",
            ("Video title", "Video link", "Post time", "Total likes", "Total comments", "Total shares", "Total views",
             "Total play time", "Average watch time", "Watched full video", "Add to favorites"),
        ),
    ),
    columns={
        "title": ("Video title",),
        "link": ("Video link",),
        "time": ("Post time",),
        "likes": ("Total likes",),
        "comments": ("Total comments",),
        "shares": ("Total shares",),
        "views": ("Total views",),
        **known("Time", "Total play time", "Average watch time", "Watched full video", "Add to favorites"),
    },
    required=("link", "title", "time", "comments"),
    fills=(
        Fill(
            "posts",
            {
                "post_id": ident("link", link="link", pattern=r"/(?:video|photo)/(\d+)"),
                "published_at": stamp("time"),
                "network": constant("tiktok"),
                "account": part(link=r"tiktok\.com/@([^/?]+)"),
                "text": text("title"),
                "format": constant("video"),
                "impressions": count("views"),
                "reactions": count("likes"),
                "comments": count("comments"),
                "shares": count("shares"),
                "url": link("link"),
            },
        ),
    ),
    anchor=("link", "https://www.tiktok.com/"),
    cannot=Text(
        es="TikTok cuenta los comentarios de cada vídeo, pero no los exporta, y escribe las fechas sin año.",
        en="TikTok counts the comments of each video but does not export them, and writes dates without a year.",
    ),
)  # fmt: skip

OVERVIEW = Layout(
    id="tiktok_overview",
    name=Text(es="TikTok Studio: resumen diario", en="TikTok Studio: overview by day"),
    platform="tiktok",
    seen=(
        Seen("R", SOURCE, "2026-02", ("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")),
    ),
    columns={
        "day": ("Date",),
        "views": ("Video Views",),
        "visits": ("Profile Views",),
        "likes": ("Likes",),
        "comments": ("Comments",),
        "shares": ("Shares",),
    },
    required=("day", "views", "visits"),
    fills=(
        Daily(
            "tiktok",
            "day",
            {
                "video_views": ("views",),
                "profile_visits": ("visits",),
                "reactions": ("likes",),
                "comments": ("comments",),
                "shares": ("shares",),
            },
        ),
    ),
)  # fmt: skip

FOLLOWERS = Layout(
    id="tiktok_followers",
    name=Text(es="TikTok Studio: seguidores por día", en="TikTok Studio: followers by day"),
    platform="tiktok",
    seen=(Seen("R", SOURCE, "2026-02", ("Date", "Followers", "Difference in followers from previous day")),),
    columns={
        "day": ("Date",),
        "followers": ("Followers",),
        # Gained less lost, so neither of the two: it follows from the stock.
        "difference": ("Difference in followers from previous day",),
    },
    required=("day", "followers", "difference"),
    fills=(Daily("tiktok", "day", {"followers": ("followers",)}),),
)

LAYOUTS = (CONTENT, OVERVIEW, FOLLOWERS)
