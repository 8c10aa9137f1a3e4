-- One row: comments per post of those that converse and of those that sell, and contacts per comment under posts.
select
    count(comments) filter (where purpose in ('community', 'feedback')) as talking,
    avg(comments) filter (where purpose in ('community', 'feedback')) as talking_comments,
    count(comments) filter (where purpose in ('promo', 'launch', 'lead')) as selling,
    avg(comments) filter (where purpose in ('promo', 'launch', 'lead')) as selling_comments,
    sum(comments) filter (where dyads > 0) as comments,
    (
        select count(*) from dyads
        where contact and post_id is not null and {scope}
    ) as contacts
from posts
where not deleted and {scope}
