-- One row per message that changed: word tokens, whether it asks, and for the brand's own the comparison form.
delete from message_texts where message_id in (select key from touched where table_name = 'messages');

insert into message_texts
with changed as (
    select message_id, direction, text from canonical.messages
    where $everything or message_id in (select key from touched where table_name = 'messages')
),

cleaned as (
    select message_id, direction,
           case when contains(text, '@') or regexp_matches(text, '(?i)://|www\.') then bare(text) else text end as words
    from changed where text is not null
)

select message_id, token_count(words), is_question(words),
       case when direction = 'out' then nullif(comparison_form(words), '') end
from cleaned;
