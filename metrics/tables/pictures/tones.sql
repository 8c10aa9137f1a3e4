-- One row per week of the scope: what the public said, by its tone; silent: messages that carry none.
with said as (
    select date_trunc('week', day)::date as week, count(*) as messages from messages where live and {scope} group by all
),

-- Words that are no number are either praise or neutral: only they need their own text again.
praised as (
    select message_id from canonical.messages where sentiment in ('positive', 'pos', 'positivo', 'positiva')
),

toned as (
    select date_trunc('week', day)::date as week, count(*) as messages,
           count(*) filter (where tone <= $neg_threshold::double) as negative,
           count(*) filter (where isfinite(tone) and tone > $neg_threshold::double and tone >= -$neg_threshold::double)
               as numbers
    from voices where tone is not null and {scope} group by all
),

words as (
    select date_trunc('week', day)::date as week, count(*) as positive
    from voices where tone = 'infinity'::double and message_id in (from praised) and {scope} group by all
),

-- Weeks in which nobody wrote are zeros, not holes, as long as they lie within the data.
calendar as (
    select unnest(generate_series(
        date_trunc('week', greatest($since::date, (select first_day from clock))),
        date_trunc('week', least($until::date, (select last_day from clock))), interval 7 day
    ))::date as week
)

select week, coalesce(t.negative, 0) as negative,
       coalesce(t.messages - t.negative - t.numbers - coalesce(w.positive, 0), 0) as neutral,
       coalesce(t.numbers, 0) + coalesce(w.positive, 0) as positive,
       coalesce(s.messages, 0) - coalesce(t.messages, 0) as silent,
       week in (select week from full_weeks($since, $until, $zone, $as_of)) as whole
from calendar left join said s using (week) left join toned t using (week) left join words w using (week)
order by week
