-- One row per message inside a cycle of links, with all the members of its cycle.
create or replace temp table ring as
with recursive
stuck as (select distinct up as message_id from hop where up in (select child from link)),

walk as (
    select message_id as start, message_id from stuck
    union
    select w.start, l.up from walk w join link l on l.child = w.message_id
)

select start as message_id, min(message_id) as thread from walk group by start;

-- One row per message that answers another: the thread of the nearest ancestor, else the top message.
create or replace temp table topped as
select h.child, coalesce(r.thread, p.thread_id, h.up) as thread
from hop h
left join ring r on r.message_id = h.up
left join canonical.messages p
    on p.message_id = h.up and p.direction in ('in', 'out') and p.created_at <= $as_of;

-- One row per message of a known side: its thread, and where and when it stands there.
create or replace temp table new_threads as
select m.message_id, coalesce(m.thread_id, t.thread, m.message_id) as thread, m.rowid as spot, m.created_at as moment
from canonical.messages m left join topped t on t.child = m.message_id
where m.direction in ('in', 'out') and m.created_at <= $as_of;
