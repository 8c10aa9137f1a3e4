-- One row per message of the threads at hand: its place in its thread, and the last message of a customer before it.
create or replace temp table placed as
select spot, (row_number() over thread)::integer as place,
       last_value(case when live then spot end ignore nulls) over (
           thread rows between unbounded preceding and 1 preceding
       ) as customer_before
from said
window thread as (partition by number order by moment, case side when 'in' then 0 else 1 end, message_id);

-- One row per message, with the customer it belongs to: who wrote it, whom it answers, else who wrote last.
create or replace temp table talk as
with judged as (
    select s.*, o.place, coalesce(up.side = 'out', false) as answers_brand,
           s.live and coalesce(up.side = 'in', false) and not coalesce(up.inside, false)
               and coalesce(s.author <> up.author, false) as peer,
           case
               when s.side = 'in' then coalesce(s.author, '')
               when not s.human then null
               when reached.side = 'in' then
                   case when not reached.bot and not reached.inside then coalesce(reached.author, '') end
               when before.live then coalesce(before.author, '')
           end as customer
    from said s
    join placed o on o.spot = s.spot
    left join link l on l.child = s.spot
    left join said up on up.spot = l.up
    left join hop h on h.child = s.spot
    left join said reached on reached.spot = h.up
    left join said before on before.spot = o.customer_before
)

select * replace (human and canned as canned, coalesce(tokens, 0) as tokens, coalesce(question, false) as question),
       live and not peer and coalesce(
           case when message_id in (select message_id from excused) then false end,
           told,
           not $has_text or coalesce(channel in ('dm', 'mention', 'review', 'email', 'chat'), false)
               or coalesce(tokens, 0) >= $min_words or coalesce(question, false)
       ) as needs_reply,
       cast(local_time(moment, $zone) as date) as day
from judged;

-- One row per thread and customer who speaks in it to the brand.
create or replace temp table pairs as
select number, customer, any_value(thread) as thread, row_number() over ()::integer as pair, min(moment) as first_in
from talk where live and not peer group by number, customer;

-- One row per message that is part of what a customer and the brand said to each other in a thread.
create or replace temp table shared as
select t.spot, p.pair
from talk t join pairs p on p.number = t.number and p.customer = t.customer
where (t.live and not t.peer) or t.human;
