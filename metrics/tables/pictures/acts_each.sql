-- One row: public acts of one who acts in the period, and how often one act is seen.
with each as (
    select person, count(*) as acts
    from acts where public and person is not null and moment >= $window_start and moment < $window_end
    group by person
),

seen as (
    select quantile_cont(impressions, [0.1, 0.5, 0.9]) as impressions
    from acts where public and impressions is not null and moment >= $window_start and moment < $window_end
)

select (select median(acts) from each) as acts, (select count(*) from each) as people, impressions from seen
