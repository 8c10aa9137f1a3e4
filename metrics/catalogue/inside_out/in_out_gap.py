"""Inside-outside gap: whether the inside or the outside is livelier than it used to be."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="in_out_gap",
    family="inside_out",
    number=38,
    name=Text(es="Brecha dentro-fuera", en="Inside-outside gap"),
    question=Text(
        es="¿Se ha animado más lo de dentro o lo de fuera?", en="Has the inside or the outside grown livelier?"
    ),
    method=Text(
        es="Dos series semanales: comentarios y respuestas de dentro, e interacciones por publicación fuera. Cada una compara sus últimas cuatro semanas completas con hasta 26 anteriores, en desviaciones robustas; la brecha es la diferencia. Sin esos datos se usan los mensajes internos y las interacciones diarias, y se dice.",
        en="Two weekly series: comments and replies inside, and interactions per post outside. Each compares its last four full weeks with up to 26 before, in robust deviations; the gap is the difference. Without those data internal messages and daily engagements are used, and it says so.",
    ),
    says=Says(now=Text(es="La brecha entre dentro y fuera es {value}", en="The inside-outside gap is {value}")),
    kind="gap",
    unit="number",
    better="context",
    needs=("internal_interactions|account_daily.internal_messages", "posts.reactions|account_daily.engagements"),
    options={"also_needs": ("posts.comments|account_daily.engagements",)},
    rows="""
        -- one row per comment or reply inside (hit) and per post that can be judged; else per day of the totals
        with there as (
            select count(*) filter (where table_name = 'internal_interactions' and column_name in ('interaction_id', 'occurred_at')) = 2 as inside,
                   count(*) filter (where table_name = 'posts' and column_name in ('post_id', 'published_at', 'reactions', 'comments')) = 4 as outside
            from availability
        )

        select interaction_id as ref, 'internal_interaction' as refers, occurred_at as moment,
               cast(local_time(occurred_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               actor_id as person, true as counts, true as hit, 1.0 as amount, 1.0 as weight, null::varchar as series
        from canonical.internal_interactions
        where kind in ('comment', 'reply') and occurred_at <= $as_of
        union all
        select post_id, 'post', moment, day, network, account, null, true, false,
               reactions + comments + coalesce(shares, 0), 1.0, null
        from posts where not deleted and reactions is not null and comments is not null and (select outside from there)
        union all
        select date::varchar, 'day', timezone('UTC', timezone($zone, date::timestamp)), date, network, account, null,
               true, measure = 'internal_messages', value, null, measure
        from canonical.account_daily, there
        where value is not null
            and ((measure = 'internal_messages' and coalesce(scope, 'internal') = 'internal' and not inside)
                or (measure = 'engagements' and coalesce(scope, 'external') = 'external' and not outside))
    """,
    caveats=(
        Text(
            es="Cada lado se compara con su propio pasado: no dice que dentro haya más que fuera.",
            en="Each side is compared with its own past: it does not say that there is more inside than outside.",
        ),
        Text(
            es="Con menos de 16 semanas, o si una serie no varía, no hay brecha que decir.",
            en="Under 16 weeks, or if a series never varies, there is no gap to tell.",
        ),
    ),
    source=Source(
        Text(
            es="Definición propia; mediana y desviación absoluta mediana.",
            en="Our own definition; median and median absolute deviation.",
        ),
        own=True,
    ),
    seed=Seed("S0", "si es incapaz de hacerlo con sus clientes internos"),
    example=Example(
        story=Text(
            es="Dos semanas completas: muy pocas para comparar con el pasado; hacen falta dieciséis.",
            en="Two full weeks: too few to compare with the past; sixteen are needed.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reactions, comments
                p1,      2024-05-06 09:00, x,       10,        2
                p2,      2024-05-19 23:59, x,       4,         1
            """,
            "internal_interactions": """
                interaction_id, post_id, actor_id, occurred_at,      kind
                x1,             i1,      eva,      2024-05-07 09:00, comment
                x2,             i1,      leo,      2024-05-14 09:00, reply
            """,
        },
        settings={"as_of": "2024-05-25T00:00:00Z", "window_start": "2024-05-06", "window_end": "2024-05-19"},
        expect={"value": None, "n": 2, "status": "not_enough", "inside_z": None, "outside_z": None},
    ),
)
