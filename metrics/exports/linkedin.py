"""LinkedIn page analytics: content (days and posts), followers and visitors, in English and Spanish."""

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
    label,
    link,
    stamp,
    text,
)  # fmt: skip
from metrics.model import Text

URN = r"(urn:li:(?:activity|share|ugcPost):\d+)"
PARTS = ("organic", "sponsored", "total")


def _triple(english: str) -> list[str]:
    return [f"{english} ({part})" for part in PARTS]


METRICS_EN = (
    "Date", *_triple("Impressions"), "Unique impressions (organic)", *_triple("Clicks"), *_triple("Reactions"),
    *_triple("Comments"), *_triple("Reposts"), *_triple("Engagement rate"),
)  # fmt: skip
METRICS_ES = (
    "Fecha", "Impresiones (orgánicas)", "Impresiones (patrocinadas)", "Impresiones totales",
    "Impresiones únicas (orgánicas)", "Clics (orgánicos)", "Clics (patrocinados)", "Clics (Totales)",
    "Reacciones (generales)", "Reacciones (patrocinadas)", "Reacciones (total)", "Comentarios (orgánicos)",
    "Comentarios (patrocinados)", "Comentarios (totales)", "Veces compartido (orgánico)",
    "Veces compartido (patrocinado)", "Veces compartido (total)", "Tasa de interacción (orgánica)",
    "Tasa de interacción (patrocinada)", "Tasa de interacción (total)",
)  # fmt: skip
POSTS_EN = (
    "Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date", "Campaign start date",
    "Campaign end date", "Audience", "Impressions", "Views", "Offsite Views", "Clicks", "Click through rate (CTR)",
    "Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type",
)  # fmt: skip
POSTS_ES = (
    "Título de la publicación", "Enlace de la publicación", "Tipo de publicación", "Nombre de la campaña",
    "Anunciado por", "Fecha de creación", "Fecha de inicio de campaña", "Fecha de finalización de campaña", "Público",
    "Impresiones", "Visualizaciones", "Visualizaciones fuera del sitio", "Clics", "Porcentaje de clics",
    "Recomendaciones", "Comentarios", "Veces compartido", "Seguidores", "Tasa de interacción", "Tipo de contenido",
)  # fmt: skip
DAYS = {
    "day": ("Date", "Fecha"),
    "impressions": ("Impressions (total)", "Impresiones totales", "Impresiones (totales)"),
    "clicks": ("Clicks (total)", "Clics (Totales)"),
    "reactions": ("Reactions (total)", "Reacciones (total)", "Reacciones (totales)"),
    "comments": ("Comments (total)", "Comentarios (totales)"),
    "reposts": ("Reposts (total)", "Shares (total)", "Veces compartido (total)"),
}
POSTS = {
    "text": ("Post title", "Update title", "Título de la publicación"),
    "link": ("Post link", "Update link", "Enlace de la publicación"),
    "paid": ("Post type", "Update type", "Tipo de publicación"),
    "time": ("Created date", "Fecha de creación"),
    "impressions": ("Impressions", "Impresiones"),
    "clicks": ("Clicks", "Clics"),
    "likes": ("Likes", "Recomendaciones"),
    "comments": ("Comments", "Comentarios"),
    "reposts": ("Reposts", "Shares", "Veces compartido"),
    "format": ("Content Type", "Tipo de contenido"),
}


def _others(headers: tuple[str, ...], roles: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    taken = {name for names in roles.values() for name in names}
    return known(*dict.fromkeys(name for name in headers if name not in taken))


CONTENT_DAYS = Layout(
    id="linkedin_content_days",
    name=Text(es="LinkedIn: indicadores diarios de la página", en="LinkedIn: page metrics by day"),
    platform="linkedin",
    seen=(
        Seen("R", "LinkedIn page > Analytics > Content > Export, sheet Metrics", "2025-03", METRICS_EN),
        Seen("C", "LinkedIn page, sheet Indicadores", "2025", METRICS_ES),
    ),
    columns={**DAYS, **_others((*METRICS_EN, *METRICS_ES), DAYS)},
    required=("day", "impressions", "comments"),
    fills=(
        Daily(
            "linkedin",
            "day",
            {
                "impressions": ("impressions",),
                "clicks": ("clicks",),
                "reactions": ("reactions",),
                "comments": ("comments",),
                "shares": ("reposts",),
            },
        ),
    ),
)

CONTENT_POSTS = Layout(
    id="linkedin_content_posts",
    name=Text(es="LinkedIn: publicaciones de la página", en="LinkedIn: page posts"),
    platform="linkedin",
    seen=(
        Seen("R", "LinkedIn page > Analytics > Content > Export, sheet All posts", "2025-03", POSTS_EN),
        Seen("C", "LinkedIn page, sheet Todas las publicaciones", "2025", POSTS_ES),
    ),
    columns={**POSTS, **_others((*POSTS_EN, *POSTS_ES), POSTS)},
    required=("link", "time", "text", "comments"),
    fills=(
        Fill(
            "posts",
            {
                "post_id": ident("link", link="link", pattern=URN),
                "published_at": stamp("time"),
                "network": constant("linkedin"),
                "text": text("text"),
                "format": label("format", {}),
                "is_paid": label(
                    "paid",
                    {"Organic": "false", "Sponsored": "true", "Orgánico": "false", "Orgánica": "false",
                     "Patrocinado": "true", "Patrocinada": "true"},
                ),
                "impressions": count("impressions"),
                "reactions": count("likes"),
                "comments": count("comments"),
                "shares": count("reposts"),
                "clicks": count("clicks"),
                "url": link("link"),
            },
        ),
    ),
    cannot=Text(
        es="LinkedIn cuenta los comentarios de cada publicación, pero no los exporta: no se sabe si se contestaron.",
        en="LinkedIn counts the comments of each post but does not export them: whether they were answered cannot be known.",  # noqa: E501
    ),
)  # fmt: skip

FOLLOWERS = Layout(
    id="linkedin_followers",
    name=Text(es="LinkedIn: seguidores nuevos por día", en="LinkedIn: new followers by day"),
    platform="linkedin",
    seen=(
        Seen(
            "C",
            "LinkedIn page > Analytics > Followers > Export, sheet New followers",
            "2024",
            ("Date", "Sponsored followers", "Organic followers", "Total followers"),
        ),
    ),
    columns={
        "day": ("Date", "Fecha"),
        # The day's gain, whatever its name says.
        "gained": ("Total followers", "Total de seguidores"),
        "organic": ("Organic followers", "Seguidores orgánicos"),
        "sponsored": ("Sponsored followers", "Seguidores patrocinados"),
        **known("Auto-invited followers"),
    },
    required=("day", "gained", "organic"),
    fills=(Daily("linkedin", "day", {"followers_gained": ("gained",)}),),
)

VISITORS = Layout(
    id="linkedin_visitors",
    name=Text(es="LinkedIn: visitantes por día", en="LinkedIn: visitors by day"),
    platform="linkedin",
    seen=(
        Seen(
            "C",
            "LinkedIn page > Analytics > Visitors > Export, sheet Visitor metrics",
            "2024",
            ("Date", "Overview page views (total)", "Total page views (desktop)", "Total page views (mobile)",
             "Total page views (total)", "Total unique visitors (total)"),
        ),
    ),
    columns={
        "day": ("Date", "Fecha"),
        "visits": ("Total page views (total)",),
        "visitors": ("Total unique visitors (total)",),
        **known("Overview page views (total)", "Total page views (desktop)", "Total page views (mobile)"),
    },
    required=("day", "visits", "visitors"),
    fills=(Daily("linkedin", "day", {"profile_visits": ("visits",)}),),
    families=("overview ", "life ", "jobs ", "people ", "insights ", "total unique visitors (", "total page views ("),
)  # fmt: skip

LAYOUTS = (CONTENT_DAYS, CONTENT_POSTS, FOLLOWERS, VISITORS)
