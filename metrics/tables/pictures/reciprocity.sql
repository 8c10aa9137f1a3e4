-- One row per network: people who are customers or may be, by who follows whom, and those known not to be customers.
with people as (
    select coalesce(network, '?') as network, follows_brand as they, brand_follows as we,
           is_customer is distinct from false as customer, is_customer
    from (select *, null::varchar as account from canonical.follow_edges) e
    where user_id not in (select author from insiders) and {any_time}
)

select network,
       count(*) filter (where customer and they and we) as mutual,
       count(*) filter (where customer and they and not we) as only_they,
       count(*) filter (where customer and we and not they) as only_we,
       count(*) filter (where customer and coalesce(they, we) and (they is null or we is null)) as half_known,
       count(*) filter (where is_customer) as customers,
       count(*) filter (where not customer) as others
from people
group by network
order by network
