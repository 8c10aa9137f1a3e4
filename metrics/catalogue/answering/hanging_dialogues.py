"""Hanging dialogues: do we leave people in the middle of a conversation."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="hanging_dialogues",
    family="answering",
    number=13,
    name=Text(es="Conversaciones colgadas", en="Hanging dialogues"),
    question=Text(es="¿Dejamos a alguien a media conversación?", en="Do we leave people mid-conversation?"),
    method=Text(
        es="Conversaciones contestadas con contenido cuyo último turno es una pregunta del cliente, entre todas las contestadas con contenido; solo si lo último tiene al menos 24 horas.",
        en="Conversations answered with substance whose last turn is a customer's question, over all answered with substance; only if the last message is at least 24 hours old.",
    ),
    says=Says(
        now=Text(es="El {value} de las conversaciones queda colgado", en="{value} of conversations are left hanging"),
        rose=Text(es="Las colgadas suben {change}, hasta el {value}", en="Hanging dialogues rise {change}, to {value}"),
        fell=Text(es="Las colgadas bajan {change}, hasta el {value}", en="Hanging dialogues fall {change}, to {value}"),
        held=Text(es="Las colgadas se mantienen en el {value}", en="Hanging dialogues hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    needs=("messages.text",),
    rows="""
        -- one row per conversation that was answered with substance and has been quiet for a day
        select message_id as ref, 'message' as refers, moment, day, network, account, thread, true as counts, hanging as hit,
               level
        from dyads
        where level in ('reactive', 'dialogue', 'sustained') and last_moment + interval 24 hours <= $as_of
    """,
    caveats=(
        Text(
            es="Ve lo que el tiempo de primera respuesta no ve: la segunda pregunta.",
            en="It sees what the time to first response does not: the second question.",
        ),
    ),
    settings=("min_words", "canned_min_threads"),
    options={"cluster": "thread"},
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S4", "¿Dónde se quedó la “escucha activa” que tanto se recomienda?"),
    example=Example(
        story=Text(
            es="Ana recibe respuesta y vuelve a preguntar sin que nadie conteste; Bea recibe respuesta y da las gracias: una de dos.",
            en="Ana gets an answer and asks again in vain; Bea gets an answer and says thanks: one of two.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t1,        2024-05-01 11:00, in,        ana,       dm,      ¿Y el lunes?
                a3,         t2,        2024-05-01 09:00, in,        bea,       dm,      ¿Tienen roscón?
                b3,         t2,        2024-05-01 10:00, out,       ,          dm,      Desde el lunes que viene
                a4,         t2,        2024-05-01 11:00, in,        bea,       dm,      Gracias
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n"},
    ),
)
