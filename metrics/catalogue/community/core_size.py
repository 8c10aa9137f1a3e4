"""Core participants: how many people keep the conversation alive."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="core_size",
    family="community",
    number=19,
    name=Text(es="Núcleo de participantes", en="Core participants"),
    question=Text(
        es="¿Cuántas personas mantienen viva la conversación?", en="How many people keep the conversation alive?"
    ),
    method=Text(
        es="Personas que escribieron en cuatro o más de las últimas doce semanas completas al acabar el periodo.",
        en="People who wrote in four or more of the last twelve full weeks at the end of the period.",
    ),
    says=Says(
        now=Text(
            es="Mantienen viva la conversación {value} personas", en="The conversation is kept alive by {value} people"
        ),
        one=Text(es="Una persona mantiene viva la conversación", en="One person keeps the conversation alive"),
    ),
    kind="core",
    unit="count",
    better="higher",
    needs=("messages.author_id",),
    rows="""
        -- one row per message of somebody known by name; it counts in the last full weeks (opens: their first Monday)
        with weeks as (
            select date_trunc(
                'week', local_time(least($as_of::timestamp, $window_end::timestamp) + interval 1 second, $zone)
            )::date as closes
        )

        select message_id as ref, 'message' as refers, moment, day, network, account,
               day >= closes - 7 * $core_weeks::integer and day < closes as counts,
               closes - 7 * $core_weeks::integer as opens, voice
        from voices, weeks where voice > 0
    """,
    caveats=(
        Text(
            es="Cuenta semanas distintas, no mensajes: un día de enfado no hace a nadie del núcleo.",
            en="It counts different weeks, not messages: one angry day makes nobody part of the core.",
        ),
        Text(
            es="Los «100 locos» de la frase son una referencia, no una meta: depende del tamaño de la empresa.",
            en="The “100” of the sentence are a reference, not a target: it depends on the size of the company.",
        ),
        Text(
            es="Con menos de doce semanas de historia no se puede saber.",
            en="With less than twelve weeks of history it cannot be known.",
        ),
    ),
    settings=("core_weeks", "core_min_weeks"),
    options={"all_history": True},
    source=Source(
        Text(
            es="Definición propia; la idea de contar tiempos y no volumen es de Hirsch 2005.",
            en="Own definition; counting times instead of volume is an idea of Hirsch 2005.",
        ),
        own=True,
    ),
    seed=Seed("S4", "es mejor tener 100 que están locos por seguir participando en la conversación"),
    example=Example(
        story=Text(
            es="Tres semanas, y basta con dos: Ana escribe en las tres y Bea en dos; Leo, tres veces en la misma. El núcleo son dos de tres.",
            en="Three weeks, and two are enough: Ana writes in all three and Bea in two; Leo three times in the same. The core is two of three.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, text
                a1,         t1,        2024-04-29 09:00, in,        ana,       Buenos días
                a2,         t1,        2024-05-08 09:00, in,        ana,       Qué rico todo
                a3,         t1,        2024-05-15 09:00, in,        ana,       Hoy vuelvo
                b1,         t2,        2024-05-02 09:00, in,        bea,       ¿Abren el domingo?
                b2,         t2,        2024-05-19 23:00, in,        bea,       Gracias
                c1,         t3,        2024-05-07 09:00, in,        leo,       Mi pedido no llega
                c2,         t3,        2024-05-07 10:00, in,        leo,       Sigue sin llegar
                c3,         t3,        2024-05-07 11:00, in,        leo,       Nada
            """,
        },
        settings={
            "core_weeks": 3,
            "core_min_weeks": 2,
            "as_of": "2024-05-25T00:00:00Z",
            "window_start": "2024-04-29",
            "window_end": "2024-05-19",
        },
        expect={"value": 2, "n": 3, "status": "ok", "history_covers_weeks": True},
    ),
)
