-- One row per message of the public: who speaks, in which tone, and how many days that person had spoken before.
delete from voices;

create or replace temp table voice_days as
with days as (select distinct author, day from messages where live and author is not null),

people as (
    select author, row_number() over () as voice, first_day
    from (select author, min(day) as first_day from days group by author)
)

select p.author, p.voice::integer as voice, d.day, row_number() over (partition by p.voice order by d.day) - 1 as earlier_days,
       bool_or(date_diff('month', p.first_day, d.day) = 1) over (partition by p.voice) as returned
from days d join people p on p.author = d.author;

create or replace temp table spoken as
select m.rowid as spot, m.message_id, coalesce(d.voice, -row_number() over ())::integer as voice, m.moment, m.day, m.network, m.account,
       coalesce(d.earlier_days, 0) as earlier_days, case when isnan(m.tone) then 'infinity'::double else m.tone end as tone,
       d.returned
from messages m left join voice_days d on d.author = m.author and d.day = m.day
where m.live and (m.author is not null or m.tone is not null);

insert into voices
with debuts as (
    select spot from spoken where voice > 0 and earlier_days = 0
    qualify row_number() over (partition by voice order by moment, message_id) = 1
)

select s.* exclude (spot) replace (case when d.spot is not null then s.returned end as returned)
from spoken s left join debuts d on d.spot = s.spot;
