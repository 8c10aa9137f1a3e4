"""Time to first response, counting those who still wait."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="ttfr",
    family="answering",
    number=9,
    name=Text(es="Tiempo de primera respuesta", en="Time to first response"),
    question=Text(es="¿Cuánto espera una persona?", en="How long does a person wait?"),
    method=Text(
        es="Curva de Kaplan-Meier de las esperas del periodo: quien aún espera cuenta como «al menos hasta la fecha de los datos». La mediana es el momento en que la mitad ya tiene respuesta.",
        en="Kaplan-Meier curve of the waits of the period: whoever still waits counts as “at least until the date of the data”. The median is when half have an answer.",
    ),
    says=Says(
        now=Text(es="La mitad recibe respuesta en {value}", en="Half are answered within {value}"),
    ),
    kind="waiting",
    unit="hours",
    better="lower",
    needs=("messages",),
    rows="""
        -- one row per wait; one that goes on lasts until the date of the data at least
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               (epoch_us(coalesce(closed_at, $as_of)) - epoch_us(moment)) / 3.6e9 as hours,
               closed_at is not null as answered
        from episodes
    """,
    caveats=(
        Text(
            es="La mediana de lo contestado olvida a quien sigue esperando y sale siempre mejor: no se muestra sola.",
            en="The median of the answered forgets those who still wait and always looks better: it is never shown alone.",
        ),
    ),
    settings=("reopen_h", "min_words", "min_n_km"),
    minimum=20,
    options={"within": (1, 4, 24), "bare_when_empty": True},
    source=Source(
        Text(
            es="Kaplan y Meier 1958; intervalo de Rothman 1978; CHAOSS, time to first response.",
            en="Kaplan and Meier 1958; interval of Rothman 1978; CHAOSS, time to first response.",
        )
    ),
    seed=Seed("S3", "Respuestas rápidas y veraces"),
    example=Example(
        story=Text(
            es="Cuatro esperas: contestadas a las 2 h y a las 10 h, y dos que siguen abiertas a las 50 y a las 20 h. La mitad tiene respuesta a las 10 h.",
            en="Four waits: answered after 2 h and 10 h, and two still open after 50 and 20 h. Half have an answer by 10 h.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 08:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-01 08:00, in,        bea,       dm,      Mi pedido no llega
                b2,         t2,        2024-05-01 18:00, out,       ,          dm,      Salió ayer por la tarde
                a3,         t3,        2024-05-01 08:00, in,        leo,       dm,      ¿Tienen pan sin gluten?
                a4,         t4,        2024-05-02 14:00, in,        eva,       dm,      ¿Hay roscón?
            """,
        },
        settings={"timezone": "UTC", "as_of": "2024-05-03T10:00:00Z"},
        expect={
            "value": 10.0,
            "n": 4,
            "status": "low_n",
            "p25_h": 2.0,
            "p75_h": None,
            "answered": 2,
            "censored": 2,
            "naive_median_h": 6.0,
            "within.4.value": 0.25,
        },
    ),
)
