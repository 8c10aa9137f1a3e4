-- One row per message of the threads that changed, with the customer it belongs to.
insert into messages
with read as (
    select m.message_id, m.created_at, m.direction, m.author_id, m.in_reply_to, m.post_id, m.network, m.account,
           m.channel, m.needs_reply, m.topic, t.thread, x.tokens, x.question,
           coalesce(x.form in (select form from canned_forms), false) as canned,
           coalesce(m.is_bot, false) as bot, coalesce(m.is_auto, false) as auto,
           coalesce(m.is_deleted, false) as deleted,
           coalesce(m.author_id in (select author from insiders), false) as inside
    from canonical.messages m
    join message_threads t on t.message_id = m.message_id
    left join message_texts x on x.message_id = m.message_id
    where t.thread in (select thread from affected)
),

-- A reply link counts only inside the thread.
linked as (
    select r.*, p.direction as parent_side, p.author_id as parent_author, p.message_id as parent_id,
           coalesce(p.inside, false) as parent_inside
    from read r left join read p on p.message_id = r.in_reply_to and p.thread = r.thread
),

judged as (
    select l.*,
           l.direction = 'in' and not l.bot and not l.deleted and not l.inside as live,
           l.direction = 'out' and not l.bot and not l.deleted and not l.auto as human,
           l.direction = 'in' and not l.bot and not l.deleted and not l.inside
               and coalesce(l.parent_side = 'in', false) and not l.parent_inside
               and coalesce(l.author_id <> l.parent_author, false) as peer,
           w.side as reached_side, w.bot as reached_bot, w.customer as reached_customer
    from linked l left join addressees w on w.message_id = l.message_id
),

-- Who wrote last, before each message: an addressee when no link tells it.
ordered as (
    select *,
           last_value(case when live then coalesce(author_id, '') end ignore nulls) over (
               partition by thread order by created_at, case direction when 'in' then 0 else 1 end, message_id
               rows between unbounded preceding and 1 preceding
           ) as last_customer
    from judged
),

addressed as (
    select *,
           case
               when direction = 'in' then coalesce(author_id, '')
               when not human then null
               when reached_side = 'in' then case when not reached_bot then reached_customer end
               else last_customer
           end as customer
    from ordered
)

select
    message_id, thread, customer, direction, created_at,
    cast(local_time(created_at, $zone) as date),
    network, account, channel, post_id, live, human, deleted, bot, auto, peer,
    human and canned,
    live and not peer and coalesce(
        case when message_id in (select message_id from excused) then false end,
        needs_reply,
        not $has_text or coalesce(channel in ('dm', 'mention', 'review', 'email', 'chat'), false)
            or coalesce(tokens, 0) >= $min_words or coalesce(question, false)
    ),
    coalesce(tokens, 0), coalesce(question, false), in_reply_to, false, author_id, topic,
    coalesce(parent_side = 'out', false)
from addressed;

update messages set in_dyad = true
where thread in (select thread from affected)
    and ((live and not peer) or (human and customer is not null))
    and (thread, customer) in (
        select (thread, customer) from messages where live and not peer and thread in (select thread from affected)
    );
