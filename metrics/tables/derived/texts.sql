-- One row per message that changed: its text without links and mentions, and for the brand's own the comparison form.
with changed as (
    select message_id, direction, text from canonical.messages
    where text is not null and ($everything or message_id in (select key from touched where table_name = 'messages'))
),

cleaned as (select message_id, direction, bare(text) as words from changed)

select message_id, words, case when direction = 'out' then nullif(comparison_form(words), '') end as form from cleaned
