"""Canned and automatic replies: do we answer people or paste."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="canned_reply_share",
    family="answering",
    number=12,
    name=Text(es="Respuestas enlatadas", en="Canned replies"),
    question=Text(es="¿Contestamos a personas o pegamos textos?", en="Do we answer people or paste texts?"),
    method=Text(
        es="Mensajes escritos por personas de la marca cuyo texto, sin mayúsculas, acentos ni signos, aparece en cinco hilos o más. Las respuestas automáticas se cuentan aparte.",
        en="Messages by people of the brand whose text, without case, accents or signs, appears in five threads or more. Automatic replies are counted apart.",
    ),
    says=Says(
        now=Text(es="El {value} de las respuestas son enlatadas", en="{value} of replies are canned"),
        rose=Text(es="Las enlatadas suben {change}, hasta el {value}", en="Canned replies rise {change}, to {value}"),
        fell=Text(es="Las enlatadas bajan {change}, hasta el {value}", en="Canned replies fall {change}, to {value}"),
        held=Text(es="Las enlatadas se mantienen en el {value}", en="Canned replies hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    bands=(0.2,),
    band_names=(Text(es="normal", en="normal"), Text(es="mucho", en="much")),
    needs=("messages.text",),
    rows="""
        -- one row per message written by a person of the brand
        select message_id as ref, 'message' as refers, moment, day, network, account, thread, true as counts, canned as hit
        from messages where human
    """,
    detail={"auto": "(select count(*) from messages where side = 'out' and auto and not deleted and {scope})"},
    caveats=(
        Text(
            es="Un saludo con el nombre del cliente escapa a la comparación exacta.",
            en="A greeting with the customer's name escapes the exact comparison.",
        ),
    ),
    settings=("canned_min_threads",),
    options={"cluster": "thread", "prints_x": True},
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S0", "Al otro lado hay personas, no máquinas de comprar"),
    example=Example(
        story=Text(
            es="El mismo «Gracias por escribir» en cinco hilos y una respuesta propia: cinco de seis.",
            en="The same “Gracias por escribir” in five threads and one reply of its own: five of six.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, channel, text
                b1,         t1,        2024-05-01 09:00, out,       dm,      Gracias por escribir
                b2,         t2,        2024-05-01 09:00, out,       dm,      ¡GRACIAS por escribir!
                b3,         t3,        2024-05-01 09:00, out,       dm,      gracias por escribir :)
                b4,         t4,        2024-05-01 09:00, out,       dm,      Gracias por escribir.
                b5,         t5,        2024-05-01 09:00, out,       dm,      Gracias por escribir
                b6,         t6,        2024-05-01 09:00, out,       dm,      Salió ayer por la tarde
            """,
        },
        expect={"value": 5 / 6, "n": 6, "x": 5, "status": "low_n", "auto": 0},
    ),
)
