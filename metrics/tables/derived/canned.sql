-- One row per message that somebody said needs no answer.
create or replace temp table excused as
select message_id from book.no_answer_needed group by message_id having arg_max(marked, seq);

-- One row per text that the brand, as a person, used in enough threads.
create or replace temp table new_canned as
select x.form
from canonical.messages m
join new_threads t on t.spot = m.rowid
join message_texts x on x.message_id = m.message_id
where m.direction = 'out' and x.form is not null and not coalesce(m.is_auto, false)
    and not coalesce(m.is_bot, false) and not coalesce(m.is_deleted, false)
group by x.form having count(distinct t.thread) >= $canned_min_threads;
