"""How people call the columns of their own tables, in Spanish and English, by what they mean."""

# ruff: noqa: E501

from __future__ import annotations

import re
from functools import cache

from metrics.exports.column_words import COLUMN_WORDS
from metrics.exports.layout import Daily, Fill
from metrics.exports.layouts import LAYOUTS
from metrics.exports.mapping import ANSWER, CLOCK, MEASURE
from metrics.exports.mapping_values import MEASURES
from metrics.exports.recognise import normalise
from metrics.schema import TABLES

TIMES = ("fecha", "día", "date", "day", "fecha y hora", "date and time", "momento", "when", "cuándo", "timestamp")
# By target, whatever the table; "table.target" where a name means it in that table alone.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "published_at": (*TIMES, "publicado", "fecha de publicación", "publicación fecha", "published", "posted", "posted at",
                     "publish date", "hora de publicación", "created at"),
    "created_at": (*TIMES, "recibido", "recibido el", "fecha de recepción", "fecha del mensaje", "received", "received at",
                   "sent at", "enviado el", "created", "fecha de entrada", "fecha pregunta", "fecha comentario"),
    "occurred_at": (*TIMES, "fecha de la acción", "activity date"),
    "aired_at": (*TIMES, "emitido", "fecha de emisión", "aired"),
    "date": ("fecha", "día", "date", "day"),
    "clock": ("hora", "time", "hour", "hora del mensaje", "publishing time"),
    "network": ("red", "red social", "redes", "network", "social network", "platform", "plataforma", "canal social",
                "social media", "medio"),
    "account": ("cuenta", "account", "perfil", "profile", "página", "page", "marca", "brand"),
    "text": ("texto", "text", "mensaje", "message", "contenido", "content", "copy", "caption", "comentario", "comment",
             "cuerpo", "body", "descripción", "description", "post", "tweet", "publicación", "qué dice", "pregunta",
             "question", "consulta"),
    "url": ("url", "enlace", "link", "permalink", "dirección", "post link", "enlace permanente"),
    "message_id": ("id", "id mensaje", "id del mensaje", "message id", "identificador", "nº", "número", "ref"),
    "post_id": ("id publicación", "id de la publicación", "post id", "id post", "id del post"),
    "posts.post_id": ("id", "identificador", "ref"),
    "internal_posts.post_id": ("id", "identificador"),
    "direction": ("sentido", "dirección", "direction", "tipo", "type", "entrante o saliente", "in out", "tipo de mensaje",
                  "quién habla", "origen"),
    "author_id": ("usuario", "user", "autor", "author", "cliente", "customer", "nombre de usuario", "username", "handle",
                  "de", "from", "remitente", "sender", "quién", "persona", "nombre", "seguidor"),
    "in_reply_to": ("responde a", "en respuesta a", "reply to", "in reply to", "replies to"),
    "thread_id": ("hilo", "thread", "conversación", "conversation", "conversation id", "id conversación"),
    "channel": ("canal", "channel", "vía", "medio de contacto"),
    "topic": ("tema", "topic", "asunto", "categoría", "category", "motivo"),
    "purpose": ("propósito", "purpose", "objetivo", "intención"),
    "format": ("formato", "format", "tipo", "type", "tipo de publicación", "post type", "media type"),
    "sentiment": ("tono", "sentimiento", "sentiment", "valoración"),
    "needs_reply": ("pide respuesta", "requiere respuesta", "needs reply", "hay que responder"),
    "is_auto": ("automático", "automática", "respuesta automática", "automatic", "auto"),
    "impressions": ("impresiones", "impressions", "visualizaciones", "views", "vistas"),
    "reach": ("alcance", "reach", "personas alcanzadas", "usuarios únicos", "network size", "audiencia"),
    "reactions": ("reacciones", "reactions", "me gusta", "likes", "likes/reacciones", "corazones", "favoritos"),
    "comments": ("comentarios", "comments", "nº comentarios", "número de comentarios", "respuestas"),
    "shares": ("compartidos", "compartido", "veces compartido", "shares", "reposts", "retweets", "rt", "compartidas"),
    "clicks": ("clics", "clicks", "clics en el enlace", "link clicks", "total clicks"),
    "engagements": ("interacciones", "engagements", "interactions", "engagement"),
    "followers_at_post": ("seguidores", "followers"),
    "followers": ("seguidores", "followers", "fans", "suscriptores", "total seguidores"),
    "following": ("seguidos", "siguiendo", "following"),
    "is_paid": ("de pago", "pagado", "promocionado", "paid", "promoted", "publicidad", "ads"),
    "person_id": ("persona", "person", "nombre", "name", "empleado", "empleada", "employee", "user", "usuario", "advocate",
                  "member", "embajador", "embajadora", "nombre y apellidos", "correo", "correo electrónico", "email",
                  "e-mail", "id empleado", "employee id", "trabajador"),
    "department": ("departamento", "department", "área", "area", "equipo", "team", "unidad", "dirección"),
    "headcount": ("personas", "plantilla", "headcount", "empleados", "employees", "nº de personas", "número de personas"),
    "is_leader": ("directivo", "directiva", "jefe", "manager", "leader", "es directivo", "responsable", "dirección"),
    "eligible": ("puede participar", "eligible", "elegible", "apto"),
    "invited_at": ("invitado", "invitada", "fecha de invitación", "invited", "invited on"),
    "enrolled_at": ("alta", "fecha de alta", "inscrito", "inscrita", "apuntado", "enrolled", "joined", "fecha de inscripción",
                    "joined on", "onboarded"),
    "trained_at": ("formado", "formada", "formación", "fecha de formación", "trained", "trained on"),
    "left_at": ("baja", "fecha de baja", "salida", "left", "left on"),
    "points": ("puntos", "points", "score"),
    "period_start": ("desde", "from", "inicio", "start", "start date", "fecha inicio"),
    "period_end": ("hasta", "to", "until", "fin", "end", "end date", "fecha fin"),
    "measure": ("medida", "métrica", "metric", "measure", "indicador", "kpi"),
    "value": ("valor", "value", "cantidad", "total", "dato", "cifra", "resultado"),
    "kind": ("tipo", "type", "acción", "action", "clase", "kind", "tipo de acción"),
    "name": ("nombre", "name", "evento", "event", "acontecimiento", "título", "campaña"),
    "note": ("nota", "notas", "note", "notes", "observaciones"),
    "posts": ("publicaciones", "posts", "post published"),
    "user_id": ("usuario", "user", "cuenta", "account"),
    "follows_brand": ("nos sigue", "follows us", "follows brand"),
    "brand_follows": ("le seguimos", "we follow", "brand follows"),
    "answer.created_at": ("fecha respuesta", "fecha de respuesta", "fecha de la respuesta", "respondido el", "respondido",
                          "answered at", "reply date", "replied at", "response date", "contestado el"),
    "answer.created_at.clock": ("hora respuesta", "hora de respuesta", "hora de la respuesta", "reply time"),
    "answer.text": ("respuesta", "texto de la respuesta", "nuestra respuesta", "reply", "answer", "response",
                    "contestación", "our reply"),
    "measure.followers_gained": ("nuevos seguidores", "new followers", "seguidores nuevos", "altas"),
    "measure.followers_lost": ("unfollows", "bajas", "lost followers"),
    "measure.posts_published": ("publicaciones", "posts", "número de publicaciones"),
    "measure.video_views": ("reproducciones", "video views", "visualizaciones de vídeo"),
    "measure.sessions": ("visitas web", "sesiones", "sessions"),
}  # fmt: skip
SMALL = {"de", "del", "la", "el", "los", "las", "of", "the", "a", "al", "en", "in", "por", "nº", "num", "total", "y"}


def words_of(name: str) -> str:
    """A name as synonyms are compared: no marks, no underscores, no brackets."""
    return re.sub(r"[^\w%]+", " ", normalise(name).replace("_", " ")).strip()


def stems(name: str) -> frozenset[str]:
    """Its words without the small ones and without plurals."""
    told = [word for word in words_of(name).split() if word not in SMALL]
    return frozenset(re.sub(r"(es|s)$", "", word) if len(word) > 4 else word for word in told)


@cache
def names(table: str, target: str) -> frozenset[str]:
    """Every name under which this target of the table is known."""
    bare = target.removeprefix(MEASURE)
    told = [target, *SYNONYMS.get(target, ()), *SYNONYMS.get(f"{table}.{target}", ())]
    if target.endswith(CLOCK):
        told += SYNONYMS["clock"] if not target.startswith(ANSWER) else ()
    elif not target.startswith(ANSWER):
        told += [*SYNONYMS.get(bare, ()), bare]
        word = MEASURES[bare] if target.startswith(MEASURE) else COLUMN_WORDS.get(bare)
        told += [word.es, word.en] if word else []
    return frozenset(words_of(name) for name in (*told, *_in_exports(table, target)))


@cache
def _all_exports() -> dict[tuple[str, str], frozenset[str]]:
    """What known exports call the columns that fill a canonical column as they are."""
    found: dict[tuple[str, str], set[str]] = {}
    for layout in LAYOUTS:
        for fill in layout.fills:
            table = fill.table if isinstance(fill, Fill) else "account_daily"
            cells = {} if isinstance(fill, Daily) else {n: c.roles for n, c in fill.cells.items() if len(c.roles) == 1}
            if isinstance(fill, Daily):
                cells = {f"{MEASURE}{name}": roles for name, roles in fill.measures.items()}
            for target, roles in cells.items():
                told = [name for role in roles for name in layout.columns.get(role, ())]
                found.setdefault((table, target), set()).update(told)
    return {place: frozenset(told) for place, told in found.items()}


def _in_exports(table: str, target: str) -> frozenset[str]:
    return _all_exports().get((table, target), frozenset()) if table in TABLES else frozenset()
