-- One row per text of mass media that can be compared, by when it was first aired (unknown: always).
select comparison_form(bare(text)) as form, arg_min(copy_id, coalesce(aired_at, timestamp '0001-01-01')) as copy_id,
       min(coalesce(aired_at, timestamp '0001-01-01')) as aired
from canonical.mass_media
where length(comparison_form(bare(text))) >= $min_dup_chars
    and coalesce(aired_at <= (select as_of from clock), true)
group by form order by aired, form
