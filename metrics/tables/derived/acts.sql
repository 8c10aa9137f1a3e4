-- One row per act up to as_of: its local day, whether it is seen outside, its own words and whether it copies.
insert into acts
select
    a.activity_id, a.person_id, a.occurred_at, cast(local_time(a.occurred_at, $zone) as date), a.network, a.kind,
    coalesce(a.kind in ('reshare', 'own_post', 'comment'), false), coalesce(w.words, 0),
    c.activity_id is not null, a.impressions, a.reach, a.engagements, a.clicks, a.replies_received
from canonical.advocacy_activity a
left join copied_acts c on c.activity_id = a.activity_id
left join words_of_acts w on w.activity_id = a.activity_id
where a.occurred_at <= $as_of;
