,

-- One row per cluster (a post or a thread): is it a covered post that nobody of us talked under, and who waits there.
clusters as (
    select cluster,
           coalesce(bool_or(hit) filter (where opening = 'post' and counts), false) as silent_post,
           count(*) filter (where opening = 'contact' and counts and hit) as contacts
    from scoped group by cluster
)

select silent_post, contacts, count(*) as posts
from clusters
group by silent_post, contacts
