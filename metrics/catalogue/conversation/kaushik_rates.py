"""Conversation, amplification and applause: what happens after we post, and how much of the audience reacts."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

_RATE = "case when count({0}) filter (where counts) > 0 then {{'mean': avg({0}) filter (where counts), 'median': median({0}) filter (where counts), 'n': count({0}) filter (where counts)}} end"
_ENGAGED = "(reactions + comments + coalesce(shares, 0)) / {0}"
_RATED = "counts and not paid and reactions is not null and comments is not null and {0} > 0"


def _engagement(base: str) -> str:
    rate, rated = _ENGAGED.format(base), _RATED.format(base)
    return (
        f"case when count(*) filter (where {rated}) > 0 then "
        f"{{'median': median({rate}) filter (where {rated}), 'n': count(*) filter (where {rated})}} end"
    )


METRIC = Metric(
    id="kaushik_rates",
    family="conversation",
    number=6,
    name=Text(es="Tasas de conversación, amplificación y aplauso", en="Conversation, amplification and applause rates"),
    question=Text(es="¿Qué ocurre después de publicar?", en="What happens after we post?"),
    method=Text(
        es="Comentarios, compartidos y reacciones por publicación: media y mediana de las que traen el dato. La tasa de interacción es la mediana de la suma de los tres entre los seguidores, o entre el alcance, sin publicaciones pagadas.",
        en="Comments, shares and reactions per post: mean and median of those that carry the figure. The engagement rate is the median of the sum of the three over followers, or over reach, without paid posts.",
    ),
    says=Says(now=Text(es="Lo que ocurre después de publicar", en="What happens after we post")),
    kind="post_rates",
    unit="per_post",
    better="higher",
    needs=("posts",),
    rows="""
        -- one row per post
        select post_id as ref, 'post' as refers, moment, day, network, account, not deleted as counts,
               comments, shares, reactions, paid, followers_at_post, reach
        from posts
    """,
    detail={
        "conversation": _RATE.format("comments"),
        "amplification": _RATE.format("shares"),
        "applause": _RATE.format("reactions"),
        "engagement_rate_followers": _engagement("followers_at_post"),
        "engagement_rate_reach": _engagement("reach"),
    },
    caveats=(
        Text(
            es="El recuento de comentarios de las redes incluye los de la propia marca.",
            en="The networks' count of comments includes the brand's own.",
        ),
        Text(
            es="Compare dentro de una red: entre redes y entre definiciones las cifras no se parecen.",
            en="Compare within one network: between networks and definitions the figures do not match.",
        ),
    ),
    source=Source(
        Text(
            es="Kaushik 2011; mediana por seguidores como Rival IQ.",
            en="Kaushik 2011; median by followers as Rival IQ does.",
        )
    ),
    seed=Seed("S3", "trabajar mensajes ad-hoc que generen interacción"),
    example=Example(
        story=Text(
            es="Tres publicaciones con 2, 4 y sin dato de comentarios: media 3 de dos. Con 100 seguidores, la interacción de la única completa es 0,16.",
            en="Three posts with 2, 4 and no figure of comments: mean 3 of two. With 100 followers the engagement of the only complete one is 0.16.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reactions, comments, shares, followers_at_post
                p1,      2024-05-01 09:00, x,       10,        2,        4,      100
                p2,      2024-05-02 09:00, x,       ,          4,        ,       100
                p3,      2024-05-03 09:00, x,       8,         ,         ,       100
            """,
        },
        expect={
            "value": None,
            "n": 3,
            "status": "ok",
            "conversation": {"mean": 3.0, "median": 3.0, "n": 2},
            "amplification": {"mean": 4.0, "median": 4.0, "n": 1},
            "applause": {"mean": 9.0, "median": 9.0, "n": 2},
            "engagement_rate_followers": {"median": 0.16, "n": 1},
            "engagement_rate_reach": None,
        },
    ),
)
