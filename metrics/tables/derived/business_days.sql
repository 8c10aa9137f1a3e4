-- One row per local date from the first message to as_of: opening hours in UTC, safe across clock changes.
insert into business_days
with days as (
    select unnest(generate_series(
        cast(local_time($first_moment, $zone) as date) - 1, cast(local_time($last_moment, $zone) as date) + 1, interval 1 day
    ))::date as day
),

hours as (
    select day,
           timezone('UTC', timezone($zone, day + $opens_at::time)) as opens,
           timezone('UTC', timezone($zone, day + $closes_at::time)) as closes,
           isodow(day) - 1 in (select unnest($business_days::integer[]))
               and day not in (select unnest($holidays::date[])) as open
    from days
),

spans as (
    select day, opens, case when open then greatest(closes, opens) else opens end as closes from hours
)

select day, opens, closes,
       coalesce(sum(epoch_us(closes) - epoch_us(opens)) over (
           order by day rows between unbounded preceding and 1 preceding
       ), 0)::bigint
from spans;
