"""Time to first response in the hours that the business promises."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="ttfr_business",
    family="answering",
    number=10,
    name=Text(es="Tiempo de respuesta en horario laboral", en="Response time in business hours"),
    question=Text(es="¿Cuánto espera en las horas que prometemos?", en="How long in the hours we promise?"),
    method=Text(
        es="Como el tiempo de primera respuesta, contando solo las horas de apertura: días laborables y horario de los ajustes, sin festivos, también en los cambios de hora.",
        en="As time to first response, counting only opening hours: the settings' working days and hours, without holidays, also across clock changes.",
    ),
    says=Says(
        now=Text(
            es="La mitad recibe respuesta en {value} de horario laboral",
            en="Half are answered within {value} of opening hours",
        ),
    ),
    kind="waiting",
    unit="hours",
    better="lower",
    needs=("messages",),
    rows="""
        -- one row per wait, in opening hours
        with waits as (
            select *, coalesce(closed_at, $as_of) as until, closed_at is not null as answered from episodes
        ),

        days as not materialized (
            select opens, open_before - epoch_us(opens) as shift, epoch_us(closes) as closes,
                   epoch_us(opens) // 43200000000 as half
            from business_days
        ),

        -- one row per half a day: in it one local day opens at most, and before that opening the one before counts on
        halves as not materialized (
            select unnest(range(half, coalesce(lead(half) over later, epoch_us($as_of) // 43200000000 + 1))) as here,
                   case when here = half then opens end as turns, shift, closes,
                   case when here = half then lag(shift) over later else shift end as shift_before,
                   case when here = half then lag(closes) over later else closes end as closes_before
            from days window later as (order by half)
        )

        select w.message_id as ref, 'message' as refers, w.moment, w.day, w.network, w.account, true as counts,
               (case
                    when w.until >= u.turns then u.shift + least(epoch_us(w.until), u.closes)
                    else u.shift_before + least(epoch_us(w.until), u.closes_before)
                end - case
                    when w.moment >= f.turns then f.shift + least(epoch_us(w.moment), f.closes)
                    else f.shift_before + least(epoch_us(w.moment), f.closes_before)
                end) / 3.6e9 as hours,
               w.answered
        from waits w
        join halves f on f.here = epoch_us(w.moment) // 43200000000
        join halves u on u.here = epoch_us(w.until) // 43200000000
    """,
    caveats=(
        Text(
            es="Lo contestado de noche espera cero horas laborables: léalo junto al reloj, que es donde vive el cliente.",
            en="What is answered at night waits no business hours: read it beside the clock, where the customer lives.",
        ),
    ),
    settings=("business_days", "business_start", "business_end", "holidays", "reopen_h", "min_words", "min_n_km"),
    minimum=20,
    options={"within": (1, 4, 8), "bare_when_empty": True},
    source=Source(Text(es="Acuerdos de servicio del sector.", en="Service agreements of the industry.")),
    seed=Seed("S3", "Respuestas rápidas y veraces"),
    example=Example(
        story=Text(
            es="Viernes 17:00, contestado el lunes a las 11:00: una hora del viernes y dos del lunes. Sábado de noche, contestado de noche: cero.",
            en="Friday 17:00, answered on Monday at 11:00: one hour on Friday and two on Monday. Saturday night, answered that night: none.",
        ),
        tables={
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-03 17:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-06 11:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-04 21:00, in,        bea,       dm,      Mi pedido no llega
                b2,         t2,        2024-05-04 23:00, out,       ,          dm,      Salió ayer por la tarde
            """,
        },
        expect={"value": 0.0, "n": 2, "status": "low_n", "p75_h": 3.0, "answered": 2, "within.1.value": 0.5},
    ),
)
