-- One row per network: its last known follower count, no later than the end of the period.
select coalesce(network, '?') as network, followers, following, date as day
from (select *, null::varchar as account from canonical.audience_daily) e
where followers is not null and coalesce(date <= $until::date, true) and {any_time}
qualify row_number() over (partition by network order by date desc) = 1
order by followers desc, network
