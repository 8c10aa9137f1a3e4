-- One row per thread in which only the brand speaks, and not in answer to anything.
insert into cold_threads
with outreach as (
    select thread, arg_min(message_id, (moment, message_id)) as message_id, min(moment) as moment, min(day) as day,
           arg_min(network, (moment, message_id)) as network, arg_min(account, (moment, message_id)) as account
    from messages
    where human and post_id is null and in_reply_to is null and thread in (select thread from affected)
    group by thread
)

select * from outreach
where thread not in (select thread from messages where side = 'in' and thread in (select thread from affected));
