"""Leadership two-way: when people answer leaders, whether leaders come back."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="leadership_two_way",
    family="inside",
    number=34,
    name=Text(es="Diálogo de la dirección", en="Leadership two-way"),
    question=Text(
        es="Cuando la gente contesta a la dirección, ¿la dirección vuelve?",
        en="When people answer leaders, do leaders come back?",
    ),
    method=Text(
        es="Publicaciones internas de la dirección que otra persona comenta, y parte de ellas en que quien publicó comenta o contesta después.",
        en="Internal posts of leaders that another person comments on, and the part of them where whoever posted comments or replies afterwards.",
    ),
    says=Says(
        now=Text(es="La dirección vuelve en el {value} de los casos", en="Leaders come back {value} of the time"),
        rose=Text(
            es="La dirección vuelve más: sube {change}, al {value}", en="Leaders return more: up {change}, to {value}"
        ),
        fell=Text(
            es="La dirección vuelve menos: baja {change}, al {value}",
            en="Leaders return less: down {change}, to {value}",
        ),
        held=Text(
            es="La dirección vuelve tanto como antes: en el {value}",
            en="Leaders come back as often as before: {value}",
        ),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("internal_posts", "internal_interactions"),
    rows="""
        -- one row per internal post of a leader that somebody else answered
        with answers as (
            select p.post_id, min(i.occurred_at) filter (where i.actor_id is distinct from p.author_id) as first_other,
                   max(i.occurred_at) filter (where i.actor_id = p.author_id) as last_own
            from canonical.internal_interactions i join canonical.internal_posts p on p.post_id = i.post_id
            where i.kind in ('comment', 'reply') and i.actor_id is not null and i.occurred_at <= $as_of
            group by p.post_id
        )

        select p.post_id as ref, 'internal_post' as refers, p.published_at as moment,
               cast(local_time(p.published_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               p.author_id as person, r.department, coalesce(p.author_id, p.post_id) as cluster, true as counts,
               coalesce(a.last_own >= a.first_other, false) as hit
        from canonical.internal_posts p
        join answers a on a.post_id = p.post_id
        left join canonical.advocates r on r.person_id = p.author_id
        where coalesce(p.is_leader, r.is_leader, false) and a.first_other is not null and p.published_at <= $as_of
    """,
    caveats=(
        Text(
            es="Con menos de cinco directivos es un solo número, sin nombres.",
            en="Under five leaders it is one number, without names.",
        ),
        Text(
            es="Dice si vuelven, no qué dicen al volver.",
            en="It says whether they come back, not what they say when they do.",
        ),
    ),
    options={"cluster": "cluster"},
    source=Source(
        Text(
            es="Definición propia. Wilson con efecto de diseño por directivo.",
            en="Our own definition. Wilson with a design effect by leader.",
        ),
        own=True,
    ),
    seed=Seed("S0", "comencemos por «engancharnos» a nosotros mismos"),
    example=Example(
        story=Text(
            es="La directora publica dos veces y las dos le comentan: en una vuelve, en la otra no. Lo que publica Leo, que no dirige, no entra.",
            en="The director posts twice and both get comments: she returns to one, not to the other. Leo, who leads nobody, is left out.",
        ),
        tables={
            "advocates": """
                person_id, is_leader
                eva,       yes
                leo,       no
            """,
            "internal_posts": """
                post_id, author_id, published_at
                i1,      eva,       2024-05-01 09:00
                i2,      eva,       2024-05-02 09:00
                i3,      leo,       2024-05-03 09:00
                i4,      eva,       2024-05-04 09:00
            """,
            "internal_interactions": """
                interaction_id, post_id, actor_id, occurred_at,      kind
                x1,             i1,      leo,      2024-05-01 10:00, comment
                x2,             i1,      eva,      2024-05-01 11:00, reply
                x3,             i2,      leo,      2024-05-02 10:00, comment
                x4,             i3,      eva,      2024-05-03 10:00, comment
                x5,             i4,      eva,      2024-05-04 10:00, comment
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z"},
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n", "clusters": 1},
    ),
)
