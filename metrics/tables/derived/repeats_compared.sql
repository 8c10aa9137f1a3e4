-- One row per live post to be judged anew or that one of those may repeat.
create or replace temp table live_posts as
select post_id, published_at as moment, network, hash(text) as print, text
from canonical.posts
where not coalesce(is_deleted, false) and text is not null and published_at <= (select as_of from clock)
    and published_at >= $since - to_days($dup_lookback_days::integer);

-- The same posts, each with its form: unknown where it is too short to be compared.
create or replace temp table compared_posts as
with formed as (
    select n.post_id, n.moment, n.network, n.print,
           case when k.print = n.print then k.form else comparison_form(bare(n.text)) end as form
    from live_posts n left join post_repeats k on k.post_id = n.post_id
)

select * replace (case when length(form) >= $min_dup_chars then form end as form) from formed;
