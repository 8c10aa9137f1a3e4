"""Brandwatch: the bulk download of mentions, in its form of 2026 and in older ones."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, count, ident, known, label, link, stamp, text
from metrics.exports.listening import CANNOT, SENTIMENTS, mentions
from metrics.exports.networks import network
from metrics.model import Text

BRANDWATCH = Layout(
    id="brandwatch_mentions",
    name=Text(es="Brandwatch: menciones", en="Brandwatch: mentions"),
    platform="brandwatch",
    seen=(
        Seen(
            "C",
            "Bulk Mentions Download, below six lines about the report; times in UTC as those lines say",
            "2026",
            (
                "Query Id", "Query Name", "Date", "Mention Id", "Resource Id", "Url", "Original Url", "Page Type",
                "Content Source Name", "Unified Source Name", "Language", "Sentiment", "Title", "Snippet",
                "Full Text", "Author", "Full Name", "Updated", "Added", "Likes", "Comments", "Shares", "Impressions",
                "X Author ID", "X Followers", "Hashtags", "Checked", "X Verified",
            ),
        ),
        Seen(
            "C",
            "Bulk Mentions Download, older form",
            "2020",
            (
                "Query Id", "Query Name", "Date", "Title", "Snippet", "Url", "Domain", "Sentiment", "Page Type",
                "Language", "Country Code", "Full Text", "Author", "Twitter Retweets", "Twitter Reply to",
            ),
        ),
    ),
    columns={
        "url": ("Url",),
        "resource": ("Resource Id",),
        "time": ("Date",),
        "query": ("Query Id",),
        "page_type": ("Page Type",),
        "sentiment": ("Sentiment",),
        "title": ("Title",),
        "snippet": ("Snippet",),
        "full_text": ("Full Text",),
        "author": ("Author",),
        "likes": ("Likes",),
        "shares": ("Shares", "Twitter Retweets"),
        "impressions": ("Impressions",),
        **known("Query Name", "Mention Id", "Original Url", "Content Source Name", "Unified Source Name", "Domain"),
        **known("Language", "Country Code", "Full Name", "Updated", "Added", "Comments", "X Author ID"),
        **known("X Followers", "Hashtags", "Checked", "X Verified", "Twitter Reply to"),
    },
    required=("url", "time", "query", "page_type", "sentiment"),
    fills=(
        mentions(
            ident("resource", "url", link="url", pattern="(.+)"),
            stamp("time"),
            network=network("page_type", link="url"),
            author_id=ident("author"),
            text=text("full_text", "snippet", "title"),
            sentiment=label("sentiment", SENTIMENTS, other="?"),
            impressions=count("impressions"),
            reactions=count("likes"),
            shares=count("shares"),
            url=link("url"),
        ),
    ),
    zone="UTC",
    cut_at=50_000,
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (BRANDWATCH,)
