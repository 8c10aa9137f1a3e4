-- One row: the earliest moment whose posts changed; what comes before it repeats what it repeated.
with now as (
    select post_id, published_at as moment, network, hash(text) as print from canonical.posts
    where not coalesce(is_deleted, false) and text is not null and published_at <= (select as_of from clock)
),

known as (select post_id, moment, network, print from post_repeats),

changed as (
    (select * from now except select * from known)
    union all
    (select * from known except select * from now)
)

select min(moment) from changed
