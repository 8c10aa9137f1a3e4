-- One row per thread: all of them are worked out anew.
create or replace temp table affected as
select thread, row_number() over ()::integer as number from (select distinct thread from new_threads);

delete from message_threads;

insert into message_threads select message_id, thread from new_threads;
