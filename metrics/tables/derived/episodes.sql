-- One row per time a customer began to wait, in the threads at hand.
insert into episodes
with openers as (
    -- The first question of a customer opens a wait; a later one only after a silence.
    select pair, spot, moment, next_out, next_substantive from told
    where side = 'in' and needs_reply and (asked = 1 or moment >= before_it + to_hours($reopen))
    qualify row_number() over (partition by pair, outs order by place) = 1
)

select t.thread, t.customer, t.message_id, t.moment, t.day, t.network, t.account, o.next_out, o.next_substantive, t.tone
from openers o join talk t on t.spot = o.spot;
