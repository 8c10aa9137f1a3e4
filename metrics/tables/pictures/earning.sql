-- One row per kind of act: acts whose replies are known and those that had any, over the people who made them.
with told as (
    select coalesce(person, activity_id) as cluster, person, answered,
           case
               when kind = 'comment' then 'comment'
               when copied then 'copy'
               when kind = 'reshare' and words < $echo_min_words then 'as_is'
               when question then 'question'
               when kind = 'reshare' then 'with_words'
               else 'own_post'
           end as kind
    from (
        select a.*, a.replies >= 1 as answered, is_question(bare(c.text)) as question, null::varchar as account
        from acts a join canonical.advocacy_activity c on c.activity_id = a.activity_id
    )
    where public and replies is not null and {scope}
),

clusters as (
    select kind, cluster, max(person) as person, count(*) as n, count(*) filter (where answered) as y
    from told
    group by kind, cluster
)

select kind, count(distinct person) as people, sum(y)::bigint as x, sum(n)::bigint as n, count(*) as clusters,
       sum(y * y)::bigint as yy, sum(y * n)::bigint as yn, sum(n * n)::bigint as nn
from clusters
group by kind
order by kind
