-- One row per thread, with the time that it spans: all of them are worked out anew.
create or replace temp table affected as
select thread, min(moment) as first, max(moment) as last, count(*) as messages from new_threads group by thread;
