-- One row per message of the public: who speaks, in which tone, and how many days that person had spoken before.
delete from voices;

insert into voices
with people as (
    select author, row_number() over () as voice
    from (select distinct author from messages where live and author is not null)
),

tones as (
    select message_id,
           case
               when sentiment in ('negative', 'neg', 'negativo', 'negativa') then '-infinity'::double
               when sentiment in ('positive', 'pos', 'positivo', 'positiva', 'neutral', 'neu', 'neutro')
                   then 'infinity'::double
               when isfinite(try_cast(sentiment as double)) then try_cast(sentiment as double)
           end as tone
    from canonical.messages where sentiment is not null
),

spoken as (
    select m.message_id, coalesce(p.voice, -row_number() over ())::integer as voice, m.moment, m.day, m.network, m.account, t.tone
    from messages m
    left join people p on p.author = m.author
    left join tones t on t.message_id = m.message_id
    where m.live and (m.author is not null or t.tone is not null)
)

select message_id, voice, moment, day, network, account,
       dense_rank() over (partition by voice order by day) - 1, tone
from spoken;
