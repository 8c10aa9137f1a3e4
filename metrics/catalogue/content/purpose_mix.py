"""Purpose mix: how many things we use the channel for."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="purpose_mix",
    family="content",
    number=22,
    name=Text(es="Mezcla de propósitos", en="Purpose mix"),
    question=Text(es="¿Para cuántas cosas usamos el canal?", en="How many things do we use the channel for?"),
    method=Text(
        es="Número efectivo de propósitos: tantos propósitos usados por igual darían la misma variedad. Si todo es promoción vale 1; con los ocho a partes iguales, 8. Al lado van la parte comercial (promoción, lanzamiento, captación) y la de servicio (atención, enseñanza, petición de opinión).",
        en="Effective number of purposes: as many purposes used equally would give the same variety. If all is promotion it is 1; with the eight in equal parts, 8. Beside it stand the commercial share (promo, launch, lead) and the service share (support, educate, feedback).",
    ),
    says=Says(
        now=Text(es="Variedad de usos del canal: {value}", en="Variety of uses of the channel: {value}"),
        rose=Text(es="Más variedad de usos del canal: {value}", en="More variety of uses of the channel: {value}"),
        fell=Text(es="Menos variedad de usos del canal: {value}", en="Less variety of uses of the channel: {value}"),
    ),
    kind="mix",
    unit="number",
    better="band",
    bands=(3.5, 6),
    band_names=(
        Text(es="pocos usos", en="few uses"),
        Text(es="canal variado", en="varied channel"),
        Text(es="disperso", en="scattered"),
    ),
    needs=("posts.purpose",),
    rows="""
        -- one row per live post
        select post_id as ref, 'post' as refers, moment, day, network, account,
               purpose is not null as counts, purpose as kind,
               coalesce(purpose in ('promo', 'launch', 'lead'), false) as commercial,
               coalesce(purpose in ('support', 'educate', 'feedback'), false) as service
        from posts where not deleted
    """,
    caveats=(
        Text(
            es="Los propósitos que sugerimos por palabras clave van marcados como sugeridos y se pueden corregir.",
            en="Purposes that we suggest by keywords are marked as suggested and can be corrected.",
        ),
        Text(
            es="Si se conoce el propósito de menos del 60 % de las publicaciones, no se dice qué postura es.",
            en="If the purpose of under 60% of the posts is known, no posture is said.",
        ),
        Text(
            es="Una etiqueta fuera de la lista de ocho también cuenta como un propósito.",
            en="A label outside the list of eight counts as a purpose too.",
        ),
    ),
    options={"groups": ("commercial", "service"), "kinds": 8},
    source=Source(
        Text(
            es="Hill 1973; Jost 2006: exponencial de la entropía. La franja es nuestra.",
            en="Hill 1973; Jost 2006: exponential of the entropy. The band is ours.",
        )
    ),
    seed=Seed(
        "S3",
        "fortalecer nuestro posicionamiento, lanzar nuevos productos, comunicar promociones, atender consultas, instruir a los clientes, solicitar retroalimentación, generar registros",
    ),
    example=Example(
        story=Text(
            es="Dos promociones y dos consejos: dos propósitos a partes iguales. La quinta no dice para qué es: se conocen cuatro de cinco.",
            en="Two promos and two pieces of advice: two purposes in equal parts. The fifth does not say what it is for: four of five are known.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, purpose
                p1,      2024-05-01 09:00, x,       promo
                p2,      2024-05-02 09:00, x,       educate
                p3,      2024-05-03 09:00, x,       promo
                p4,      2024-05-04 09:00, x,       educate
                p5,      2024-05-05 09:00, x,
            """,
        },
        expect={
            "value": 2.0,
            "n": 4,
            "status": "low_n",
            "counts": {"promo": 2, "educate": 2},
            "coverage": 0.8,
            "commercial": 0.5,
            "service": 0.5,
            "normalised": 1 / 3,
        },
    ),
)
