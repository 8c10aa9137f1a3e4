"""Share of dialogue: when a customer speaks to us, does it become a dialogue."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="dialogue_share",
    family="conversation",
    number=4,
    name=Text(es="Cuota de diálogo", en="Share of dialogue"),
    question=Text(
        es="Cuando un cliente nos habla, ¿llega a ser un diálogo?",
        en="When a customer speaks to us, does it become a dialogue?",
    ),
    method=Text(
        es="Contactos del periodo con más de siete días que en siete días completan al menos una vuelta: cliente, marca con contenido, y otra vez el cliente.",
        en="Contacts of the period older than seven days that within seven days complete at least one round: customer, brand with substance, customer again.",
    ),
    says=Says(
        now=Text(es="Llega a diálogo el {value} de los contactos", en="Of all contacts, {value} become a dialogue"),
        rose=Text(es="El diálogo sube {change}, hasta el {value}", en="Dialogue rises {change}, to {value}"),
        fell=Text(es="El diálogo baja {change}, hasta el {value}", en="Dialogue falls {change}, to {value}"),
        held=Text(es="El diálogo se mantiene en el {value}", en="Dialogue holds at {value}"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("messages",),
    rows="""
        -- one row per contact: a customer in a thread with something to answer
        select message_id as ref, 'message' as refers, moment, day, network, account, thread as cluster,
               moment + to_hours($dialogue_horizon_h) <= $as_of as mature, mature and not partial as counts, partial,
               level_7d in ('dialogue', 'sustained') as hit, level_7d as level, depth_7d as depth
        from dyads where contact
    """,
    detail={
        "levels": "histogram(level) filter (where counts)",
        "mean_depth": "avg(depth) filter (where counts)",
        "immature": "count(*) filter (where not mature)",
        "tickets": "count(*) filter (where partial)",
    },
    caveats=(
        Text(
            es="El plazo fijo de siete días permite comparar meses nuevos y viejos.",
            en="The fixed seven days make new and old months comparable.",
        ),
        Text(
            es="Un «gracias» del cliente cierra una vuelta si lo anterior tenía contenido.",
            en="A customer's “thanks” closes a round if what came before had substance.",
        ),
        Text(
            es="De las consultas de una herramienta de atención solo se sabe la primera respuesta: quedan fuera, contadas aparte.",
            en="Of a care tool's tickets only the first answer is known: they are left out and counted apart.",
        ),
        Text(
            es="Si el fichero no dice quién escribe, cada hilo parece una sola persona y el valor es una cota superior.",
            en="If the file does not say who writes, each thread looks like one person and the value is an upper bound.",
        ),
    ),
    settings=("dialogue_horizon_h", "min_words", "canned_min_threads"),
    options={"cluster": "cluster", "only_when_any": ("tickets",)},
    source=Source(
        Text(
            es="Rafaeli 1988; bucle dialógico de Kent y Taylor 1998. Wilson con efecto de diseño por hilo.",
            en="Rafaeli 1988; dialogic loop of Kent and Taylor 1998. Wilson with a design effect by thread.",
        )
    ),
    seed=Seed("S4", "Yo te digo algo, tú estás de acuerdo o no"),
    example=Example(
        story=Text(
            es="Ana pregunta, le contestamos y ella vuelve: diálogo. Bea pregunta, le contestamos y no vuelve: no lo es.",
            en="Ana asks, we answer and she returns: a dialogue. Bea asks, we answer and she does not return: none.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t1,        2024-05-01 11:00, in,        ana,       dm,      Gracias
                a3,         t2,        2024-05-02 09:00, in,        bea,       dm,      ¿Tienen roscón?
                b3,         t2,        2024-05-02 10:00, out,       ,          dm,      Desde el lunes que viene
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 0.5,
            "n": 2,
            "x": 1,
            "status": "low_n",
            "levels": {"dialogue": 1, "reactive": 1},
            "mean_depth": 0.5,
        },
    ),
)
