"""Parity of criticism: whether complaints are answered as often as praise."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="criticism_parity",
    family="beyond",
    number=68,
    name=Text(es="Paridad de la crítica", en="Parity of criticism"),
    question=Text(
        es="¿Contestamos a quien critica igual que a quien aplaude?",
        en="Do we answer those who criticise as we do those who applaud?",
    ),
    method=Text(
        es="Esperas que abre un mensaje negativo y que se contestan en 72 horas, entre todas ellas; dividido por lo mismo de las que abre uno positivo. Hacen falta 20 a cada lado. Lo neutro no cuenta.",
        en="Waits opened by a negative message and answered within 72 hours, over all of them; divided by the same for those opened by a positive one. It takes 20 on each side. Neutral ones do not count.",
    ),
    says=Says(
        now=Text(
            es="Por cada elogio contestado, {value} críticas contestadas",
            en="For each praise answered, {value} criticisms answered",
        )
    ),
    kind="parity",
    unit="ratio",
    better="band",
    needs=("messages.sentiment", "messages.inbound"),
    rows="""
        -- one row per wait opened by a message that is negative (side) or positive; a word for neutral is nan
        with toned as (
            select *,
                   case
                       when tone <= $neg_threshold::double then true
                       when tone >= -$neg_threshold::double and not isnan(tone) then false
                   end as side
            from episodes where tone is not null
        )

        select message_id as ref, 'message' as refers, moment, day, network, account, thread as cluster, side,
               moment + to_hours($maturity_h) <= $as_of as counts,
               coalesce(closed_at <= moment + to_hours($maturity_h), false) as hit
        from toned where side is not null
    """,
    detail={"immature": "count(*) filter (where not counts)"},
    options={"one_pass": True, "names": ("negative", "positive"), "least": 20, "value": "ratio"},
    bands=(0.8, 1.25),
    band_names=(
        Text(es="se contesta más a quien aplaude", en="those who applaud are answered more"),
        Text(es="paridad", en="parity"),
        Text(es="se contesta más a quien critica", en="those who criticise are answered more"),
    ),
    caveats=(
        Text(
            es="Un elogio pide respuesta menos veces que una queja: la paridad no es una meta exacta.",
            en="Praise asks for an answer less often than a complaint: parity is no exact goal.",
        ),
        Text(
            es="Manda quien puso la etiqueta del tono: ironía e idioma la confunden.",
            en="It depends on who set the tone's label: irony and language confuse it.",
        ),
    ),
    settings=("maturity_h", "neg_threshold", "min_words", "reopen_h"),
    source=Source(
        Text(
            es="Definición propia. Intervalo de la razón por Zou y Donner 2008, en logaritmos, con efecto de diseño por hilo.",
            en="Our own definition. Interval of the ratio after Zou and Donner 2008, on logarithms, with a design effect by thread.",
        ),
        own=True,
    ),
    seed=Seed("S4", "te gusta lo que te digo o no"),
    example=Example(
        story=Text(
            es="Dos quejas, una contestada; un elogio, contestado; algo neutro, que no cuenta. Con tan pocas no se compara.",
            en="Two complaints, one answered; one praise, answered; something neutral, which does not count. With so few nothing is compared.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, sentiment, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      negative,  Mi pedido no llega
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      ,          Lo miramos ahora mismo
                a2,         t2,        2024-05-01 09:00, in,        bea,       dm,      -0.6,      El pan estaba duro
                a3,         t3,        2024-05-01 09:00, in,        leo,       dm,      0.7,       Qué rico todo siempre
                b2,         t3,        2024-05-01 10:00, out,       ,          dm,      ,          Gracias por decirlo
                a4,         t4,        2024-05-01 09:00, in,        eva,       dm,      neutral,   Abren a las nueve
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": None,
            "n": 3,
            "x": 2,
            "status": "not_enough",
            "negative.value": 0.5,
            "positive.value": 1.0,
            "ratio": 0.5,
            "immature": 0,
        },
    ),
    extra=True,
)
