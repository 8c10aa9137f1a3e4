-- One row per side: comments of each post that had been said before, and of each made for here.
select coalesce(r.mass or r.repeated, false) as recycled, list(p.comments order by p.comments) as comments
from posts p join post_repeats r on r.post_id = p.post_id
where not p.deleted and r.form is not null and p.comments is not null and {scope_p}
group by recycled
order by recycled
