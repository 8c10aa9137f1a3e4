"""Topic gap: how far what the brand posts about lies from what customers talk about."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="topic_gap",
    family="beyond",
    number=62,
    name=Text(es="Brecha de temas", en="Topic gap"),
    question=Text(es="¿Publicamos sobre lo que nos preguntan?", en="Do we post about what they ask about?"),
    method=Text(
        es="La mitad de la suma de las diferencias, tema por tema, entre su parte en las publicaciones y su parte en los mensajes de clientes: 0 es la misma mezcla y 1, ningún tema en común. Hacen falta 30 publicaciones y 30 mensajes con tema.",
        en="Half the sum of the differences, topic by topic, between its part of the posts and its part of customers' messages: 0 is the same mix and 1 no topic in common. It takes 30 posts and 30 messages with a topic.",
    ),
    says=Says(now=Text(es="La brecha de temas es {value}", en="The topic gap is {value}")),
    kind="distance",
    unit="index",
    better="lower",
    needs=("posts.topic", "messages.topic"),
    rows="""
        -- one row per post with a topic, and per message of a customer with one (hit)
        select post_id as ref, 'post' as refers, moment, day, network, account, topic, true as counts, false as hit
        from posts where not deleted and topic is not null
        union all
        select message_id, 'message', moment, day, network, account, topic, true, true
        from messages where live and topic is not null
    """,
    detail={
        "posts": "(select count(*) from posts where not deleted and {scope})",
        "inbound": "(select count(*) from messages where live and {scope})",
    },
    caveats=(
        Text(
            es="Sin la misma lista de temas en los dos lados no dice nada.",
            en="Without the same list of topics on both sides it says nothing.",
        ),
        Text(
            es="Dos muestras de la misma mezcla tampoco dan 0: al lado va la brecha que daría el puro azar.",
            en="Two samples of the same mix do not give 0 either: beside it stands the gap that chance alone would give.",
        ),
        Text(
            es="Cero no es la meta: también se publica lo que la gente aún no sabe preguntar.",
            en="Zero is not the goal: one also posts what people do not know yet to ask.",
        ),
    ),
    options={"least": 30},
    source=Source(
        Text(
            es="Definición propia: distancia de variación total.",
            en="Our own definition: total variation distance.",
        ),
        own=True,
    ),
    seed=Seed("S3", "los usuarios ven lo que quieren ver, no lo que nosotros queremos que vean"),
    example=Example(
        story=Text(
            es="Una publicación sobre pan y un mensaje sobre horarios: muy poco para decirlo.",
            en="One post about bread and one message about opening hours: too little to tell.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, topic
                p1,      2024-05-01 09:00, x,       pan
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, network, topic,   text
                a1,         t1,        2024-05-01 09:00, in,        ana,       x,       horario, ¿Abren el domingo?
            """,
        },
        expect={"value": None, "n": 2, "status": "not_enough", "posted": 1, "asked": 1, "posts": 1, "inbound": 1},
    ),
    extra=True,
)
