"""Negative share: how much of what people say is negative."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="negative_share",
    family="trust",
    number=40,
    name=Text(es="Cuota negativa", en="Negative share"),
    question=Text(es="De lo que dice la gente, ¿cuánto es negativo?", en="How much of what people say is negative?"),
    method=Text(
        es="Mensajes negativos entre los mensajes del público que traen tono: una palabra, o un número que desde −0,05 hacia abajo es negativo. Sin tono, no cuentan.",
        en="Negative messages over the public's messages that carry a tone: a word, or a number that is negative from −0.05 down. Without a tone they do not count.",
    ),
    says=Says(
        now=Text(es="Es negativo el {value} de lo que dicen", en="{value} of what they say is negative"),
        rose=Text(es="Lo negativo sube {change}, hasta el {value}", en="The negative rises {change}, to {value}"),
        fell=Text(es="Lo negativo baja {change}, hasta el {value}", en="The negative falls {change}, to {value}"),
        held=Text(es="Lo negativo se mantiene en el {value}", en="The negative holds at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    needs=("messages.sentiment",),
    rows="""
        -- one row per message of the public whose tone is known; voice is a number per person
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               tone <= $neg_threshold::double as hit, voice
        from voices where tone is not null
    """,
    caveats=(
        Text(
            es="Manda quien puso la etiqueta (la red, una persona o un programa): ironía e idioma la confunden.",
            en="It depends on who set the label (network, person or program): irony and language confuse it.",
        ),
        Text(
            es="Borrar quejas lo mejora sin arreglar nada: mire los mensajes borrados en la calidad de los datos.",
            en="Deleting complaints improves it without mending anything: look at deleted messages under data quality.",
        ),
    ),
    settings=("neg_threshold",),
    options={"cluster": "voice", "prints_x": True},
    source=Source(
        Text(
            es="Umbral numérico de VADER. Wilson con efecto de diseño por persona: una enfadada escribe varias veces.",
            en="Numeric threshold of VADER. Wilson with a design effect by person: an angry one writes several times.",
        )
    ),
    seed=Seed("S0", "Cuando hablamos de emociones, hablamos, normalmente, de «reacciones» en positivo y en negativo"),
    example=Example(
        story=Text(
            es="Ana escribe dos quejas y un elogio; Bea, algo neutro. «Raro» no es un tono. Dos negativos de cuatro.",
            en="Ana writes two complaints and a praise; Bea something neutral. “Raro” is no tone. Two negative of four.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, sentiment, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       negative,  Mi pedido no llega
                a2,         t1,        2024-05-02 09:00, in,        ana,       -0.4,      Sigue sin llegar
                a3,         t1,        2024-05-03 09:00, in,        ana,       0.8,       Qué rico todo
                a4,         t2,        2024-05-03 10:00, in,        bea,       neutro,    ¿Abren el domingo?
                a5,         t2,        2024-05-03 11:00, in,        bea,       raro,      Gracias
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={"value": 0.5, "n": 4, "x": 2, "status": "low_n", "clusters": 2, "deff": 1.0},
    ),
)
