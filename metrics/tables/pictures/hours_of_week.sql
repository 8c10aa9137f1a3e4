-- One row per weekday (1 = Monday) and local hour: messages that asked for an answer, and answers by people.
with moments as (
    select local_time(moment, $zone) as local, needs_reply as asked, human and in_dyad as answered
    from messages where (needs_reply or (human and in_dyad)) and {scope}
)

select isodow(local) as weekday, hour(local) as hour, count(*) filter (where asked) as asked,
       count(*) filter (where answered) as answered
from moments group by weekday, hour order by weekday, hour
