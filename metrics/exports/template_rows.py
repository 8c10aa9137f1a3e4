"""What each template is for, and a row of it filled in as an example; the people and messages are invented."""

# ruff: noqa: E501

from __future__ import annotations

from metrics.model import Text

PURPOSES: dict[str, Text] = {
    "posts": Text(
        es="Una fila por publicación, con su propósito y lo que recibió.",
        en="One row per post, with its purpose and what it received.",
    ),
    "messages": Text(
        es="Una fila por mensaje o comentario, suyo (out) o del cliente (in): de aquí sale quién contesta a quién.",
        en="One row per message or comment, yours (out) or the customer's (in): this tells who answers whom.",
    ),
    "mass_media": Text(
        es="Los textos de su publicidad en prensa, radio o televisión, para saber cuánto se repite en las redes.",
        en="The copy of your press, radio or television advertising, to see how much of it is repeated on the networks.",
    ),
    "audience_daily": Text(es="Seguidores y seguidos por día y red.", en="Followers and followed, by day and network."),
    "follow_edges": Text(
        es="Una fila por cuenta: si le sigue, si usted la sigue y si es cliente.",
        en="One row per account: whether it follows you, whether you follow it and whether it is a customer.",
    ),
    "ugc": Text(
        es="Lo que publican sus clientes sobre usted y qué hizo la marca con ello.",
        en="What customers post about you and what the brand did with it.",
    ),
    "advocates": Text(
        es="Una fila por persona del programa de embajadores, con sus fechas. Los nombres no se guardan.",
        en="One row per person of the ambassador programme, with its dates. Names are not kept.",
    ),
    "advocacy_activity": Text(
        es="Una fila por cada cosa que publica un embajador, con el texto propuesto y el suyo.",
        en="One row per thing an ambassador posts, with the text suggested and their own.",
    ),
    "departments": Text(
        es="Cuántas personas hay en cada departamento.", en="How many people there are in each department."
    ),
    "internal_posts": Text(
        es="Una fila por publicación en la red interna.", en="One row per post on the internal network."
    ),
    "internal_interactions": Text(
        es="Una fila por respuesta, reacción o lectura en la red interna.",
        en="One row per reply, reaction or reading on the internal network.",
    ),
    "facts": Text(
        es="Hechos de la organización que ningún fichero cuenta, uno por fila.",
        en="Facts about the organisation that no file tells, one per row.",
    ),
    "account_daily": Text(
        es="Cualquier cifra diaria de una cuenta: una fila por día y medida.",
        en="Any daily figure of an account: one row per day and measure.",
    ),
    "people_totals": Text(
        es="Totales por persona y periodo, como los da una herramienta de embajadores o la red interna.",
        en="Totals by person and period, as an ambassador tool or the internal network gives them.",
    ),
    "events": Text(
        es="Lo que pasó y ayuda a leer las curvas: campañas, incidentes, promesas.",
        en="What happened and helps to read the curves: campaigns, incidents, promises.",
    ),
}

EXAMPLES: dict[str, dict[str, str]] = {
    "posts": {
        "post_id": "p-001", "published_at": "2026-05-04T10:30:00", "network": "instagram", "account": "obrador",
        "text": "¿Qué pan desayunan hoy?", "purpose": "community", "topic": "pan", "format": "image",
        "impressions": "1200", "reach": "950", "reactions": "48", "comments": "12", "shares": "3", "clicks": "7",
        "followers_at_post": "3400", "is_paid": "false", "is_deleted": "false", "url": "https://example.org/p/001",
        "origin": "employee",
    },
    "messages": {
        "message_id": "m-001", "created_at": "2026-05-04T11:05:00", "direction": "in", "thread_id": "h-001",
        "author_id": "cliente_1", "in_reply_to": "", "post_id": "p-001", "network": "instagram", "account": "obrador",
        "channel": "comment", "text": "¿Abren el domingo?", "is_auto": "false", "is_bot": "false",
        "is_deleted": "false", "needs_reply": "true", "sentiment": "", "impressions": "", "reactions": "2",
        "shares": "", "url": "https://example.org/m/001", "topic": "horario",
    },
    "mass_media": {"copy_id": "c-001", "text": "Pan como el de antes.", "aired_at": "2026-05-01T08:00:00"},
    "audience_daily": {"date": "2026-05-04", "network": "instagram", "followers": "3400", "following": "280"},
    "follow_edges": {
        "user_id": "cliente_1", "network": "instagram", "follows_brand": "true", "brand_follows": "false",
        "is_customer": "true",
    },
    "ugc": {
        "ugc_id": "u-001", "author_id": "cliente_1", "network": "instagram", "published_at": "2026-05-03T19:00:00",
        "brand_action": "comment", "brand_action_at": "2026-05-04T09:10:00",
    },
    "advocates": {
        "person_id": "persona_1", "department": "Tiendas", "is_leader": "false", "eligible": "true",
        "invited_at": "2026-01-12", "enrolled_at": "2026-01-20", "trained_at": "2026-02-03", "left_at": "",
    },
    "advocacy_activity": {
        "activity_id": "a-001", "person_id": "persona_1", "occurred_at": "2026-05-04T18:20:00", "kind": "reshare",
        "network": "linkedin", "text": "Hoy hemos sacado el primer pan de centeno.",
        "suggested_text": "Nuevo pan de centeno.", "source_post_id": "p-001", "impressions": "310", "reach": "250",
        "engagements": "14", "clicks": "5", "replies_received": "2",
    },
    "departments": {"department": "Tiendas", "headcount": "42"},
    "internal_posts": {
        "post_id": "i-001", "author_id": "persona_2", "published_at": "2026-05-04T08:15:00", "topic": "turnos",
        "text": "¿Quién puede cubrir el sábado?", "is_leader": "true",
    },
    "internal_interactions": {
        "interaction_id": "ii-001", "post_id": "i-001", "actor_id": "persona_1", "occurred_at": "2026-05-04T08:40:00",
        "kind": "reply",
    },
    "facts": {"fact": "policy", "value": "yes"},
    "account_daily": {
        "date": "2026-05-04", "network": "instagram", "measure": "impressions", "account": "obrador",
        "scope": "external", "value": "5400",
    },
    "people_totals": {
        "person_id": "persona_1", "period_start": "2026-05-01", "period_end": "2026-05-31", "network": "linkedin",
        "scope": "external", "department": "Tiendas", "posts": "4", "shares": "3", "clicks": "22", "reach": "900",
        "reactions": "35", "comments": "6", "reads": "", "likes": "", "points": "",
    },
    "events": {
        "date": "2026-05-15", "name": "San Isidro", "network": "", "account": "", "kind": "campaign",
        "end_date": "2026-05-17", "note": "Puesto en la pradera",
    },
}  # fmt: skip
