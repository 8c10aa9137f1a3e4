"""Trust rupture: did something break."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="trust_rupture",
    family="trust",
    number=41,
    name=Text(es="Ruptura de confianza", en="Trust rupture"),
    question=Text(es="¿Se rompió algo?", en="Did something break?"),
    method=Text(
        es="Semanas completas en las que la cuota negativa salta muy por encima de las doce anteriores: al menos cinco puntos, 3,5 desviaciones robustas y veinte mensajes con tono. Además, el cambio duradero que mejor explica la serie, si el azar no basta.",
        en="Full weeks in which the negative share leaps far above the twelve before: at least five points, 3.5 robust deviations and twenty messages with a tone. Besides, the lasting change that best explains the series, if chance does not.",
    ),
    says=Says(
        now=Text(es="{value} semanas de alarma en {n}", en="{value} weeks of alarm in {n}"),
        one=Text(es="Una semana de alarma", en="One week of alarm"),
    ),
    kind="rupture",
    unit="count",
    better="lower",
    needs=("messages.sentiment",),
    rows="""
        -- one row per message of the public with a tone, from the weeks that the first week is compared with
        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               tone <= $neg_threshold::double as hit
        from voices
        where tone is not null and moment < $window_end
            and day >= date_trunc('week', $since::date)::date - 7 * $rupture_base_weeks::integer
    """,
    caveats=(
        Text(
            es="Con pocos mensajes no se ven rupturas pequeñas: con 25 por semana, un salto del 15 al 35 % se ve una vez de cada seis.",
            en="With few messages small ruptures stay unseen: at 25 a week, a leap from 15 to 35% is seen one time in six.",
        ),
        Text(
            es="Hacen falta siete semanas completas; sin seis semanas con cinco mensajes o más detrás, una semana no se juzga.",
            en="Seven full weeks are needed; without six weeks of five messages or more behind it a week is not judged.",
        ),
        Text(
            es="Señala la semana, no la causa: compárela con lo que ocurrió.",
            en="It points at the week, not at the cause: compare it with what happened.",
        ),
    ),
    settings=(
        "neg_threshold",
        "rupture_base_weeks",
        "rupture_min_base",
        "rupture_min_n",
        "rupture_z",
        "rupture_min_diff",
        "changepoint_min_seg",
        "changepoint_min_lr",
    ),
    options={"all_history": True},
    source=Source(
        Text(
            es="Puntuación z robusta de Iglewicz y Hoaglin 1993: 0,01 a 0,6 falsas alarmas al año, frente a 2,3 a 3,0 de «media más dos desviaciones».",
            en="Robust z-score of Iglewicz and Hoaglin 1993: 0.01 to 0.6 false alarms a year, against 2.3 to 3.0 for “mean plus two deviations”.",
        )
    ),
    seed=Seed("S0", "le rompemos la imagen que tenía de nosotros"),
    example=Example(
        story=Text(
            es="Dos semanas con cinco mensajes sin una queja, y una tercera con cinco quejas de cinco: el salto es de 7,02 desviaciones. Aquí bastan dos semanas detrás y cinco mensajes.",
            en="Two weeks of five messages without a complaint, and a third with five complaints of five: a leap of 7.02 deviations. Here two weeks behind and five messages are enough.",
        ),
        tables={
            "messages": """
                message_id, created_at,       direction, author_id, sentiment
                a1,         2024-04-29 09:00, in,        ana,       positive
                a2,         2024-04-30 09:00, in,        bea,       positive
                a3,         2024-05-01 09:00, in,        leo,       neutral
                a4,         2024-05-02 09:00, in,        eva,       positive
                a5,         2024-05-03 09:00, in,        iker,      neutral
                b1,         2024-05-06 09:00, in,        ana,       positive
                b2,         2024-05-07 09:00, in,        bea,       neutral
                b3,         2024-05-08 09:00, in,        leo,       positive
                b4,         2024-05-09 09:00, in,        eva,       neutral
                b5,         2024-05-10 09:00, in,        iker,      positive
                c1,         2024-05-13 09:00, in,        ana,       negative
                c2,         2024-05-14 09:00, in,        bea,       negative
                c3,         2024-05-15 09:00, in,        leo,       negative
                c4,         2024-05-16 09:00, in,        eva,       negative
                c5,         2024-05-17 09:00, in,        iker,      negative
            """,
        },
        settings={
            "rupture_min_base": 2,
            "rupture_min_n": 5,
            "as_of": "2024-05-25T00:00:00Z",
            "window_start": "2024-04-29",
            "window_end": "2024-05-19",
        },
        expect={
            "value": 1,
            "n": 3,
            "x": 1,
            "status": "ok",
            "alarms": [{"week": "2024-05-13", "z": 7.024814731040727, "diff": 1.0, "n": 5}],
            "changepoint": None,
        },
    ),
)
