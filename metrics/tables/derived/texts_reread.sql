-- One row per message whose text is to be read: where it stands. Nothing when all are.
create or replace temp table reread as
select rowid as spot from canonical.messages
where not $everything and text is not null
    and message_id in (select key from touched where table_name = 'messages');
