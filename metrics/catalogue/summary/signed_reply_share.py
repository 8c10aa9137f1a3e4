"""Signed replies: how many of our answers carry the name of a person."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="signed_reply_share",
    family="summary",
    number=43,
    name=Text(es="Respuestas firmadas por una persona", en="Replies signed by a person"),
    question=Text(es="¿Contesta alguien con nombre?", en="Does somebody with a name answer?"),
    method=Text(
        es="Mensajes propios que acaban en una firma («—Marta», «^MG», «Un saludo, Luis») o se presentan («Soy Marta»), entre los mensajes propios con texto.",
        en="Own messages that end in a signature (“—Marta”, “^MG”, “Best, Luis”) or introduce themselves (“I am Marta”), over own messages with text.",
    ),
    says=Says(
        now=Text(es="Va firmado el {value} de las respuestas", en="{value} of replies are signed"),
        rose=Text(es="Las firmas suben {change}, hasta el {value}", en="Signatures rise {change}, to {value}"),
        fell=Text(es="Las firmas bajan {change}, hasta el {value}", en="Signatures fall {change}, to {value}"),
        held=Text(es="Las firmas se mantienen en el {value}", en="Signatures hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="context",
    needs=("messages.text", "messages.outbound"),
    rows="""
        -- one row per message that a person of the brand wrote
        select message_id as ref, 'message' as refers, moment, day, network, account, thread,
               signed is not null as counts, coalesce(signed, false) as hit
        from messages where human
    """,
    caveats=(
        Text(
            es="Se reconoce por la forma del texto: una firma puesta de otra manera no se ve.",
            en="It is recognised by the form of the text: a signature put in another way is not seen.",
        ),
    ),
    options={"cluster": "thread"},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por hilo.",
            en="Our own definition. Wilson with a design effect by thread.",
        ),
        own=True,
    ),
    seed=Seed("S0", "soy/somos auténticos con lo que ofrecemos?"),
    example=Example(
        story=Text(
            es="Tres respuestas: una firma Marta, otra se presenta como Luis y la tercera no lleva nombre: dos de tres.",
            en="Three replies: Marta signs one, Luis introduces himself in another, the third has no name: two of three.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí de nueve a dos —Marta
                a2,         t2,        2024-05-02 09:00, in,        bea,       dm,      ¿Tienen roscón?
                b2,         t2,        2024-05-02 10:00, out,       ,          dm,      Hola soy Luis. Desde el lunes
                a3,         t3,        2024-05-03 09:00, in,        eva,       dm,      ¿Y turrón?
                b3,         t3,        2024-05-03 10:00, out,       ,          dm,      También desde el lunes
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={"value": 2 / 3, "n": 3, "x": 2, "status": "low_n"},
    ),
    extra=True,
)
