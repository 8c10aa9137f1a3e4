-- One row per table, network and account: its first and last moment (local), the days that two or more files tell, and
-- its longest stretch of days that no file reaches.
with {reaches},

days as (
    select table_name, network, account, batch, unnest(generate_series(first_day, last_day, interval 1 day))::date as day
    from reaches
),

files_of_day as (
    select table_name, network, account, day, count(distinct batch) as files from days group by all
),

steps as (
    select *, lag(day) over (partition by table_name, network, account order by day) as before_it from files_of_day
),

found as (
    select table_name, network, account, min(day) as first_day, count(*) filter (where files > 1) as doubled,
           max(day - before_it - 1) as hole, arg_max(before_it + 1, day - before_it) as hole_from
    from steps group by all
),

lasts as (select table_name, network, account, max(last_moment) as last_moment from reaches group by all)

select table_name, network, account, first_day, last_moment, doubled, coalesce(hole, 0),
       case when hole > 0 then hole_from end
from found join lasts using (table_name, network, account)
order by table_name, network, account
