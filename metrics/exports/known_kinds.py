"""Exports that are recognised so that a person gets an answer in words, but that hold nothing to read."""

from __future__ import annotations

from metrics.exports.layout import Layout, Seen
from metrics.model import Text


def _unread(id: str, es: str, en: str, seen: Seen, needed: dict[str, tuple[str, ...]], why: Text) -> Layout:
    return Layout(id, Text(es=es, en=en), id.split("_")[0], (seen,), needed, tuple(needed), unused=why)


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

LAYOUTS = (FACEBOOK_UCI, TIKTOK_VIEWERS, TIKTOK_ACTIVITY, TIKTOK_GENDER)
