-- One row per message of the threads at hand: its place in its thread, and the last customer who spoke before it.
create or replace temp table placed as
select spot, (row_number() over thread)::integer as place,
       last_value(case when live then coalesce(author, '') end ignore nulls) over (
           thread rows between unbounded preceding and 1 preceding
       ) as customer_before
from said
window thread as (partition by number order by moment, case side when 'in' then 0 else 1 end, message_id);

-- One row per message of the brand that answers, in the end, somebody outside: the customer, if it is one.
create or replace temp table reached as
select h.child, case when not r.bot and not r.inside then coalesce(r.author, '') end as customer
from said r join hop h on h.up = r.spot where r.side = 'in';

-- One row per message, with the customer it belongs to: who wrote it, whom it answers, else who wrote last.
create or replace temp table talk as
with judged as (
    select s.*, o.place, coalesce(l.up_side = 'out', false) as answers_brand,
           s.live and coalesce(l.up_side = 'in', false) and not coalesce(l.up_inside, false)
               and coalesce(s.author <> l.up_author, false) as peer,
           case
               when s.side = 'in' then coalesce(s.author, '')
               when not s.human then null
               when r.child is not null then r.customer
               else o.customer_before
           end as customer
    from said s
    join placed o on o.spot = s.spot
    left join link l on l.child = s.spot
    left join reached r on r.child = s.spot
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
select number, customer, any_value(thread) as thread, row_number() over ()::integer as pair, min(moment) as first_in,
       arg_min(day, moment) as first_day
from talk where live and not peer group by number, customer;

-- One row per message that is part of what a customer and the brand said to each other in a thread.
create or replace temp table shared as
select t.spot, p.pair, p.first_in, t.place, t.side, t.moment, t.tokens, t.canned, t.question, t.needs_reply, t.network, t.account,
       t.post_id, t.message_id
from talk t join pairs p on p.number = t.number and p.customer = t.customer
where (t.live and not t.peer) or t.human;
