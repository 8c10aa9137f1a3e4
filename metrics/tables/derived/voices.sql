-- One row per message of the public: who speaks, in which tone, and how many days that person had spoken before.
delete from voices;

-- One row per message of the public with an author or a tone: the messages are read once.
create or replace temp table spoke as
select rowid as spot, message_id, author, moment, day, network, account,
       case when isnan(tone) then 'infinity'::double else tone end as tone
from messages where live and (author is not null or tone is not null);

create or replace temp table voice_days as
with days as (select distinct author, day from spoke where author is not null),

people as (
    select author, row_number() over () as voice, first_day
    from (select author, min(day) as first_day from days group by author)
)

select p.author, p.voice::integer as voice, d.day, row_number() over (partition by p.voice order by d.day) - 1 as earlier_days,
       bool_or(date_diff('month', p.first_day, d.day) = 1) over (partition by p.voice) as returned
from days d join people p on p.author = d.author;

-- Who is not known by name is a voice of its own every time.
create or replace temp table spoken as
select s.spot, s.message_id, d.voice, s.moment, s.day, s.network, s.account, d.earlier_days, s.tone, d.returned
from spoke s join voice_days d on d.author = s.author and d.day = s.day
union all
select spot, message_id, -row_number() over ()::integer, moment, day, network, account, 0, tone, null
from spoke where author is null;

insert into voices
with debuts as (
    select spot from spoken where voice > 0 and earlier_days = 0
    qualify row_number() over (partition by voice order by moment, message_id) = 1
)

select s.* exclude (spot) replace (case when d.spot is not null then s.returned end as returned)
from spoken s left join debuts d on d.spot = s.spot;
