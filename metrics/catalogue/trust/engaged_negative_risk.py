"""Backlash of the engaged: do those who loved us complain more."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="engaged_negative_risk",
    family="trust",
    number=42,
    name=Text(es="Reacción de los más enganchados", en="Backlash of the engaged"),
    question=Text(es="¿Se quejan más quienes más nos querían?", en="Do those who loved us complain more?"),
    method=Text(
        es="Cuota negativa de los mensajes de quienes ya habían escrito tres días o más, entre la cuota negativa de los demás. Uno: se quejan igual. El intervalo cuenta con que cada persona escribe varias veces.",
        en="Negative share of the messages of those who had already written on three days or more, over the negative share of the others. One: they complain alike. The interval allows for each person writing several times.",
    ),
    says=Says(
        now=Text(
            es="Quienes más participan se quejan {value} veces lo que los demás",
            en="The engaged complain {value} times as often as others",
        ),
        one=Text(es="Quienes más participan se quejan como los demás", en="The engaged complain as often as others"),
    ),
    kind="risk_ratio",
    unit="index",
    better="context",
    needs=("messages.sentiment",),
    rows="""
        -- one row per message with a tone of somebody known by name; exposed: that person had written on enough days
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               tone <= $neg_threshold::double as hit, earlier_days >= $engaged_min_days as exposed, voice as cluster
        from voices where tone is not null and voice > 0
    """,
    caveats=(
        Text(
            es="Es una asociación: quien tiene una queja también escribe más días.",
            en="It is an association: whoever has a complaint also writes on more days.",
        ),
        Text(
            es="Solo con el intervalo entero por encima de 1 hay señal de que el apego se vuelve enfado.",
            en="Only with the whole interval above 1 is there a sign that attachment turns into anger.",
        ),
    ),
    settings=("engaged_min_days", "neg_threshold"),
    options={"also_needs": ("messages.author_id",), "names_first_absent": True},
    source=Source(
        Text(
            es="Grégoire, Tripp y Legoux 2009; intervalo de Katz 1978 o por personas, el más ancho.",
            en="Grégoire, Tripp and Legoux 2009; interval of Katz 1978 or by people, the wider one.",
        )
    ),
    seed=Seed("S0", "el impacto va a ser mucho mayor que si no hay engagement"),
    example=Example(
        story=Text(
            es="Aquí basta un día anterior. Ana ya había escrito: una queja de dos. Los primeros mensajes de Ana, Bea y Leo: una queja de tres. La mitad entre un tercio da 1,5.",
            en="Here one earlier day is enough. Ana had written before: one complaint of two. The first messages of Ana, Bea and Leo: one complaint of three. A half over a third is 1.5.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, sentiment
                a1,         t1,        2024-05-01 09:00, in,        ana,       positive
                a2,         t1,        2024-05-02 09:00, in,        ana,       negative
                a3,         t1,        2024-05-03 09:00, in,        ana,       neutral
                b1,         t2,        2024-05-03 10:00, in,        bea,       negative
                c1,         t3,        2024-05-03 11:00, in,        leo,       positive
            """,
        },
        settings={"engaged_min_days": 1, "as_of": "2024-05-20T00:00:00Z"},
        expect={"value": 1.5, "n": 5, "status": "low_n", "table": [1, 1, 1, 2]},
    ),
)
