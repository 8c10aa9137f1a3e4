-- One row per table, network and week that some file reaches: how many files speak of its fullest day (two: an
-- overlap), and how many of its days are reached. A file reaches from its first row to its last one.
with dated as (
    {union}
),

reaches as (
    select table_name, network, batch, min(day) as first_day, max(day) as last_day
    from dated where day is not null and batch in (select batch from book.active)
    group by all
),

days as (
    select table_name, network, batch, unnest(generate_series(first_day, last_day, interval 1 day))::date as day
    from reaches
),

files_of_day as (select table_name, network, day, count(distinct batch) as files from days group by all)

select table_name, network, date_trunc('week', day)::date as week, max(files) as batches, count(*) as days
from files_of_day
group by all order by table_name, network, week
