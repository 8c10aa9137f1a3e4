"""Participation inequality: is it a community, or three people."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="participation",
    family="community",
    number=18,
    name=Text(es="Desigualdad de participación", en="Participation inequality"),
    question=Text(es="¿Es una comunidad o son tres personas?", en="Is it a community, or three people?"),
    method=Text(
        es="Índice de Gini de los mensajes por persona en el periodo: 0 si todas escriben lo mismo, cerca de 1 si lo escribe todo una. Al lado, cuánto escriben el 1 % y el 10 % más activos, cuántas personas hacen la mitad y cuántas vuelven otro día.",
        en="Gini index of messages per person in the period: 0 when all write the same, near 1 when one writes it all. Beside it, how much the most active 1% and 10% write, how many people make half, and how many return another day.",
    ),
    says=Says(
        now=Text(
            es="La mitad de los mensajes es de {x} de {n} personas", en="Half the messages come from {x} of {n} people"
        ),
    ),
    kind="participation",
    unit="index",
    better="context",
    needs=("messages.author_id",),
    rows="""
        -- one row per message of somebody known by name; voice is a number per person
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts, voice
        from voices where voice > 0
    """,
    caveats=(
        Text(
            es="Crece con el volumen: la misma comunidad da 0,27 con 30 mensajes y 0,77 con 5.000. Compare solo periodos con volúmenes parecidos.",
            en="It grows with volume: the same community gives 0.27 with 30 messages and 0.77 with 5,000. Compare only periods of similar volume.",
        ),
        Text(
            es="Solo ve a quienes escriben. La regla «90-9-1» habla de toda la audiencia, con quienes solo leen.",
            en="It only sees those who write. The “90-9-1” rule speaks of the whole audience, those who only read included.",
        ),
    ),
    source=Source(
        Text(
            es="Nielsen 2006; van Mierlo 2014; CHAOSS, contributor absence factor.",
            en="Nielsen 2006; van Mierlo 2014; CHAOSS, contributor absence factor.",
        )
    ),
    seed=Seed("S4", "¿Dónde está la otra parte?"),
    example=Example(
        story=Text(
            es="Ana escribe dos mensajes, en dos días; Bea y Leo, uno cada uno. Las diferencias entre ellos suman 4 de un máximo de 24: Gini 1/6. Ana sola hace la mitad.",
            en="Ana writes two messages, on two days; Bea and Leo one each. The differences between them add up to 4 over 24: Gini 1/6. Ana alone makes half.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       ¿Abren el domingo?
                a2,         t1,        2024-05-02 09:00, in,        ana,       Gracias
                a3,         t1,        2024-05-02 10:00, in,        bea,       Yo también voy
                a4,         t2,        2024-05-03 09:00, in,        leo,       Qué rico todo
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 0.16666666666666666,
            "n": 3,
            "status": "low_n",
            "messages": 4,
            "top1": 0.5,
            "top10": 0.5,
            "absence_factor": 1,
            "repeat_share": 0.3333333333333333,
            "h_index_days": 1,
        },
    ),
)
