-- One row per message of the threads at hand. live: a customer speaks. human: a person of the brand does.
create or replace temp table said as
with read as (
    select m.rowid as spot, m.message_id, h.thread, h.number, m.created_at as moment, m.direction as side, m.author_id as author,
           m.in_reply_to, m.post_id, m.network, m.account, m.channel, m.needs_reply as told, m.topic,
           x.tokens, x.question, x.form, x.signed,
           case
               when m.sentiment in ('negative', 'neg', 'negativo', 'negativa') then '-infinity'::double
               when m.sentiment in ('positive', 'pos', 'positivo', 'positiva') then 'infinity'::double
               when m.sentiment in ('neutral', 'neu', 'neutro') then 'nan'::double
               when isfinite(try_cast(m.sentiment as double)) then try_cast(m.sentiment as double)
           end as tone,
           coalesce(m.is_bot, false) as bot, coalesce(m.is_auto, false) as auto,
           coalesce(m.is_deleted, false) as deleted,
           coalesce(m.author_id in (select i.author from insiders i), false) as inside
    from canonical.messages m
    join here h on h.spot = m.rowid
    left join (select * from message_texts where moment between $first and $last) x on x.message_id = h.message_id
    where m.created_at between $first and $last
)

select * exclude (form), coalesce(form in (select form from canned_forms), false) as canned,
       side = 'in' and not bot and not deleted and not inside as live,
       side = 'out' and not bot and not deleted and not auto as human
from read;

-- One row per message whose reply link stays inside its thread: the message above it.
create or replace temp table link as
select c.spot as child, p.spot as up, c.side, p.side as up_side, p.inside as up_inside, p.author as up_author
from said c join said p on p.message_id = c.in_reply_to and p.number = c.number;

-- One row per message of the brand with such a link; where it leads in the end is found next.
create or replace temp table hop as select child, up from link where side = 'out';
