
select d.key, d.column_name, d.kind,
       coalesce(h.handle, d.old) as old, coalesce(g.handle, d.new) as new,
       o.name, o.moment, n.name, n.moment, d.counts
from differing d
join book.batches o on o.batch = d.old_batch
join book.batches n on n.batch = d.new_batch
left join book.handles h on d.column_name in ({people}) and h.pseudonym = d.old
left join book.handles g on d.column_name in ({people}) and g.pseudonym = d.new
where $kind is null or d.kind = $kind
order by d.kind, d.key, d.column_name, d.new_batch limit $limit
