"""Internal reply share: whether what people say inside gets an answer from somebody."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="internal_reply_share",
    family="inside",
    number=33,
    name=Text(es="Conversación interna", en="Internal reply share"),
    question=Text(
        es="Lo que se publica dentro, ¿recibe respuesta de alguien?",
        en="Do internal posts get an answer from somebody?",
    ),
    method=Text(
        es="Publicaciones internas del periodo con más de siete días que en siete días reciben un comentario o una respuesta de otra persona. Reacciones y lecturas no son respuestas.",
        en="Internal posts of the period older than seven days that within seven days get a comment or reply from another person. Reactions and views are not replies.",
    ),
    says=Says(
        now=Text(es="Recibe respuesta el {value} de lo publicado dentro", en="{value} of internal posts get an answer"),
        rose=Text(
            es="Las respuestas internas suben {change}, al {value}", en="Internal answers rise {change}, to {value}"
        ),
        fell=Text(
            es="Las respuestas internas bajan {change}, al {value}", en="Internal answers fall {change}, to {value}"
        ),
        held=Text(es="Las respuestas internas se mantienen en el {value}", en="Internal answers hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("internal_posts", "internal_interactions"),
    rows="""
        -- one row per internal post
        with answered as (
            select distinct i.post_id
            from canonical.internal_interactions i join canonical.internal_posts p on p.post_id = i.post_id
            where i.kind in ('comment', 'reply') and i.actor_id is not null and i.actor_id is distinct from p.author_id
                and i.occurred_at <= $as_of and i.occurred_at <= p.published_at + to_hours($internal_horizon_h)
        )

        select p.post_id as ref, 'internal_post' as refers, p.published_at as moment,
               cast(local_time(p.published_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               p.author_id as person, r.department, coalesce(p.author_id, p.post_id) as cluster,
               p.published_at + to_hours($internal_horizon_h) <= $as_of as counts, a.post_id is not null as hit
        from canonical.internal_posts p
        left join answered a on a.post_id = p.post_id
        left join canonical.advocates r on r.person_id = p.author_id
        where p.published_at <= $as_of
    """,
    caveats=(
        Text(
            es="Los avisos que nadie tiene por qué contestar también cuentan: no se busca el 100 %.",
            en="Notices that nobody has to answer count too: 100% is not the goal.",
        ),
    ),
    settings=("internal_horizon_h",),
    options={"cluster": "cluster"},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por quien publica.",
            en="Our own definition. Wilson with a design effect by who posts.",
        ),
        own=True,
    ),
    seed=Seed("S2", "tratar a las comunidades internas con el mismo mimo y exquisitez que se hace con las externas"),
    example=Example(
        story=Text(
            es="Tres publicaciones: a una le contesta Leo, a otra solo su autora y a la tercera le dan una reacción. Una de tres.",
            en="Three posts: Leo answers one, only its author another, and the third gets a reaction. One of three.",
        ),
        tables={
            "internal_posts": """
                post_id, author_id, published_at
                i1,      eva,       2024-05-01 09:00
                i2,      eva,       2024-05-02 09:00
                i3,      ana,       2024-05-03 09:00
                i4,      ana,       2024-05-28 09:00
            """,
            "internal_interactions": """
                interaction_id, post_id, actor_id, occurred_at,      kind
                x1,             i1,      leo,      2024-05-02 09:00, comment
                x2,             i2,      eva,      2024-05-02 10:00, reply
                x3,             i3,      leo,      2024-05-03 10:00, reaction
                x4,             i4,      leo,      2024-05-28 10:00, comment
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z"},
        expect={"value": 1 / 3, "n": 3, "x": 1, "status": "low_n", "clusters": 2},
    ),
)
