"""Ambassadors by the period: how many of the people listed shared or posted anything, from totals alone."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="advocate_totals",
    family="counts",
    number=51,
    name=Text(es="Embajadores por periodo", en="Ambassadors by the period"),
    question=Text(
        es="De las personas del informe, ¿cuántas publicaron o compartieron algo?",
        en="Of the people in the report, how many posted or shared anything?",
    ),
    method=Text(
        es="Personas con algo publicado o compartido, entre las personas que el informe lista. Si de una persona y herramienta hay periodos que se pisan, vale el más reciente, y el más largo de los que acaban el mismo día: nunca se suman. Un informe que solo lista a quien hizo algo no da proporción.",
        en="People with anything posted or shared, over the people that the report lists. Where periods of a person and tool overlap, the newest holds, and the longest of those that end on the same day: they are never added. A report that lists only those who did something gives no rate.",
    ),
    says=Says(
        now=Text(es="Publicó o compartió algo el {value}", en="{value} posted or shared something"),
        rose=Text(
            es="Publican o comparten más: {change}, hasta el {value}", en="More post or share: {change}, to {value}"
        ),
        fell=Text(
            es="Publican o comparten menos: {change}, hasta el {value}", en="Fewer post or share: {change}, to {value}"
        ),
        held=Text(
            es="Quienes publican o comparten se mantienen en el {value}", en="Those who post or share hold at {value}"
        ),
    ),
    kind="people_totals",
    unit="share",
    better="higher",
    needs=("people_totals.posts|people_totals.shares",),
    rows="""
        -- one row per person and period; of periods of a person in one tool that overlap only the newest counts
        with recursive told as (
            -- who: a number for each person in each tool
            select person_id as person, hash(person_id, network, scope) as who, hash(network, scope) as source, network, period_start, period_end, department,
                   coalesce(posts, 0) + coalesce(shares, 0) as acts
            from canonical.people_totals
            where (posts is not null or shares is not null) and period_start between $since::date and $until::date
                and period_start <= period_end
        ),

        -- only in a source of which some periods overlap can those of a person do so
        overlapping as (
            select distinct source from (
                select source, period_start,
                       lag(period_end) over (partition by source order by period_end, period_start) as end_before
                from (select distinct source, period_start, period_end from told)
            )
            where period_start <= end_before
        ),

        -- of periods that end on the same day the longest stands first
        ordered as (
            select *, lag(period_end) over (partition by who order by period_end, period_start) as end_before
            from told where source in (select source from overlapping)
        ),

        -- where nothing overlaps all of them count
        tangled as (
            select distinct who from ordered where end_before < period_end and period_start <= end_before
        ),

        doubtful as (
            select who, period_end, period_start from ordered
            where end_before is distinct from period_end and who in (select who from tangled)
        ),

        linked as (
            select n.who, n.period_start, n.period_end, o.period_end as earlier_end
            from doubtful n asof left join doubtful o on o.who = n.who and n.period_start > o.period_end
        ),

        kept as (
            select * from linked where (who, period_end) in (select (who, max(period_end)) from linked group by who)
            union all
            select l.* from kept k join linked l on l.who = k.who and l.period_end = k.earlier_end
        ),

        held as (
            select *, null::date as end_before, true as counts
            from told where source not in (select source from overlapping)
            union all
            select o.*,
                   o.end_before is distinct from o.period_end
                       and (o.who not in (select who from tangled) or k.who is not null) as counts
            from ordered o
            left join kept k on k.who = o.who and k.period_end = o.period_end and k.period_start = o.period_start
        ),

        -- when each period begins, worked out once for all who share it
        begun as (
            select period_start, timezone('UTC', timezone($zone, period_start::timestamp)) as moment
            from (select unnest(list(distinct period_start)) as period_start from told)
        ),

        -- a report in which everybody did something lists only the active
        sources as (select source, bool_or(acts = 0) as lists_idle from held where counts group by source),

        -- a small department is not named
        named as (
            select department from (select distinct department, hash(person) as person from held where counts)
            group by department having count(*) >= $k_min_group
        )

        select h.person as ref, 'person' as refers, b.moment,
               h.period_start as day, h.network, null::varchar as account, h.counts, h.acts > 0 as hit, h.person,
               n.department, h.acts, s.lists_idle, h.period_end
        from held h join begun b on b.period_start = h.period_start
        left join sources s on s.source = h.source left join named n on n.department = h.department
    """,
    detail={"overlapping": "count(*) filter (where not counts)"},
    caveats=(
        Text(
            es="Muchos informes solo listan a quien hizo algo: entonces no se sabe de cuántos.",
            en="Many reports list only those who did something: then it is not known of how many.",
        ),
        Text(
            es="La misma persona con nombres distintos en dos herramientas cuenta dos veces.",
            en="The same person under different names in two tools counts twice.",
        ),
        Text(
            es="De grupos de menos de cinco personas no se dice nada.",
            en="Of groups of fewer than five people nothing is said.",
        ),
    ),
    settings=("k_min_group",),
    options={"one_pass": True},
    source=Source(
        Text(
            es="Definición propia; Gini 1914, desigualdad de Nielsen 2006 y factor de ausencia de CHAOSS sobre los actos de cada persona.",
            en="Our own definition; Gini 1914, inequality of Nielsen 2006 and absence factor of CHAOSS on the acts of each person.",
        ),
        own=True,
    ),
    seed=Seed("S1", "se conviertan en verdaderos embajadores de nuestra marca"),
    example=Example(
        story=Text(
            es="De seis personas hay totales de 30 días; de Ana también los de los últimos 7, que van dentro. Tres hicieron algo: 4, 2 y 2 actos. La mitad.",
            en="Of six people there are totals of 30 days; of Ana also those of the last 7, which lie inside. Three did something: 4, 2 and 2 acts. A half.",
        ),
        tables={
            "people_totals": """
                person_id, period_start, period_end, network, department, posts, shares
                ana,       2024-05-02,   2024-05-31, teams,   tienda,     3,     1
                ana,       2024-05-25,   2024-05-31, teams,   tienda,     1,     1
                bea,       2024-05-02,   2024-05-31, teams,   tienda,     2,     0
                leo,       2024-05-02,   2024-05-31, teams,   tienda,     2,
                eva,       2024-05-02,   2024-05-31, teams,   tienda,     0,     0
                iris,      2024-05-02,   2024-05-31, teams,   tienda,     0,     0
                noa,       2024-05-02,   2024-05-31, teams,   obrador,    0,     0
            """,
        },
        expect={
            "value": 0.5,
            "n": 6,
            "x": 3,
            "status": "low_n",
            "lists_only_active": False,
            "top10": 0.5,
            "absence_factor": 1,
            "overlapping": 1,
            "hidden_people": 6,
        },
    ),
    extra=True,
)
