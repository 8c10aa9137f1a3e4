-- One row per message at hand: its text without links and mentions, and for the brand's own the comparison form.
with cleaned as (
    select message_id, direction, bare(text) as words from canonical.messages
    where text is not null and rowid between $first and $last
        and ($everything or rowid in (select spot from reread where spot between $first and $last))
)

select message_id, words, case when direction = 'out' then nullif(comparison_form(words), '') end as form from cleaned
