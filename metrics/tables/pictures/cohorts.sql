-- One row per month of newcomers and later month: how many of them wrote in it, and whether that month is over.
with clock_is as (
    select min(date_trunc('month', day))::date as first_month,
           least($until::date, max(local_time($as_of::timestamp, $zone))::date) as last_day
    from voices where voice > 0
),

debuts as (
    select voice, date_trunc('month', day)::date as month, network, account
    from voices
    where voice > 0 and earlier_days = 0
    qualify row_number() over (partition by voice order by moment, message_id) = 1
),

-- In the first month of the data everybody looks new.
newcomers as (
    select e.voice, e.month
    from debuts e, clock_is
    where e.month > first_month and e.month <= last_day and {any_time}
),

sizes as (select month, count(*) as newcomers from newcomers group by month),

written as (
    select distinct v.voice, date_trunc('month', v.day)::date as later
    from voices v, clock_is where v.voice > 0 and v.day <= last_day
),

back as (
    select n.month, w.later, count(*) as returned
    from newcomers n join written w on w.voice = n.voice and w.later > n.month
    group by all
),

months as (
    select s.month, s.newcomers, unnest(generate_series(s.month, date_trunc('month', last_day), interval 1 month))::date as later,
           last_day
    from sizes s, clock_is
)

select m.month, m.newcomers, m.later, coalesce(b.returned, 0) as returned,
       (m.later + interval 1 month)::date <= m.last_day + 1
           and timezone('UTC', timezone($zone, (m.later + interval 1 month)::timestamp)) <= $as_of::timestamp + interval 1 second
           as whole
from months m left join back b on b.month = m.month and b.later = m.later
order by m.month, m.later
