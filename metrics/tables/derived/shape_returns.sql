-- One row per contact of a known person (a number): whether it was answered in time, and when they wrote after that time.
create table if not exists returns (
    message_id varchar, voice integer, moment timestamp, day date, network varchar, account varchar, answered boolean,
    again timestamp
);
