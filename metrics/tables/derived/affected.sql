-- One row per message that joins, leaves or changes its thread.
create or replace temp table moved as
select coalesce(o.message_id, n.message_id) as message_id, o.thread as old_thread, n.thread as new_thread
from messages o full join new_threads n on n.message_id = o.message_id
where o.thread is distinct from n.thread;

-- One row per thread to work out anew, with the time that it spans: touched, joined, left (and perhaps empty now), or with
-- a text that became canned or ceased to be.
create or replace temp table affected as
with turned as (
    select form from (select form from new_canned except select form from canned_forms)
    union
    select form from (select form from canned_forms except select form from new_canned)
),

changed as (
    select old_thread as thread from moved where old_thread is not null
    union
    select new_thread from moved where new_thread is not null
    union
    select thread from new_threads where message_id in (select key from touched where table_name = 'messages')
    union
    select t.thread from new_threads t join message_texts x on x.message_id = t.message_id
    where x.form in (select form from turned)
)

select c.thread, min(t.moment) as first, max(t.moment) as last, count(t.moment) as messages
from changed c left join new_threads t on t.thread = c.thread group by c.thread;
