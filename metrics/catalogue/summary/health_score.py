"""Health score: one number for the board, with its interval, its weight range and what it is made of."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="health_score",
    family="summary",
    number=44,
    name=Text(es="Índice de salud", en="Health score"),
    question=Text(es="¿Un solo número, y qué hacer?", en="One number, and what to do about it?"),
    method=Text(
        es="Cinco dimensiones, con su peso de fábrica: conversar (25), contestar (20), escuchar (15), comunidad (15) y dentro (25). Cada métrica puntúa de 0 a 100 por tramos rectos entre tres valores de referencia; la dimensión es la media de las que se conocen y el índice, la media ponderada de las dimensiones. Hacen falta tres dimensiones y el 60 % del peso.",
        en="Five dimensions, with their weight by default: converse (25), answer (20), listen (15), community (15) and inside (25). Each metric scores 0 to 100 in straight lines between three anchors; a dimension is the mean of those that are known and the score the weighted mean of the dimensions. Three dimensions and 60% of the weight are needed.",
    ),
    says=Says(
        now=Text(es="Salud: {value} de 100", en="Health: {value} out of 100"),
        rose=Text(es="La salud sube {change}, hasta {value} de 100", en="Health rises {change}, to {value} out of 100"),
        fell=Text(es="La salud baja {change}, hasta {value} de 100", en="Health falls {change}, to {value} out of 100"),
        held=Text(es="La salud se mantiene en {value} de 100", en="Health holds at {value} out of 100"),
    ),
    kind="health",
    unit="score",
    better="higher",
    needs=(),
    rows="",
    parts=(
        "monologue_index",
        "dialogue_share",
        "response_rate",
        "ttfr",
        "proactive_share",
        "follow_back_share",
        "retention_m1",
        "participation",
        "advocacy_funnel",
        "capillarity",
        "echo_ratio",
        "internal_reply_share",
    ),
    caveats=(
        Text(
            es="Es un resumen de valores declarados: los pesos y las referencias son una decisión editorial, están a la vista y se pueden cambiar.",
            en="It sums up stated values: weights and anchors are an editorial choice, stand in the open and can be changed.",
        ),
        Text(
            es="El intervalo trata las métricas como independientes; el margen de pesos quita, parte por dos y dobla cada dimensión.",
            en="The interval takes the metrics as independent; the weight range drops, halves and doubles each dimension.",
        ),
        Text(
            es="No sirve para comparar marcas, y una ruptura de confianza abierta pesa más que cualquier cifra.",
            en="It is not for comparing brands, and an open rupture of trust outweighs any figure.",
        ),
    ),
    settings=(
        "weight_converse",
        "weight_answer",
        "weight_listen",
        "weight_community",
        "weight_inside",
        "anchors_monologue_index",
        "anchors_dialogue_share",
        "anchors_response_rate",
        "anchors_ttfr",
        "anchors_proactive_share",
        "anchors_follow_back_share",
        "anchors_retention_m1",
        "anchors_participation",
        "anchors_advocacy_funnel",
        "anchors_capillarity",
        "anchors_echo_ratio",
        "anchors_internal_reply_share",
    ),
    minimum=0,
    source=Source(
        Text(
            es="Definición propia; media aritmética, sensibilidad e incertidumbre según OCDE/JRC 2008.",
            en="Our own definition; arithmetic mean, sensitivity and uncertainty after OECD/JRC 2008.",
        ),
        own=True,
    ),
    seed=Seed("S0", "es incapaz de hacerlo con sus clientes internos, sus colaboradores y proveedores"),
    example=Example(
        story=Text(
            es="Un solo contacto no da para ninguna dimensión: sin tres de ellas no hay índice, en vez de un número que nadie puede sostener.",
            en="A single contact is not enough for any dimension: without three of them there is no score, rather than a number nobody can stand by.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={"value": None, "n": 0, "status": "not_enough", "dimensions": {}, "weight_covered": 0},
    ),
)
