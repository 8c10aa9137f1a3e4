"""Parity of care: whether employees are answered as often and as soon as customers."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="mimo_parity",
    family="beyond",
    number=63,
    name=Text(es="Paridad del mimo", en="Parity of care"),
    question=Text(
        es="¿Contestamos a los de dentro como a los de fuera?", en="Do we answer those inside as we do those outside?"
    ),
    method=Text(
        es="Parte de lo que escriben los empleados en la red interna que otra persona contesta en 72 horas, entre la parte de las esperas de clientes que la marca contesta en ese plazo. Igual con la mediana de la espera. Hacen falta 20 casos a cada lado.",
        en="The share of what employees write on the internal network that somebody else answers within 72 hours, over the share of customers' waits that the brand answers in that time. The same with the median wait. It takes 20 cases on each side.",
    ),
    says=Says(
        now=Text(
            es="Por cada respuesta fuera hay {value} dentro", en="For each answer outside there are {value} inside"
        )
    ),
    kind="care",
    unit="ratio",
    better="band",
    needs=("messages", "internal_posts", "internal_interactions"),
    rows="""
        -- one row per internal post of somebody who does not lead, that would need a reply were it a customer's comment
        with first_answer as (
            select i.post_id, min(i.occurred_at) as moment
            from canonical.internal_interactions i join canonical.internal_posts p on p.post_id = i.post_id
            where i.kind in ('comment', 'reply') and i.actor_id is not null and i.actor_id is distinct from p.author_id
                and i.occurred_at <= $as_of
            group by i.post_id
        ),

        asked as (
            select p.*, coalesce(p.is_leader, r.is_leader, false) as leads
            from canonical.internal_posts p left join canonical.advocates r on r.person_id = p.author_id
            where p.published_at <= $as_of
                and (p.text is null or is_question(bare(p.text)) or token_count(bare(p.text)) >= $min_words)
        )

        select p.post_id as ref, 'internal_post' as refers, p.published_at as moment,
               cast(local_time(p.published_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               p.author_id as person, coalesce(p.author_id, p.post_id) as author,
               p.published_at + to_hours($maturity_h) <= $as_of as counts,
               coalesce(a.moment <= p.published_at + to_hours($maturity_h), false) as hit, a.moment is not null as answered,
               greatest(epoch(coalesce(a.moment, $as_of)) - epoch(p.published_at), 0) / 3600 as hours
        from asked p left join first_answer a on a.post_id = p.post_id
        where not p.leads
    """,
    options={"least": 20},
    bands=(0.8, 1.25),
    band_names=(
        Text(es="menos mimo dentro", en="less care inside"),
        Text(es="paridad", en="parity"),
        Text(es="menos mimo fuera", en="less care outside"),
    ),
    caveats=(
        Text(
            es="Dentro contestan los compañeros; fuera, la marca: se compara si alguien contesta, no quién.",
            en="Inside colleagues answer, outside the brand does: whether somebody answers is compared, not who.",
        ),
        Text(
            es="No todo lo que se escribe dentro espera respuesta; los avisos bajan el lado de dentro.",
            en="Not everything written inside awaits an answer; notices lower the inner side.",
        ),
    ),
    settings=("maturity_h", "min_words"),
    source=Source(
        Text(
            es="Definición propia. Intervalo de la razón por Zou y Donner 2008, en logaritmos.",
            en="Our own definition. Interval of the ratio after Zou and Donner 2008, on logarithms.",
        ),
        own=True,
    ),
    seed=Seed("S2", "tratar a las comunidades internas con el mismo mimo y exquisitez que se hace con las externas"),
    example=Example(
        story=Text(
            es="Dentro se contesta una de dos; fuera, la única que hay. Con tan pocas no se compara.",
            en="Inside one of two is answered; outside, the only one there is. With so few nothing is compared.",
        ),
        tables={
            "internal_posts": """
                post_id, author_id, published_at,     text
                i1,      eva,       2024-05-01 09:00, ¿Quién cubre el sábado?
                i2,      noa,       2024-05-02 09:00, Se ha roto el horno grande
            """,
            "internal_interactions": """
                interaction_id, post_id, actor_id, occurred_at,      kind
                ii1,            i1,      leo,      2024-05-01 11:00, reply
                ii2,            i2,      leo,      2024-05-02 11:00, reaction
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": None,
            "n": 3,
            "status": "not_enough",
            "inside.value": 0.5,
            "inside.n": 2,
            "inside.median_wait_h": 2.0,
            "outside.value": 1.0,
            "outside.n": 1,
            "outside.median_wait_h": 1.0,
            "ratio": 0.5,
            "wait_ratio": 2.0,
        },
    ),
    extra=True,
)
