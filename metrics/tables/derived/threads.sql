-- One row per message inside a cycle of links, with all the members of its cycle.
create or replace temp table ring as
with recursive
stuck as (select distinct up as message_id from hop where up in (select message_id from link)),

walk as (
    select message_id as start, message_id from stuck
    union
    select w.start, l.up from walk w join link l on l.message_id = w.message_id
)

select start as message_id, min(message_id) as thread from walk group by start;

-- One row per message of a known side: its thread.
create or replace temp table new_threads as
select m.message_id, coalesce(m.thread_id, r.thread, p.thread_id, h.up, m.message_id) as thread
from canonical.messages m
left join hop h on h.message_id = m.message_id
left join ring r on r.message_id = h.up
left join canonical.messages p
    on p.message_id = h.up and p.direction in ('in', 'out') and p.created_at <= $as_of
where m.direction in ('in', 'out') and m.created_at <= $as_of;
