-- One row per table, network and week with data: how many files speak of it, and on how many days.
with dated as (
    {union}
)

select d.table_name, d.network, date_trunc('week', d.day)::date as week, count(distinct d.batch) as batches,
       count(distinct d.day) as days
from dated d
where d.day is not null and d.batch in (select batch from book.active)
group by all order by table_name, network, week
