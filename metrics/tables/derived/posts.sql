-- One row per post up to as_of, with how many customers talked under it and how many were truly answered in time.
insert into posts
with talk as (
    select post_id, count(*) as dyads, count(*) filter (where level_7d in ('reactive', 'dialogue', 'sustained')) as talked
    from dyads where post_id is not null group by post_id
)

select
    p.post_id, p.published_at, cast(local_time(p.published_at, $zone) as date), p.network, p.account, p.text,
    coalesce(p.purpose, s.purpose), p.topic, p.impressions, p.reach, p.reactions, p.comments, p.shares, p.clicks, p.followers_at_post,
    coalesce(p.is_paid, false), coalesce(p.is_deleted, false),
    coalesce(is_question(bare(p.text)), false),
    coalesce(t.dyads, 0), coalesce(t.talked, 0), p.purpose is null and s.purpose is not null
from canonical.posts p
left join talk t on t.post_id = p.post_id
left join suggested_purposes s on s.post_id = p.post_id
where p.published_at <= (select as_of from clock);
