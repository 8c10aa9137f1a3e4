-- One row per topic: posts inside with how many people wrote them, and posts of the brand outside.
{things}

select topic, count(*) filter (where hit) as inside, count(distinct person) filter (where hit) as people,
       count(*) filter (where not hit) as outside
from scoped
where counts
group by topic
order by topic
