"""Do ignored people come back: who writes again within sixty days, ignored beside answered."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="ignored_return",
    family="beyond",
    number=67,
    name=Text(es="Vuelta de los ignorados", en="Return of the ignored"),
    question=Text(es="A quien no contestamos, ¿vuelve a escribir?", en="Those we do not answer, do they write again?"),
    method=Text(
        es="Contactos de personas conocidas con más de 60 días, según si alguien les contestó en siete días. Vuelve quien escribe otra vez entre el séptimo día y el sexagésimo. El valor es la parte de los ignorados que vuelve; al lado, la de los contestados y la diferencia con su intervalo.",
        en="Contacts of known people older than 60 days, by whether somebody answered them within seven days. Whoever writes again between the seventh day and the sixtieth returns. The value is the share of the ignored who return; beside it that of the answered, and the difference with its interval.",
    ),
    says=Says(
        now=Text(es="Vuelve a escribir el {value} de los ignorados", en="{value} of the ignored write again"),
        rose=Text(
            es="Vuelven más ignorados: {change}, hasta el {value}",
            en="More ignored people return: {change}, to {value}",
        ),
        fell=Text(
            es="Vuelven menos ignorados: {change}, hasta el {value}",
            en="Fewer ignored people return: {change}, to {value}",
        ),
        held=Text(
            es="Los ignorados que vuelven se mantienen en el {value}", en="The ignored who return hold at {value}"
        ),
    ),
    kind="parity",
    unit="share",
    better="context",
    needs=("messages", "messages.author_id", "messages.inbound"),
    rows="""
        -- one row per contact of a known customer, with whether that customer wrote again later on
        select message_id as ref, 'message' as refers, moment, day, network, account, voice as cluster,
               moment + to_days(60) <= $as_of as counts, not answered as side,
               coalesce(again <= moment + to_days(60), false) as hit
        from returns
    """,
    detail={"immature": "count(*) filter (where not counts)"},
    options={"names": ("ignored", "answered"), "least": 10, "value": "first"},
    caveats=(
        Text(
            es="No es efecto: puede que escriban cosas distintas.",
            en="It is no effect: they may be writing different things.",
        ),
        Text(
            es="Lo que se dice en los siete primeros días no cuenta como vuelta: quien fue contestado da las gracias y quien no, insiste.",
            en="What is said in the first seven days is no return: whoever was answered says thanks, and whoever was not insists.",
        ),
        Text(
            es="Quien vuelve con otra cuenta o por otra red parece no haber vuelto.",
            en="Whoever returns under another account or on another network seems not to have returned.",
        ),
    ),
    settings=("dialogue_horizon_h",),
    source=Source(
        Text(
            es="Definición propia. Intervalos con efecto de diseño por persona; diferencia de Newcombe 1998.",
            en="Our own definition. Intervals with a design effect by person; difference of Newcombe 1998.",
        ),
        own=True,
    ),
    seed=Seed("S4", "estos aprenden a buscar conversación en otros lados"),
    example=Example(
        story=Text(
            es="A Ana le contestamos y vuelve al mes. A Bea no, e insiste al segundo día, pero no vuelve. Leo escribió hace poco. Uno de cada lado: muy pocos.",
            en="Ana is answered and returns after a month. Bea is not, insists on the second day, but does not return. Leo wrote lately. One on each side: too few.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-01-10 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-01-10 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-02-10 09:00, in,        ana,       dm,      ¿Tienen roscón?
                a3,         t3,        2024-01-11 09:00, in,        bea,       dm,      Mi pedido no llega
                a4,         t3,        2024-01-12 09:00, in,        bea,       dm,      ¿Hola?
                a5,         t4,        2024-03-01 09:00, in,        leo,       dm,      ¿Hacen envíos?
            """,
        },
        settings={"as_of": "2024-03-20T00:00:00Z"},
        expect={
            "value": None,
            "n": 2,
            "x": 1,
            "status": "not_enough",
            "ignored.value": 0.0,
            "answered.value": 1.0,
            "difference": -1.0,
            "immature": 2,
        },
    ),
    extra=True,
)
