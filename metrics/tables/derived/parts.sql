-- One row per thread to work out anew: its number, and the part of the work that it belongs to. Threads stand in their
-- order of time, so that of all messages only a stretch is read for each part.
create or replace temp table numbered as
select thread, first, last, row_number() over before::integer as number,
       ((sum(messages) over before - messages) // $at_once)::integer as part
from affected where messages > 0
window before as (order by first rows unbounded preceding);
