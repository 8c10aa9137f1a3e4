"""YouTube Studio, advanced mode: the table of videos, the chart and the totals, in English and Spanish."""

from __future__ import annotations

from metrics.exports.layout import Daily, Fill, Layout, Seen, constant, count, ident, known, stamp, text
from metrics.model import Text

TABLE_EN = (
    "Content", "Video title", "Video publish time", "Duration", "Views", "Watch time (hours)", "Subscribers",
    "Impressions", "Impressions click-through rate (%)",
)  # fmt: skip
TABLE_ES = (
    "Contenido", "Título del vídeo", "Hora de publicación del vídeo", "Duración", "Visualizaciones",
    "Visualizaciones interesadas", "Usuarios únicos", "Tiempo de visualización (horas)", "Suscriptores",
    "Ingresos estimados (USD)", "Impresiones", "Porcentaje de clics de las impresiones (%)",
)  # fmt: skip
TABLE_419 = (
    "Contenido", "Título del video", "Tiempo de publicación del video", "Duración", "Vistas", "Vistas interesadas",
    "Alcance único", "Me gusta", "No me gusta", "Comentarios agregados", "Elementos compartidos",
    "Suscriptores obtenidos", "Suscriptores perdidos", "Porcentaje promedio reproducido (%)",
    "Duración promedio de vistas", "Se quedaron para mirar (%)", "Tiempo de reproducción (horas)", "Impresiones",
    "Tasa de clics de las impresiones (%)",
)  # fmt: skip
VIDEO = {
    "id": ("Content", "Contenido"),
    "title": ("Video title", "Título del vídeo", "Título del video"),
    "time": ("Video publish time", "Hora de publicación del vídeo", "Tiempo de publicación del video"),
    "length": ("Duration", "Duración"),
    "views": ("Views", "Visualizaciones", "Vistas"),
}
ACTIONS = {
    "impressions": ("Impressions", "Impresiones", "Impresiones de miniaturas"),
    "reach": ("Unique viewers", "Usuarios únicos", "Alcance único"),
    "likes": ("Likes", "Me gusta"),
    "comments": ("Comments added", "Comments", "Comentarios añadidos", "Comentarios agregados", "Comentarios"),
    "shares": ("Shares", "Elementos compartidos", "Veces compartido"),
}
# What a table of videos has and a chart never: without one of them, days of a chart could pass for videos.
ONLY_TABLE = {
    "watched": ("Watch time (hours)", "Tiempo de visualización (horas)", "Tiempo de reproducción (horas)"),
    "subscribers": ("Subscribers", "Suscriptores"),
}
TAKEN = {name for names in (*VIDEO.values(), *ACTIONS.values(), *ONLY_TABLE.values()) for name in names}

TABLE = Layout(
    id="youtube_table",
    name=Text(es="YouTube Studio: tabla de vídeos", en="YouTube Studio: table of videos"),
    platform="youtube",
    seen=(
        Seen("R", "YouTube Studio > Analytics > Advanced mode > Export, Table data.csv", "2025-2026", TABLE_EN),
        Seen("C", "YouTube Studio, Spanish of Spain, Datos de la tabla.csv", "2026", TABLE_ES),
        Seen("C", "YouTube Studio, Spanish of Latin America, Datos de la tabla.csv", "2026", TABLE_419),
    ),
    columns={
        **VIDEO,
        **ACTIONS,
        **ONLY_TABLE,
        **known(*dict.fromkeys(name for name in (*TABLE_EN, *TABLE_ES, *TABLE_419) if name not in TAKEN)),
        **known("Dislikes", "Subscribers gained", "Subscribers lost", "Tasa de clics de las miniaturas (%)"),
    },
    required=("id", "title", "time"),
    either=(*ONLY_TABLE, *ACTIONS),
    fills=(
        Fill(
            "posts",
            {
                "post_id": ident("id"),
                "published_at": stamp("time"),
                "network": constant("youtube"),
                "text": text("title"),
                "format": constant("video"),
                "impressions": count("impressions"),
                "reach": count("reach"),
                "reactions": count("likes"),
                "comments": count("comments"),
                "shares": count("shares"),
            },
        ),
    ),
    cut_at=500,
    cannot=Text(
        es="YouTube solo exporta las columnas elegidas en pantalla: sin «Me gusta», «Comentarios añadidos» y «Veces compartido» no hay interacciones. Las impresiones son las de las miniaturas.",  # noqa: E501
        en="YouTube exports only the columns chosen on screen: without Likes, Comments added and Shares there are no interactions. Impressions are those of thumbnails.",  # noqa: E501
    ),
)

CHART = Layout(
    id="youtube_chart",
    name=Text(es="YouTube Studio: datos del gráfico", en="YouTube Studio: chart data"),
    platform="youtube",
    seen=(
        Seen(
            "R",
            "YouTube Studio > Analytics > Advanced mode > Export, Chart data.csv",
            "2026-06",
            ("Date", "Content", "Video title", "Video publish time", "Duration", "Views"),
        ),
        Seen(
            "M",
            "YouTube Studio, Spanish of Spain, Datos del gráfico.csv",
            "2026",
            ("Fecha", "Contenido", "Título del vídeo", "Hora de publicación del vídeo", "Duración", "Visualizaciones"),
        ),
    ),
    columns={"day": ("Date", "Fecha"), **VIDEO},
    required=("day", "id", "title", "views"),
    # Each video is kept apart, under its own id: added up they would pass for the channel's total.
    fills=(Daily("youtube", "day", {"video_views": ("views",)}, account=ident("id")),),
    cannot=Text(
        es="El gráfico solo trae los vídeos dibujados: cada uno se guarda aparte y su suma no es el total del canal, que viene en «Totales.csv», del mismo zip.",  # noqa: E501
        en="The chart holds only the videos that were drawn: each is kept apart and their sum is not the channel's total, which comes in Totals.csv, in the same zip.",  # noqa: E501
    ),
)

TOTALS = Layout(
    id="youtube_totals",
    name=Text(es="YouTube Studio: totales por día", en="YouTube Studio: totals by day"),
    platform="youtube",
    seen=(
        Seen("R", "YouTube Studio > Analytics > Advanced mode > Export, Totals.csv", "2026", ("Date", "Views")),
        Seen("M", "YouTube Studio, Spanish of Spain, Totales.csv", "2026", ("Fecha", "Visualizaciones")),
    ),
    columns={"day": ("Date", "Fecha"), "views": VIDEO["views"], **ACTIONS},
    required=("day", "views"),
    fills=(
        Daily(
            "youtube",
            "day",
            {
                "video_views": ("views",),
                "impressions": ("impressions",),
                "reach": ("reach",),
                "reactions": ("likes",),
                "comments": ("comments",),
                "shares": ("shares",),
            },
        ),
    ),
    stems=("totals", "totales"),
)

LAYOUTS = (TABLE, CHART, TOTALS)
