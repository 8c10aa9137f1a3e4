"""The two content exports of Meta Business Suite: Instagram in Spain's words, Facebook in Latin America's."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clock import to_local
from counting import Counters
from posting import Post
from story import BRAND, HANDLE

INSTAGRAM_HEADER = [
    "identificador de la publicación",
    "Identificador de la cuenta",
    "Nombre de usuario de la cuenta",
    "Nombre de la cuenta",
    "Descripción",
    "Duración (segundos)",
    "Hora de publicación",
    "Enlace permanente",
    "Tipo de publicación",
    "Comentario sobre los datos",
    "Fecha",
    "Visualizaciones",
    "Alcance",
    "Me gusta",
    "Veces que se ha compartido",
    "Seguidores",
    "Comentarios",
    "Veces guardado",
]
FACEBOOK_HEADER = [
    "Identificador de la publicación",
    "Identificador de la página",
    "Nombre de la página",
    "Título",
    "Descripción",
    "Duración (segundos)",
    "Hora de publicación",
    "Tipo de subtítulo",
    "Enlace permanente",
    "Es una publicación cruzada",
    "Es una publicación compartida",
    "Tipo de publicación",
    "Idiomas",
    "Etiquetas personalizadas",
    "Estado de contenido financiado",
    "Comentario sobre los datos",
    "Fecha",
    "Visualizaciones",
    "Alcance",
    "Reacciones, comentarios y veces que se compartió",
    "Reacciones",
    "Comentarios",
    "Veces que se compartió",
    "Total de clics",
    "Clics de otro tipo",
    "Clics en el enlace",
    "Visualizaciones de Publicaciones orgánicas",
    "Visualizaciones de Publicaciones promocionadas",
    "Alcance de Publicaciones orgánicas",
    "Alcance de Publicaciones promocionadas",
    "Reproducciones de video de 3 segundos",
    "Segundos reproducidos",
    "Segundos en promedio reproducidos",
    "Comentarios negativos de los usuarios",
]


@dataclass(frozen=True)
class Account:
    """Whose export it is: the name, the handle and the platform's numbers of the account and of the page."""

    name: str
    handle: str
    account_id: str
    page_id: str


LUNARES = Account(BRAND, HANDLE, "17841400000140052", "100000140052001")


def american(moment: datetime) -> str:
    """Meta writes month/day/year whatever the language of the header."""
    return to_local(moment).strftime("%m/%d/%Y %H:%M")


def _write(path: Path, header: list[str], rows: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _instagram_kind(post: Post) -> str:
    if post.seconds:
        return "Reel de Instagram"
    return "Secuencia de Instagram" if int(post.id) % 3 == 0 else "Imagen de Instagram"


def write_instagram(
    path: Path, posts: list[Post], counters: Counters, since: datetime, at: datetime, whose: Account = LUNARES
) -> int:
    """Posts of Instagram from `since` to `at`, newest first, with the counts of the moment `at`."""
    rows: list[list[object]] = []
    for post in reversed(posts):
        if post.network != "instagram" or not since <= post.at < at:
            continue
        views, reach, likes, shares, follows, saves = (
            counters.grown(post, value, at)
            for value in (post.views, post.reach, post.reactions, post.shares, post.follows, post.saves)
        )
        place = [
            post.id,
            whose.account_id,
            whose.handle,
            whose.name,
            post.text,
            post.seconds,
            american(post.at),
            post.url,
            _instagram_kind(post),
            "",
            "Total",
        ]
        rows.append([*place, views, reach, likes, shares, follows, counters.comments(post, at), saves])
    _write(path, INSTAGRAM_HEADER, rows)
    return len(rows)


def write_facebook(path: Path, posts: list[Post], counters: Counters, at: datetime, whose: Account = LUNARES) -> int:
    """Posts of Facebook up to `at`, newest first; the text stands twice, as title and as description."""
    rows = [_facebook_row(post, counters, at, whose) for post in reversed(posts) if post.network == "facebook"]
    _write(path, FACEBOOK_HEADER, rows)
    return len(rows)


def _facebook_row(post: Post, counters: Counters, at: datetime, whose: Account) -> list[object]:
    values = (post.views, post.reach, post.reactions, post.shares, post.clicks)
    views, reach, reactions, shares, clicks = (counters.grown(post, value, at) for value in values)
    comments = counters.comments(post, at)
    kind = "Reels" if post.seconds else "Fotos"
    plays = views // 2 if post.seconds else 0
    return [
        *(post.id, whose.page_id, whose.name, post.text, post.text, post.seconds, american(post.at), "N/A", post.url),
        *(0, 0, kind, "", "", "", "", "Total"),
        *(views, reach, reactions + comments + shares, reactions, comments, shares),
        *(clicks * 3, clicks * 2, clicks, views, 0, reach, 0),
        *(plays, round(plays * 6.5, 3), 6.5 if plays else 0, int(int(post.id) % 11 == 0)),
    ]
