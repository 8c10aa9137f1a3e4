-- What is worked out of the texts of posts when data changes.

-- One row per live post with a text: the form in which it is compared (null: too short) and what it was found to be.
-- copy_id: the advert that it repeats; earlier_id: the nearest earlier post found that it repeats.
create table if not exists post_repeats (
    post_id varchar, moment timestamp, network varchar, print ubigint, form varchar,
    mass boolean, repeated boolean, crossposted boolean, copy_id varchar, earlier_id varchar
);

-- One row: the rules and the adverts with which the rows above were worked out.
create table if not exists repeat_rules (rules varchar);
