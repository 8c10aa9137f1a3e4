-- One row per message at hand: its text without links and mentions; for the brand's own the comparison form, and whether
-- a person signs it.
with cleaned as (
    select message_id, created_at as moment, direction, text, bare(text) as words from canonical.messages
    where text is not null and rowid between $first and $last
        and ($everything or rowid in (select spot from reread where spot between $first and $last))
),

-- What a brand writes repeats: each of its texts is looked at once.
own as (select distinct text, words from cleaned where direction = 'out'),

formed as (
    select text, nullif(comparison_form(words), '') as form,
           -- most texts have none of the words or signs: one look is cheaper than three long ones
           case
               when not regexp_matches(
                   text,
                   '(?i:[-^–—~/]|saludo|gracias|un abrazo|atentamente|best|regards|thanks|cheers|soy|atiende|saluda|i am|i''m|my name is)'
               ) then false
               -- names are measured afterwards: a pattern that counts letters takes fifty milliseconds to prepare
               else length(regexp_extract(text, '(?:^|[\s.,!?])(?:\^|[-–—~/]\s?)(\p{Lu}[\p{L}.]*)\s*$', 1)) between 1 and 16
                   or length(regexp_extract(
                       text, '(?i:saludos?|gracias|un abrazo|atentamente|best|regards|thanks|cheers),?\s+(\p{Lu}\p{Ll}+)\.?\s*$', 1
                   )) between 2 and 16
                   or regexp_matches(
                       text, '(?i:(^|[\s.,!?¡¿])(soy|le atiende|te atiende|les atiende|le saluda|i am|i''m|my name is))\s+\p{Lu}\p{Ll}{1,15}([\s.,!]|$)'
                   )
           end as signed
    from own
)

select c.message_id, c.moment, c.words, f.form, f.signed
from cleaned c left join formed f on f.text = case when c.direction = 'out' then c.text end
