-- One row per table, network, account and week that some file reaches: how many files speak of its fullest day (two: an
-- overlap), and how many of its days are reached. A file reaches from its first row to its last one. Accounts are told
-- apart where a network has several.
with {reaches},

days as (
    select table_name, network, account, batch, unnest(generate_series(first_day, last_day, interval 1 day))::date as day
    from reaches
),

files_of_day as (
    select table_name, network, account, day, count(distinct batch) as files from days group by all
)

select table_name, network, date_trunc('week', day)::date as week, max(files) as batches, count(*) as days, account
from files_of_day
group by all order by table_name, network, account, week
