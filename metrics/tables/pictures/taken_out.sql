-- One row per name of the brand's own people in the settings: the messages and the content that are counted apart.
with names as (
    select unnest($own_accounts::varchar[]) as name, 'own' as kind
    union
    select unnest($staff_handles::varchar[]), 'staff'
),

messages_of as (
    select i.name, count(*) as n
    from messages m join insiders i on i.author = m.author
    where m.side = 'in' and not m.bot and not m.deleted and {scope}
    group by i.name
),

content as (
    select author_id, published_at as moment, network, null as account from canonical.ugc where published_at <= $as_of
),

content_of as (
    select i.name, count(*) as n from content c join insiders i on i.author = c.author_id where {scope} group by i.name
)

select n.name, n.kind, coalesce(m.n, 0), coalesce(c.n, 0)
from names n left join messages_of m using (name) left join content_of c using (name)
order by n.kind, n.name
