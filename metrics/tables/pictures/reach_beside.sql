-- One row per side: public acts of people, and the brand's live posts, unpaid and paid, with how often they were seen.
with things as (
    select 'people' as side, impressions, moment, network, null::varchar as account from acts where public
    union all
    select case when paid then 'paid' else 'brand' end, impressions, moment, network, account from posts where not deleted
)

select side, count(*) as things, count(impressions) as known, sum(impressions) as impressions
from things
where {scope}
group by side
order by side
