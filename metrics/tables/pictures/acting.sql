-- One row: how many different people did something in public in the scope.
select count(distinct person) as people
from (select *, null::varchar as account from acts)
where public and {scope}
