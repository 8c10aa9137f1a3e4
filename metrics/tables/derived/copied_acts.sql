-- One row per text that an ambassador wrote, with the places of its own form and of those that stand beside it.
create or replace temp table written as
select a.activity_id, a.text, a.suggested_text as suggested, p.text as source
from canonical.advocacy_activity a
left join canonical.posts p on p.post_id = a.source_post_id and p.published_at <= $as_of
where a.kind in ('reshare', 'own_post') and a.text is not null and a.occurred_at <= $as_of;

create or replace temp table formed as
with words as (
    select text from written union select suggested from written union select source from written
)

select text, nullif(comparison_form(bare(text)), '') as form from words where text is not null;

create or replace temp table forms as
with published as (
    select case
               when c.post_id is not null then c.form
               when k.print = hash(p.text) then k.form
               else nullif(comparison_form(bare(p.text)), '')
           end as form
    from canonical.posts p
    left join compared_posts c on c.post_id = p.post_id
    left join post_repeats k on k.post_id = p.post_id
    where p.text is not null and p.published_at <= $as_of and (select count(*) from written) > 0
),

every as (
    select form, false as published, form in (select f.form from written w join formed f on f.text = w.text) as said from formed
    union all
    select form, true, false from published
)

select form, row_number() over (order by form) - 1 as place, bool_or(said) as said, bool_or(published) as published
from every where form is not null group by form;

create or replace temp table worded as
with placed as (
    select f.text, p.place from formed f join forms p on p.form = f.form
)

select w.activity_id, t.place as text, g.place as suggested, s.place as source
from written w
join placed t on t.text = w.text
left join placed g on g.text = w.suggested
left join placed s on s.text = w.source;

create or replace temp table beside as
select text, suggested as other from worded where suggested is not null
union
select text, source from worded where source is not null;
