-- One row per message of the threads at hand.
insert into messages
select t.message_id, t.thread, t.customer, t.side, t.moment, t.day, t.network, t.account, t.channel, t.post_id, t.live, t.human,
       t.deleted, t.bot, t.auto, t.peer, t.canned, t.needs_reply, t.tokens, t.question, t.in_reply_to, s.pair is not null,
       t.author, t.topic, t.answers_brand, t.signed, t.tone
from talk t left join shared s on s.spot = t.spot;
