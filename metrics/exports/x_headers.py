"""Headers of the exports of X as they were found."""

from __future__ import annotations

from metrics.exports.layout import Seen

OLD = (
    "Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements", "engagement rate", "retweets",
    "replies", "likes", "user profile clicks", "url clicks", "hashtag clicks", "detail expands", "permalink clicks",
    "app opens", "app installs", "follows", "email tweet", "dial phone", "media views", "media engagements",
)  # fmt: skip
PROMOTED = (
    "promoted impressions", "promoted engagements", "promoted engagement rate", "promoted retweets",
    "promoted replies", "promoted likes", "promoted user profile clicks", "promoted url clicks",
    "promoted hashtag clicks", "promoted detail expands", "promoted permalink clicks", "promoted app opens",
    "promoted app installs", "promoted follows", "promoted email tweet", "promoted dial phone",
    "promoted media views", "promoted media engagements",
)  # fmt: skip
CONTENT_2024 = (
    "Post id", "Date", "Post text", "Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Share",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail expands", "Url clicks", "Hashtag clicks",
    "Permalink clicks",
)  # fmt: skip
CONTENT_2026 = (
    "Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail Expands", "URL Clicks", "Hashtag Clicks",
    "Permalink Clicks",
)  # fmt: skip
DAYS = (
    "Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
    "Reposts", "Profile visits", "Create Post", "Video views", "Media views",
)  # fmt: skip

# The columns that a parser of Spanish files reads; the others of such a file are not known.
CONTENT_ES = (
    "ID del post", "Fecha", "Texto del post", "Postear enlace", "Impresiones", "Me gusta", "Interacciones",
    "Respuestas", "Reposts", "Clics en URL",
)  # fmt: skip
DAYS_ES = (
    "Date", "Impresiones", "Me gusta", "Interacciones", "Guardados", "Nuevos seguidores", "Dejar de seguir",
    "Respuestas", "Reposts", "Visitas del perfil", "Crear post",
)  # fmt: skip


def with_favorites(names: tuple[str, ...]) -> tuple[str, ...]:
    """Until 2015 likes were called favorites."""
    return tuple(name.replace("likes", "favorites") for name in names)


POST_ACTIVITY = (
    Seen("R", "analytics.twitter.com > Tweets > Export data > By Tweet", "2016-2022", (*OLD, *PROMOTED)),
    Seen("C", "analytics.twitter.com > Tweets > Export data", "2015", with_favorites((*OLD, *PROMOTED))),
)
CONTENT = (
    Seen("R", "x.com > Premium > Analytics > Content", "2024-11 to 2025-02", CONTENT_2024),
    Seen("C", "x.com > Premium > Analytics > Content", "2026", CONTENT_2026),
    Seen("C", "x.com > Premium > Analytics > Content, Spanish", "2026-08", CONTENT_ES),
)
OVERVIEW = (
    Seen("R", "x.com > Premium > Analytics > Overview", "2025-02", DAYS),
    Seen("C", "x.com > Premium > Analytics > Overview, Spanish", "2026-08", DAYS_ES),
)
