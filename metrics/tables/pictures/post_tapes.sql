-- One row per network: its newest posts in order (does it sell? null: unknown) and its longest run of posts that sell.
with told as (
    select coalesce(network, '?') as network, post_id, moment, day, purpose is not null as known,
           coalesce(purpose in ('promo', 'launch', 'lead'), false) as sells
    from posts where not deleted and {scope}
),

placed as (
    select *, row_number() over (partition by network order by moment, post_id)
           - row_number() over (partition by network, sells order by moment, post_id) as island,
           row_number() over (partition by network order by moment desc, post_id desc) as back
    from told
),

longest as (
    select network, count(*) as longest, min(day) as since, max(day) as until
    from placed where sells group by network, island
    qualify row_number() over (partition by network order by count(*) desc, max(day) desc) = 1
),

newest as (
    select network, count(*) as posts, count(*) filter (where sells) as commercial,
           list(case when known then sells end order by moment, post_id) filter (where back <= $limit) as tape
    from placed group by network
)

select n.network, n.posts, n.commercial, n.tape, coalesce(l.longest, 0) as longest, l.since, l.until
from newest n left join longest l on l.network = n.network
order by n.posts desc, n.network
