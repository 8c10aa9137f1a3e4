"""Data sufficiency: how much of what is shown can be believed."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="data_sufficiency",
    family="summary",
    number=45,
    name=Text(es="Suficiencia de datos", en="Data sufficiency"),
    question=Text(es="¿Cuánto de esto se puede creer?", en="How much of this should I believe?"),
    method=Text(
        es="De cada tabla: filas, inservibles, repetidas y posteriores a la fecha de corte; qué parte trae cada columna que importa; lo que aún es joven para juzgarse; semanas completas frente a las que cada métrica necesita; mensajes de clientes borrados y de robots.",
        en="Of each table: rows, unusable, duplicates and those after the cut; how much of each column that matters is filled; what is too young to be judged; full weeks against those that each metric needs; deleted customer messages and bots.",
    ),
    says=Says(
        now=Text(es="Hay {value} semanas completas", en="There are {value} full weeks"),
        one=Text(es="Hay una semana completa", en="There is one full week"),
    ),
    kind="sufficiency",
    unit="count",
    better="context",
    needs=(
        "messages|posts|advocacy_activity|internal_posts|account_daily|people_totals|advocates|ugc|follow_edges|audience_daily",
    ),
    rows="",
    parts=("dialogue_share", "response_rate", "proactive_share", "monologue_index"),
    minimum=0,
    caveats=(
        Text(
            es="Un mensaje de cliente borrado no se puede contar como atendido ni como ignorado: por eso se dice aparte.",
            en="A deleted customer message can be counted neither as answered nor as ignored: so it is told apart.",
        ),
    ),
    source=Source(
        Text(
            es="Definición propia; las semanas necesarias son las de cada métrica.",
            en="Our own definition; the weeks needed are those of each metric.",
        ),
        own=True,
    ),
    seed=Seed("S4", "sin guía, sin plan ni metas definidas"),
    example=Example(
        story=Text(
            es="Dos semanas completas, tres mensajes, uno de ellos de una clienta y borrado; autor en dos de tres.",
            en="Two full weeks, three messages, one of them a deleted customer message; authors in two of three.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text,                      is_deleted
                a1,         t1,        2024-05-06 09:00, in,        ana,       dm,      ¿Abren el domingo?,        false
                b1,         t1,        2024-05-06 10:00, out,       ,          dm,      Sí abrimos de nueve a dos, false
                a2,         t2,        2024-05-19 09:00, in,        bea,       dm,      Vaya servicio,             true
            """,
        },
        settings={"as_of": "2024-05-25T00:00:00Z"},
        expect={
            "value": 2,
            "n": 2,
            "status": "ok",
            "tables.messages.rows": 3,
            "tables.messages.duplicates": 0,
            "coverage.messages.author_id": 2 / 3,
            "deleted_inbound": 1,
            "bots": 0,
            "too_short_for": [
                "promo_pressure",
                "trust_rupture",
                "reach_trend",
                "core_size",
                "fatigue_elasticity",
                "in_out_gap",
                "lead_lag",
                "reach_interaction_link",
            ],
        },
    ),
    extra=True,
)
