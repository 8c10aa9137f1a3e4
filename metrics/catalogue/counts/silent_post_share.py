"""Posts that nobody answered, from the counts alone."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="silent_post_share",
    family="counts",
    number=46,
    name=Text(es="Publicaciones sin respuesta", en="Posts that nobody answered"),
    question=Text(
        es="¿Cuántas veces hablamos y nadie dijo nada?", en="How often did we speak and nobody say anything?"
    ),
    method=Text(
        es="Publicaciones con al menos siete días y cero comentarios, entre las que traen el dato de comentarios.",
        en="Posts at least seven days old with no comments, over those that carry the figure of comments.",
    ),
    says=Says(
        now=Text(es="El {value} de las publicaciones queda sin comentarios", en="{value} of posts get no comments"),
        rose=Text(
            es="Las publicaciones mudas suben {change}, hasta el {value}", en="Silent posts rise {change}, to {value}"
        ),
        fell=Text(
            es="Las publicaciones mudas bajan {change}, hasta el {value}", en="Silent posts fall {change}, to {value}"
        ),
        held=Text(es="Las publicaciones mudas se mantienen en el {value}", en="Silent posts hold at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    needs=("posts.comments",),
    rows="""
        -- one row per post that carries its number of comments
        select post_id as ref, 'post' as refers, moment, day, network, account, comments,
               moment + to_hours(168) <= $as_of as counts, comments = 0 as hit
        from posts where not deleted and comments is not null
    """,
    detail={"immature": "count(*) filter (where not counts)"},
    caveats=(
        Text(
            es="En algunas redes el comentario puede ser de la propia marca: el valor es entonces una cota inferior.",
            en="On some networks the comment may be the brand's own: the value is then a lower bound.",
        ),
        Text(
            es="Dice si hubo comentarios, no si se contestaron: eso está en la exportación de mensajes.",
            en="It says whether there were comments, not whether they were answered: that is in the export of messages.",
        ),
    ),
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S4", "hasta allí llega la conversación"),
    example=Example(
        story=Text(
            es="Cuatro publicaciones: 0 y 3 comentarios, una sin el dato y una de ayer. Una de dos.",
            en="Four posts: 0 and 3 comments, one without the figure and one from yesterday. One of two.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, comments
                p1,      2024-05-01 09:00, x,       0
                p2,      2024-05-02 09:00, x,       3
                p3,      2024-05-03 09:00, x,
                p4,      2024-05-14 09:00, x,       0
            """,
        },
        settings={"as_of": "2024-05-15T00:00:00Z"},
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n", "immature": 1},
    ),
    extra=True,
)
