"""Metricool: daily totals of an account, with semicolons, days first and points between thousands."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, named_network
from metrics.exports.suites import FIXTURE
from metrics.model import Text

METRICOOL = Layout(
    id="metricool_evolution",
    name=Text(es="Metricool: evolución diaria de la cuenta", en="Metricool: evolution of the account by day"),
    platform="metricool",
    seen=(
        Seen(
            "F",
            FIXTURE,
            "2024-04",
            ("Date", "Followers", "Gained followers", "Lost followers", "Posts", "Impressions", "Reach",
             "Interactions"),
        ),
        Seen(
            "M",
            "from memory of the Spanish interface",
            "2024",
            ("Fecha", "Seguidores", "Seguidores ganados", "Seguidores perdidos", "Publicaciones", "Impresiones",
             "Alcance", "Interacciones"),
        ),
    ),
    columns={
        "day": ("Date", "Fecha"),
        "followers": ("Followers", "Seguidores"),
        "gained": ("Gained followers", "Seguidores ganados"),
        "lost": ("Lost followers", "Seguidores perdidos"),
        "published": ("Posts", "Publicaciones"),
        "impressions": ("Impressions", "Impresiones"),
        "reach": ("Reach", "Alcance"),
        "engagements": ("Interactions", "Interacciones"),
    },
    required=("day", "followers", "gained", "lost"),
    fills=(
        Daily(
            named_network(),
            "day",
            {
                "followers": ("followers",),
                "followers_gained": ("gained",),
                "followers_lost": ("lost",),
                "posts_published": ("published",),
                "impressions": ("impressions",),
                "reach": ("reach",),
                "engagements": ("engagements",),
            },
        ),
    ),
    dates="dmy",
    decimal=",",
    one_network=True,
)  # fmt: skip

LAYOUTS = (METRICOOL,)
