"""Sent per received: how many messages leave for each one that comes in, from the daily totals alone."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="sent_per_received",
    family="counts",
    number=48,
    name=Text(es="Enviados por recibido", en="Sent per received"),
    question=Text(
        es="Por cada mensaje que nos llega, ¿cuántos enviamos?",
        en="For each message that reaches us, how many do we send?",
    ),
    method=Text(
        es="Mensajes enviados entre mensajes recibidos, sumados solo los días y cuentas de los que el fichero trae los dos totales.",
        en="Messages sent over messages received, added up only for days and accounts of which the file carries both totals.",
    ),
    says=Says(
        now=Text(es="Enviamos {value} mensajes por cada recibido", en="We send {value} messages for each received")
    ),
    kind="sums",
    unit="ratio",
    better="context",
    needs=("account_daily.messages_sent", "account_daily.messages_received"),
    rows="""
        -- one row per day of an account with what was sent and what was received
        with days as (
            select date as day, network, account,
                   sum(value) filter (where measure = 'messages_sent') as amount,
                   sum(value) filter (where measure = 'messages_received') as weight
            from canonical.account_daily
            where coalesce(scope, 'external') = 'external' and measure in ('messages_sent', 'messages_received')
            group by date, network, account
        )

        select day::varchar as ref, 'day' as refers, timezone('UTC', timezone($zone, day::timestamp)) as moment, day,
               network, account, amount is not null and weight is not null as counts, amount, weight
        from days
    """,
    detail={"days_with_one_total": "count(*) filter (where not counts)"},
    options={"names": ("sent", "received")},
    caveats=(
        Text(
            es="Son totales: no dicen si lo enviado contesta a lo recibido, y pueden incluir respuestas automáticas.",
            en="These are totals: they do not say whether what was sent answers what was received, and may include automatic replies.",
        ),
        Text(
            es="Una respuesta partida en cuatro cuenta cuatro veces.",
            en="A reply split in four counts four times.",
        ),
    ),
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S4", "siempre hay una interacción"),
    example=Example(
        story=Text(
            es="El lunes llegan 8 y salen 6; el martes llegan 4 y salen 3; del miércoles solo se sabe que salieron 50. Nueve entre doce.",
            en="On Monday 8 come in and 6 go out; on Tuesday 4 and 3; of Wednesday it is only known that 50 went out. Nine over twelve.",
        ),
        tables={
            "account_daily": """
                date,       network,  measure,           value
                2024-05-06, facebook, messages_received, 8
                2024-05-06, facebook, messages_sent,     6
                2024-05-07, facebook, messages_received, 4
                2024-05-07, facebook, messages_sent,     3
                2024-05-08, facebook, messages_sent,     50
            """,
        },
        expect={"value": 0.75, "n": 2, "x": 9, "status": "ok", "sent": 9, "received": 12, "days_with_one_total": 1},
    ),
    extra=True,
)
