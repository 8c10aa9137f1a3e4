dated as (
    {union}
),

several as (
    select table_name, network from dated group by all having count(distinct account) > 1
),

reaches as (
    select table_name, network,
           case when (table_name, network) in (from several) then account else '' end as account,
           batch, min(moment::date) as first_day, max(moment::date) as last_day, max(moment) as last_moment
    from dated where moment is not null and batch in (select batch from book.active)
    group by all
)
