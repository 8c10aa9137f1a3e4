-- One row per message of the threads at hand, and the number of its thread.
create or replace temp table here as
select t.message_id, t.thread, a.number
from message_threads t join affected a on a.thread = t.thread
-- of both sides, so that memory holds what is at hand and not all that there is
-- and unsigned throughout: of mixed signs the division would be made in 128 bits, ten times slower
where hash(a.thread) % $parts::ubigint = $part::ubigint and hash(t.thread) % $parts::ubigint = $part::ubigint;
