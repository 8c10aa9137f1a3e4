
select column_name, kind, count(*) as n from differing group by all
