"""Ambassador funnel: from those who may take part to those who keep acting."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="advocacy_funnel",
    family="ambassadors",
    number=28,
    name=Text(es="Embudo de embajadores", en="Ambassador funnel"),
    question=Text(es="¿Dónde perdemos a la gente?", en="Where do we lose people?"),
    method=Text(
        es="Personas que pueden participar, invitadas, inscritas, formadas, activas (un acto público en los 28 días anteriores al final del periodo) y constantes (actos en seis de las doce últimas semanas completas). El número es la parte activa de quienes pueden participar.",
        en="People who may take part, invited, enrolled, trained, active (a public act in the 28 days before the end of the period) and sustained (acts in six of the last twelve full weeks). The number is the active part of those who may take part.",
    ),
    says=Says(
        now=Text(es="Está activo el {value} de quienes pueden participar", en="{value} of those eligible are active"),
        rose=Text(
            es="Los embajadores activos suben {change}, al {value}", en="Active ambassadors rise {change}, to {value}"
        ),
        fell=Text(
            es="Los embajadores activos bajan {change}, al {value}", en="Active ambassadors fall {change}, to {value}"
        ),
        held=Text(es="Los embajadores activos se mantienen en el {value}", en="Active ambassadors hold at {value}"),
    ),
    kind="funnel",
    unit="share",
    better="higher",
    needs=("advocates",),
    rows="""
        -- one row per person of the roster, or seen acting without being in it, as of the end of the period
        select person as ref, 'person' as refers, least($as_of::timestamp, $window_end::timestamp) as moment,
               least(cast(local_time($as_of::timestamp, $zone) as date), $until::date) as day,
               null::varchar as network, null::varchar as account, person, department, eligible as counts,
               active as hit, invited, enrolled, trained, active, sustained, listed
        from standing(
            least($as_of::timestamp, $window_end::timestamp), $zone, $active_days, $sustained_weeks, $sustained_min_weeks
        )
    """,
    caveats=(
        Text(
            es="Formarse es una rama aparte: hay quien actúa sin formación. Que los formados actúen más no prueba que sea por el curso.",
            en="Training is a side branch: some act without it. That the trained act more does not prove that the course did it.",
        ),
        Text(
            es="Un clic no es un acto público. Quien ya no está en la empresa no cuenta.",
            en="A click is not a public act. Whoever has left the company does not count.",
        ),
        Text(
            es="Sin la tabla de actividad no se sabe quién está activo: no es que no haya nadie.",
            en="Without the table of activity nobody knows who is active: that is not the same as nobody.",
        ),
    ),
    settings=("active_days", "sustained_weeks", "sustained_min_weeks"),
    options={"standing": True},
    source=Source(
        Text(
            es="Uso del sector; no hay fuente primaria citable de la parte activa. Intervalo de Wilson.",
            en="Industry practice; no primary source of the active share can be cited. Wilson interval.",
        )
    ),
    seed=Seed(
        "S1",
        "los más de 4.000 empleados dedicados a nuestros clientes empresariales se conviertan en verdaderos embajadores de nuestra marca",
    ),
    example=Example(
        story=Text(
            es="Cuatro personas y una que ya se fue. Eva y Leo se inscribieron, Eva publicó en mayo, Leo solo en marzo: de cuatro está activa una.",
            en="Four people and one who has left. Eva and Leo enrolled, Eva posted in May, Leo only in March: one of four is active.",
        ),
        tables={
            "advocates": """
                person_id, department, invited_at, enrolled_at, trained_at, left_at
                eva,       Ventas,     2024-01-01, 2024-01-10,  2024-01-20,
                leo,       Ventas,     2024-01-01, 2024-01-10,  ,
                ana,       I+D,        2024-01-01, ,            ,
                bea,       I+D,        ,           ,            ,
                noa,       I+D,        2024-01-01, 2024-01-10,  ,           2024-04-30
            """,
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind
                a1,          eva,       2024-05-20 09:00, reshare
                a2,          leo,       2024-03-05 09:00, own_post
                a3,          ana,       2024-05-21 09:00, click
                a4,          gil,       2024-05-21 09:00, comment
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": 0.25,
            "n": 4,
            "x": 1,
            "status": "low_n",
            "counts": {"eligible": 4, "invited": 3, "enrolled": 2, "trained": 1, "active": 1, "sustained": 0},
            "adoption.value": 0.5,
            "activation.value": 0.5,
            "active_if_trained.value": 1.0,
            "active_if_untrained.value": 0.0,
            "unknown_people": 1,
        },
    ),
)
