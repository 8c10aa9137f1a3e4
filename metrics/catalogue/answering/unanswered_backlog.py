"""Unanswered backlog: who is still waiting."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="unanswered_backlog",
    family="answering",
    number=11,
    name=Text(es="Cola sin responder", en="Unanswered backlog"),
    question=Text(es="¿Quién sigue esperando?", en="Who is still waiting?"),
    method=Text(
        es="Esperas abiertas a la fecha de los datos, de toda la historia y no solo del periodo, por antigüedad.",
        en="Waits open at the date of the data, from all history and not only the period, by age.",
    ),
    says=Says(
        now=Text(es="{value} esperan respuesta", en="{value} are waiting for an answer"),
        one=Text(es="Alguien espera respuesta", en="Somebody is waiting for an answer"),
    ),
    kind="count",
    unit="count",
    better="lower",
    needs=("messages",),
    rows="""
        -- one row per wait of all history
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               closed_at is null as hit, (epoch_us($as_of) - epoch_us(moment)) / 3.6e9 as age_h
        from episodes
    """,
    detail={
        "by_age": """{
            '0-24h': count(*) filter (where hit and age_h < 24),
            '1-3d': count(*) filter (where hit and age_h >= 24 and age_h < 72),
            '3-7d': count(*) filter (where hit and age_h >= 72 and age_h < 168),
            '>7d': count(*) filter (where hit and age_h >= 168)
        }""",
        "oldest_h": "max(age_h) filter (where hit)",
    },
    caveats=(
        Text(
            es="Cuenta esperas, no personas. «No hace falta responder» las saca, con quién y cuándo, y se puede deshacer.",
            en="It counts waits, not people. “No answer needed” takes them out, with who and when, and can be undone.",
        ),
    ),
    settings=("reopen_h", "min_words", "as_of"),
    options={"all_history": True, "zero_is_known": True},
    source=Source(Text(es="CHAOSS.", en="CHAOSS.")),
    seed=Seed("S4", "¿dónde está el usuario?"),
    example=Example(
        story=Text(
            es="Tres esperas: una contestada, otra abierta desde hace 30 h y otra desde hace 8 días.",
            en="Three waits: one answered, one open for 30 h and one for 8 days.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 08:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-02 00:00, in,        bea,       dm,      Mi pedido no llega
                a3,         t3,        2024-05-08 18:00, in,        leo,       dm,      ¿Tienen pan sin gluten?
            """,
        },
        settings={"timezone": "UTC", "as_of": "2024-05-10T00:00:00Z"},
        expect={
            "value": 2,
            "n": 3,
            "status": "ok",
            "by_age": {"0-24h": 0, "1-3d": 1, "3-7d": 0, ">7d": 1},
            "oldest_h": 192.0,
        },
    ),
)
