"""What follows an incident: whether the tone falls more among those who were engaged than among the others."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="incident_study",
    family="beyond",
    number=70,
    name=Text(es="Después de un fallo", en="After a failure"),
    question=Text(
        es="Cuando fallamos, ¿se enfadan más quienes estaban enganchados?",
        en="When we fail, do those who were engaged get angrier?",
    ),
    method=Text(
        es="Incidentes anotados en los acontecimientos. Parte de mensajes negativos en las cuatro semanas de después menos la de las cuatro de antes, entre quienes habían escrito al menos tres días distintos antes del incidente; menos ese mismo cambio entre los demás. Hacen falta 20 mensajes con tono en cada una de las cuatro casillas.",
        en="Incidents noted among the events. The share of negative messages in the four weeks after less that of the four before, among those who had written on at least three different days before the incident; less that same change among the others. It takes 20 messages with a tone in each of the four cells.",
    ),
    says=Says(
        now=Text(
            es="Los enganchados cambian {value} más que el resto", en="The engaged change by {value} more than the rest"
        )
    ),
    kind="incidents",
    unit="share",
    better="lower",
    needs=("events", "messages.author_id", "messages.sentiment"),
    rows="""
        -- one row per message with a tone in the weeks round an incident; and per incident, which counts for nothing
        with marked as (
            select date, case when count(*) = count(network) and min(network) = max(network) then min(network) end as network
            from canonical.events where kind in ('incident', 'incidente') group by date
        ),

        -- two incidents within four weeks tell nothing apart
        judged as not materialized (
            select *,
                   case
                       when timezone('UTC', timezone($zone, (date + 28)::timestamp)) > $as_of then 'immature'
                       when date - lag(date) over days <= 28 or lead(date) over days - date <= 28 then 'too_close'
                       else 'studied'
                   end as fate
            from marked window days as (order by date)
        ),

        incidents as not materialized (select * from judged where fate = 'studied' and date between $since::date and $until::date),

        -- on how many days each had written before: the last message before the incident tells, else the first after it
        days_before as (
            select i.date as incident, v.voice,
                   coalesce(max(v.earlier_days + 1) filter (where v.day < i.date), min(v.earlier_days)) as days
            from voices v join incidents i on v.day >= i.date - 28 and v.day < i.date + 28
            where v.voice > 0
            group by i.date, v.voice
        ),

        said as (
            select v.message_id, v.voice, v.moment, v.day, v.network, v.account, v.tone, i.date as incident
            from voices v join incidents i
                on v.day >= i.date - 28 and v.day < i.date + 28 and (i.network is null or i.network = v.network)
            where v.tone is not null
        )

        select s.message_id as ref, 'message' as refers, s.moment, s.day, s.network, s.account, true as counts,
               s.tone <= $neg_threshold::double as hit, d.days >= $engaged_min_days as engaged,
               floor((s.day - s.incident) / 7)::integer as week, s.voice as author, s.incident, 'message' as fate
        from said s join days_before d on d.incident = s.incident and d.voice = s.voice
        union all
        select date::varchar, 'event', timezone('UTC', timezone($zone, date::timestamp)), date, network, null, false,
               null, null, null, null, date, fate
        from judged where date between $since::date and $until::date
    """,
    detail={
        "incidents": "(select count(*) from scoped where fate = 'studied')",
        "too_close": "(select count(*) from scoped where fate = 'too_close')",
        "immature": "(select count(*) from scoped where fate = 'immature')",
    },
    options={"least": 20, "all_history": True},
    caveats=(
        Text(
            es="Antes y después no es causa: a la vez pueden pasar otras cosas.",
            en="Before and after is no cause: other things may happen at the same time.",
        ),
        Text(
            es="Los incidentes los anota una persona; los que nadie anotó no están.",
            en="A person notes the incidents; those that nobody noted are not here.",
        ),
        Text(
            es="Los enganchados lo son por haber escrito antes: tras un fallo pueden callar, y el silencio no tiene tono.",
            en="The engaged are so for having written before: after a failure they may fall silent, and silence has no tone.",
        ),
    ),
    settings=("engaged_min_days", "neg_threshold"),
    source=Source(
        Text(
            es="Definición propia, como diferencia de diferencias; Grégoire, Tripp y Legoux 2009. Intervalos con efecto de diseño por persona; diferencias de Zou y Donner 2008.",
            en="Our own definition, as a difference of differences; Grégoire, Tripp and Legoux 2009. Intervals with a design effect by person; differences after Zou and Donner 2008.",
        ),
        own=True,
    ),
    seed=Seed("S0", "el impacto va a ser mucho mayor que si no hay engagement"),
    example=Example(
        story=Text(
            es="Un incidente el 1 de mayo. Ana, que había escrito tres días, pasa de bien a mal; Bea escribe solo después. Muy pocos mensajes para decir nada.",
            en="An incident on 1 May. Ana, who had written on three days, goes from good to bad; Bea writes only after. Too few messages to tell anything.",
        ),
        tables={
            "events": """
                date,       name,               kind
                2024-05-01, Pan en mal estado,  incident
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, sentiment, text
                a1,         t1,        2024-04-10 09:00, in,        ana,       positive,  Qué rico todo siempre
                a2,         t2,        2024-04-12 09:00, in,        ana,       positive,  El mejor pan del barrio
                a3,         t3,        2024-04-14 09:00, in,        ana,       positive,  Repetiremos sin duda
                a4,         t4,        2024-05-02 09:00, in,        ana,       negative,  Me han decepcionado ustedes
                a5,         t5,        2024-05-03 09:00, in,        bea,       negative,  El pan estaba malo
            """,
        },
        settings={"as_of": "2024-06-20T00:00:00Z"},
        expect={
            "value": None,
            "n": 5,
            "x": 2,
            "status": "not_enough",
            "engaged.before.value": 0.0,
            "engaged.after.value": 1.0,
            "engaged.change": 1.0,
            "others.after.n": 1,
            "incidents": 1,
            "too_close": 0,
            "immature": 0,
        },
    ),
    extra=True,
)
