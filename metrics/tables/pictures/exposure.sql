-- One row: of the people known by name who wrote in the scope, how many are engaged, and who of them could turn away.
-- Engaged: wrote on enough different days up to the end of the scope.
with days as (
    select voice, max(earlier_days) + 1 >= $engaged_min_days as engaged from voices
    where voice > 0 and day <= $until::date group by voice
),

waits as (
    select distinct voice from voices
    where voice > 0 and message_id in (select message_id from episodes where closed_at is null and {scope})
),

wrote as (
    select voice, coalesce(bool_or(tone <= $neg_threshold::double), false) as negative
    from voices where voice > 0 and {scope} group by voice
),

people as (
    select voice, engaged, negative, voice in (from waits) as waiting from wrote join days using (voice)
),

seen as (
    select sum(impressions) as impressions
    from voices join (select message_id, impressions from canonical.messages where impressions is not null) using (message_id)
    where tone <= $neg_threshold::double and voice in (select voice from people where engaged) and {scope}
)

select count(*) as people, count(*) filter (where engaged) as engaged,
       count(*) filter (where engaged and negative) as negative,
       count(*) filter (where engaged and waiting) as waiting,
       count(*) filter (where engaged and negative and waiting) as both,
       (select impressions from seen) as seen
from people
