-- One row: of the people known by name who wrote in the scope, how many are engaged, and who of them could turn away.
with written as (
    select message_id, voice, tone from voices where voice > 0 and {scope}
),

-- Engaged: wrote on enough different days up to the end of the scope.
days as (
    select voice, max(earlier_days) + 1 as days from voices
    where voice > 0 and day <= $until::date group by voice
),

waits as (
    select distinct voice from voices
    where voice > 0 and message_id in (select message_id from episodes where closed_at is null and {scope})
),

people as (
    select w.voice, any_value(d.days) >= $engaged_min_days as engaged,
           coalesce(bool_or(w.tone <= $neg_threshold::double), false) as negative,
           any_value(o.voice) is not null as waiting
    from written w join days d on d.voice = w.voice left join waits o on o.voice = w.voice
    group by w.voice
),

seen as (
    select sum(m.impressions) as impressions
    from written w join people p on p.voice = w.voice join canonical.messages m on m.message_id = w.message_id
    where p.engaged and w.tone <= $neg_threshold::double
)

select count(*) as people, count(*) filter (where engaged) as engaged,
       count(*) filter (where engaged and negative) as negative,
       count(*) filter (where engaged and waiting) as waiting,
       count(*) filter (where engaged and negative and waiting) as both,
       (select impressions from seen) as seen
from people
