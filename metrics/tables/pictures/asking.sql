-- One row: posts of the scope that ask something, and all of them.
select count(*) filter (where question), count(*) from posts where not deleted and {scope}
