-- One row: of the waits of the scope, who was attended, who still waits, and who has waited so long that they left.
select count(*) as came_in,
       count(*) filter (where closed_at is not null) as attended,
       count(*) filter (where closed_at is null and moment + to_hours($dialogue_horizon_h) > $as_of) as still_waiting,
       count(*) filter (where closed_at is null and moment + to_hours($dialogue_horizon_h) <= $as_of) as left_unattended
from episodes where {scope}
