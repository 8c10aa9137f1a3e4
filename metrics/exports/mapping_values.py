"""The values that a column may have where only a few are known, and how people write them in either language."""

from __future__ import annotations

from collections.abc import Mapping

from metrics.exports.networks import FORMATS, NETWORKS, SITES
from metrics.model import Text

ENUMS: dict[tuple[str, str], tuple[str, ...]] = {
    ("messages", "direction"): ("in", "out"),
    ("messages", "channel"): ("comment", "dm", "mention", "review", "email", "chat"),
    ("messages", "sentiment"): ("positive", "neutral", "negative"),
    ("ugc", "brand_action"): ("none", "like", "comment", "share"),
    ("advocacy_activity", "kind"): ("reshare", "own_post", "comment", "click"),
    ("internal_interactions", "kind"): ("comment", "reply", "reaction", "view"),
    ("account_daily", "scope"): ("external", "internal"),
    ("people_totals", "scope"): ("external", "internal"),
}
# Where any other word would be counted as something it is not: it stays unknown, and it is said.
CLOSED = ("direction", "brand_action", "kind", "scope")
MEASURES: dict[str, Text] = {
    "followers": Text(es="seguidores", en="followers"),
    "followers_gained": Text(es="seguidores ganados", en="followers gained"),
    "followers_lost": Text(es="seguidores perdidos", en="followers lost"),
    "posts_published": Text(es="publicaciones hechas", en="posts published"),
    "impressions": Text(es="impresiones", en="impressions"),
    "reach": Text(es="alcance", en="reach"),
    "engagements": Text(es="interacciones", en="engagements"),
    "reactions": Text(es="reacciones", en="reactions"),
    "comments": Text(es="comentarios", en="comments"),
    "shares": Text(es="veces compartido", en="shares"),
    "clicks": Text(es="clics", en="clicks"),
    "saves": Text(es="veces guardado", en="saves"),
    "video_views": Text(es="reproducciones de vídeo", en="video views"),
    "profile_visits": Text(es="visitas al perfil", en="profile visits"),
    "sessions": Text(es="visitas a la web", en="visits to the website"),
}
TRUE = ("true", "verdadero", "sí", "si", "s", "yes", "y", "1", "x", "✓", "✔", "activo", "on")
FALSE = ("false", "falso", "no", "n", "0", "inactivo", "off")
DIRECTION = {
    "in": ("in", "inbound", "incoming", "received", "entrante", "entrada", "recibido", "recibida", "recibidos",
           "cliente", "customer", "usuario", "user", "pregunta", "question", "consulta", "queja"),
    "out": ("out", "outbound", "outgoing", "sent", "saliente", "salida", "enviado", "enviada", "enviados", "marca",
            "brand", "empresa", "company", "respuesta", "reply", "answer", "agente", "agent", "nosotros", "us"),
}  # fmt: skip
CHANNEL = {
    "comment": ("comment", "comentario", "comments", "comentarios"),
    "dm": ("dm", "md", "direct message", "mensaje directo", "direct", "privado", "private", "mensaje privado"),
    "mention": ("mention", "mención", "menciones", "mentions"),
    "review": ("review", "reseña", "opinión", "reviews"),
    "email": ("email", "e-mail", "mail", "correo", "correo electrónico"),
    "chat": ("chat", "whatsapp", "messenger"),
}
SENTIMENT = {
    "positive": ("positive", "positivo", "positiva", "+"),
    "neutral": ("neutral", "neutro", "neutra"),
    "negative": ("negative", "negativo", "negativa"),
}
ACTION = {
    "none": ("none", "ninguna", "nada", "no"),
    "like": ("like", "me gusta", "reacción", "reaction"),
    "comment": ("comment", "comentario", "respuesta", "reply"),
    "share": ("share", "compartido", "compartida", "repost", "compartir"),
}
ACT = {
    "reshare": ("reshare", "share", "repost", "compartido", "compartida", "compartir", "retweet", "shared"),
    "own_post": ("own_post", "post", "publicación", "publicación propia", "own post", "original"),
    "comment": ("comment", "comentario", "reply", "respuesta"),
    "click": ("click", "clic"),
}
INTERACTION = {
    "comment": ("comment", "comentario"),
    "reply": ("reply", "respuesta", "answer"),
    "reaction": ("reaction", "reacción", "like", "me gusta"),
    "view": ("view", "visto", "lectura", "read", "vista"),
}
SCOPE = {"external": ("external", "externo", "externa", "fuera"), "internal": ("internal", "interno", "interna")}
BY_COLUMN: dict[str, Mapping[str, tuple[str, ...]]] = {
    "direction": DIRECTION,
    "channel": CHANNEL,
    "sentiment": SENTIMENT,
    "brand_action": ACTION,
    "scope": SCOPE,
}
KINDS = {"advocacy_activity": ACT, "internal_interactions": INTERACTION}
NETWORK_WORDS = {**NETWORKS, **SITES, "IG": "instagram", "Insta": "instagram", "FB": "facebook", "YT": "youtube",
                 "TW": "x", "LI": "linkedin", "TK": "tiktok"}  # fmt: skip
FORMAT_WORDS = {**FORMATS, "Foto": "image", "Imagen": "image", "Vídeo": "video", "Carrusel": "carousel",
                "Historia": "story", "Enlace": "link", "Texto": "text"}  # fmt: skip


def words_for(table: str, column: str, kind: str) -> dict[str, str]:
    """How people write the values of a canonical column, and what each word means; empty where any text will do."""
    if kind == "bool":
        return {**dict.fromkeys(TRUE, "true"), **dict.fromkeys(FALSE, "false")}
    if column == "network":
        return dict(NETWORK_WORDS)
    if column == "format":
        return dict(FORMAT_WORDS)
    if column == "measure":
        return {word: id for id, name in MEASURES.items() for word in (id, name.es, name.en)}
    groups = KINDS.get(table) if column == "kind" else BY_COLUMN.get(column)
    return {word: ours for ours, said in (groups or {}).items() for word in said}


def is_closed(table: str, column: str, kind: str) -> bool:
    """Whether words outside the list stay unknown."""
    return kind == "bool" or column == "measure" or (column in CLOSED and (table, column) in ENUMS)
