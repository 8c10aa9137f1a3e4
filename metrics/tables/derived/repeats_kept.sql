-- One row per post that was judged anew; a text too short to be compared repeats nothing.
delete from post_repeats where moment >= $since;

insert into post_repeats
select c.*, coalesce(j.mass, false), coalesce(j.repeated, false), coalesce(j.crossposted, false), j.copy_id, j.earlier_id
from compared_posts c left join judged_posts j on j.post_id = c.post_id
where c.moment >= $since;
