-- One row per message of the public: who speaks, in which tone, and how many days that person had spoken before.
delete from voices;

create or replace temp table voice_days as
with people as (
    select author, row_number() over () as voice
    from (select distinct author from messages where live and author is not null)
),

days as (select distinct author, day from messages where live and author is not null)

select p.author, p.voice::integer as voice, d.day, row_number() over (partition by p.voice order by d.day) - 1 as earlier_days
from days d join people p on p.author = d.author;

insert into voices
with tones as (
    select message_id,
           case
               when sentiment in ('negative', 'neg', 'negativo', 'negativa') then '-infinity'::double
               when sentiment in ('positive', 'pos', 'positivo', 'positiva', 'neutral', 'neu', 'neutro')
                   then 'infinity'::double
               when isfinite(try_cast(sentiment as double)) then try_cast(sentiment as double)
           end as tone
    from canonical.messages where sentiment is not null
)

select m.message_id, coalesce(d.voice, -row_number() over ())::integer, m.moment, m.day, m.network, m.account,
       coalesce(d.earlier_days, 0), t.tone
from messages m
left join voice_days d on d.author = m.author and d.day = m.day
left join tones t on t.message_id = m.message_id
where m.live and (m.author is not null or t.tone is not null);

drop table voice_days;
