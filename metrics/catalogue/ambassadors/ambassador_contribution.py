"""Ambassador contribution: how much of what the outside sees comes from people."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="ambassador_contribution",
    family="ambassadors",
    number=32,
    name=Text(es="Aportación de embajadores", en="Ambassador contribution"),
    question=Text(
        es="¿Cuánto de lo que se ve fuera viene de personas?", en="How much of what the outside sees comes from people?"
    ),
    method=Text(
        es="Impresiones de los actos públicos de embajadores entre estas y las de las publicaciones de la marca sin pagar; lo mismo con interacciones y clics. Cada suma dice en qué parte de las filas se apoya: con menos de la mitad en un lado no se da el reparto.",
        en="Impressions of ambassadors' public acts over these and those of the brand's unpaid posts; the same with engagements and clicks. Each sum says on what part of the rows it rests: under half on either side there is no share.",
    ),
    says=Says(
        now=Text(es="Viene de personas el {value} de las impresiones", en="Of impressions, {value} come from people")
    ),
    kind="contribution",
    unit="share",
    better="context",
    needs=("advocacy_activity", "posts"),
    rows="""
        -- one row per public act (hit) and per live post that was not paid for
        select a.activity_id as ref, 'act' as refers, a.moment, a.day, a.network, null::varchar as account, a.person,
               r.department, true as counts, true as hit, a.impressions, a.engagements, a.clicks, a.reach
        from acts a left join canonical.advocates r on r.person_id = a.person
        where a.public
        union all
        select post_id, 'post', moment, day, network, account, null, null, true, false, impressions,
               reactions + comments + coalesce(shares, 0), clicks, reach
        from posts where not deleted and not paid
    """,
    caveats=(
        Text(
            es="Las personas distintas alcanzadas solo se saben entre dos límites: el mayor alcance de un acto y la suma de todos.",
            en="The different people reached are known only between two bounds: the largest reach of one act and the sum of all.",
        ),
        Text(
            es="No se traduce a dinero: una impresión no es valor.",
            en="It is not turned into money: an impression is not value.",
        ),
    ),
    settings=("min_coverage",),
    source=Source(
        Text(
            es="Principios de Barcelona de AMEC; límites de Fréchet 1935. Es un recuento completo: su error es la cobertura.",
            en="AMEC's Barcelona Principles; bounds of Fréchet 1935. It is a full count: its error is coverage.",
        )
    ),
    seed=Seed("S2", "actúen como altavoces y generadores de conversación favorable"),
    example=Example(
        story=Text(
            es="Dos actos suman 300 impresiones y dos publicaciones sin pagar, 900: de las 1.200, un cuarto viene de personas. La pagada no cuenta.",
            en="Two acts add up to 300 impressions and two unpaid posts to 900: of the 1,200 a quarter comes from people. The paid one does not count.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, impressions, clicks, is_paid
                p1,      2024-05-20 09:00, x,       500,         30,     no
                p2,      2024-05-21 09:00, x,       400,         ,       no
                p3,      2024-05-22 09:00, x,       9000,        90,     yes
            """,
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind,     impressions, reach, clicks
                a1,          eva,       2024-05-20 09:00, reshare,  100,         80,    10
                a2,          leo,       2024-05-21 09:00, own_post, 200,         150,
            """,
        },
        expect={
            "value": 0.25,
            "n": 2,
            "status": "ok",
            "posts": 2,
            "engagements": None,
            "clicks": {
                "advocates": 10.0,
                "brand": 30.0,
                "share": 0.25,
                "coverage_advocates": 0.5,
                "coverage_brand": 0.5,
            },
            "unique_reach_bounds": [150.0, 230.0],
        },
    ),
)
