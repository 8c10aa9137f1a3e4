"""The stages as a mixture: how far the signs of each of the five stages are there, department by department."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="stage_mixture",
    family="beyond",
    number=65,
    name=Text(es="Mezcla de etapas", en="Mixture of stages"),
    question=Text(
        es="¿En qué etapas está cada departamento, si unas se superponen a otras?",
        en="At which stages is each department, if they overlap?",
    ),
    method=Text(
        es="Cada etapa vale, de 0 a 1, lo que su indicio más débil; la mezcla reparte esos valores hasta sumar uno. Restricción: redes cerradas y silencio. Política: hay norma que abre y silencio. Embajadores: pocos activos (del 10 % hacia el 50 % deja de ser pocos) y voz propia. Participación controlada: muchos activos y eco. Ingagement: muchos activos, voz propia y respuesta dentro. Una etapa con un indicio desconocido no se puntúa, salvo que otro falte del todo.",
        en="Each stage is worth, from 0 to 1, what its weakest sign is; the mixture shares those values out to add up to one. Restriction: closed networks and silence. Policy: a rule that opens, and silence. Ambassadors: few active (from 10% towards 50% they cease to be few) and own voice. Controlled participation: many active, and echo. Ingagement: many active, own voice and answers inside. A stage with an unknown sign is not scored, unless another is wholly absent.",
    ),
    says=Says(
        now=Text(
            es="La mezcla de etapas, en {value} departamentos", en="The mixture of stages, in {value} departments"
        ),
        one=Text(es="La mezcla de etapas, en un departamento", en="The mixture of stages, in one department"),
    ),
    kind="mixture",
    unit="count",
    better="context",
    needs=("advocates.department", "advocacy_activity"),
    rows="",
    caveats=(
        Text(
            es="Nunca es una sola etiqueta: las etapas se superponen, y los umbrales son de la casa.",
            en="It is never one label: stages overlap, and the thresholds are our own.",
        ),
        Text(
            es="Lo que dicen los hechos anotados a mano (norma de uso, acceso a las redes) es opinión de quien los anota.",
            en="What the facts noted by hand say (policy, access to networks) is the opinion of whoever notes them.",
        ),
        Text(
            es="Que los mensajes se construyan de forma conjunta no se ve en estos registros.",
            en="Whether messages are built together cannot be seen in these records.",
        ),
        Text(
            es="De departamentos de menos de cinco personas no se dice nada, ni se puede deducir del resto; tampoco los indicios que descansan en menos de cinco.",
            en="Of departments of fewer than five people nothing is said, nor can it be worked out from the rest; nor are signs told that rest on fewer than five.",
        ),
    ),
    settings=("active_days", "echo_min_words", "internal_horizon_h", "k_min_group"),
    source=Source(
        Text(
            es="Definición propia sobre las cinco etapas de Molina 2017.",
            en="Our own definition on the five stages of Molina 2017.",
        ),
        own=True,
    ),
    seed=Seed("S2", "superpone unas etapas a otras"),
    example=Example(
        story=Text(
            es="Veinte personas en tienda; cinco actúan, con palabras suyas, y hay norma de uso: política 0,75, embajadores 0,63, lo demás nada o desconocido.",
            en="Twenty people in the shop; five act, in their own words, and there is a policy: policy 0.75, ambassadors 0.63, the rest nothing or unknown.",
        ),
        tables={
            "advocates": "\n".join(["person_id, department", *(f"e{number}, tienda" for number in range(20))]),
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind,     text
                a1,          e1,        2024-05-06 09:00, own_post, Hoy he aprendido a hacer masa madre
                a2,          e2,        2024-05-07 09:00, own_post, En mi barrio ya piden pan de centeno
                a3,          e3,        2024-05-08 09:00, own_post, Mañana enseño el horno a mi clase
                a4,          e4,        2024-05-09 09:00, own_post, Mi abuela hacía estas mismas rosquillas
                a5,          e5,        2024-05-10 09:00, own_post, Amasar de noche tiene su encanto
            """,
            "facts": """
                fact,   value
                policy, yes
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": 1,
            "n": 20,
            "status": "ok",
            "departments.tienda.scores.restriction": 0.0,
            "departments.tienda.scores.policy": 0.75,
            "departments.tienda.scores.ambassadors": 0.625,
            "departments.tienda.scores.controlled": 0.0,
            "departments.tienda.scores.ingagement": None,
            "departments.tienda.mixture.policy": 0.75 / 1.375,
            "departments.tienda.missing": {"ingagement": ["answered_inside"]},
        },
    ),
    extra=True,
)
