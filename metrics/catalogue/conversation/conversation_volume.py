"""Conversations: how many real exchanges happened."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="conversation_volume",
    family="conversation",
    number=2,
    name=Text(es="Conversaciones", en="Conversations"),
    question=Text(es="¿Cuántos intercambios de verdad hubo?", en="How many real exchanges happened?"),
    method=Text(
        es="Parejas de cliente e hilo, comenzadas en el periodo, a las que una persona de la marca contestó con contenido: tres palabras o más, y no una frase hecha.",
        en="Pairs of customer and thread, begun in the period, that a person of the brand answered with substance: three words or more, and no canned phrase.",
    ),
    says=Says(
        now=Text(es="Hubo {value} conversaciones", en="There were {value} conversations"),
        one=Text(es="Hubo una conversación", en="There was one conversation"),
    ),
    kind="count",
    unit="count",
    better="higher",
    needs=("messages",),
    rows="""
        -- one row per customer in a thread
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               level in ('reactive', 'dialogue', 'sustained') as hit, level, depth
        from dyads
    """,
    detail={
        "levels": "histogram(level)",
        "inbound": "(select count(*) from messages where live and {scope})",
        "peer": "(select count(*) from messages where peer and {scope})",
        "human_outbound": "(select count(*) from messages where human and {scope})",
        "auto_outbound": "(select count(*) from messages where side = 'out' and auto and not deleted and {scope})",
        "bots_all": "(select count(*) from messages where side = 'in' and bot)",
        "deleted_inbound_all": "(select count(*) from messages where side = 'in' and deleted)",
        "orphan_outbound_all": "(select count(*) from messages where human and not in_dyad)",
    },
    caveats=(
        Text(
            es="El nivel de cada conversación usa todo lo dicho hasta la fecha de los datos, también después del periodo.",
            en="The level of each conversation uses everything said up to the date of the data, also after the period.",
        ),
        Text(
            es="Lo que los clientes se dicen entre sí es conversación, pero no espera nada de la marca: va aparte.",
            en="What customers tell each other is conversation but awaits nothing from the brand: it stands apart.",
        ),
    ),
    settings=("min_words", "canned_min_threads"),
    source=Source(
        Text(
            es="Niveles de Rafaeli (1988): no interactivo, reactivo, interactivo.",
            en="Levels of Rafaeli (1988): non-interactive, reactive, interactive.",
        )
    ),
    seed=Seed("S4", "En toda conversación se produce un intercambio."),
    example=Example(
        story=Text(
            es="Ana pregunta y recibe una respuesta con contenido; Bea recibe un «gracias»; a Leo no le contesta nadie.",
            en="Ana asks and gets a substantive answer; Bea gets a “thanks”; nobody answers Leo.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-01 11:00, in,        bea,       dm,      Mi pedido no llega
                b2,         t2,        2024-05-01 12:00, out,       ,          dm,      Gracias
                a3,         t3,        2024-05-01 13:00, in,        leo,       dm,      ¿Tienen pan sin gluten?
            """,
        },
        expect={
            "value": 1,
            "n": 3,
            "status": "ok",
            "levels": {"reactive": 1, "token": 1, "unanswered": 1},
            "inbound": 3,
            "human_outbound": 2,
        },
    ),
    options={"bare_when_empty": False},
)
