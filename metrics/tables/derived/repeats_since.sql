-- One row: the earliest moment whose posts changed; what comes before it repeats what it repeated.
with now as (
    select post_id, moment, network, hash(text) as print from posts where not deleted and text is not null
),

known as (select post_id, moment, network, print from post_repeats),

changed as (
    (select * from now except select * from known)
    union all
    (select * from known except select * from now)
)

select min(moment) from changed
