-- One row per department: people of the roster who could take part, and those of them who are active.
select coalesce(department, '?') as department, count(*) filter (where eligible) as listed,
       count(*) filter (where eligible and active) as active
from standing(
    least($as_of::timestamp, $window_end::timestamp), $zone, $active_days, $sustained_weeks, $sustained_min_weeks
)
where listed
group by all
having count(*) filter (where eligible) > 0
