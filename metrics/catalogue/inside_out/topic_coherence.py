"""Topic coherence: whether the outside hears of what the inside talks about."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="topic_coherence",
    family="inside_out",
    number=37,
    name=Text(es="Coherencia de temas", en="Topic coherence"),
    question=Text(
        es="¿Hablamos fuera de lo que hablamos dentro?", en="Do we talk outside about what we talk about inside?"
    ),
    method=Text(
        es="Parecido entre la mezcla de temas de las publicaciones de la marca y la de las publicaciones internas: 1 es la misma mezcla, 0 es que no comparten ningún tema.",
        en="Likeness between the mix of topics of the brand's posts and that of internal posts: 1 is the same mix, 0 is no topic in common.",
    ),
    says=Says(now=Text(es="La coherencia de temas es {value}", en="Topic coherence is {value}")),
    kind="topics",
    unit="index",
    better="higher",
    needs=("posts.topic", "internal_posts.topic"),
    rows="""
        -- one row per internal post (hit) and per live post of the brand, each with its topic
        select p.post_id as ref, 'internal_post' as refers, p.published_at as moment,
               cast(local_time(p.published_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               p.author_id as person, r.department, true as counts, true as hit, p.topic
        from canonical.internal_posts p left join canonical.advocates r on r.person_id = p.author_id
        where p.topic is not null and p.published_at <= $as_of
        union all
        select post_id, 'post', moment, day, network, account, null, null, true, false, topic
        from posts where not deleted and topic is not null
    """,
    caveats=(
        Text(
            es="Solo significa algo si los temas se etiquetan dentro y fuera con la misma lista.",
            en="It means something only if topics are labelled with the same list inside and outside.",
        ),
        Text(
            es="El 1 no es la meta: hay temas que son de dentro.",
            en="A full 1 is not the goal: some topics belong inside.",
        ),
    ),
    minimum=30,
    source=Source(
        Text(
            es="Divergencia de Jensen-Shannon en base 2, Lin 1991.",
            en="Jensen-Shannon divergence in base 2, Lin 1991.",
        )
    ),
    seed=Seed("S0", "transmitir emociones en coherencia y alineadas con sueños"),
    example=Example(
        story=Text(
            es="Dentro se habla de pan y de personas por igual; fuera, lo mismo: dos y dos temas iguales, coherencia 1.",
            en="Inside they talk of bread and of people alike; outside the same: two and two equal topics, coherence 1.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, topic
                p1,      2024-05-01 09:00, x,       Pan
                p2,      2024-05-02 09:00, x,       personas
                p3,      2024-05-03 09:00, x,
            """,
            "internal_posts": """
                post_id, author_id, published_at,     topic
                i1,      eva,       2024-05-01 09:00, pan
                i2,      ana,       2024-05-02 09:00, personas
            """,
        },
        expect={"value": 1.0, "n": 2, "status": "low_n", "external": 2, "internal": 2},
    ),
)
