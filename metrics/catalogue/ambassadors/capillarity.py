"""Capillarity: in how many departments somebody is active."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="capillarity",
    family="ambassadors",
    number=29,
    name=Text(es="Capilaridad", en="Capillarity"),
    question=Text(es="¿Ha salido del departamento de comunicación?", en="Has it left the communications department?"),
    method=Text(
        es="Departamentos con al menos una persona activa al final del periodo, entre todos. Al lado, la misma parte contando personas, la desigualdad del reparto y a cuántos departamentos iguales equivale.",
        en="Departments with at least one active person at the end of the period, over all. Beside it, the same share counting people, how uneven the spread is, and how many equal departments it amounts to.",
    ),
    says=Says(
        now=Text(es="Llega al {value} de los departamentos", en="It reaches {value} of the departments"),
        rose=Text(es="La capilaridad sube {change}, hasta el {value}", en="Capillarity rises {change}, to {value}"),
        fell=Text(es="La capilaridad baja {change}, hasta el {value}", en="Capillarity falls {change}, to {value}"),
        held=Text(es="La capilaridad se mantiene en el {value}", en="Capillarity holds at {value}"),
    ),
    kind="spread",
    unit="share",
    better="higher",
    needs=("advocates.department", "advocacy_activity"),
    rows="""
        -- one row per department, those of fewer people than may be shown without their name
        with staff as (
            select department, count(*) as listed, count(*) filter (where active) as active
            from standing(
                least($as_of::timestamp, $window_end::timestamp), $zone, $active_days, $sustained_weeks, $sustained_min_weeks
            )
            where eligible and department is not null
            group by department
        ),

        sized as (
            select coalesce(d.department, s.department) as name, coalesce(d.headcount, s.listed, 0) as size,
                   coalesce(s.active, 0) as active
            from canonical.departments d full join staff s on s.department = d.department
        )

        select case when size >= $k_min_group then name end as ref, 'department' as refers,
               least($as_of::timestamp, $window_end::timestamp) as moment,
               least(cast(local_time($as_of::timestamp, $zone) as date), $until::date) as day,
               null::varchar as network, null::varchar as account, ref as department, true as counts,
               active > 0 as hit, size, active
        from sized
    """,
    caveats=(
        Text(
            es="Con pocos departamentos se dice «5 de 9», no un porcentaje. Los de menos de cinco personas se cuentan y no se nombran.",
            en="With few departments it says “5 of 9”, not a percentage. Those under five people are counted and not named.",
        ),
        Text(
            es="Una sola persona activa basta para llegar a un departamento: mire también cuántas son.",
            en="One active person is enough to reach a department: look at how many there are too.",
        ),
    ),
    settings=("active_days", "min_departments", "k_min_group", "sustained_min_weeks", "sustained_weeks"),
    options={"standing": True},
    source=Source(
        Text(
            es="Hill 1973 y Jost 2006, números efectivos. Intervalo de Wilson sobre los departamentos.",
            en="Hill 1973 and Jost 2006, effective numbers. Wilson interval over the departments.",
        )
    ),
    seed=Seed("S1", "una estrategia de comunicación sale de un departamento y se capilariza por toda la empresa"),
    example=Example(
        story=Text(
            es="Ventas, de treinta personas, tiene a Eva activa; I+D, de diez, a nadie. «i+d» e «I+D» son el mismo.",
            en="Ventas, of thirty people, has Eva active; I+D, of ten, nobody. “i+d” and “I+D” are the same.",
        ),
        tables={
            "departments": """
                department, headcount
                Ventas,     30
                I+D,        10
            """,
            "advocates": """
                person_id, department
                eva,       ventas
                ana,       i+d
            """,
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind
                a1,          eva,       2024-05-20 09:00, reshare
                a2,          ana,       2024-05-21 09:00, click
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": 0.5,
            "n": 2,
            "x": 1,
            "status": "low_n",
            "covered": 1,
            "headcount_covered": 0.75,
            "gini_active": 0.5,
            "effective_departments": 1.0,
            "hidden_small": 0,
        },
    ),
)
