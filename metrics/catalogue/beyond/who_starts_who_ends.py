"""Who starts and who ends: how far conversations go, who spoke first, who spoke last and which were let die."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="who_starts_who_ends",
    family="beyond",
    number=60,
    name=Text(es="Quién empieza y quién acaba", en="Who starts and who ends"),
    question=Text(
        es="¿Quién empieza las conversaciones, quién las acaba y cuáles dejamos morir?",
        en="Who starts the conversations, who ends them and which do we let die?",
    ),
    method=Text(
        es="Conversaciones (un cliente en un hilo) cuyo último mensaje tiene más de siete días. La marca dejó morir las que acaban en una pregunta del cliente y las que nunca contestó. Al lado: turnos de cada una, quién habló primero (una publicación, la marca o el cliente) y quién el último.",
        en="Conversations (a customer in a thread) whose last message is older than seven days. The brand let die those that end in a customer's question and those it never answered. Beside it: the turns of each, who spoke first (a post, the brand or the customer) and who last.",
    ),
    says=Says(
        now=Text(es="Dejamos morir el {value} de las conversaciones", en="We let {value} of conversations die"),
        rose=Text(es="Dejamos morir más: {change}, hasta el {value}", en="We let more die: {change}, to {value}"),
        fell=Text(es="Dejamos morir menos: {change}, hasta el {value}", en="We let fewer die: {change}, to {value}"),
        held=Text(es="Las que dejamos morir se mantienen en el {value}", en="Those we let die hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    needs=("messages", "messages.inbound"),
    rows="""
        -- one row per conversation; a thread in which the brand wrote before any customer was opened by the brand
        with opened as (
            select thread, min(moment) as moment from messages where human and customer is null group by thread
        )

        select d.message_id as ref, 'message' as refers, d.moment, d.day, d.network, d.account, d.thread as cluster,
               d.last_moment + to_hours($dialogue_horizon_h) <= $as_of as settled, settled and not d.partial as counts,
               d.hanging or (d.contact and d.level = 'unanswered') as hit, d.turns, d.turns >= 3 as long, d.partial,
               case when d.post_id is not null then 'post' when o.moment < d.moment then 'brand' else 'customer' end as opener,
               case d.last_side when 'in' then 'customer' else 'brand' end as closer
        from dyads d left join opened o on o.thread = d.thread
    """,
    detail={
        "median_turns": "median(turns) filter (where counts)",
        "first": "histogram(opener) filter (where counts)",
        "last": "histogram(closer) filter (where counts)",
        "open": "count(*) filter (where not settled)",
        "tickets": "count(*) filter (where partial)",
    },
    caveats=(
        Text(
            es="Un «gracias» del cliente también cierra: acabar él no es siempre dejarlo morir.",
            en="A customer's “thanks” closes too: ending with them is not always letting it die.",
        ),
        Text(
            es="Lo que siguió por teléfono o por otro canal no está en los ficheros.",
            en="What went on by telephone or another channel is not in the files.",
        ),
    ),
    settings=("dialogue_horizon_h", "canned_min_threads", "min_words"),
    options={"cluster": "cluster", "also": {"three_or_more": "long"}, "only_when_any": ("tickets",)},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por hilo.",
            en="Our own definition. Wilson with a design effect by thread.",
        ),
        own=True,
    ),
    seed=Seed("S4", "hasta allí llega la conversación"),
    example=Example(
        story=Text(
            es="Ana pregunta, le contestamos y da las gracias: tres turnos, y acaba ella. Bea pregunta bajo una publicación y nadie contesta. Leo pregunta, le contestamos y ahí queda. La de Eva sigue abierta. Dejamos morir una de tres.",
            en="Ana asks, we answer and she thanks us: three turns, and she ends. Bea asks under a post and nobody answers. Leo asks, we answer and that is it. Eva's is still open. We let one of three die.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, post_id, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ,        ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      ,        Sí abrimos de nueve a dos
                a2,         t1,        2024-05-01 11:00, in,        ana,       dm,      ,        Gracias
                a3,         t2,        2024-05-01 12:00, in,        bea,       comment, p1,      ¿Lleva nueces?
                b2,         t3,        2024-05-02 08:00, out,       ,          dm,      ,        ¿Le llegó bien el pedido?
                a4,         t3,        2024-05-02 09:00, in,        leo,       dm,      ,        ¿Tienen roscón?
                b3,         t3,        2024-05-02 10:00, out,       ,          dm,      ,        Desde el lunes que viene
                a5,         t4,        2024-05-19 09:00, in,        eva,       dm,      ,        ¿Hacen envíos?
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 1 / 3,
            "n": 3,
            "x": 1,
            "status": "low_n",
            "median_turns": 2,
            "three_or_more.x": 1,
            "first": {"brand": 1, "customer": 1, "post": 1},
            "last": {"brand": 1, "customer": 2},
            "open": 1,
        },
    ),
    extra=True,
)
