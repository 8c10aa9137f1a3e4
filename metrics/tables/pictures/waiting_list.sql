-- One row per wait that is open at the date of the data: the oldest first, or of those over some hours the newest.
with open as (
    select *, (epoch_us($as_of) - epoch_us(moment)) / 3.6e9 as hours
    from episodes e where closed_at is null and {any_time}
),

-- those that are shown: what was said in them is looked up for no others
picked as (
    select *, count(*) over () as total, case when $over::double is null then hours end as first_by
    from open
    where ($under::double is null or hours < $under) and ($over::double is null or hours >= $over)
    order by first_by desc, hours, message_id
    limit $limit
)

select e.message_id, e.hours, local_time(e.moment, $zone) as moment,
       e.network, e.account, m.channel, m.text, coalesce(m.url, p.url) as url, p.text as post_text, h.handle,
       (
           select list(a.message_id order by a.moment, a.message_id) from messages a
           where a.thread = e.thread and a.customer = e.customer and a.needs_reply and a.moment >= e.moment
       ) as asks,
       e.total
from picked e
join canonical.messages m on m.message_id = e.message_id
left join canonical.posts p on p.post_id = m.post_id
left join book.handles h on h.pseudonym = m.author_id
order by e.first_by desc, e.hours, e.message_id
