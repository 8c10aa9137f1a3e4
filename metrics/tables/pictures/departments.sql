-- One row per department: how many people it has, and how many of them are active at the end of the period.
{things}

select department as name, size::integer as people, active::integer as active
from scoped
order by size desc, department
