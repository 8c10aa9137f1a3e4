-- One row per contact of a known person: whether somebody answered in time, and when that person wrote later on.
delete from returns;

insert into returns
with contacts as (
    select d.message_id, v.voice, d.moment, d.day, d.network, d.account, d.level_7d <> 'unanswered' as answered,
           d.moment + to_hours($dialogue_horizon_h) as settled
    from dyads d join voices v on v.message_id = d.message_id
    where d.contact and d.customer <> ''
),

-- What each person wrote between the moments at which contacts are settled; of the same moment it stands before them.
together as (
    select voice, settled as place, true as settles, message_id, moment, day, network, account, answered,
           null::timestamp as written
    from contacts
    union all
    select voice, moment, false, null, null, null, null, null, null, moment from voices where voice > 0
),

followed as (
    select *, min(written) over (
        partition by voice order by place, settles rows between current row and unbounded following
    ) as written_later
    from together
)

select message_id, voice, moment, day, network, account, answered, written_later from followed where settles;
