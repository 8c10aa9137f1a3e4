"""Determ: mentions without any id, day and hour in two columns."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen, ident, known, made, text, timed
from metrics.exports.listening import CANNOT, mentions
from metrics.exports.networks import NATIVE
from metrics.model import Text

DETERM = Layout(
    id="determ_mentions",
    name=Text(es="Determ: menciones", en="Determ: mentions"),
    platform="determ",
    seen=(
        Seen(
            "C",
            "Determ (Mediatoolkit) export of mentions",
            "2023",
            ("mention_snippet", "date", "time", "reach", "engagement_rate", "author"),
        ),
    ),
    columns={
        "text": ("mention_snippet",),
        "day": ("date",),
        "hour": ("time",),
        "author": ("author",),
        "link": ("url",),
        **known("reach", "engagement_rate"),
    },
    required=("text", "day", "hour", "author"),
    fills=(
        mentions(
            # Without an id two rows are the same mention when day, hour, author and words are.
            made("mention", link="link", pattern=NATIVE, of=("day", "hour", "author", "text")),
            timed("day", "hour"),
            author_id=ident("author"),
            text=text("text"),
        ),
    ),
    dates="dmy",
    cannot=CANNOT,
)

LAYOUTS = (DETERM,)
