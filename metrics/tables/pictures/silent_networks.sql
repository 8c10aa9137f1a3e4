-- One row per network with posts but without a single message of a customer.
select distinct network from posts
where network is not null and network not in (select network from messages where live and network is not null)
    and not exists (select 1 from messages where live and network is null)
order by network
