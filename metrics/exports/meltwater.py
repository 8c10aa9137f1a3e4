"""Meltwater: mentions of press and networks, a text of tabs in UTF-16 that calls itself .csv."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, count, ident, known, label, link, stamp, text
from metrics.exports.listening import CANNOT, SENTIMENTS, mentions
from metrics.exports.networks import network
from metrics.model import Text

MELTWATER = Layout(
    id="meltwater_mentions",
    name=Text(es="Meltwater: menciones", en="Meltwater: mentions"),
    platform="meltwater",
    seen=(
        Seen(
            "C",
            "Meltwater > Explore > Export; the form of 2025 adds Earned Traffic, Hashtags, Views and others",
            "2021",
            (
                "Date", "Headline", "URL", "Opening Text", "Hit Sentence", "Source", "Influencer", "Country",
                "Subregion", "Language", "Reach", "Desktop Reach", "Mobile Reach", "Twitter Social Echo",
                "Facebook Social Echo", "Reddit Social Echo", "National Viewership", "Engagement", "AVE", "Sentiment",
                "Key Phrases", "Input Name", "Keywords", "Twitter Authority", "Tweet Id", "Twitter Id",
                "Twitter Client", "Twitter Screen Name", "User Profile Url", "Twitter Bio", "Twitter Followers",
                "Twitter Following", "Alternate Date Format", "Time", "State", "City", "Document Tags",
            ),
        ),
    ),
    columns={
        "url": ("URL",),
        "time": ("Date",),
        "headline": ("Headline",),
        "opening": ("Opening Text",),
        "hit": ("Hit Sentence",),
        "source": ("Source",),
        "influencer": ("Influencer",),
        "screen_name": ("Twitter Screen Name",),
        "sentiment": ("Sentiment",),
        "tweet": ("Tweet Id",),
        "keywords": ("Keywords",),
        "views": ("Views",),
        **known("Country", "Subregion", "Language", "Reach", "Desktop Reach", "Mobile Reach", "Twitter Social Echo"),
        **known("Facebook Social Echo", "Reddit Social Echo", "National Viewership", "Engagement", "AVE"),
        **known("Key Phrases", "Input Name", "Twitter Authority", "Twitter Id", "Twitter Client", "User Profile Url"),
        **known("Twitter Bio", "Twitter Followers", "Twitter Following", "Alternate Date Format", "Time", "State"),
        **known("City", "Document Tags", "Earned Traffic", "Hashtags", "Estimated Views", "Custom Categories"),
    },
    required=("url", "time", "hit", "source", "sentiment"),
    fills=(
        mentions(
            ident("tweet", "url", link="url", pattern="(.+)"),
            stamp("time"),
            network=network("source", link="url", other="web"),
            author_id=ident("screen_name", "influencer"),
            text=text("hit", "opening", "headline"),
            sentiment=label("sentiment", SENTIMENTS, other="?"),
            impressions=count("views"),
            url=link("url"),
        ),
    ),
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (MELTWATER,)
