-- The derived tables: what is worked out when data changes, so that a page only adds up.

-- One row: the clock and the rules under which everything below was worked out.
create table if not exists clock (
    as_of timestamp, zone varchar, first_day date, last_day date, has_text boolean, unknown_direction bigint, rules varchar
);

-- One row per table and column that the files carry with at least one readable cell.
create table if not exists availability (table_name varchar, column_name varchar);

-- One row per message: what its text amounts to (form, and signed by a person: only of what the brand wrote). Its moment
-- says where to look: of all texts only a stretch of time is read.
create table if not exists message_texts (
    message_id varchar, moment timestamp, tokens integer, question boolean, form varchar, signed boolean
);

-- One row per text that the brand used in several threads.
create table if not exists canned_forms (form varchar);

-- One row per message of a known side up to as_of. customer: who wrote it, or whom it answers ('' nobody known by name).
-- answers_brand: it is a reply to a message of the brand in its thread. signed: a person signs it (null: without a text).
-- tone: a number; -infinity, infinity and nan are words for negative, positive and neutral.
create table if not exists messages (
    message_id varchar, thread varchar, customer varchar, side varchar, moment timestamp, day date,
    network varchar, account varchar, channel varchar, post_id varchar, live boolean, human boolean, deleted boolean,
    bot boolean, auto boolean, peer boolean, canned boolean, needs_reply boolean, tokens integer, question boolean,
    in_reply_to varchar, in_dyad boolean, author varchar, topic varchar, answers_brand boolean, signed boolean,
    tone double
);

-- One row per thread and customer who wrote in it, with all that was said between that customer and the brand.
create table if not exists dyads (
    thread varchar, customer varchar, moment timestamp, day date, network varchar, account varchar, post_id varchar,
    message_id varchar, last_moment timestamp, contact boolean, last_side varchar, hanging boolean,
    level varchar, depth integer, level_7d varchar, depth_7d integer, messages integer, partial boolean, turns integer
);

-- One row per time a customer began to wait, with the tone of the message that opens the wait.
create table if not exists episodes (
    thread varchar, customer varchar, message_id varchar, moment timestamp, day date, network varchar,
    account varchar, closed_at timestamp, substantive_at timestamp, tone double
);

-- One row per thread that the brand opened towards somebody who had not written.
create table if not exists cold_threads (
    thread varchar, message_id varchar, moment timestamp, day date, network varchar, account varchar
);

-- One row per post up to as_of, with the talk under it.
create table if not exists posts (
    post_id varchar, moment timestamp, day date, network varchar, account varchar, text varchar, purpose varchar,
    topic varchar, impressions double, reach double, reactions double, comments double, shares double, clicks double,
    followers_at_post double, paid boolean, deleted boolean, question boolean, dyads integer, talked_7d integer,
    purpose_suggested boolean
);

-- One row per local date: when the business opens and closes (UTC) and the microseconds open before it.
create table if not exists business_days (day date, opens timestamp, closes timestamp, open_before bigint);

-- One row per pseudonym of the brand's own accounts (own) and of its staff, with the name that the settings give.
create table if not exists insiders (author varchar, kind varchar, name varchar);

-- One row per network on which customers or people of the brand have written (human: those). asked: customers, and not
-- only in mentions that need nothing, as a listening tool brings them: it never hears the brand's answers.
create table if not exists networks_heard (network varchar, human boolean, asked boolean);

-- One row per network whose conversation data is said to span certain dates.
create table if not exists coverage (network varchar, first_day date, last_day date);
