-- One row per event that touches the scope: what it was, and until when it lasted or holds.
select date as day, end_date as until, name, lower(trim(kind)) as kind, note from canonical.events
where date <= $until::date
    and (date >= $since::date or end_date >= $since::date or lower(trim(kind)) in ('promise', 'promesa'))
    and (network is null or len($networks::varchar[]) = 0 or network in (select unnest($networks::varchar[])))
    and (account is null or len($accounts::varchar[]) = 0 or account in (select unnest($accounts::varchar[])))
order by day, name
