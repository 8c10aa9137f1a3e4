-- One row per public answer of a person of the brand with what it answers, chosen by its id alone; no private message.
with told as (
    select r.text, asked.text as asked, r.network, hash(m.message_id) as place
    from (select * from messages where human and in_dyad and {scope}) m
    join canonical.messages r on r.message_id = m.message_id
    left join canonical.messages asked on asked.message_id = m.in_reply_to
    where not coalesce(m.canned, false) and coalesce(m.channel, 'dm') <> 'dm'
      and length(trim(r.text)) between $shortest and $longest
),

different as (
    select text, min(asked) as asked, min(network) as network, min(place) as place from told group by text
)

select text, asked, network
from different
order by place, text
limit $wanted
