"""Peer talk: of the replies that customers write, how many go to another customer."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="peer_talk",
    family="beyond",
    number=61,
    name=Text(es="Conversación entre clientes", en="Peer talk"),
    question=Text(es="¿Los clientes hablan entre ellos?", en="Do customers talk to each other?"),
    method=Text(
        es="Respuestas de un cliente a otro, entre las respuestas de clientes de las que se sabe a quién contestan: a otro cliente o a la marca. Contestarse a uno mismo no cuenta.",
        en="Replies of one customer to another, over customers' replies of which it is known whom they answer: another customer or the brand. Answering oneself does not count.",
    ),
    says=Says(
        now=Text(
            es="El {value} de sus respuestas va a otro cliente", en="{value} of their replies go to another customer"
        ),
        rose=Text(
            es="Hablan más entre ellos: {change}, hasta el {value}",
            en="They talk more among themselves: {change}, to {value}",
        ),
        fell=Text(
            es="Hablan menos entre ellos: {change}, hasta el {value}",
            en="They talk less among themselves: {change}, to {value}",
        ),
        held=Text(
            es="Lo que hablan entre ellos se mantiene en el {value}", en="Talk among themselves holds at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="context",
    needs=("messages.in_reply_to", "messages.author_id", "messages.inbound"),
    rows="""
        -- one row per reply of a customer to another customer or to the brand
        select message_id as ref, 'message' as refers, moment, day, network, account, thread as cluster,
               true as counts, peer as hit
        from messages where live and (peer or answers_brand)
    """,
    caveats=(
        Text(
            es="Un comentario suelto bajo una publicación no es respuesta a nadie: no cuenta.",
            en="A comment on its own under a post answers nobody: it does not count.",
        ),
        Text(
            es="Puede subir porque hay comunidad o porque la marca no contesta: mírelo junto a la tasa de respuesta.",
            en="It may rise because there is a community or because the brand does not answer: read it beside the response rate.",
        ),
    ),
    options={"cluster": "cluster"},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por hilo.",
            en="Our own definition. Wilson with a design effect by thread.",
        ),
        own=True,
    ),
    seed=Seed("S4", "En una comunidad por mi experiencia la gente se relaciona más que en una fanpage"),
    example=Example(
        story=Text(
            es="Bea contesta a Ana; Ana contesta a la marca y otra vez a sí misma; Leo comenta sin contestar a nadie. Una de dos.",
            en="Bea answers Ana; Ana answers the brand and then herself; Leo comments without answering anybody. One of two.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, in_reply_to, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       ,            comment, ¿Abren el domingo?
                a2,         t1,        2024-05-01 09:30, in,        bea,       a1,          comment, Creo que sí abren
                b1,         t1,        2024-05-01 10:00, out,       ,          a1,          comment, Sí abrimos de nueve a dos
                a3,         t1,        2024-05-01 11:00, in,        ana,       b1,          comment, Allí estaremos todos
                a4,         t1,        2024-05-01 11:05, in,        ana,       a3,          comment, Con la abuela
                a5,         t1,        2024-05-01 12:00, in,        leo,       ,            comment, Qué buena pinta
            """,
        },
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n"},
    ),
    extra=True,
)
