-- One row: how many acts there are up to as_of, and prints of them and of the texts of the posts that they may repeat.
with acts_now as (
    select count(*) as acts, bit_xor(hash(a)) as print from canonical.advocacy_activity a where occurred_at <= $as_of
),

posts_now as (
    select bit_xor(hash(post_id, text)) as print from canonical.posts
    where published_at <= $as_of and (select acts from acts_now) > 0
)

select a.acts, a.print::varchar, p.print::varchar from acts_now a, posts_now p
