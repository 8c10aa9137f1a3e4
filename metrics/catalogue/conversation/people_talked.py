"""People we talked with: how many different customers got a real answer."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="people_talked",
    family="conversation",
    number=2,
    name=Text(es="Personas con las que hablamos", en="People we talked with"),
    question=Text(es="¿Con cuántas personas distintas hablamos?", en="How many different people did we talk with?"),
    method=Text(
        es="Autores distintos que nos escribieron en el periodo y, de ellos, los que recibieron al menos una respuesta con contenido.",
        en="Different authors who wrote to us in the period and, of them, those who got at least one substantive answer.",
    ),
    says=Says(
        now=Text(es="Hablamos con {value} personas", en="We talked with {value} people"),
        one=Text(es="Hablamos con una persona", en="We talked with one person"),
    ),
    kind="count",
    unit="count",
    better="higher",
    needs=("messages", "messages.author_id"),
    rows="""
        -- one row per known customer in a thread
        select message_id as ref, 'message' as refers, moment, day, network, account, customer, true as counts,
               level in ('reactive', 'dialogue', 'sustained') as hit
        from dyads where customer <> ''
    """,
    caveats=(
        Text(
            es="Una persona con dos cuentas o en dos redes cuenta dos veces: los ficheros no las unen.",
            en="A person with two accounts or on two networks counts twice: the files do not join them.",
        ),
    ),
    options={"distinct": "customer"},
    settings=("min_words", "canned_min_threads"),
    source=Source(Text(es="Recuento propio.", en="Our own count."), own=True),
    seed=Seed("S4", "Qué es mejor tener amigos o tener fans?"),
    example=Example(
        story=Text(
            es="Ana escribe dos veces y le contestamos una; a Bea no le contesta nadie: hablamos con una de dos.",
            en="Ana writes twice and is answered once; nobody answers Bea: we talked with one of two.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-02 11:00, in,        ana,       dm,      ¿Y el lunes?
                a3,         t3,        2024-05-02 09:00, in,        bea,       dm,      ¿Tienen roscón?
            """,
        },
        expect={"value": 1, "n": 2, "status": "ok"},
    ),
    extra=True,
)
