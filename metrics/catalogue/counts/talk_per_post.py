"""What people say per post: comments for each thing the brand publishes."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="talk_per_post",
    family="counts",
    number=49,
    name=Text(es="Lo que dice la gente por publicación", en="What people say per post"),
    question=Text(
        es="¿Cuánto dice la gente por cada cosa que publicamos?", en="How much do people say for each thing we post?"
    ),
    method=Text(
        es="Comentarios entre publicaciones. Donde no hay publicaciones con ese dato se usan los totales diarios de la red.",
        en="Comments over posts. Where no posts carry the figure, the network's daily totals are used.",
    ),
    says=Says(now=Text(es="{value} comentarios por publicación", en="{value} comments per post")),
    kind="mean",
    unit="per_post",
    better="higher",
    needs=("posts.comments|account_daily.comments",),
    rows="""
        -- one row per post, or per day of a network that has no such posts
        with counted as (
            select distinct coalesce(network, '?') as network from posts where comments is not null
        ),

        days as (
            select date as day, network, account,
                   sum(value) filter (where measure = 'comments') as amount,
                   sum(value) filter (where measure = 'posts_published') as weight
            from canonical.account_daily
            where coalesce(scope, 'external') = 'external' and measure in ('comments', 'posts_published')
                and coalesce(network, '?') not in (select network from counted)
            group by date, network, account
        )

        select post_id as ref, 'post' as refers, moment, day, network, account, not deleted and comments is not null as counts,
               comments as amount, 1.0 as weight
        from posts
        union all
        select day::varchar, 'day', timezone('UTC', timezone($zone, day::timestamp)), day, network, account, true,
               amount, weight
        from days where amount is not null and weight > 0
    """,
    caveats=(
        Text(
            es="El recuento puede incluir comentarios de la propia marca, y no dice si se contestaron.",
            en="The count may include the brand's own comments, and does not say whether they were answered.",
        ),
    ),
    source=Source(Text(es="Tasa de conversación de Kaushik 2011.", en="Conversation rate of Kaushik 2011.")),
    seed=Seed("S3", "trabajar mensajes ad-hoc que generen interacción"),
    example=Example(
        story=Text(
            es="Tres publicaciones con 0, 6 y sin dato: seis comentarios entre dos publicaciones.",
            en="Three posts with 0, 6 and no figure: six comments over two posts.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, comments
                p1,      2024-05-01 09:00, x,       0
                p2,      2024-05-02 09:00, x,       6
                p3,      2024-05-03 09:00, x,
            """,
        },
        expect={"value": 3.0, "n": 2, "x": 6, "status": "low_n"},
    ),
    extra=True,
)
