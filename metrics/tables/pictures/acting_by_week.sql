-- One row per week: how many different people did something in public.
{things}

select date_trunc('week', day)::date as week, count(distinct person) as people
from scoped
where hit and counts and series is null
group by week
