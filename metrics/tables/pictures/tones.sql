-- One row per week of the scope: what the public said, by its tone; silent: messages that carry none.
with said as (
    select message_id, date_trunc('week', day)::date as week from messages where live and {scope}
),

toned as (
    select s.week,
           case
               when v.tone is null then 'silent'
               when v.tone <= $neg_threshold::double then 'negative'
               when isfinite(v.tone) and v.tone >= -$neg_threshold::double then 'positive'
               when not isfinite(v.tone) and m.sentiment in ('positive', 'pos', 'positivo', 'positiva') then 'positive'
               else 'neutral'
           end as tone
    from said s
    left join voices v on v.message_id = s.message_id
    left join (select message_id, sentiment from canonical.messages where sentiment is not null) m
        on m.message_id = s.message_id
),

counted as (
    select week, count(*) filter (where tone = 'negative') as negative,
           count(*) filter (where tone = 'neutral') as neutral,
           count(*) filter (where tone = 'positive') as positive,
           count(*) filter (where tone = 'silent') as silent
    from toned group by week
),

-- Weeks in which nobody wrote are zeros, not holes, as long as they lie within the data.
calendar as (
    select unnest(generate_series(
        date_trunc('week', greatest($since::date, (select first_day from clock))),
        date_trunc('week', least($until::date, (select last_day from clock))), interval 7 day
    ))::date as week
)

select week, coalesce(negative, 0) as negative, coalesce(neutral, 0) as neutral, coalesce(positive, 0) as positive,
       coalesce(silent, 0) as silent,
       week in (select week from full_weeks($since, $until, $zone, $as_of)) as whole
from calendar left join counted using (week)
order by week
