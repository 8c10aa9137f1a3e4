-- One row per event that begins in the scope.
select date, name from canonical.events
where date between $since::date and $until::date
    and (network is null or len($networks::varchar[]) = 0 or network in (select unnest($networks::varchar[])))
order by date, name
