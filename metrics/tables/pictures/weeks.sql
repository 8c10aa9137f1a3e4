-- One row per week of the scope: posts, conversations begun, and whether the week's contacts can be judged yet.
with spoken as (
    select date_trunc('week', day)::date as week, count(*) as posts, 0 as conversations, 0 as comments
    from posts where not deleted and {scope} group by week
),

talked as (
    select date_trunc('week', day)::date as week, 0 as posts,
           count(*) filter (where level in ('reactive', 'dialogue', 'sustained')) as conversations, 0 as comments
    from dyads where {scope} group by week
),

commented as (
    select date_trunc('week', day)::date as week, 0 as posts, 0 as conversations, sum(comments) as comments
    from posts where not deleted and comments is not null and {scope} group by week
),

together as (from spoken union all from talked union all from commented),

sums as (
    select week, sum(posts)::bigint as posts, sum(conversations)::bigint as conversations, sum(comments)::bigint as comments
    from together group by week
),

-- Weeks in which nothing happened are zeros, not holes, as long as they lie within the data.
calendar as (
    select unnest(generate_series(
        date_trunc('week', greatest($since::date, (select first_day from clock))),
        date_trunc('week', least($until::date, (select last_day from clock))), interval 7 day
    ))::date as week
)

select week, coalesce(posts, 0) as posts, coalesce(conversations, 0) as conversations, coalesce(comments, 0) as comments,
       timezone('UTC', timezone($zone, (week + 7)::timestamp)) + to_hours($dialogue_horizon_h) <= $as_of + interval 1 second
           as judged,
       week >= $since::date and week + 6 <= $until::date as whole
from calendar left join sums using (week)
order by week
