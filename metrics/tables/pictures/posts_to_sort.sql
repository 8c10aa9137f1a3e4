-- One row per public act of staff with words to read, a few of each voice, chosen by its id alone; nobody is named.
with told as (
    select a.activity_id, a.network, c.text,
           case
               when a.kind = 'comment' then 'conversing'
               when a.copied or (a.kind = 'reshare' and a.words < $echo_min_words) then 'echo'
               else 'own'
           end as voice
    from (select * from (select *, null::varchar as account from acts) where public and {scope}) a
    join canonical.advocacy_activity c on c.activity_id = a.activity_id
    where length(trim(c.text)) between $shortest and $longest
),

-- One row per different text: the same words twice would give the answer away.
different as (
    select text, voice, min(network) as network, min(hash(activity_id)) as place
    from told
    group by text, voice
),

ranked as (
    select *, row_number() over (partition by voice order by place, text) as turn from different
)

select text, network, voice
from ranked
order by turn, place
limit $wanted
