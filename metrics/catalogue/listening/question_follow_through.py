"""Question follow-through: when we ask, do we return to those who answered."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="question_follow_through",
    family="listening",
    number=17,
    name=Text(es="¿Preguntamos y escuchamos?", en="Question follow-through"),
    question=Text(
        es="Cuando preguntamos, ¿volvemos a hablar con quien contestó?",
        en="When we ask, do we return to those who answered?",
    ),
    method=Text(
        es="Publicaciones con una pregunta, de hace siete días o más, a las que contestó algún cliente y en las que la marca respondió con contenido al menos a uno en siete días. Las preguntas que nadie contestó se cuentan aparte.",
        en="Posts with a question, seven days old or more, that some customer answered and where the brand replied with substance to at least one of them within seven days. Questions nobody answered are counted apart.",
    ),
    says=Says(
        now=Text(
            es="Seguimos la charla en el {value} de nuestras preguntas", en="We follow up {value} of our own questions"
        ),
        rose=Text(
            es="Preguntas con seguimiento: suben {change}, hasta el {value}",
            en="Questions followed up: up {change}, to {value}",
        ),
        fell=Text(
            es="Preguntas con seguimiento: bajan {change}, hasta el {value}",
            en="Questions followed up: down {change}, to {value}",
        ),
        held=Text(
            es="Las preguntas con seguimiento se mantienen en el {value}", en="Questions followed up hold at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("posts.text", "messages.post_id"),
    rows="""
        -- one row per post that asks something and is old enough; it counts when some customer answered
        select post_id as ref, 'post' as refers, moment, day, network, account,
               dyads > 0 as counts, talked_7d > 0 as hit
        from posts
        where question and not deleted and moment + to_hours($dialogue_horizon_h::integer) <= $as_of
    """,
    detail={
        "question_posts": "count(*)",
        "without_answers": "count(*) filter (where not counts)",
    },
    caveats=(
        Text(
            es="Las preguntas retóricas cuentan como preguntas.",
            en="Rhetorical questions count as questions.",
        ),
        Text(
            es="Basta con volver a una de las personas que contestaron: dice si se escucha, no cuánto.",
            en="Returning to one of those who answered is enough: it says whether we listen, not how much.",
        ),
    ),
    settings=("dialogue_horizon_h", "min_words", "canned_min_threads"),
    options={"prints_x": True},
    source=Source(
        Text(es="Definición propia; intervalo de Wilson.", en="Own definition; Wilson interval."),
        own=True,
    ),
    seed=Seed("S3", "solicitar retroalimentación"),
    example=Example(
        story=Text(
            es="Preguntamos tres veces: a la primera contestó Ana y le hablamos; a la segunda contestó Bea y callamos; a la tercera nadie. Una de dos.",
            en="We asked three times: Ana answered the first and we talked to her; Bea answered the second and we kept silent; nobody answered the third. One of two.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, text
                p1,      2024-05-01 09:00, x,       ¿Qué pan prefieren?
                p2,      2024-05-02 09:00, x,       ¿Y de postre?
                p3,      2024-05-03 09:00, x,       ¿Dulce o salado?
                p4,      2024-05-04 09:00, x,       Abrimos el domingo
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, post_id, network, channel, text
                a1,         t1,        2024-05-01 10:00, in,        ana,       p1,      x,       comment, El de centeno
                b1,         t1,        2024-05-01 11:00, out,       ,          p1,      x,       comment, Mañana sale a las ocho
                a2,         t2,        2024-05-02 10:00, in,        bea,       p2,      x,       comment, Tarta
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n", "question_posts": 3, "without_answers": 1},
    ),
)
