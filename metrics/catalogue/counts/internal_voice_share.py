"""Who speaks of those inside: of the people who come in on a day, how many post something."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="internal_voice_share",
    family="counts",
    number=50,
    name=Text(es="Quién habla dentro", en="Who speaks of those inside"),
    question=Text(
        es="De quienes entran en la red interna, ¿cuántos escriben algo?",
        en="Of those who come to the internal network, how many write something?",
    ),
    method=Text(
        es="Cada día, personas que publican entre personas activas de la red interna; el valor es la media de esos días. Los días sin nadie activo no cuentan.",
        en="Each day, people posting over people active on the internal network; the value is the mean of those days. Days with nobody active do not count.",
    ),
    says=Says(
        now=Text(es="Dentro escribe el {value} de quienes entran", en="{value} of those who come in write"),
        rose=Text(es="Dentro escriben más: {change}, hasta el {value}", en="More write inside: {change}, to {value}"),
        fell=Text(
            es="Dentro escriben menos: {change}, hasta el {value}", en="Fewer write inside: {change}, to {value}"
        ),
        held=Text(es="Lo que se escribe dentro se mantiene en el {value}", en="Writing inside holds at {value}"),
    ),
    kind="mean",
    unit="share",
    better="higher",
    needs=("account_daily.internal_posting_people", "account_daily.internal_active_people"),
    rows="""
        -- one row per day of an internal network
        with days as (
            select date as day, network, account,
                   sum(value) filter (where measure = 'internal_posting_people') as posting,
                   sum(value) filter (where measure = 'internal_active_people') as active
            from canonical.account_daily
            where measure in ('internal_posting_people', 'internal_active_people')
            group by date, network, account
        )

        select day::varchar as ref, 'day' as refers, timezone('UTC', timezone($zone, day::timestamp)) as moment, day,
               network, account, coalesce(active > 0, false) and posting is not null as counts, posting, active,
               posting / nullif(active, 0) as amount, 1::double as weight
        from days
    """,
    options={"crowd": "max(active)"},
    detail={"days_left_out": "count(*) filter (where not counts)"},
    caveats=(
        Text(
            es="Cada día pesa igual: un domingo con tres personas cuenta como un lunes con trescientas.",
            en="Each day weighs the same: a Sunday with three people counts as a Monday with three hundred.",
        ),
        Text(
            es="Dice cuántos escriben, no si alguien les contesta.",
            en="It says how many write, not whether anybody answers them.",
        ),
    ),
    source=Source(
        Text(
            es="Definición propia, con los totales de Slack o Microsoft 365.",
            en="Our own definition, on the totals of Slack or Microsoft 365.",
        ),
        own=True,
    ),
    seed=Seed("S1", "las redes sociales (tanto externas como corporativas)"),
    example=Example(
        story=Text(
            es="Lunes: escriben 10 de 40, un cuarto. Martes: 15 de 20, tres cuartos. El domingo no entra nadie. La media es la mitad.",
            en="Monday: 10 of 40 write, a quarter. Tuesday: 15 of 20, three quarters. On Sunday nobody comes. The mean is a half.",
        ),
        tables={
            "account_daily": """
                date,       network, scope,    measure,                 value
                2024-05-05, slack,   internal, internal_active_people,  0
                2024-05-05, slack,   internal, internal_posting_people, 0
                2024-05-06, slack,   internal, internal_active_people,  40
                2024-05-06, slack,   internal, internal_posting_people, 10
                2024-05-07, slack,   internal, internal_active_people,  20
                2024-05-07, slack,   internal, internal_posting_people, 15
            """,
        },
        expect={"value": 0.5, "n": 2, "status": "low_n", "days_left_out": 1},
    ),
    extra=True,
)
