"""Effective number of voices: how many people really carry the programme."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="effective_voices",
    family="ambassadors",
    number=30,
    name=Text(es="Número efectivo de voces", en="Effective number of voices"),
    question=Text(
        es="¿Cuántas personas sostienen de verdad el programa?", en="How many people really carry the programme?"
    ),
    method=Text(
        es="A cuántas personas igual de activas equivale el reparto de los actos públicos del periodo: exponencial de la entropía. Al lado, la desigualdad, lo que hace el 10 % más activo y cuántas personas bastan para la mitad.",
        en="How many equally active people the public acts of the period amount to: the exponential of the entropy. Beside it, inequality, what the most active 10% do, and how few people make half.",
    ),
    says=Says(now=Text(es="Equivalen a {value} voces iguales", en="They amount to {value} equal voices")),
    kind="voices",
    unit="number",
    better="higher",
    needs=("advocacy_activity",),
    rows="""
        -- one row per public act of a person who is known
        select a.activity_id as ref, 'act' as refers, a.moment, a.day, a.network, null::varchar as account, a.person,
               r.department, true as counts
        from acts a left join canonical.advocates r on r.person_id = a.person
        where a.public and a.person is not null
    """,
    caveats=(
        Text(
            es="Crece con el volumen: compare solo periodos con parecido número de actos.",
            en="It grows with volume: compare only periods with a similar number of acts.",
        ),
        Text(
            es="Una sola persona que comparte sin parar lo hunde. Ese es el mensaje, no un error.",
            en="One person who shares without end collapses it. That is the message, not a mistake.",
        ),
    ),
    minimum=5,
    options={"bare_when_empty": True},
    source=Source(
        Text(
            es="Jost 2006, Oikos 113; CHAOSS, contributor absence factor.",
            en="Jost 2006, Oikos 113; CHAOSS, contributor absence factor.",
        )
    ),
    seed=Seed("S2", "El reto no es ser el que más comparte"),
    example=Example(
        story=Text(
            es="Eva hace dos actos y Leo otros dos: dos voces iguales. El clic de Ana no es un acto público.",
            en="Eva makes two acts and Leo two more: two equal voices. Ana's click is no public act.",
        ),
        tables={
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind
                a1,          eva,       2024-05-20 09:00, reshare
                a2,          eva,       2024-05-21 09:00, comment
                a3,          leo,       2024-05-22 09:00, own_post
                a4,          leo,       2024-05-23 09:00, reshare
                a5,          ana,       2024-05-23 09:00, click
            """,
        },
        expect={
            "value": 2.0,
            "n": 2,
            "status": "low_n",
            "actions": 4,
            "gini": 0.0,
            "top10": 0.5,
            "absence_factor": 1,
        },
    ),
)
