"""Who leads: do weeks with more ambassador activity precede better weeks outside."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="lead_lag",
    family="inside_out",
    number=39,
    name=Text(es="¿Quién va por delante?", en="Who leads?"),
    question=Text(
        es="¿Las semanas con más embajadores preceden a mejores semanas fuera?",
        en="Do ambassador weeks precede better weeks outside?",
    ),
    method=Text(
        es="Dos series semanales, actos públicos de embajadores e interacciones con las publicaciones, en logaritmos y sin tendencia ni inercia propia; se busca su correlación con hasta cuatro semanas de adelanto o retraso, corregida por mirar nueve veces. Sin esos datos se usan los mensajes internos y las interacciones diarias, y se dice. Con menos de 40 semanas completas se niega a responder.",
        en="Two weekly series, ambassadors' public acts and interactions with posts, in logarithms and without trend or inertia of their own; their correlation is sought up to four weeks ahead or behind, corrected for looking nine times. Without those data internal messages and daily engagements are used, and it says so. Under 40 full weeks it refuses to answer.",
    ),
    says=Says(now=Text(es="Dentro y fuera", en="Inside and outside")),
    kind="lead_lag",
    unit="index",
    better="context",
    needs=("advocacy_activity|account_daily.internal_messages", "posts.reactions|account_daily.engagements"),
    options={"also_needs": ("posts.comments|account_daily.engagements",)},
    rows="""
        -- one row per public act of an ambassador (x) and per post that can be judged (y); else per day of the totals
        with there as (
            select count(*) filter (where table_name = 'advocacy_activity' and column_name in ('activity_id', 'occurred_at')) = 2 as inside,
                   count(*) filter (where table_name = 'posts' and column_name in ('post_id', 'published_at', 'reactions', 'comments')) = 4 as outside
            from availability
        )

        select activity_id as ref, 'act' as refers, moment, day, network, null::varchar as account, person, true as counts,
               true as hit, 1.0 as amount, null::varchar as series
        from acts where public
        union all
        select post_id, 'post', moment, day, network, account, null, true, false,
               reactions + comments + coalesce(shares, 0), null
        from posts where not deleted and reactions is not null and comments is not null and (select outside from there)
        union all
        select date::varchar, 'day', timezone('UTC', timezone($zone, date::timestamp)), date, network, account, null,
               true, measure = 'internal_messages', value, measure
        from canonical.account_daily, there
        where value is not null
            and ((measure = 'internal_messages' and coalesce(scope, 'internal') = 'internal' and not inside)
                or (measure = 'engagements' and coalesce(scope, 'external') = 'external' and not outside))
    """,
    caveats=(
        Text(
            es="Ir por delante no es ser la causa: un lanzamiento mueve las dos cosas.",
            en="Moving first is not being the cause: a launch moves both.",
        ),
        Text(
            es="«No se ve» es la respuesta más corriente y es válida: con pocas semanas solo se verían relaciones muy fuertes.",
            en="“No evidence” is the usual answer and a valid one: with few weeks only very strong links would show.",
        ),
    ),
    source=Source(
        Text(
            es="Box y Jenkins; Šidák por nueve retardos; el correlograma ingenuo «encuentra» algo en el 42 % del ruido, este en el 4 a 7 %.",
            en="Box and Jenkins; Šidák over nine lags; the naive correlogram “finds” something in 42% of noise, this one in 4 to 7%.",
        )
    ),
    seed=Seed("S0", "comencemos por «engancharnos» a nosotros mismos y a partir de ahí, engancharemos a los demás"),
    example=Example(
        story=Text(
            es="Dos semanas completas: muy pocas para responder; hacen falta cuarenta.",
            en="Two full weeks: too few to answer; forty are needed.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reactions, comments
                p1,      2024-05-06 09:00, x,       10,        2
                p2,      2024-05-19 23:59, x,       4,         1
            """,
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind
                a1,          eva,       2024-05-07 09:00, reshare
                a2,          eva,       2024-05-14 09:00, own_post
            """,
        },
        settings={"as_of": "2024-05-25T00:00:00Z", "window_start": "2024-05-06", "window_end": "2024-05-19"},
        expect={"value": "not_enough_weeks", "n": 2, "status": "not_enough", "weeks": 2, "weeks_needed": 40},
    ),
)
