"""Old Facebook Page Insights, until about 2021: posts, their actions, videos and days of the page."""

from __future__ import annotations

from metrics.exports import facebook_insights_headers as headers
from metrics.exports.layout import (
    Cell,
    Daily,
    Fill,
    Layout,
    constant,
    count,
    ident,
    known,
    label,
    link,
    stamp,
    text,
    zero_count,
)
from metrics.model import Text

PACIFIC = "America/Los_Angeles"
FORMATS = {"Photo": "image", "Video": "video", "SharedVideo": "video", "Link": "link", "Status": "text"}
STORIES = "Lifetime Post Stories by action type - "
PEOPLE = "Lifetime Talking About This (Post) by action type - "
CANNOT = Text(
    es="Facebook cuenta los comentarios de cada publicación, pero no los exporta: no se sabe si se contestaron.",
    en="Facebook counts the comments of each post but does not export them: whether they were answered cannot be known.",  # noqa: E501
)
ABOUT = {
    "id": ("Post ID",),
    "link": ("Permalink",),
    "message": ("Post Message",),
    "type": ("Type",),
    "time": ("Posted",),
    **known("Countries", "Languages", "Audience Targeting"),
}


def _posts(**numbers: Cell) -> tuple[Fill]:
    """The same columns tell a post in each of these files; only its numbers differ."""
    return (
        Fill(
            "posts",
            {
                "post_id": ident("id"),
                "published_at": stamp("time"),
                "network": constant("facebook"),
                "text": text("message"),
                "format": label("type", FORMATS),
                **numbers,
                "url": link("link"),
            },
        ),
    )


POSTS = Layout(
    id="facebook_insights_posts",
    name=Text(es="Estadísticas antiguas de páginas de Facebook: publicaciones", en="Old Facebook Page Insights: posts"),
    platform="facebook",
    seen=headers.POSTS,
    columns={
        **ABOUT,
        "reach": ("Lifetime Post Total Reach", "post_impressions_unique:lifetime"),
        "impressions": ("Lifetime Post Total Impressions", "post_impressions:lifetime"),
        "clicks": ("Lifetime Post Consumptions",),
        "comments": (f"{STORIES}comment",),
        "likes": (f"{STORIES}like",),
        "shares": (f"{STORIES}share",),
        "commenters": (f"{PEOPLE}comment",),
        "likers": (f"{PEOPLE}like",),
        "sharers": (f"{PEOPLE}share",),
    },
    required=("id", "message", "time", "reach"),
    fills=_posts(
        impressions=count("impressions"),
        reach=count("reach"),
        reactions=zero_count("likes", "likers"),
        comments=zero_count("comments", "commenters"),
        shares=zero_count("shares", "sharers"),
        clicks=count("clicks"),
    ),
    families=("lifetime ", "post_"),
    zone=PACIFIC,
    zone_sure=False,
    cannot=CANNOT,
)

ACTIONS = Layout(
    id="facebook_insights_actions",
    name=Text(
        es="Estadísticas antiguas de páginas de Facebook: comentarios, reacciones y veces compartido",
        en="Old Facebook Page Insights: comments, likes and shares",
    ),
    platform="facebook",
    seen=headers.ACTIONS,
    columns={**ABOUT, "comment": ("comment",), "like": ("like",), "share": ("share",), **known("Description")},
    required=("id", "message", "time"),
    either=("comment", "like", "share"),
    fills=_posts(reactions=zero_count("like"), comments=zero_count("comment"), shares=zero_count("share")),
    zone=PACIFIC,
    zone_sure=False,
    cannot=Text(
        es="Esta hoja completa las publicaciones de la primera. «Lifetime Talking About This» cuenta personas; si viene también «Lifetime Post Stories», cuenta esta, que cuenta comentarios.",  # noqa: E501
        en="This sheet completes the posts of the first one. “Lifetime Talking About This” counts people; where “Lifetime Post Stories” comes too, that one counts, since it counts comments.",  # noqa: E501
    ),
)

BREAKDOWNS = Layout(
    id="facebook_insights_breakdowns",
    name=Text(
        es="Estadísticas antiguas de páginas de Facebook: desgloses", en="Old Facebook Page Insights: breakdowns"
    ),
    platform="facebook",
    seen=headers.BREAKDOWNS,
    columns={
        **ABOUT,
        "description": ("Description",),
        **known("other clicks", "photo view", "link clicks", "video play"),
    },
    required=("description", "id", "message", "time"),
    unused=Text(
        es="Desglosa clics o rechazos que ya se cuentan en la primera hoja: aquí no se usa.",
        en="It breaks down clicks or negative feedback already counted in the first sheet: it is not used here.",
    ),
)

VIDEOS = Layout(
    id="facebook_insights_videos",
    name=Text(es="Estadísticas antiguas de páginas de Facebook: vídeos", en="Old Facebook Page Insights: videos"),
    platform="facebook",
    seen=headers.VIDEOS,
    columns={**ABOUT, "views": ("Lifetime Total Video Views",)},
    required=("id", "message", "time", "views"),
    fills=_posts(),
    families=("lifetime ",),
    zone=PACIFIC,
    zone_sure=False,
    cannot=Text(
        es="De este fichero solo se toma qué vídeos se publicaron y cuándo: sus reproducciones de tres segundos no son impresiones.",  # noqa: E501
        en="Only which videos were published, and when, is taken from this file: its views are no impressions.",
    ),
)

PAGE = Layout(
    id="facebook_insights_page",
    name=Text(
        es="Estadísticas antiguas de páginas de Facebook: días de la página",
        en="Old Facebook Page Insights: page by day",
    ),
    platform="facebook",
    seen=headers.PAGE,
    columns={
        "day": ("Date",),
        "gained": ("Daily New Likes",),
        "lost": ("Daily Unlikes",),
        "reach": ("Daily Total Reach",),
        "impressions": ("Daily Total Impressions",),
        "visits": ("Daily Logged-in Page Views",),
        "clicks": ("Daily Page consumptions",),
        "video_views": ("Daily Total Video Views",),
    },
    required=("day", "gained", "lost", "impressions"),
    fills=(
        Daily(
            "facebook",
            "day",
            {
                "impressions": ("impressions",),
                "reach": ("reach",),
                "followers_gained": ("gained",),
                "followers_lost": ("lost",),
                "profile_visits": ("visits",),
                "clicks": ("clicks",),
                "video_views": ("video_views",),
            },
        ),
    ),
    families=("lifetime ", "daily ", "weekly ", "28 days ", "page_"),
    cannot=Text(
        es="Solo se usan las columnas «Daily»: las «Weekly» y «28 Days» cuentan lo mismo siete o veintiocho veces.",
        en="Only the “Daily” columns are used: “Weekly” and “28 Days” count the same again and again.",
    ),
)

LAYOUTS = (POSTS, ACTIONS, BREAKDOWNS, VIDEOS, PAGE)
