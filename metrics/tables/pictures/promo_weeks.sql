-- One row per week of the scope: live posts, those that sell and those with a known purpose.
with posted as (
    select date_trunc('week', day)::date as week, count(*) as posts, count(purpose) as known,
           count(*) filter (where purpose in ('promo', 'launch', 'lead')) as commercial
    from posts where not deleted and {scope} group by week
),

-- Weeks in which nothing was posted are zeros, not holes, as long as they lie within the data.
calendar as (
    select unnest(generate_series(
        date_trunc('week', greatest($since::date, (select first_day from clock))),
        date_trunc('week', least($until::date, (select last_day from clock))), interval 7 day
    ))::date as week
)

select week, coalesce(posts, 0) as posts, coalesce(commercial, 0) as commercial, coalesce(known, 0) as known,
       week in (select week from full_weeks($since, $until, $zone, $as_of)) as whole
from calendar left join posted using (week)
order by week
