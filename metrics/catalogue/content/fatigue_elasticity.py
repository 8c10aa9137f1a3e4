"""Saturation: does one more post still add."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="fatigue_elasticity",
    family="content",
    number=24,
    name=Text(es="Saturación", en="Saturation"),
    question=Text(es="¿Una publicación más aún suma?", en="Does one more post still add?"),
    method=Text(
        es="En cada red, pendiente mediana (Theil-Sen) entre los logaritmos de las publicaciones y de las interacciones de cada semana completa. Con 1, cada publicación rinde como siempre; con 0, el mismo total se reparte entre más; por debajo de 0, publicar más resta. Lo que aporta una publicación más es la pendiente por las interacciones medias de cada una.",
        en="Per network, median slope (Theil-Sen) between the logarithms of the posts and of the interactions of each full week. At 1 every post pays as before; at 0 the same total is shared by more posts; below 0 posting more takes away. What one more post adds is the slope times the average interactions of a post.",
    ),
    says=Says(now=Text(es="Lo que suma publicar más en cada red", en="What posting more adds, by network")),
    kind="elasticity",
    unit="number",
    better="context",
    needs=("posts.reactions", "posts.comments"),
    rows="""
        -- one row per live post with its interactions
        select post_id as ref, 'post' as refers, moment, day, network, account, true as counts,
               reactions + comments + coalesce(shares, 0) as amount
        from posts where not deleted and reactions is not null and comments is not null
    """,
    caveats=(
        Text(
            es="Es lo observado, no un experimento: un lanzamiento sube a la vez las publicaciones y las interacciones. Mire la nube de puntos.",
            en="It is what was observed, no experiment: a launch raises both posts and interactions. Look at the scatter.",
        ),
        Text(
            es="Hacen falta doce semanas con publicaciones y tres volúmenes distintos en la red; las semanas sin ninguna no entran.",
            en="It takes twelve weeks with posts and three different volumes on the network; weeks without any are left out.",
        ),
    ),
    source=Source(
        Text(
            es="Theil 1950; Sen 1968. Track Social (2012) halló cerca de 0 en Facebook.",
            en="Theil 1950; Sen 1968. Track Social (2012) found about 0 on Facebook.",
        )
    ),
    seed=Seed("S0", "mi desengagement es inmediato"),
    example=Example(
        story=Text(
            es="Dos semanas con una y dos publicaciones: muy pocas; hacen falta doce.",
            en="Two weeks with one and two posts: too few; twelve are needed.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reactions, comments
                p1,      2024-05-06 09:00, x,       10,        2
                p2,      2024-05-14 09:00, x,       7,         1
                p3,      2024-05-19 23:59, x,       4,         0
            """,
        },
        settings={"as_of": "2024-05-25T00:00:00Z", "window_start": "2024-05-06", "window_end": "2024-05-19"},
        expect={
            "value": None,
            "n": 2,
            "status": "not_enough",
            "networks": {"x": {"status": "not_enough", "weeks": 2}},
        },
    ),
)
