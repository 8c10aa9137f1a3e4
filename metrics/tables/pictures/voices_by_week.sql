-- One row per full week: public acts by what they are (comments are conversation), and how many people made them.
with said as (
    select date_trunc('week', day)::date as week, person, kind,
           copied or (kind = 'reshare' and words < $echo_min_words) as echo
    from (select *, null::varchar as account from acts)
    where public and {scope}
),

weekly as (
    select week, count(distinct person) as people, count(*) filter (where kind <> 'comment' and echo) as echo,
           count(*) filter (where kind <> 'comment' and not echo) as own, count(*) filter (where kind = 'comment') as conversing
    from said
    group by week
)

select f.week, coalesce(people, 0) as people, coalesce(echo, 0) as echo, coalesce(own, 0) as own,
       coalesce(conversing, 0) as conversing
from full_weeks($since, $until, $zone, $as_of) f left join weekly w on w.week = f.week
order by f.week
