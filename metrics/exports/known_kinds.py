"""Exports that are recognised so that a person gets an answer in words, but that are not read (yet)."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen
from metrics.model import Text

NOT_YET = Text(
    es="Sabemos qué fichero es, pero todavía no lo leemos. Mientras tanto puede copiar sus datos a una de nuestras plantillas.",  # noqa: E501
    en="We know what file this is but do not read it yet. Meanwhile you can copy its data into one of our templates.",
)


def _unread(id: str, es: str, en: str, seen: Seen, needed: dict[str, tuple[str, ...]], why: Text = NOT_YET) -> Layout:
    return Layout(id, Text(es=es, en=en), id.split("_")[0], (seen,), needed, tuple(needed), unused=why)


FACEBOOK_POSTS = _unread(
    "facebook_insights_posts",
    "Estadísticas antiguas de páginas de Facebook: publicaciones",
    "Old Facebook Page Insights: posts",
    Seen(
        "R",
        "Facebook Page > Insights > Export data > Post level",
        "2014",
        ("Post ID", "Permalink", "Post Message", "Type", "Posted", "Lifetime Post Total Reach"),
    ),
    {
        "id": ("Post ID",),
        "message": ("Post Message",),
        "time": ("Posted",),
        "reach": ("Lifetime Post Total Reach",),
    },
)
FACEBOOK_PAGE = _unread(
    "facebook_insights_page",
    "Estadísticas antiguas de páginas de Facebook: página",
    "Old Facebook Page Insights: page",
    Seen(
        "R",
        "Facebook Page > Insights > Export data > Page level",
        "2015-08",
        ("Date", "Lifetime Total Likes", "Daily New Likes", "Daily Unlikes", "Daily Page Engaged Users"),
    ),
    {"day": ("Date",), "likes": ("Lifetime Total Likes",), "new": ("Daily New Likes",)},
)
FACEBOOK_UCI = _unread(
    "facebook_uci",
    "Datos de enseñanza «Facebook metrics» (UCI)",
    "Teaching data set “Facebook metrics” (UCI)",
    Seen(
        "R",
        "archive.ics.uci.edu, data set 368, and a half translated copy",
        "2014",
        ("Page total likes", "Type", "Category", "Post Month", "Post Weekday", "Post Hour", "Paid", "comment", "like",
         "share", "Total Interactions"),
    ),
    {
        "likes": ("Page total likes", "Me gusta totales de la página"),
        "weekday": ("Post Weekday",),
        "hour": ("Post Hour",),
        "total": ("Total Interactions",),
    },
    Text(
        es="Este fichero de enseñanza no trae identificador ni fecha de cada publicación (solo mes, día de la semana y hora): no se puede situar en el tiempo.",  # noqa: E501
        en="This teaching file has neither an id nor a date for each post (only month, weekday and hour): it cannot be placed in time.",  # noqa: E501
    ),
)  # fmt: skip
SLACK = _unread(
    "slack_overview",
    "Slack: resumen del espacio de trabajo",
    "Slack: workspace overview",
    Seen(
        "R",
        "Slack > Analytics > Overview > Export",
        "2024-04",
        ("Date", "Total enabled membership", "Daily active members", "Daily members posting messages",
         "Messages in public channels", "Messages posted"),
    ),
    {
        "day": ("Date",),
        "active": ("Daily active members",),
        "posting": ("Daily members posting messages",),
        "public": ("Messages in public channels",),
    },
)  # fmt: skip
TIKTOK_AUDIENCE = Text(
    es="Este fichero de TikTok describe a la audiencia, no la conversación: aquí no se usa.",
    en="This TikTok file describes the audience, not the conversation: it is not used here.",
)
TIKTOK_VIEWERS = _unread(
    "tiktok_viewers",
    "TikTok Studio: espectadores",
    "TikTok Studio: viewers",
    Seen("R", "TikTok Studio, Viewers.csv", "2026", ("Date", "Total Viewers", "New Viewers", "Returning Viewers")),
    {"day": ("Date",), "viewers": ("Total Viewers",), "new": ("New Viewers",)},
    TIKTOK_AUDIENCE,
)
TIKTOK_ACTIVITY = _unread(
    "tiktok_follower_activity",
    "TikTok Studio: horas de actividad de los seguidores",
    "TikTok Studio: followers' active hours",
    Seen("R", "TikTok Studio, FollowerActivity.csv", "2026", ("Date", "Hour", "Active followers")),
    {"day": ("Date",), "hour": ("Hour",), "active": ("Active followers",)},
    TIKTOK_AUDIENCE,
)
TIKTOK_GENDER = _unread(
    "tiktok_follower_gender",
    "TikTok Studio: sexo de los seguidores",
    "TikTok Studio: followers' gender",
    Seen("R", "TikTok Studio, FollowerGender.csv", "2026", ("Gender", "Distribution")),
    {"gender": ("Gender",), "share": ("Distribution",)},
    TIKTOK_AUDIENCE,
)

LAYOUTS = (
    FACEBOOK_POSTS, FACEBOOK_PAGE, FACEBOOK_UCI, SLACK, TIKTOK_VIEWERS, TIKTOK_ACTIVITY, TIKTOK_GENDER,
)  # fmt: skip
