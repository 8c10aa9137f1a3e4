-- One row per wait that is open at the date of the data, the oldest first.
select e.message_id, (epoch_us($as_of) - epoch_us(e.moment)) / 3.6e9 as hours, local_time(e.moment, $zone) as moment,
       e.network, e.account, m.channel, m.text, coalesce(m.url, p.url) as url, p.text as post_text, h.handle
from episodes e
join canonical.messages m on m.message_id = e.message_id
left join canonical.posts p on p.post_id = m.post_id
left join book.handles h on h.pseudonym = m.author_id
where e.closed_at is null and {any_time}
    and ($under::double is null or (epoch_us($as_of) - epoch_us(e.moment)) / 3.6e9 < $under)
order by e.moment, e.message_id
limit $limit
