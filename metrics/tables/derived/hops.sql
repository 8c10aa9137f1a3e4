-- One row per message without a thread of its own that answers another: the message above it.
create or replace temp table hop as
select message_id as child, in_reply_to as up
from canonical.messages
where thread_id is null and in_reply_to is not null and direction in ('in', 'out') and created_at <= $as_of;

-- The same hops, as they were before they are followed to where they lead.
create or replace temp table link as select child, up from hop;
