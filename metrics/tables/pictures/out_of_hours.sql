-- One row: messages that asked for an answer, and answers by people, with those outside opening hours.
with spoken as (
    select moment, needs_reply as asked, human and in_dyad as answered
    from messages where (needs_reply or (human and in_dyad)) and {scope}
),

-- The last opening before each message: the message is outside when that day had closed by then.
placed as (
    select s.*, coalesce(s.moment >= d.closes, true) as outside
    from spoken s asof left join business_days d on s.moment >= d.opens
)

select count(*) filter (where asked), count(*) filter (where asked and outside),
       count(*) filter (where answered), count(*) filter (where answered and outside)
from placed
