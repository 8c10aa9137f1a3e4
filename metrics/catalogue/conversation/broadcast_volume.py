"""Broadcast volume: how much the brand speaks."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="broadcast_volume",
    family="conversation",
    number=1,
    name=Text(es="Volumen de emisión", en="Broadcast volume"),
    question=Text(es="¿Cuánto hablamos nosotros?", en="How much do we speak?"),
    method=Text(
        es="Publicaciones del periodo que siguen en pie. Las pagadas se cuentan y se dicen aparte; las borradas, solo aparte.",
        en="Posts of the period that still stand. Paid ones are counted and also said apart; deleted ones only apart.",
    ),
    says=Says(
        now=Text(es="Publicamos {value} veces", en="We posted {value} times"),
        one=Text(es="Publicamos una vez", en="We posted once"),
    ),
    kind="count",
    unit="count",
    better="context",
    needs=("posts",),
    rows="""
        -- one row per post
        select post_id as ref, 'post' as refers, moment, day, network, account,
               not deleted as counts, not deleted as hit, paid, deleted
        from posts
    """,
    detail={
        "by_network": "histogram(coalesce(network, '?')) filter (where counts)",
        "by_week": "histogram(strftime(date_trunc('week', day), '%Y-%m-%d')) filter (where counts)",
        "paid": "count(*) filter (where counts and paid)",
        "deleted": "count(*) filter (where deleted)",
    },
    caveats=(
        Text(
            es="El mismo texto publicado en dos redes son dos publicaciones.",
            en="The same text on two networks is two posts.",
        ),
    ),
    source=Source(Text(es="Recuento habitual del sector.", en="Usual count of the industry.")),
    seed=Seed("S4", "¡el monólogo de la empresa!"),
    example=Example(
        story=Text(
            es="Cuatro publicaciones: una pagada y una borrada. Siguen en pie tres.",
            en="Four posts: one paid, one deleted. Three still stand.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, is_paid, is_deleted
                p1,      2024-05-01 09:00, x,       ,
                p2,      2024-05-02 09:00, x,       yes,
                p3,      2024-05-03 09:00, x,       ,        yes
                p4,      2024-05-08 09:00, ,        ,
            """,
        },
        expect={
            "value": 3,
            "n": 3,
            "status": "ok",
            "by_network": {"x": 2, "?": 1},
            "by_week": {"2024-04-29": 2, "2024-05-06": 1},
            "paid": 1,
            "deleted": 1,
        },
    ),
)
