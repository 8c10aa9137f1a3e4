"""Promotional pressure: how hard we push."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="promo_pressure",
    family="content",
    number=23,
    name=Text(es="Presión promocional", en="Promotional pressure"),
    question=Text(es="¿Cuánto apretamos?", en="How hard do we push?"),
    method=Text(
        es="Publicaciones comerciales (promoción, lanzamiento, captación) por semana completa, de lunes a domingo; las semanas sin ninguna cuentan.",
        en="Commercial posts (promo, launch, lead) per full week, Monday to Sunday; weeks without any count.",
    ),
    says=Says(
        now=Text(es="Lanzamos {value} promociones por semana", en="We launch {value} promotions a week"),
        rose=Text(es="Más promociones: {value} por semana", en="More promotions: {value} a week"),
        fell=Text(es="Menos promociones: {value} por semana", en="Fewer promotions: {value} a week"),
    ),
    kind="pressure",
    unit="number",
    better="lower",
    minimum=4,
    needs=("posts.purpose",),
    rows="""
        -- one row per live post; hit: it is commercial
        select post_id as ref, 'post' as refers, moment, day, network, account, true as counts,
               coalesce(purpose in ('promo', 'launch', 'lead'), false) as hit, purpose
        from posts where not deleted
    """,
    caveats=(
        Text(
            es="Los anuncios pagados que la gente ve en otros sitios no están aquí.",
            en="Paid adverts that people see elsewhere are not here.",
        ),
        Text(
            es="Cuánto es demasiado lo dice su propia historia: mírela junto a la saturación.",
            en="How much is too much is told by your own history: read it beside saturation.",
        ),
    ),
    source=Source(Text(es="Recuento propio por semana.", en="Our own count by week."), own=True),
    seed=Seed("S0", "más anuncios, más promociones"),
    example=Example(
        story=Text(
            es="Dos semanas completas con una promoción, un lanzamiento y un consejo: una publicación comercial por semana. La promoción del lunes siguiente cae en una semana sin acabar.",
            en="Two full weeks with a promo, a launch and a piece of advice: one commercial post a week. The promo of the next Monday falls in a week not yet over.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network,   purpose
                p1,      2024-05-06 09:00, x,         promo
                p2,      2024-05-07 09:00, x,         educate
                p3,      2024-05-19 23:59, instagram, launch
                p4,      2024-05-20 09:00, x,         promo
            """,
        },
        settings={"as_of": "2024-05-21T00:00:00Z", "window_start": "2024-05-06", "window_end": "2024-05-20"},
        expect={"value": 1.0, "n": 2, "status": "low_n", "by_network": {"x": 0.5, "instagram": 0.5}},
    ),
)
