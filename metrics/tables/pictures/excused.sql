-- One row per message that somebody said needs no answer, the latest first.
with last_word as (
    select message_id, arg_max(marked, seq) as marked, arg_max(moment, seq) as moment, arg_max(by_whom, seq) as by_whom
    from book.no_answer_needed group by message_id
)

select w.message_id, w.moment, w.by_whom, m.text, m.network, m.url
from last_word w left join canonical.messages m using (message_id)
where w.marked order by w.moment desc, w.message_id
