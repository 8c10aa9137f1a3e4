-- One row per example of a purpose that the rules would suggest, the newest first, with how many posts it labels.
with labelled as (
    select s.purpose, p.post_id, p.published_at, p.network, p.text,
           count(*) over (partition by s.purpose) as posts,
           row_number() over (partition by s.purpose order by p.published_at desc, p.post_id) as place
    from suggested_purposes s join canonical.posts p on p.post_id = s.post_id
    where not coalesce(p.is_deleted, false) and p.published_at <= (select as_of from clock)
)

select purpose, posts, cast(local_time(published_at, (select zone from clock)) as date) as day, network, text
from labelled where place <= $most order by purpose, place
