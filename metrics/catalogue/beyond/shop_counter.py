"""The counter of the shop: who came in, who was attended, who still waits and who left."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="shop_counter",
    family="beyond",
    number=71,
    name=Text(es="Si fuera una tienda", en="If this were a shop"),
    question=Text(
        es="Si esto fuera una tienda, ¿cuántos se irían sin que nadie los atendiera?",
        en="If this were a shop, how many would leave without being attended?",
    ),
    method=Text(
        es="Entra quien empieza a esperar respuesta en el periodo. Está atendido si una persona le contesta; aún espera si lleva menos de siete días; se fue si lleva más. El valor es la parte que se fue, de quienes entraron hace al menos siete días.",
        en="Whoever begins to wait for an answer in the period comes in. They are attended if a person answers; still waiting if it is under seven days; gone if it is more. The value is the share gone, of those who came in at least seven days ago.",
    ),
    says=Says(
        now=Text(
            es="Se va sin atender el {value} de quienes entran", en="{value} of those who come in leave unattended"
        ),
        rose=Text(
            es="Se van más sin atender: {change}, hasta el {value}", en="More leave unattended: {change}, to {value}"
        ),
        fell=Text(
            es="Se van menos sin atender: {change}, hasta el {value}", en="Fewer leave unattended: {change}, to {value}"
        ),
        held=Text(
            es="Quienes se van sin atender se mantienen en el {value}", en="Those who leave unattended hold at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="lower",
    needs=("messages", "messages.inbound"),
    rows="""
        -- one row per wait
        select message_id as ref, 'message' as refers, moment, day, network, account, thread,
               moment + to_hours($dialogue_horizon_h) <= $as_of as counts, closed_at is null as hit,
               case when closed_at is not null then 'attended' when counts then 'left' else 'waiting' end as fate
        from episodes
    """,
    detail={
        "came_in": "count(*)",
        "attended": "count(*) filter (where fate = 'attended')",
        "still_waiting": "count(*) filter (where fate = 'waiting')",
        "left_unattended": "count(*) filter (where fate = 'left')",
    },
    caveats=(
        Text(
            es="Cuenta esperas, no personas: quien entra dos veces cuenta dos.",
            en="It counts waits, not people: whoever comes in twice counts twice.",
        ),
        Text(
            es="Irse es llevar siete días sin respuesta: si después se le contesta, cuenta como atendido.",
            en="To leave is to be seven days without an answer: if one comes later, it counts as attended.",
        ),
    ),
    settings=("dialogue_horizon_h", "reopen_h", "min_words"),
    options={"cluster": "thread"},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por hilo.",
            en="Our own definition. Wilson with a design effect by thread.",
        ),
        own=True,
    ),
    seed=Seed("S3", "un punto de contacto con el consumidor final"),
    example=Example(
        story=Text(
            es="Entran cuatro: a Ana se la atiende, Bea y Leo llevan semanas esperando y Eva acaba de entrar. De tres se han ido dos.",
            en="Four come in: Ana is attended, Bea and Leo have waited for weeks and Eva has just come in. Of three, two have left.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-02 09:00, in,        bea,       dm,      Mi pedido no llega
                a3,         t3,        2024-05-03 09:00, in,        leo,       dm,      ¿Tienen roscón?
                a4,         t4,        2024-05-19 09:00, in,        eva,       dm,      ¿Hacen envíos?
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 2 / 3,
            "n": 3,
            "x": 2,
            "status": "low_n",
            "came_in": 4,
            "attended": 1,
            "still_waiting": 1,
            "left_unattended": 2,
        },
    ),
    extra=True,
)
