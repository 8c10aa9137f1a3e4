-- One row per message of the public up to as_of whose author or tone is known. voice: a number per author (an author
-- nobody knows is one of their own, below 0); earlier_days: local days on which that author had written before.
-- tone: a number; -infinity is a word for negative, infinity a word for anything else. returned: of the first message
-- of a known author, whether that author wrote again in the next calendar month.
create table if not exists voices (
    message_id varchar, voice integer, moment timestamp, day date, network varchar, account varchar,
    earlier_days integer, tone double, returned boolean
);
