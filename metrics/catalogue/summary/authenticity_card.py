"""Authenticity signals: what logs can honestly say about being authentic; never a score."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="authenticity_card",
    family="summary",
    number=43,
    name=Text(es="Señales de autenticidad", en="Authenticity signals"),
    question=Text(
        es="¿Qué pueden decir los registros sobre ser auténticos?",
        en="What can logs honestly say about being authentic?",
    ),
    method=Text(
        es="Cinco señales, una al lado de otra y sin sumarlas: voz propia, respuestas enlatadas, coherencia de temas, dirección que contesta y respuestas firmadas. La autenticidad la juzgan las personas: pregúnteles.",
        en="Five signals side by side, never added up: own voice, canned replies, topic coherence, leaders who answer and signed replies. Authenticity is judged by people: ask them.",
    ),
    says=Says(now=Text(es="Se ven {n} de 5 señales", en="{n} of 5 signals can be seen")),
    kind="card",
    unit="count",
    better="context",
    needs=("messages|advocacy_activity|internal_posts|posts",),
    rows="",
    parts=("echo_ratio", "canned_reply_share", "topic_coherence", "leadership_two_way", "signed_reply_share"),
    minimum=0,
    caveats=(
        Text(
            es="Nunca es una puntuación: una marca puede firmar todas sus respuestas y no decir verdad en ninguna.",
            en="It is never a score: a brand can sign every reply and tell the truth in none.",
        ),
    ),
    source=Source(
        Text(es="Definición propia: una ficha, no una medida.", en="Our own definition: a card, not a measure."),
        own=True,
    ),
    seed=Seed("S0", "soy/somos auténticos con lo que ofrecemos?"),
    example=Example(
        story=Text(
            es="Con mensajes sueltos se conocen dos señales: nada repetido en cinco hilos, ninguna firma. Las otras tres no vienen en los ficheros.",
            en="With messages alone two signals are there: nothing repeated in five threads, no signature. The other three are not in the files.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": None,
            "n": 0,
            "status": "not_enough",
            "signals.canned_reply_share.value": 0.0,
            "signals.canned_reply_share.n": 1,
            "signals.signed_reply_share.value": 0.0,
            "signals.echo_ratio.status": "missing",
            "signals.topic_coherence.status": "missing",
        },
    ),
    extra=True,
)
