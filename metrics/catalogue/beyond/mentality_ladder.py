"""The ladder of mentality, from 0.0 to 2.0: a teaching device with its rules printed."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="mentality_ladder",
    family="beyond",
    number=66,
    name=Text(es="Escalera de mentalidad", en="Ladder of mentality"),
    question=Text(es="¿Estamos en 2.0 con mentalidad 1.0?", en="Are we in 2.0 with a 1.0 mentality?"),
    method=Text(
        es="Peldaño 0.0: contesta en 72 horas a menos del 5 % de quienes esperan. 1.0: a menos de la mitad. 1.5: a la mitad o más. 2.0: además sigue al menos al 5 % de quienes la siguen, comenta o comparte al menos el 10 % de lo que publican sus clientes y recupera al menos al 20 % de los nuevos al mes siguiente.",
        en="Rung 0.0: within 72 hours it answers under 5% of those who wait. 1.0: under half. 1.5: half or more. 2.0: it also follows at least 5% of those who follow it, comments on or shares at least 10% of what its customers publish and sees at least 20% of newcomers again the month after.",
    ),
    says=Says(now=Text(es="Estamos en el peldaño {value}", en="We stand on rung {value}")),
    kind="ladder",
    unit="number",
    better="higher",
    needs=("messages", "messages.inbound"),
    rows="",
    parts=("response_rate", "follow_back_share", "proactive_share", "retention_m1"),
    options={
        "answers": "response_rate",
        "rungs": ((0.0, 0.0), (0.05, 1.0), (0.5, 1.5)),
        "top": {"rung": 2.0, "asks": {"follow_back_share": 0.05, "proactive_share": 0.1, "retention_m1": 0.2}},
    },
    caveats=(
        Text(
            es="Sirve para enseñar y hablar, nunca para comparar empresas: los umbrales son de la casa.",
            en="It is for teaching and talking, never for comparing companies: the thresholds are our own.",
        ),
        Text(
            es="Lo que los ficheros no traen no deja subir, y se dice como desconocido, no como fallo.",
            en="What the files do not carry stops the climb and is said to be unknown, not failed.",
        ),
    ),
    settings=("maturity_h",),
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S4", "todas aquellas que están pensando que son 1.0 son mas bien 0.0"),
    example=Example(
        story=Text(
            es="Diez personas escriben y contestamos a seis: peldaño 1.5. Si seguimos a nuestros clientes no viene en los ficheros.",
            en="Ten people write and we answer six: rung 1.5. Whether we follow our customers is not in the files.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        u1,        dm,      ¿Abren el domingo?
                a2,         t2,        2024-05-01 09:00, in,        u2,        dm,      ¿Abren el domingo?
                a3,         t3,        2024-05-01 09:00, in,        u3,        dm,      ¿Abren el domingo?
                a4,         t4,        2024-05-01 09:00, in,        u4,        dm,      ¿Abren el domingo?
                a5,         t5,        2024-05-01 09:00, in,        u5,        dm,      ¿Abren el domingo?
                a6,         t6,        2024-05-01 09:00, in,        u6,        dm,      ¿Abren el domingo?
                a7,         t7,        2024-05-01 09:00, in,        u7,        dm,      ¿Abren el domingo?
                a8,         t8,        2024-05-01 09:00, in,        u8,        dm,      ¿Abren el domingo?
                a9,         t9,        2024-05-01 09:00, in,        u9,        dm,      ¿Abren el domingo?
                a10,        t10,       2024-05-01 09:00, in,        u10,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
                b2,         t2,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
                b3,         t3,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
                b4,         t4,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
                b5,         t5,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
                b6,         t6,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 1.5,
            "n": 10,
            "x": 6,
            "status": "ok",
            "unmet": [],
            "unknown": ["follow_back_share", "proactive_share", "retention_m1"],
        },
    ),
    extra=True,
)
