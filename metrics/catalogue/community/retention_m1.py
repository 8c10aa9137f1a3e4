"""Newcomer retention: do new voices return the month after."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="retention_m1",
    family="community",
    number=20,
    name=Text(es="Retención de nuevos participantes", en="Newcomer retention"),
    question=Text(es="¿Vuelven las voces nuevas?", en="Do new voices return?"),
    method=Text(
        es="Personas que escribieron por primera vez en un mes del periodo y volvieron a escribir al mes siguiente. Solo meses cuyo mes siguiente ya acabó; el primer mes de los datos no cuenta, porque en él todas parecen nuevas.",
        en="People who wrote for the first time in a month of the period and wrote again in the next. Only months whose next month is over; the first month of the data does not count, because everybody looks new in it.",
    ),
    says=Says(
        now=Text(
            es="El {value} de los nuevos vuelve al mes siguiente", en="Of newcomers, {value} return the next month"
        ),
        rose=Text(
            es="Vuelven más nuevos: sube {change}, hasta el {value}",
            en="More newcomers return: up {change}, to {value}",
        ),
        fell=Text(
            es="Vuelven menos nuevos: baja {change}, hasta el {value}",
            en="Fewer newcomers return: down {change}, to {value}",
        ),
        held=Text(es="Vuelve el {value} de los nuevos, como antes", en="Of newcomers, {value} return, as before"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("messages.author_id",),
    rows="""
        -- one row per person new in a month of the period whose next month is over
        with months as (
            select unnest(generate_series(date_trunc('month', min(day))::date, $until::date, interval 1 month))::date as month
            from voices where voice > 0
        ),

        judged as (
            select month from months
            where month > (select min(month) from months) and month >= $since::date
                and timezone('UTC', timezone($zone, (month + interval 2 month)::timestamp))
                    <= $as_of::timestamp + interval 1 second
        )

        select v.message_id as ref, 'message' as refers, v.moment, v.day, v.network, v.account, true as counts,
               v.returned as hit, strftime(j.month, '%Y-%m') as month
        from voices v join judged j on j.month = date_trunc('month', v.day)
        where v.returned is not null
    """,
    detail={
        "cohorts": """coalesce(
            (
                select map_from_entries(list((month, [returned, newcomers]) order by month))
                from (
                    select month, count(*) filter (where hit) as returned, count(*) as newcomers
                    from scoped group by month
                )
            ),
            map([]::varchar[], []::bigint[][])
        )"""
    },
    caveats=(
        Text(
            es="«Nueva» quiere decir que no sale antes en sus ficheros: con poca historia parece nuevo quien no lo es.",
            en="“New” means not seen before in your files: with little history people look new who are not.",
        ),
        Text(
            es="Quien solo tenía una consulta y quedó contento tampoco vuelve.",
            en="Somebody with one question who was happy with the answer does not return either.",
        ),
    ),
    options={"all_history": True, "prints_x": True},
    source=Source(
        Text(es="Análisis de cohortes por mes; intervalo de Wilson.", en="Cohorts by month; Wilson interval.")
    ),
    seed=Seed("S4", "generar una relación duradera"),
    example=Example(
        story=Text(
            es="Los datos empiezan en enero con Ana. En febrero llegan Bea, que vuelve en marzo, y Leo, que no: una de dos. Eva llega en marzo, pero abril no ha acabado.",
            en="The data begin in January with Ana. In February come Bea, who returns in March, and Leo, who does not: one of two. Eva comes in March, but April is not over.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, text
                a1,         t1,        2024-01-10 09:00, in,        ana,       Buenos días
                a2,         t1,        2024-02-10 09:00, in,        ana,       Qué rico todo
                b1,         t2,        2024-02-11 09:00, in,        bea,       ¿Abren el domingo?
                b2,         t2,        2024-03-31 23:00, in,        bea,       Gracias
                c1,         t3,        2024-02-12 09:00, in,        leo,       Mi pedido no llega
                d1,         t4,        2024-03-15 09:00, in,        eva,       ¿Hay roscón?
                d2,         t4,        2024-04-05 09:00, in,        eva,       Gracias
            """,
        },
        settings={"as_of": "2024-04-10T00:00:00Z"},
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n", "cohorts": {"2024-02": [1, 2]}},
    ),
)
