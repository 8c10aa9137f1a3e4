"""LinkedIn's content export: one .xlsx with two Spanish sheets."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from pathlib import Path

from clock import CUT, to_local
from counting import DAYS, Counters, spread
from message import Message
from posting import Post
from spreadsheet import Cell, write_workbook

INDICATORS = (
    "Fecha", "Impresiones (orgánicas)", "Impresiones (patrocinadas)", "Impresiones (totales)",
    "Impresiones únicas (orgánicas)", "Clics (orgánicos)", "Clics (patrocinados)", "Clics (Totales)",
    "Reacciones (generales)", "Reacciones (patrocinadas)", "Reacciones (total)", "Comentarios (orgánicos)",
    "Comentarios (patrocinados)", "Comentarios (totales)", "Veces compartido (orgánico)",
    "Veces compartido (patrocinado)", "Veces compartido (total)", "Tasa de interacción (orgánica)",
    "Tasa de interacción (patrocinada)", "Tasa de interacción (total)",
)  # fmt: skip
PUBLICATIONS = (
    "Título de la publicación", "Enlace de la publicación", "Tipo de publicación", "Nombre de la campaña",
    "Anunciado por", "Fecha de creación", "Fecha de inicio de campaña", "Fecha de finalización de campaña",
    "Público", "Impresiones", "Visualizaciones", "Visualizaciones fuera del sitio", "Clics", "Porcentaje de clics",
    "Recomendaciones", "Comentarios", "Veces compartido", "Seguidores", "Tasa de interacción", "Tipo de contenido",
)  # fmt: skip


def write_linkedin(
    path: Path, posts: list[Post], counters: Counters, messages: list[Message], days: tuple[date, ...] = DAYS
) -> int:
    """Two sheets, a description above each header, dates as text with the month first."""
    own = [post for post in posts if post.network == "linkedin"]
    daily: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for post in own:
        for name in ("views", "reach", "clicks", "reactions", "shares"):
            for day, part in spread(post, getattr(post, name)):
                daily[day][name] += part
    for message in messages:
        if message.network == "linkedin" and not message.is_deleted:
            daily[to_local(message.at).date()]["comments"] += 1
    sheets: dict[str, list[list[Cell]]] = {
        "Indicadores": [
            ["Datos de las publicaciones de la página durante el periodo elegido, por día. Las fechas están en UTC."],
            [*INDICATORS],
        ],
        "Todas las publicaciones": [
            ["Datos de cada publicación desde su creación hasta la fecha de la exportación."],
            [*PUBLICATIONS],
        ],
    }
    sheets["Indicadores"] += [_indicator_row(day, daily[day]) for day in days]
    sheets["Todas las publicaciones"] += [_publication_row(post, counters) for post in reversed(own)]
    write_workbook(path, sheets)
    return len(days) + len(own)


def _indicator_row(day: date, values: dict[str, int]) -> list[Cell]:
    seen, unique, clicks, reactions, comments, shares = (
        values[name] for name in ("views", "reach", "clicks", "reactions", "comments", "shares")
    )
    rate = round((clicks + reactions + comments + shares) / seen, 6) if seen else 0
    counts = [
        seen,
        0,
        seen,
        unique,
        clicks,
        0,
        clicks,
        reactions,
        0,
        reactions,
        comments,
        0,
        comments,
        shares,
        0,
        shares,
    ]
    return [day.strftime("%m/%d/%Y"), *counts, rate, 0, rate]


def _publication_row(post: Post, counters: Counters) -> list[Cell]:
    comments = counters.comments(post, CUT)
    rate = round((post.clicks + post.reactions + comments + post.shares) / post.views, 6)
    title = post.text.replace(", ", ",\u2002", 1)
    place: list[Cell] = [
        title,
        post.url,
        "Orgánica",
        "",
        "Administración de la página",
        to_local(post.at).strftime("%m/%d/%Y"),
        "",
        "",
        "Todos los seguidores",
    ]
    watched: Cell = post.views // 3 if post.seconds else ""
    ratio = round(post.clicks / post.views, 6)
    return [
        *place,
        post.views,
        watched,
        "",
        post.clicks,
        ratio,
        post.reactions,
        comments,
        post.shares,
        post.follows,
        rate,
        "Vídeo" if post.seconds else "",
    ]
