-- One row per message of the threads at hand, and the number of its thread.
create or replace temp table here as
select t.message_id, t.thread, t.spot, n.number
from new_threads t join (select thread, number from numbered where part = $part) n on n.thread = t.thread
where t.moment between $first and $last;
