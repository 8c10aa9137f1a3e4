-- One row per act up to as_of with a text: the text without links and mentions.
select activity_id, bare(text) as words from canonical.advocacy_activity
where text is not null and occurred_at <= $as_of
