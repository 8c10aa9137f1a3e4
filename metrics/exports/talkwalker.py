"""Talkwalker: mentions under the dotted names of its interface, days first."""

from __future__ import annotations

from metrics.exports.layout import Cell, Layout, Seen, ident, known, link, stamp, text
from metrics.exports.listening import CANNOT, mentions
from metrics.exports.networks import SITE, SITES
from metrics.model import Text

# SOCIALMEDIA_TWITTER, ONLINENEWS_NEWSPAPER: the network, or the kind of press, is the first word that tells.
KIND = r"^(?i:SOCIALMEDIA_)?([A-Za-z]+)"
SOURCES = {"onlinenews": "news", "blog": "blog", "messageboard": "forum"}
TALKWALKER = Layout(
    id="talkwalker_mentions",
    name=Text(es="Talkwalker: menciones", en="Talkwalker: mentions"),
    platform="talkwalker",
    seen=(
        Seen(
            "C",
            "Talkwalker export of results; the author's or the source's name may be missing",
            "2023",
            (
                "url", "title", "content", "published", "lang", "source_type", "engagement", "reach", "word_count",
                "extra_author_attributes.name", "extra_author_attributes.short_name", "extra_source_attributes.name",
                "extra_source_attributes.world_data.country",
            ),
        ),
    ),
    columns={
        "url": ("url",),
        "title": ("title",),
        "text": ("content",),
        "time": ("published",),
        "source_type": ("source_type",),
        "short_name": ("extra_author_attributes.short_name",),
        "author": ("extra_author_attributes.name",),
        **known("lang", "engagement", "reach", "word_count", "extra_source_attributes.name"),
        **known("extra_source_attributes.world_data.country"),
    },
    required=("url", "text", "time", "source_type"),
    fills=(
        mentions(
            ident("url"),
            stamp("time"),
            network=Cell("label", ("source_type", "url"), "web", (KIND, SITE), {**SOURCES, **SITES}),
            author_id=ident("short_name", "author"),
            text=text("text", "title"),
            url=link("url"),
        ),
    ),
    dates="dmy",
    cannot=CANNOT,
)  # fmt: skip

LAYOUTS = (TALKWALKER,)
