"""Organic reach trend: do fewer of our followers see us."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="reach_trend",
    family="content",
    number=25,
    name=Text(es="Tendencia del alcance", en="Organic reach trend"),
    question=Text(es="¿Nos está escondiendo la red?", en="Is the network hiding us?"),
    method=Text(
        es="En cada red, mediana semanal del alcance entre los seguidores, sin publicaciones pagadas; pendiente de Theil-Sen de su logaritmo, dicha como cambio en cuatro semanas, y prueba de Mann-Kendall.",
        en="Per network, weekly median of reach over followers, without paid posts; Theil-Sen slope of its logarithm, told as change in four weeks, and the Mann-Kendall test.",
    ),
    says=Says(now=Text(es="Cómo cambia el alcance en cada red", en="How reach changes, by network")),
    kind="rate_trend",
    unit="share",
    better="higher",
    needs=("posts.reach", "posts.followers_at_post"),
    rows="""
        -- one row per live organic post with its reach rate
        select post_id as ref, 'post' as refers, moment, day, network, account, true as counts,
               reach / followers_at_post as amount
        from posts where not deleted and not paid and reach > 0 and followers_at_post > 0
    """,
    caveats=(
        Text(
            es="Las redes enteras también bajan: diga «el alcance bajó», no «el algoritmo nos castigó».",
            en="Whole networks fall too: say “reach fell”, not “the algorithm punished us”.",
        ),
        Text(
            es="Hacen falta ocho semanas completas con dato en la red; los huecos cuentan como tiempo.",
            en="It takes eight full weeks with a figure on the network; gaps count as time.",
        ),
    ),
    source=Source(
        Text(es="Theil 1950; Sen 1968; Mann 1945; Kendall 1975.", en="Theil 1950; Sen 1968; Mann 1945; Kendall 1975.")
    ),
    seed=Seed("S3", "el algoritmo de la red social hará que dejemos de aparecer en los muros de nuestros seguidores"),
    example=Example(
        story=Text(
            es="Dos semanas con dato: muy pocas; hacen falta ocho.",
            en="Two weeks with a figure: too few; eight are needed.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reach, followers_at_post
                p1,      2024-05-06 09:00, x,       20,    100
                p2,      2024-05-07 09:00, x,       30,    100
                p3,      2024-05-19 23:59, x,       10,    100
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
