-- One row per act of an ambassador up to as_of. public: seen outside; copied: near-identical to words of the brand.
create table if not exists acts (
    activity_id varchar, person varchar, moment timestamp, day date, network varchar, kind varchar, public boolean,
    words integer, copied boolean, impressions double, reach double, engagements double, clicks double, replies double
);

-- One row per act whose text nearly is the one suggested, its source or any post of the brand.
create table if not exists copied_acts (activity_id varchar);

-- One row: what the two tables above were worked out from.
create table if not exists acts_state (state varchar);

-- One row per person of the roster or seen acting, as each stands at an instant (listed: is in the roster).
create or replace macro standing(now_is, zone, active_days, recent_weeks, least_weeks) as table
    with last_monday as (
        select date_trunc('week', local_time(now_is::timestamp + interval 1 second, zone))::date as monday
    ),

    deeds as (
        select person, max(moment) as last_act,
               count(distinct date_trunc('week', day)) filter (
                   where day < monday and day >= monday - (7 * recent_weeks)::integer
               ) as weeks
        from acts, last_monday
        where public and person is not null and moment <= now_is::timestamp
        group by person
    ),

    known as (
        select coalesce(a.person_id, d.person) as person, a.department, a.person_id is not null as listed,
               listed and coalesce(a.eligible, true) and coalesce(a.left_at > now_is::timestamp, a.left_at is null) as eligible,
               coalesce(a.trained_at <= now_is::timestamp, false) as trained,
               d.person is not null or coalesce(a.enrolled_at <= now_is::timestamp, false) as enrolled,
               coalesce(a.invited_at <= now_is::timestamp, false) as asked,
               coalesce(d.last_act > now_is::timestamp - to_days(active_days::integer), false) as active,
               coalesce(d.weeks >= least_weeks, false) as steady
        from canonical.advocates a full join deeds d on d.person = a.person_id
    )

    select person, department, listed, eligible, asked or enrolled as invited, enrolled, trained, active,
           active and steady as sustained
    from known;
