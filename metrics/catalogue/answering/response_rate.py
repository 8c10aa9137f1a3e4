"""Response rate: do people get an answer, and is it one with substance."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="response_rate",
    family="answering",
    number=8,
    name=Text(es="Tasa de respuesta", en="Response rate"),
    question=Text(es="¿La gente recibe respuesta?", en="Do people get an answer?"),
    method=Text(
        es="Esperas de clientes que una persona de la marca cerró en 72 horas, entre las que tienen al menos 72 horas. Con contenido: la primera respuesta de tres palabras o más que no es una frase hecha llegó en ese plazo.",
        en="Customers' waits that a person of the brand ended within 72 hours, over those at least 72 hours old. With substance: the first reply of three words or more that is no canned phrase came in that time.",
    ),
    says=Says(
        now=Text(es="Contestamos al {value} en 72 horas", en="We answer {value} within 72 hours"),
        rose=Text(
            es="Contestamos al {value} en 72 horas: {change} más", en="We answer {value} within 72 hours: {change} more"
        ),
        fell=Text(
            es="Contestamos al {value} en 72 horas: {change} menos",
            en="We answer {value} within 72 hours: {change} fewer",
        ),
        held=Text(es="La respuesta se mantiene en el {value}", en="The response rate holds at {value}"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("messages",),
    rows="""
        -- one row per wait
        select message_id as ref, 'message' as refers, moment, day, network, account, thread,
               moment + to_hours($maturity_h) <= $as_of as counts,
               coalesce(closed_at <= moment + to_hours($maturity_h), false) as hit,
               coalesce(substantive_at <= moment + to_hours($maturity_h), false) as with_substance
        from episodes
    """,
    detail={"immature": "count(*) filter (where not counts)"},
    caveats=(
        Text(
            es="Las respuestas automáticas no cuentan. Solo puntúa la respuesta con contenido: la otra se truca con un «ok».",
            en="Automatic replies do not count. Only the substantive answer scores: the other is gamed with an “ok”.",
        ),
        Text(
            es="Las esperas de las últimas 72 horas de los datos quedan fuera: aún podían contestarse.",
            en="Waits from the last 72 hours of the data are left out: they could still be answered.",
        ),
    ),
    settings=("maturity_h", "reopen_h", "min_words", "canned_min_threads"),
    options={"cluster": "thread", "also": {"substantive": "with_substance"}, "plain": True},
    source=Source(
        Text(
            es="CHAOSS; reglas de páginas de Facebook. Wilson con efecto de diseño por hilo.",
            en="CHAOSS; Facebook page rules. Wilson with a design effect by thread.",
        )
    ),
    seed=Seed("S4", "ignorando a sus clientes"),
    example=Example(
        story=Text(
            es="Cuatro esperas: una contestada en 1 h (dos veces), otra a las 72 h justas con un «ok», otra nunca, y la última acaba de empezar.",
            en="Four waits: one answered in 1 h (twice), one at exactly 72 h with an “ok”, one never, and the last has only just begun.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                b2,         t1,        2024-05-01 10:05, out,       ,          dm,      Les esperamos con café
                a2,         t2,        2024-05-01 12:00, in,        bea,       dm,      Mi pedido no llega
                b3,         t2,        2024-05-04 12:00, out,       ,          dm,      Ok
                a3,         t3,        2024-05-02 08:00, in,        leo,       dm,      ¿Tienen pan sin gluten?
                a4,         t4,        2024-05-09 08:00, in,        eva,       dm,      ¿Hay roscón?
            """,
        },
        expect={"value": 2 / 3, "n": 3, "x": 2, "status": "low_n", "immature": 1, "substantive.value": 1 / 3},
    ),
)
