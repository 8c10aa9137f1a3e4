-- One row per thing that the number counts, the newest first, with the words and the link behind it.
select
    s.* exclude (moment, day, label, refers),
    local_time(s.moment, $zone) as moment,
    s.refers,
    coalesce(m.text, p.text) as text,
    coalesce(m.url, p.url) as url,
    m.channel,
    h.handle,
    d.purpose as post_purpose,
    coalesce(d.purpose_suggested, false) as purpose_suggested
from scoped s
left join canonical.messages m on s.refers = 'message' and m.message_id = s.ref
left join canonical.posts p on s.refers = 'post' and p.post_id = s.ref
left join posts d on s.refers = 'post' and d.post_id = s.ref
left join book.handles h on h.pseudonym = m.author_id
where s.counts
    and ($search = '' or contains(
        strip_accents(lower(concat_ws(' ', m.text, p.text, h.handle, m.channel, s.network, s.account))), $search
    ))
order by s.moment desc, s.ref
limit $limit offset $offset
