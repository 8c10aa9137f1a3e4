-- One row per message that somebody said needs no answer.
create or replace temp table excused as
select message_id from book.no_answer_needed group by message_id having arg_max(marked, seq);

-- One row per text that the brand, as a person, used in enough threads.
create or replace temp table new_canned as
select x.form
from canonical.messages m
join new_threads t on t.message_id = m.message_id
join message_texts x on x.message_id = m.message_id
where m.direction = 'out' and x.form is not null and not coalesce(m.is_auto, false)
    and not coalesce(m.is_bot, false) and not coalesce(m.is_deleted, false)
group by x.form having count(distinct t.thread) >= $canned_min_threads;

-- One row per thread to work out anew: touched, joined, left, or with a text that became canned or ceased to be.
create or replace temp table affected as
with moved as (
    select coalesce(o.message_id, n.message_id) as message_id, o.thread as old_thread, n.thread as new_thread
    from message_threads o full join new_threads n on n.message_id = o.message_id
    where o.thread is distinct from n.thread
),

turned as (
    select form from (select form from new_canned except select form from canned_forms)
    union
    select form from (select form from canned_forms except select form from new_canned)
)

select thread from new_threads where $everything
union
select old_thread from moved where old_thread is not null
union
select new_thread from moved where new_thread is not null
union
select thread from new_threads where message_id in (select key from touched where table_name = 'messages')
union
select t.thread from new_threads t join message_texts x on x.message_id = t.message_id
where x.form in (select form from turned);

delete from message_threads;

insert into message_threads select message_id, thread from new_threads;

delete from canned_forms;

insert into canned_forms select form from new_canned;
