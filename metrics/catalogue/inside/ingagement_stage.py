"""Ingagement stage: where the company is on the road from restriction to building together."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="ingagement_stage",
    family="inside",
    number=36,
    name=Text(es="Etapa de ingagement", en="Ingagement stage"),
    question=Text(es="¿En qué punto del camino estamos?", en="Where on the road are we?"),
    method=Text(
        es="Cinco etapas: 1 restricción, 2 normas de uso, 3 embajadores (hay alguien activo), 4 participación controlada (activo el 10 % y capilaridad del 50 %), 5 señales compatibles con el ingagement (además voz propia, conversación interna y diálogo de la dirección del 50 %). Lo que no se sabe detiene la subida y se dice.",
        en="Five stages: 1 restriction, 2 policy, 3 ambassadors (somebody is active), 4 controlled participation (10% active and capillarity of 50%), 5 signs compatible with ingagement (own voice, internal replies and leadership two-way of 50% too). What is not known stops the climb and is said.",
    ),
    says=Says(now=Text(es="Etapa {value} de 5", en="Stage {value} of 5")),
    kind="stage",
    unit="count",
    better="context",
    needs=("advocates|facts", "facts|advocates"),
    rows="",
    parts=("advocacy_funnel", "capillarity", "echo_ratio", "internal_reply_share", "leadership_two_way"),
    options={"needs_either": ("advocates", "facts")},
    caveats=(
        Text(
            es="Construir juntos valores y mensajes no se ve en los datos: la etapa 5 solo dice que las señales son compatibles.",
            en="Building values and messages together cannot be seen in data: stage 5 only says that the signs are compatible.",
        ),
        Text(
            es="Los umbrales son criterio nuestro. Una condición con pocos datos queda como desconocida, no como incumplida.",
            en="The thresholds are our judgement. A condition with few data stays unknown, not failed.",
        ),
        Text(
            es="Las etapas se solapan: es un mapa, no una carrera.",
            en="Stages overlap: it is a map, not a race.",
        ),
    ),
    source=Source(
        Text(
            es="Las etapas que describe Carlos Molina en 2017; los umbrales son propios.",
            en="The stages that Carlos Molina described in 2017; the thresholds are our own.",
        ),
        own=True,
    ),
    seed=Seed("S2", "está en proceso de hacerlo o superpone unas etapas a otras"),
    example=Example(
        story=Text(
            es="Hay normas publicadas y nadie está activo: etapa 2, y para subir falta un embajador activo.",
            en="There is a published policy and nobody is active: stage 2, and an active ambassador is needed to climb.",
        ),
        tables={
            "facts": """
                fact,   value
                policy, yes
            """,
            "advocates": """
                person_id, department
                eva,       ventas
            """,
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind
                a1,          eva,       2024-05-20 09:00, click
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z"},
        expect={"value": 2, "n": None, "status": "ok", "unmet": ["active_ambassadors"], "unknown": []},
    ),
)
