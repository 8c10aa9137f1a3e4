"""Ties across departments: whether talk crosses walls, against what chance would give."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

# What chance would give: one less the sum over departments of the share of what each gave and of what each got.
_EXPECTED = """1 - list_sum(list_transform(
           map_entries(histogram(gave) filter (where counts)),
           lambda e: e.value::double * coalesce(map_extract_value(histogram(got) filter (where counts), e.key), 0)
       )) / (count(*) filter (where counts)) ** 2"""

METRIC = Metric(
    id="cross_department",
    family="inside",
    number=35,
    name=Text(es="Lazos entre departamentos", en="Ties across departments"),
    question=Text(es="¿La conversación interna cruza las paredes?", en="Does internal talk cross walls?"),
    method=Text(
        es="De los comentarios, respuestas y reacciones entre personas de departamento conocido, cuántos van a otro departamento. El cociente lo compara con lo que daría el azar según lo que cada departamento da y recibe.",
        en="Of the comments, replies and reactions between people of a known department, how many go to another department. The ratio compares it with what chance would give from what each department gives and gets.",
    ),
    says=Says(
        now=Text(es="Cruza de departamento el {value} del trato", en="{value} of exchanges cross departments"),
        rose=Text(
            es="El trato entre departamentos sube {change}, al {value}",
            en="Cross-department talk rises {change}, to {value}",
        ),
        fell=Text(
            es="El trato entre departamentos baja {change}, al {value}",
            en="Cross-department talk falls {change}, to {value}",
        ),
        held=Text(
            es="El trato entre departamentos se mantiene en el {value}", en="Cross-department talk holds at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="context",
    needs=("internal_posts", "internal_interactions"),
    rows="""
        -- one row per interaction between two people whose departments are known
        select i.interaction_id as ref, 'internal_interaction' as refers, i.occurred_at as moment,
               cast(local_time(i.occurred_at, $zone) as date) as day, null::varchar as network, null::varchar as account,
               i.actor_id as person, g.department, i.actor_id as cluster, true as counts,
               g.department <> r.department as hit, g.department as gave, r.department as got
        from canonical.internal_interactions i
        join canonical.internal_posts p on p.post_id = i.post_id
        join canonical.advocates g on g.person_id = i.actor_id
        join canonical.advocates r on r.person_id = p.author_id
        where i.kind in ('comment', 'reply', 'reaction') and i.actor_id <> p.author_id and i.occurred_at <= $as_of
            and p.published_at <= $as_of and g.department is not null and r.department is not null
    """,
    detail={
        "ei_index": "avg(case when hit then 1.0 else -1.0 end) filter (where counts)",
        "expected_random": _EXPECTED,
        "ratio": f"avg(case when hit then 1.0 else 0.0 end) filter (where counts) / nullif({_EXPECTED}, 0)",
    },
    caveats=(
        Text(
            es="La parte sola depende del tamaño de los departamentos: mire el cociente. Entre 0,8 y 1,1 no hay paredes.",
            en="The share alone depends on the size of departments: look at the ratio. Between 0.8 and 1.1 there are no walls.",
        ),
        Text(
            es="Los departamentos de menos de cinco personas cuentan y no se nombran.",
            en="Departments under five people count and are not named.",
        ),
    ),
    minimum=30,
    options={"one_pass": True, "cluster": "cluster"},
    source=Source(
        Text(
            es="Krackhardt y Stern 1988, índice E-I. Wilson con efecto de diseño por persona.",
            en="Krackhardt and Stern 1988, E-I index. Wilson with a design effect by person.",
        )
    ),
    seed=Seed("S1", "extenderse a todo el equipo de profesionales de la marca"),
    example=Example(
        story=Text(
            es="Cuatro tratos, tres de ellos con otro departamento. Ventas da tres y recibe dos, I+D da uno y recibe dos: el azar daría la mitad, así que el cociente es 1,5.",
            en="Four exchanges, three with another department. Ventas gives three and gets two, I+D gives one and gets two: chance would give half, so the ratio is 1.5.",
        ),
        tables={
            "advocates": """
                person_id, department
                eva,       Ventas
                leo,       Ventas
                ana,       I+D
                bea,       I+D
            """,
            "internal_posts": """
                post_id, author_id, published_at
                i1,      eva,       2024-05-01 09:00
                i2,      ana,       2024-05-02 09:00
            """,
            "internal_interactions": """
                interaction_id, post_id, actor_id, occurred_at,      kind
                x1,             i1,      ana,      2024-05-01 10:00, comment
                x2,             i1,      leo,      2024-05-01 11:00, reaction
                x3,             i2,      leo,      2024-05-02 10:00, reply
                x4,             i2,      eva,      2024-05-02 11:00, comment
                x5,             i2,      leo,      2024-05-02 12:00, view
                x6,             i2,      ana,      2024-05-02 13:00, comment
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z"},
        expect={
            "value": 0.75,
            "n": 4,
            "x": 3,
            "status": "low_n",
            "ei_index": 0.5,
            "expected_random": 0.5,
            "ratio": 1.5,
        },
    ),
)
