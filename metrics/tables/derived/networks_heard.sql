-- One row per network on which customers or people of the brand have written.
delete from networks_heard;

insert into networks_heard
select network, bool_or(human), bool_or(live and (needs_reply or coalesce(channel <> 'mention', true)))
from messages where live or human group by network;
