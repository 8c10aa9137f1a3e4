-- One row per time a customer began to wait, in the threads that changed.
insert into episodes
with said as (
    select thread, customer, message_id, moment, day, network, account, side, needs_reply,
           row_number() over dyad as place,
           lag(moment) over dyad as before_it,
           count(*) filter (where side = 'out') over (dyad rows between unbounded preceding and current row) as block,
           count(*) filter (where needs_reply) over (dyad rows between unbounded preceding and current row) as asked,
           min(case when side = 'out' then moment end) over later as next_out,
           min(case when side = 'out' and not canned and (not $has_text or tokens >= $min_words) then moment end)
               over later as next_substantive
    from messages
    where in_dyad and thread in (select thread from affected)
    window
        dyad as (partition by thread, customer order by moment, case side when 'in' then 0 else 1 end, message_id),
        later as (
            partition by thread, customer order by moment, case side when 'in' then 0 else 1 end, message_id
            rows between 1 following and unbounded following
        )
),

-- The first question of a customer opens a wait; a later one only after a silence.
openers as (
    select * from said
    where side = 'in' and needs_reply and (asked = 1 or moment >= before_it + to_hours($reopen))
)

select thread, customer, message_id, moment, day, network, account, next_out, next_substantive
from openers
qualify row_number() over (partition by thread, customer, block order by place) = 1;
