-- One row per thread at hand in which only the brand speaks, and not in answer to anything.
insert into cold_threads
with outreach as (
    select number, any_value(thread) as thread, arg_min(message_id, place) as message_id, min(moment) as moment, min(day) as day,
           arg_min(network, place) as network, arg_min(account, place) as account
    from talk
    where human and post_id is null and in_reply_to is null
    group by number
)

select thread, message_id, moment, day, network, account from outreach
where number not in (select number from talk where side = 'in');
