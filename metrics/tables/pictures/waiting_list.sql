-- One row per wait that is open at the date of the data: the oldest first, or of those over some hours the newest.
with open as (
    select *, (epoch_us($as_of) - epoch_us(moment)) / 3.6e9 as hours
    from episodes e where closed_at is null and {any_time}
)

select e.message_id, e.hours, local_time(e.moment, $zone) as moment,
       e.network, e.account, m.channel, m.text, coalesce(m.url, p.url) as url, p.text as post_text, h.handle,
       (
           select list(a.message_id order by a.moment, a.message_id) from messages a
           where a.thread = e.thread and a.customer = e.customer and a.needs_reply and a.moment >= e.moment
       ) as asks,
       count(*) over () as total
from open e
join canonical.messages m on m.message_id = e.message_id
left join canonical.posts p on p.post_id = m.post_id
left join book.handles h on h.pseudonym = m.author_id
where ($under::double is null or e.hours < $under) and ($over::double is null or e.hours >= $over)
order by case when $over::double is null then e.hours end desc, e.hours, e.message_id
limit $limit
